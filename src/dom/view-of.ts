import { common, type Rect } from '@/src/core/placement/keep-in-view';

/** How far up to look: a form's field named "parentElement" would lead up and down for ever. */
export const MOST_UP = 999;

/** Returns the part of the page that is in view, without scrollbars and with pinch zoom; viewport CSS px. */
export function viewOf(window: Window): Rect {
  const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
  return { x: offsetLeft, y: offsetTop, width, height };
}

/**
 * Returns the part of the view in which an element's contents can be seen: what is within every box around it that cuts off
 * overflow. `null` when nothing is left. An element that is taken out of the flow is not cut off by boxes that it left.
 */
export function clipOf(element: Element, view: Rect): Rect | null {
  let clip: Rect | null = view;
  let leaves: 'none' | 'absolute' = 'none';
  for (
    let each: Element | null = element, up = 0;
    each && clip && up < MOST_UP;
    each = holderOf(each), up++
  ) {
    const { position, overflowX, overflowY, contain, display } = getComputedStyle(each);
    const isPositioned = position !== 'static';
    if (leaves === 'absolute' && isPositioned) leaves = 'none';
    // What the root and the body cut off, the view cuts off already.
    const isPage = each === each.ownerDocument.documentElement || each === each.ownerDocument.body;
    const cuts = overflowX !== 'visible' || overflowY !== 'visible' || /paint|content|strict/.test(contain);
    if (cuts && leaves === 'none' && !isPage && display !== 'inline') {
      clip = common(clip, each.getBoundingClientRect());
    }
    if (position === 'fixed') return clip;
    if (position === 'absolute') leaves = 'absolute';
  }
  return clip;
}

/** The element that an element is laid out in: its slot, its parent, or the host of its tree. */
function holderOf(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  return (
    assignedSlot ??
    parentElement ??
    ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
    null
  );
}
