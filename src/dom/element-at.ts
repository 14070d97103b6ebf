import { isElement } from './eligible-text';

/** Returns a node itself if it is an element, else the one that it stands in; in a shadow root itself, its host. */
export function elementAt(node: Node | null): Element | null {
  if (!node || isElement(node)) return node;
  return elementAt(node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null);
}
