import type { Point } from '@/src/core/placement/keep-in-view';
import { isElement } from '@/src/dom/eligible-text';
import { listenAlways } from '@/src/dom/listen-always';
import type { PlacedMention } from '@/src/dom/placed-mentions';

/** A `pointerType`: `mouse`, `pen`, `touch`, or empty for a click that no pointer made. */
export type Pointer = string;

export type ClickOpenerOptions = {
  /** The mention that is marked at a point of the viewport (CSS px). */
  readonly markAt: (point: Point, pointer: Pointer) => PlacedMention | null;
  readonly onClick: (target: PlacedMention, point: Point, pointer: Pointer) => void;
  /** A click on the page beside every mark. */
  readonly onElsewhere: (target: EventTarget, pointer: Pointer) => void;
  readonly signal: AbortSignal;
};

/** Elements around a name on which a click does something already: there it stays the page's. A button may be drawn around a slot. */
const HAS_A_CLICK_OF_ITS_OWN = 'a[href],button,label,summary,[role=button],[role=link]';

/** Watches plain clicks on marks until `signal` fires; never takes one away from the page. */
export function watchClicks({ markAt, onClick, onElsewhere, signal }: ClickOpenerOptions): void {
  const clicked = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.detail > 1) return;
    // Through shadow trees: a component's name may be in a link around it, and the link of one around its name.
    const path = event.composedPath() as [Node, ...Node[]];
    const pagesOwn = path.some(
      (at) => isElement(at) && Element.prototype.matches.call(at, HAS_A_CLICK_OF_ITS_OWN),
    );
    const point = { x: event.clientX, y: event.clientY };
    const { pointerType: pointer } = event;
    const target = pagesOwn || isSelecting() ? null : markAt(point, pointer);
    if (target) onClick(target, point, pointer);
    else onElsewhere(path[0], pointer);
  };
  listenAlways(window, ['click'], clicked, signal);
}

/** Tells whether text of the page is selected: the end of a drag over a name is also a click. */
export function isSelecting(): boolean {
  const selection = document.getSelection();
  // Firefox tells of what is selected in a card, too.
  return selection?.isCollapsed === false && document.contains(selection.anchorNode);
}
