type Way = 'parentNode' | 'firstChild' | 'lastChild' | 'nextSibling' | 'previousSibling';

/** The prototype's getters, each looked up when first asked for: all descriptors at once cost a new page a tenth of a millisecond. */
const asked: Partial<Record<Way, (this: Node) => Node | null>> = {};

const HOSTED = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot') as {
  get(this: Element): ShadowRoot | null;
};

/**
 * Returns a node's neighbour in its tree. Not by the node's own property: a form may have a field of such a name
 * (`<input name="nextSibling">`), in extensions' worlds too, and a walk between the two would never end.
 */
export function kinOf(node: Node, way: Way): Node | null {
  asked[way] ??= Object.getOwnPropertyDescriptor(Node.prototype, way)?.get as (this: Node) => Node | null;
  return asked[way].call(node);
}

/** Returns the open shadow root of an element; a form may have a field of that name. */
export function shadowOf(element: Element): ShadowRoot | null {
  return HOSTED.get.call(element);
}

/** Returns the nearest element, itself or around it, that a selector matches; by the prototype's method as well. */
export function closestTo(element: Element | null | undefined, selector: string): HTMLElement | null {
  return element ? (Element.prototype.closest.call(element, selector) as HTMLElement | null) : null;
}
