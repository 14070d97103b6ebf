type Way = 'parentNode' | 'firstChild' | 'lastChild' | 'nextSibling' | 'previousSibling';

/** The prototype's own, each looked up when it is first asked for: all sixty at once cost a new page a tenth of a millisecond. */
const asked: Partial<Record<Way, (this: Node) => Node | null>> = {};

const HOSTED = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot') as {
  get(this: Element): ShadowRoot | null;
};

/**
 * Returns what stands around a node in its tree. Not by the node's own property: that of a form may be a field with such a
 * name (`<input name="nextSibling">`), in the worlds of extensions too, and a walk between the two has no end.
 */
export function kinOf(node: Node, way: Way): Node | null {
  asked[way] ??= Object.getOwnPropertyDescriptor(Node.prototype, way)?.get as (this: Node) => Node | null;
  return asked[way].call(node);
}

/** Returns the open shadow root of an element; a form may have a field of that name. */
export function shadowOf(element: Element): ShadowRoot | null {
  return HOSTED.get.call(element);
}

/** Returns the nearest element, itself or around it, that a selector matches; asked of no field, either. */
export function closestTo(element: Element | null | undefined, selector: string): HTMLElement | null {
  return element ? (Element.prototype.closest.call(element, selector) as HTMLElement | null) : null;
}
