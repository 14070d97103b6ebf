/** The card of a word in a frame that may not show it: the page around the frame shows it (docs/adr/0020). */
import type { OpenedBy } from '@/src/core/hover/hover-card';
import { boxOf, depthHere, frameInUse, framesHere } from '@/src/dom/frame-in-use';
import { rectsOf } from '@/src/dom/mention-at-point';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { viewOf } from '@/src/dom/view-of';
import { askBackground } from '@/src/extension/ask-background';
import { isFrameNumbered } from '@/src/extension/frame-number';
import type { PageDesk } from '@/src/extension/page-desk';
import type { UnseenCard } from './open-card';

// A card is 320 px wide.
const NARROW_PX = 336;
/** A frame of less than this share of the browser's window stands in a page; a higher one is as good as the page. */
const WHOLE = 0.8;

/**
 * Tells whether a card may have no room in a frame, or be out of sight: how much of a frame is seen nobody in it knows, unless
 * it fills the window. False for the page itself.
 */
export function isCramped(window: Window): boolean {
  const { width, height } = viewOf(window);
  return (
    window !== window.top &&
    (width < NARROW_PX || height < window.outerHeight * WHOLE || height > window.screen.availHeight)
  );
}

/**
 * Asks the page around to show the card of a word; what is returned is never seen. `answered` is told whether it does: from then
 * on the card is that page's. Else it is to be opened in this frame, in what room there is.
 */
export function openCardAbove(
  target: PlacedMention,
  by: OpenedBy,
  answered: (isShown: boolean) => void,
): UnseenCard<PlacedMention> {
  let isClosed = false;
  const { entity, alias, evidence } = target.mention;
  const rects = rectsOf(target).map(({ x, y, width, height }) => ({ x, y, width, height }));
  askBackground('showAbove', { entity, alias, evidence, rects, by, depth: depthHere() })
    .catch(() => false)
    .then((isShown) => {
      if (!isClosed) answered(isShown);
      else if (isShown) leaveAbove(true);
    });
  return {
    target,
    close() {
      isClosed = true;
    },
  };
}

/** Tells the page around that the pointer left the word, or that the reader dismissed the card. */
export function leaveAbove(isDismissed: boolean): void {
  void askBackground('leaveAbove', { isDismissed }).catch(() => {});
}

/** Returns a frame of this document by the browser's number for it, or else the one that is in use; `null` when there is none. */
export function frameMeant(by: OpenedBy, frameId: number): Element | null {
  return framesHere().find((each) => isFrameNumbered(each, frameId)) ?? frameInUse(by);
}

/** Returns where a frame of this document lies, and how deep this document lies; `null` when there is no such frame. */
export function boxOfFrame(by: OpenedBy, frameId: number): ReturnType<PageDesk['boxOfFrame']> {
  const frame = frameMeant(by, frameId);
  return frame && { ...boxOf(frame), depth: depthHere() };
}
