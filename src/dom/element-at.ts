import { isElement } from './eligible-text';
import { holdingNode } from './kin-of';

/** Returns a node itself if it is an element, else the one that it stands in; in a shadow root itself, its host. */
export function elementAt(node: Node | null): Element | null {
  return !node || isElement(node) ? node : elementAt(holdingNode(node));
}
