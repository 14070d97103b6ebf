import { common, type Rect } from '@/src/core/placement/keep-in-view';

/** How far up to look: Firefox shows a form or frame named "host" as its document's. */
const MOST_UP = 999;

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
  let isOut = false;
  for (const each of holdersOf(element)) {
    const { position, overflowX, overflowY, contain, display } = getComputedStyle(each);
    if (position !== 'static') isOut = false;
    const isContained = /paint|content|strict/.test(contain);
    // With `clip` one way may cut while the other lets all be seen.
    const cutsX = isContained || overflowX !== 'visible';
    const cutsY = isContained || overflowY !== 'visible';
    // What the root and the body cut off, the view cuts off already.
    if ((cutsX || cutsY) && !isOut && !isPage(each) && !/^(inline|contents)$/.test(display)) {
      const { x, y, width, height } = boundsOf(each);
      clip = common(clip, { ...clip, ...(cutsX && { x, width }), ...(cutsY && { y, height }) });
    }
    if (!clip || position === 'fixed') break;
    if (position === 'absolute') isOut = true;
  }
  return clip;
}

/** Tells whether an element is the root or the body of its document. */
export function isPage(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  return element === documentElement || element === body;
}

/** Returns the rectangle of an element in viewport CSS px. A form may have a field of such a name, here as everywhere. */
export function boundsOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Yields an element and all that it is laid out in: its slot, its parent, or the host of its tree, and so on. */
export function* holdersOf(element: Element | null): Generator<Element> {
  let each = element;
  const ask = (name: string) => Reflect.get(Element.prototype, name, each);
  for (let up = 0; each && up < MOST_UP; up++) {
    yield each;
    each = ask('assignedSlot') ?? ask('parentElement') ?? ask('parentNode')?.host;
  }
}
