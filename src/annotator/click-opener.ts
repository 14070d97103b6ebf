import { listenAlways } from '@/src/dom/listen-always';
import type { PlacedMention } from '@/src/dom/placed-mentions';

export type ClickOpenerOptions = {
  /** The mention that is marked at a point of the viewport (CSS px). */
  readonly markAt: (point: { readonly x: number; readonly y: number }) => PlacedMention | null;
  readonly onClick: (target: PlacedMention, point: { readonly x: number; readonly y: number }) => void;
  /** A click on the page beside every mark. */
  readonly onElsewhere: (target: EventTarget | null) => void;
  readonly signal: AbortSignal;
};

/** What a click does something to already: it stays the page's. */
const HAS_A_CLICK_OF_ITS_OWN =
  'a[href], area, button, input, select, textarea, label, summary, option, audio, video, [contenteditable], [role="button"], [role="link"]';

/** Watches plain clicks on marks until `signal` fires; never takes one away from the page. */
export function watchClicks({ markAt, onClick, onElsewhere, signal }: ClickOpenerOptions): void {
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.detail > 1) return;
    const [deepest] = event.composedPath();
    const isPagesOwn = deepest instanceof Element && deepest.closest(HAS_A_CLICK_OF_ITS_OWN) !== null;
    const point = { x: event.clientX, y: event.clientY };
    const target = isPagesOwn || isSelecting() ? null : markAt(point);
    if (target) onClick(target, point);
    else onElsewhere(event.target);
  };
  listenAlways(window, ['click'], clicked, { capture: true, passive: true, signal });
}

// The end of a drag over a name is a click, too.
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
