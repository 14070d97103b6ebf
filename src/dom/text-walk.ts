/**
 * Walks the eligible text nodes below a node, in document order, one at a time, so that a scan can stop
 * after any node. Open shadow roots are not entered: they are reported, because each is a tree to observe.
 */
import { isElement, isText, partOf } from './eligible-text';

/** Nodes looked at in one step: about 0.1 ms. A page may hold a million without a text between them. */
const STEP = 500;

export type TextWalk = {
  /** Returns the next eligible text node, `'underway'` when a step came to none, or `null` at the end. */
  next(): Text | 'underway' | null;
  /** Steps over a node that left its place, when the walk stands in it. `after` is what followed it there. */
  leave(removed: Node, parent: Node, after: Node | null): void;
};

/**
 * Starts a walk over `root` and what is below it. `root` must stand in an eligible place.
 * `onShadowRoot` is called for each open shadow root on the way, in order.
 */
export function walkText(root: Node, onShadowRoot: (shadow: ShadowRoot) => void): TextWalk {
  let at: Node | null = root;
  return {
    next() {
      for (let looked = 0; at; looked++) {
        if (looked === STEP) return 'underway';
        const node: Node = at;
        if (isText(node)) {
          at = onwards(node, root);
          return node;
        }
        at = inwards(node, root, onShadowRoot);
      }
      return null;
    },
    leave(removed, parent, after) {
      if (!at || !removed.contains(at)) return;
      at = removed.contains(root) ? null : (after ?? onwards(parent, root));
    },
  };
}

function inwards(node: Node, root: Node, onShadowRoot: (shadow: ShadowRoot) => void): Node | null {
  if (isElement(node)) {
    const part = partOf(node);
    if (part === 'skip' || part === 'break') return onwards(node, root);
    const shadow = node.shadowRoot;
    if (shadow) onShadowRoot(shadow);
  }
  return node.firstChild ?? onwards(node, root);
}

/** The next node that is not below `node`, inside `root`. */
function onwards(node: Node, root: Node): Node | null {
  for (let from: Node | null = node; from && from !== root; from = from.parentNode) {
    if (from.nextSibling) return from.nextSibling;
  }
  return null;
}
