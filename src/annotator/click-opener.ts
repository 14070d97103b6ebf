import type { Point } from '@/src/core/placement/keep-in-view';
import { isElement } from '@/src/dom/eligible-text';
import { listenAlways } from '@/src/dom/listen-always';

/** A `pointerType`: `mouse`, `pen`, `touch`, or empty for a click that no pointer made. */
export type Pointer = string;

/** Elements around a name on which a click does something already: there it stays the page's. A button may be drawn around a slot. */
const HAS_A_CLICK_OF_ITS_OWN = 'a[href],button,label,summary,[role=button],[role=link]';

/**
 * Watches plain clicks until `signal` fires; never takes one away from the page. `clicked` is called with where in the viewport
 * (CSS px) a click was, `null` where it is the page's own.
 */
export function watchClicks(
  clicked: (on: EventTarget, at: Point | null, by: Pointer) => void,
  signal: AbortSignal,
): void {
  const heard = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.detail > 1) return;
    // Through shadow trees: a component's name may be in a link around it, and the link of one around its name.
    const path = event.composedPath() as [Node, ...Node[]];
    const pagesOwn = path.some(
      (at) => isElement(at) && Element.prototype.matches.call(at, HAS_A_CLICK_OF_ITS_OWN),
    );
    const at = pagesOwn || isSelecting() ? null : { x: event.clientX, y: event.clientY };
    clicked(path[0], at, event.pointerType);
  };
  listenAlways(window, ['click'], heard, signal);
}

/** Tells whether text of the page is selected: the end of a drag over a name is also a click. */
export function isSelecting(): boolean {
  const selection = document.getSelection();
  // Firefox tells of what is selected in a card, too.
  return selection?.isCollapsed === false && document.contains(selection.anchorNode);
}
