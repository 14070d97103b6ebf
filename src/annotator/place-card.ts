/** Places the card at its anchor and keeps it there while the page scrolls, zooms and changes (docs/adr/0019). */
import { common, type Rect } from '@/src/core/placement/keep-in-view';
import { EDGE_PX, placeBeside, type Side } from '@/src/core/placement/place-beside';
import { moveTo } from '@/src/dom/drag-by-head';
import { clipOf, viewOf } from '@/src/dom/view-of';

export type CardAnchor = {
  /** The rectangles of the anchor, one a line, in viewport CSS px; empty when it is not rendered. */
  readonly rects: () => readonly Rect[];
  /** Tells whether the page took the anchor's text away: it may be writing it anew. */
  readonly isGone?: () => boolean;
  /** An element that holds the anchor, whose scrolling moves it. */
  readonly element: Element;
  /** Where the pointer was: of several lines the card goes to this one. */
  readonly point: { readonly x: number; readonly y: number } | null;
};

/**
 * How often an anchor that stands still is looked at: no event tells when it moves without scrolling. A ResizeObserver would
 * at times, but one whose callback changes sizes reports an error to the page.
 */
const LOOK_MS = 100;
/** For so many looks a text that is gone is waited for: a page in haste is read a little later. No clock: it goes on while a busy page lets nobody read. */
const GONE_LOOKS = 3;
/** A card in less room than this scrolls as a whole, head and foot too. */
const LOW_PX = 240;

/**
 * Places `card` (position: fixed) at the anchor until the returned function is called. It keeps the side that was chosen first
 * and gets no smaller there, so that nothing jumps. Calls `onPlace` before it measures, and `onLost` when the anchor goes out of view.
 */
export function followAnchor(
  anchor: CardAnchor,
  card: HTMLElement,
  onPlace: () => void,
  onLost: () => void,
): () => void {
  const window = card.ownerDocument.defaultView as Window;
  const end = new AbortController();
  let side: Side | null = null;
  let tallest = 0;
  let seenAt = '';
  let looksInVain = GONE_LOOKS;

  const place = () => {
    onPlace();
    const view = viewOf(window);
    const rects = anchor.rects();
    const clip = clipOf(anchor.element, view);
    const lines = clip ? rects.flatMap((rect) => common(rect, clip) ?? []) : [];
    if (lines.length === 0) {
      if (anchor.isGone?.() && looksInVain < GONE_LOOKS) return;
      stop();
      return onLost();
    }
    const isRightToLeft = getComputedStyle(anchor.element).direction === 'rtl';
    // 100vw would count a scrollbar.
    card.style.setProperty('--sl-wide', `${Math.floor(view.width - 2 * EDGE_PX)}px`);
    const { width, height } = card.getBoundingClientRect();
    const size = { width, height: Math.max(height, tallest) };
    const { point: pointer } = anchor;
    const placed = placeBeside({ lines, pointer, card: size, view, isRightToLeft, keptSide: side });
    side = placed.side;
    tallest = Math.max(tallest, Math.min(height, placed.room));
    // Above the word a card that grew would grow over it, or move its head from under the pointer: it scrolls inside.
    const room = side === 'below' ? placed.room : Math.min(placed.room, tallest);
    card.style.setProperty('--sl-room', `${room}px`);
    card.style.setProperty('--sl-tallest', `${tallest}px`);
    card.classList.toggle('frame-low', room < LOW_PX);
    moveTo(card, placed);
  };

  const look = () => {
    if (end.signal.aborted) return;
    const rects = anchor.rects();
    // What is folded around a word cuts it off where it stands, and fingers zoom without a scroll of the window.
    const view = viewOf(window);
    const at = JSON.stringify([rects, view, clipOf(anchor.element, view)]);
    const hasMoved = at !== seenAt;
    seenAt = at;
    if (rects[0]) looksInVain = 0;
    if (!rects[0] || hasMoved) place();
    if (hasMoved) {
      window.requestAnimationFrame(look);
    } else {
      looksInVain++;
      window.setTimeout(look, LOOK_MS);
    }
  };

  window.addEventListener('scroll', place, { capture: true, signal: end.signal });
  const stop = () => end.abort();
  look();
  return stop;
}
