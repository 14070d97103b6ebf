import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Half a second: what is drawn above an entry for the first time is seldom as high as was estimated. */
const FRAMES = 30;
const OWN_WAYS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings the entry that the address names into view, with the focus, and keeps it there while the list around it gets its true
 * heights, unless the reader scrolls elsewhere.
 */
export function useLanding(entry: RefObject<HTMLElement | null>, landed: boolean): void {
  useEffect(() => {
    const element = entry.current;
    if (!landed || !element) return;
    const landing = new AbortController();
    const { signal } = landing;
    for (const way of OWN_WAYS) addEventListener(way, () => landing.abort(), { signal, passive: true });
    landOn(element);
    const hold = (left: number) => {
      if (signal.aborted) return;
      if (!isInView(element)) element.scrollIntoView({ block: 'center' });
      if (left > 0) requestAnimationFrame(() => hold(left - 1));
      else landing.abort();
    };
    requestAnimationFrame(() => hold(FRAMES));
    return () => landing.abort();
  }, [entry, landed]);
}

/** Goes again to the entry that the address names: the reader pressed its link again, which changes no address. */
export function landAgain(): void {
  const element = document.querySelector<HTMLElement>('.entry[aria-current]');
  if (element) landOn(element);
}

function landOn(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && Math.min(bottom, top + innerHeight / 2) <= innerHeight;
}
