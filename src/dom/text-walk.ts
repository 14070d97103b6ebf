/**
 * Walks the eligible text below a node, in document order, run by run, so that a scan can stop after any node. Open shadow
 * roots are not entered but reported, because each is a tree to observe.
 *
 * Runs are put together on the way, looking at each node once. Where that cannot be done (the root stands within a line, the
 * page changed within the run, the run is long) single texts are returned, and the caller reads what is around them
 * (`run-reading`).
 */
import { isElement, isText, type Part, partOf } from './eligible-text';
import { isAround, kinOf, shadowOf } from './kin-of';
import type { ReadRun } from './run-reading';
import { seamBetween } from './word-seam';

/** Nodes looked at in one step: about 0.1 ms. A page may have a million nodes without a text among them. */
const STEP = 500;

export type TextWalk = {
  /** Returns the next eligible run or, walking singly, text; `'underway'` when a step met none, `null` at the end. */
  next(): ReadRun | Text | 'underway' | null;
  /** The page changed: the walk finds its place anew, and goes singly to the end of the run. Returns the texts of that run so far. */
  doubt(): readonly Text[];
  /** A node left its place: the walk steps over it, if it stands in it. `after` is what followed it there. */
  leave(removed: Node, parent: Node, after: Node | null): void;
};

/**
 * Starts a walk over `root` and what is below it. `root` must stand in an eligible place, and still do so after a `doubt`.
 * `onShadowRoot` is called for each open shadow root on the way, in order.
 */
export function walkText(root: Node, onShadowRoot: (shadow: ShadowRoot) => void): TextWalk {
  let at: Node | null = root;
  const isByRun = isElement(root) ? partOf(root) === 'block' : !isText(root);
  /** Whether single texts are returned up to the end of this run: it is too long to be put together, or the page changed in it. */
  let isSingly = false;
  let isDoubtful = false;
  /** Whether the walk goes on behind `at`: what it stood in was the last child there, and left. */
  let isBehind = false;
  /** The ancestors of the walk's place, and how each takes part: asking the page again costs a third more. */
  const parents: Node[] = [];
  const parts: Part[] = [];
  /** The run that the walk is in. These lists are copied when it is returned, which most runs never are. */
  const nodes: Text[] = [];
  const starts: number[] = [];
  let size = 0;
  let text = '';

  return {
    next() {
      if (isDoubtful) findWay();
      for (let looked = 0; at; looked++) {
        if (looked === STEP) return 'underway';
        const node: Node = at;
        if (isText(node)) {
          const isEnd = onwards(node);
          if (!isByRun || isSingly) {
            isSingly &&= !isEnd;
            return node;
          }
          add(node);
          const run = isEnd ? take() : null;
          if (run) return run;
          if (size === STEP) {
            isSingly = true;
            return drop()[0] as Text;
          }
        } else if (inwards(node)) {
          isSingly = false;
          const run = take();
          if (run) return run;
        }
      }
      return take();
    },
    doubt() {
      isDoubtful = true;
      isSingly = true;
      parents.length = 0;
      parts.length = 0;
      return drop();
    },
    leave(removed, parent, after) {
      if (!at || !isAround(removed, at)) return;
      isBehind = !after;
      // Where to go on is asked later, when all changes are known: what held it may have moved, too.
      at = isAround(removed, root) ? null : (after ?? parent);
    },
  };

  /** Finds the walk's ancestors anew, and steps over what may not be read any more. */
  function findWay(): void {
    isDoubtful = false;
    // What it stood in had left before, in something else: what comes then is not known any more.
    if (at && !isAround(root, at)) at = root;
    else if (at && isBehind) onwards(at);
    isBehind = false;
    const above: Node[] = [];
    for (let node = at && kinOf(at, 'parentNode'); node; node = kinOf(node, 'parentNode')) above.push(node);
    for (const node of above.reverse()) {
      const part = isElement(node) ? partOf(node) : 'inline';
      if (part === 'skip' || part === 'break') {
        onwards(node);
        return;
      }
      stand(node, part);
    }
  }

  function stand(node: Node, part: Part): void {
    parents.push(node);
    parts.push(part);
  }

  function add(node: Text): void {
    const { data } = node;
    if (!data) return;
    text += seamBetween(nodes[size - 1], node);
    nodes[size] = node;
    starts[size] = text.length;
    size += 1;
    text += data;
  }

  /** Ends the run and returns it; `null` for the white space between two blocks, which most runs are. */
  function take(): ReadRun | null {
    const read = /\S/.test(text)
      ? { run: { nodes: nodes.slice(0, size), starts: starts.slice(0, size) }, text }
      : null;
    size = 0;
    text = '';
    return read;
  }

  function drop(): readonly Text[] {
    const dropped = nodes.slice(0, size);
    size = 0;
    text = '';
    return dropped;
  }

  /** Goes on from a node that is no text; returns whether the run ends there. */
  function inwards(node: Node): boolean {
    let part: Part = 'inline';
    if (isElement(node)) {
      part = partOf(node);
      if (part === 'skip' || part === 'break') return onwards(node) || part === 'break';
      const shadow = shadowOf(node);
      if (shadow) onShadowRoot(shadow);
    }
    const child = kinOf(node, 'firstChild');
    if (!child) return onwards(node) || part === 'block';
    stand(node, part);
    at = child;
    return part === 'block';
  }

  /** Goes to the next node inside `root` that is not below this one; returns whether the run ends on the way. */
  function onwards(node: Node): boolean {
    let isEnd = false;
    for (let from: Node | null = node; from && from !== root; ) {
      at = kinOf(from, 'nextSibling');
      if (at) return isEnd;
      from = parents.pop() ?? kinOf(from, 'parentNode');
      if (parts.pop() !== 'inline') isEnd = true;
    }
    at = null;
    return isEnd;
  }
}
