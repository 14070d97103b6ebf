type Way = 'parentNode' | 'firstChild' | 'lastChild' | 'nextSibling' | 'previousSibling';

const ASKED = Object.getOwnPropertyDescriptors(Node.prototype) as unknown as Readonly<
  Record<Way, { get(this: Node): Node | null }>
>;

/**
 * Returns what stands around a node in its tree. Not by the node's own property: that of a form may be a field with such a
 * name (`<input name="nextSibling">`), in the worlds of extensions too, and a walk between the two has no end.
 */
export function kinOf(node: Node, way: Way): Node | null {
  return ASKED[way].get.call(node);
}
