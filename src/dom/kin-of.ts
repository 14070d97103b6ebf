type Way = 'parentNode' | 'firstChild' | 'lastChild' | 'nextSibling' | 'previousSibling';

/** The old method weighs less than asking for a property's descriptor. */
type Old<T, Asked> = T & { __lookupGetter__(name: string): (this: T) => Asked | null };

/** The prototype's getters, each looked up when first asked for: all descriptors at once cost a new page a tenth of a millisecond. */
const asked: Partial<Record<Way, (this: Node) => Node | null>> = {};

const hosted = (Element.prototype as Old<Element, ShadowRoot>).__lookupGetter__('shadowRoot');

/**
 * Returns a node's neighbour in its tree. Not by the node's own property: a form may have a field of such a name
 * (`<input name="nextSibling">`), in extensions' worlds too, and a walk between the two would never end.
 */
export function kinOf(node: Node, way: Way): Node | null {
  asked[way] ??= (Node.prototype as Old<Node, Node>).__lookupGetter__(way);
  return asked[way].call(node);
}

/** Returns the open shadow root of an element; a form may have a field of that name. */
export function shadowOf(element: Element): ShadowRoot | null {
  return hosted.call(element);
}

/** Tells whether a node is another, or around it; by the prototype's method as well. */
export function isAround(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Returns the nearest element, itself or around it, that a selector matches; by the prototype's method as well. */
export function closestTo(element: Element | null | undefined, selector: string): HTMLElement | null {
  return element ? (Element.prototype.closest.call(element, selector) as HTMLElement | null) : null;
}

/**
 * Returns what a node stands in: its parent or, of a shadow root, the host. Firefox shows a form or frame named "host" as its
 * document's, which has no such property.
 */
export function holdingNode(node: Node): Node | null {
  return kinOf(node, 'parentNode') ?? ((node.nodeType === 11 && (node as ShadowRoot).host) || null);
}
