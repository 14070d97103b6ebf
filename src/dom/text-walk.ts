/**
 * Walks the eligible text below a node, in document order, run by run, so that a scan can stop after any node. Open shadow
 * roots are not entered: they are reported, because each is a tree to observe.
 *
 * Runs are put together on the way, each node looked at once. Where that cannot be (the root stands in a line, the
 * page has changed, the run is long) single texts are told, and who reads finds out what is around them (`run-reading`).
 */
import { isElement, isText, type Part, partOf } from './eligible-text';
import type { ReadRun } from './run-reading';

/** Nodes looked at in one step: about 0.1 ms. A page may hold a million without a text between them. */
const STEP = 500;

export type TextWalk = {
  /** Returns the next eligible run, or a text of it, `'underway'` when a step came to none, or `null` at the end. */
  next(): ReadRun | Text | 'underway' | null;
  /** From now on tells texts alone, because the page changed; returns those of the run it was in. */
  doubt(): readonly Text[];
  /** Steps over a node that left its place, when the walk stands in it. `after` is what followed it there. */
  leave(removed: Node, parent: Node, after: Node | null): void;
};

/**
 * Starts a walk over `root` and what is below it. `root` must stand in an eligible place.
 * `onShadowRoot` is called for each open shadow root on the way, in order.
 */
export function walkText(root: Node, onShadowRoot: (shadow: ShadowRoot) => void): TextWalk {
  let at: Node | null = root;
  let isByRun = isElement(root) ? partOf(root) === 'block' : !isText(root);
  /** The walk is in a run that is too long to be put together in one go. */
  let isLong = false;
  /** What the walk stands in, while it goes by run, and how each takes part: asking the page again would cost a third more. */
  const parents: Node[] = [];
  const parts: Part[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';

  return {
    next() {
      for (let looked = 0; at; looked++) {
        if (looked === STEP) return 'underway';
        const node: Node = at;
        if (isText(node)) {
          const isEnd = onwards(node);
          if (!isByRun || isLong) {
            isLong &&= !isEnd;
            return node;
          }
          nodes.push(node);
          starts.push(text.length);
          text += node.data;
          if (isEnd) return take();
          if (nodes.length === STEP) {
            isLong = true;
            return drop()[0] as Text;
          }
        } else if (inwards(node)) {
          isLong = false;
          if (nodes.length > 0) return take();
        }
      }
      return nodes.length > 0 ? take() : null;
    },
    doubt() {
      isByRun = false;
      return drop();
    },
    leave(removed, parent, after) {
      if (!at || !removed.contains(at)) return;
      at = removed.contains(root) ? null : after;
      if (!at && !removed.contains(root)) onwards(parent);
    },
  };

  function take(): ReadRun {
    const read = { run: { nodes, starts }, text };
    drop();
    return read;
  }

  function drop(): readonly Text[] {
    const dropped = nodes;
    nodes = [];
    starts = [];
    text = '';
    return dropped;
  }

  /** Goes on from a node that is no text; tells whether the run ends there. */
  function inwards(node: Node): boolean {
    let part: Part = 'inline';
    if (isElement(node)) {
      part = partOf(node);
      if (part === 'skip' || part === 'break') return onwards(node) || part === 'break';
      const shadow = node.shadowRoot;
      if (shadow) onShadowRoot(shadow);
    }
    const child = node.firstChild;
    if (!child) return onwards(node) || part === 'block';
    if (isByRun) {
      parents.push(node);
      parts.push(part);
    }
    at = child;
    return part === 'block';
  }

  /** Goes to the next node that is not below this one, inside `root`; tells whether the run ends on the way. */
  function onwards(node: Node): boolean {
    let isEnd = false;
    for (let from: Node | null | undefined = node; from && from !== root; ) {
      at = from.nextSibling;
      if (at) return isEnd;
      from = isByRun ? parents.pop() : from.parentNode;
      if (parts.pop() !== 'inline') isEnd = true;
    }
    at = null;
    return isEnd;
  }
}
