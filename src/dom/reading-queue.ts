/**
 * What of a document is still to be read: walks that are under way, in their order, then text that changed.
 * It holds places, no text, and forgets by itself what left the document.
 */
import { isInEligiblePlace } from './eligible-text';
import type { ReadRun } from './run-reading';
import { type TextWalk, walkText } from './text-walk';
import { createWaitingLine } from './waiting-line';

export type ReadingQueue = {
  /** Reads all below `root`: after all else, if it stands in an eligible place by then, or before, which it must do now. */
  enter(root: Node, when: 'last' | 'first'): void;
  /** Reads this text again. */
  touch(text: Text): void;
  /** Need not read this text: it was just read. */
  drop(text: Text): void;
  /** Steps over a node that left its place. `after` is what followed it there. */
  leave(removed: Node, parent: Node, after: Node | null): void;
  /** The page changed: what walks meet from now on may have become something else. */
  doubt(): void;
  /** Takes one step: returns the next run, or a text whose run is to be read, `'underway'` when the step came to none, or `null` when nothing is left. */
  next(): ReadRun | Text | 'underway' | null;
  /** Tells whether walks are under way: not everything was read once. */
  readonly isWalking: boolean;
};

/** Creates an empty queue; `onShadowRoot` hears of the open shadow roots on the way. */
export function createReadingQueue(onShadowRoot: (shadow: ShadowRoot) => void): ReadingQueue {
  // A walk looks down only. While the page stands still that is enough: its root was eligible.
  const walks: { readonly walk: TextWalk; readonly root: Node; isSure: boolean }[] = [];
  /** Where walks are to begin, in order. A storm leaves thousands here: nothing may go through them all. */
  const waiting = createWaitingLine<Node>();
  const dirty = createWaitingLine<Text>();

  return {
    enter(root, when) {
      if (when === 'last') waiting.add(root);
      else walks.unshift(startWalk(root));
    },
    touch: (text) => dirty.add(text),
    drop: (text) => dirty.delete(text),
    leave(removed, parent, after) {
      waiting.delete(removed);
      for (const { walk } of walks) walk.leave(removed, parent, after);
    },
    doubt() {
      for (const each of walks) {
        each.isSure = false;
        for (const text of each.walk.doubt()) dirty.add(text);
      }
    },
    next() {
      const first = walks[0];
      if (first) {
        first.isSure ||= isReadable(first.root);
        const found = first.isSure ? first.walk.next() : null;
        if (!found) walks.shift();
        return found ?? 'underway';
      }
      const root = waiting.take();
      if (root) {
        begin(root);
        return 'underway';
      }
      const text = dirty.take();
      return text && !isReadable(text) ? 'underway' : (text ?? null);
    },
    get isWalking() {
      return walks.length > 0 || waiting.size > 0;
    },
  };

  /** Begins a walk. Its root may have become something else while it waited, or gone with what held it. */
  function begin(root: Node): void {
    if (isReadable(root)) walks.push(startWalk(root));
  }

  function startWalk(root: Node) {
    return { walk: walkText(root, onShadowRoot), root, isSure: true };
  }
}

function isReadable(node: Node): boolean {
  return node.isConnected && isInEligiblePlace(node);
}
