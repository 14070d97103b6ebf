/**
 * Tells whether a reader can see what we show in the top layer: no click may act on a card that a page has hidden or covered.
 * Chromium says so itself (Intersection Observer v2, which also notices covering). The styles that make things fade are read
 * everywhere, because Firefox applies those of the root element to popovers, too.
 */
import { holdersOf } from './view-of';

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

// At less opacity than this a text cannot be read.
const FAINTEST = 0.6;
// Filters that make a page dark, grey in mourning, or easier to see for who needs that: other colours, but every letter can be read.
// Invert and contrast about whole, and none that begins with g, h or s hides anything; in all four, since each may take a tenth.
const SEEN_THROUGH = /^(none|(([ic]\w+\((0\.9|1\b)|[ghs])[^)]*\) ?){1,4})$/;
// The shortest that Chromium allows.
const DELAY_MS = 100;

/** Watches an element inside `host` until `signal` fires; returns what tells whether it is seen. */
export function watchSeen(element: Element, host: Element, signal: AbortSignal): () => boolean {
  let isVisible = true;
  const note = (entries: IntersectionObserverEntry[]) => {
    isVisible = (entries.at(-1) as Entry | undefined)?.isVisible ?? true;
  };
  const options = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver(note, options as IntersectionObserverInit);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isVisible && isPainted(host);
}

/** Tells whether no style of an element or of what holds it takes it from sight. */
function isPainted(element: Element): boolean {
  for (const each of holdersOf(element)) {
    const { opacity, filter, maskImage, mixBlendMode, clipPath } = getComputedStyle(each);
    // Of one that is out of the page there is no opacity.
    if (Number(opacity) < FAINTEST || mixBlendMode + maskImage + clipPath !== 'normalnonenone') return false;
    if (!SEEN_THROUGH.test(filter)) return false;
  }
  return true;
}
