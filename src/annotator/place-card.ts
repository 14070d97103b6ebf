/** Places the card at its anchor and keeps it there while the page scrolls, zooms and changes. */
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Placement,
  platform,
  shift,
  size,
} from '@floating-ui/dom';

export type CardAnchor = {
  /** The rectangles of the anchor, one a line, in viewport CSS px; empty when it is not rendered. */
  readonly rects: () => readonly DOMRect[];
  /** An element that holds the anchor, whose scrolling moves it. */
  readonly element: Element;
  /** Where the pointer was: of an anchor over several lines the card takes that line. */
  readonly point: { readonly x: number; readonly y: number } | null;
};

/** Clear of the word and of the pointer's tip. */
const GAP_PX = 9;
const EDGE_PX = 8;
/** A card lower than this would show its head and foot only. */
const MIN_HEIGHT_PX = 180;

/**
 * Places `card` (position: fixed) at the anchor until the returned function is called. The side that was
 * chosen first is kept, so that the card does not jump. Calls `onLost` when the anchor is out of view.
 */
export function followAnchor(anchor: CardAnchor, card: HTMLElement, onLost: () => void): () => void {
  let side: Placement | null = null;
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => union(anchor.rects()),
    getClientRects: () => anchor.rects() as unknown as DOMRectList,
  };
  const place = async () => {
    if (anchor.rects().length === 0) return onLost();
    const position = await computePosition(reference, card, {
      platform: inTopLayer,
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        inline(anchor.point ?? {}),
        offset(GAP_PX),
        ...(side
          ? []
          : [flip({ padding: EDGE_PX, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' })]),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => {
            card.style.setProperty('--sl-room', `${Math.max(MIN_HEIGHT_PX, Math.floor(availableHeight))}px`);
          },
        }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    if (position.middlewareData.hide?.referenceHidden) return onLost();
    side ??= position.placement;
    // Inline and important: the host's own rules are `all: initial !important`.
    card.style.setProperty(
      'translate',
      `${Math.round(position.x)}px ${Math.round(position.y)}px`,
      'important',
    );
  };
  return autoUpdate(reference, card, () => void place());
}

// The card is in the top layer: transforms of the page's elements, which hold its host in the tree, do not move it.
const inTopLayer = { ...platform, getOffsetParent: () => window };

function union(rects: readonly DOMRect[]): DOMRect {
  if (rects.length === 0) return new DOMRect();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
