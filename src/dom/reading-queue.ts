/**
 * What of a document has still to be read: walks that are under way, in their order, then text that changed. It holds places and no
 * text, and drops by itself what left the document.
 */
import { isInEligiblePlace } from './eligible-text';
import type { ReadRun } from './run-reading';
import { type TextWalk, walkText } from './text-walk';
import { createWaitingLine } from './waiting-line';

export type ReadingQueue = {
  /** Queues all text below `root`, if it is in an eligible place by then. */
  enter(root: Node): void;
  /** The same, before all that waits. */
  enterFirst(root: Node): void;
  /** Whether what was to be read before all that waits has been. */
  readonly isFirstRead: boolean;
  /** Queues a text to be read again. */
  touch(text: Text): void;
  /** Drops a text that was just read. */
  drop(text: Text): void;
  /** A node left its place: walks step over it. `after` is what followed it there. */
  leave(removed: Node, parent: Node, after: Node | null): void;
  /** The page changed: what walks meet from now on may have become something else. */
  doubt(): void;
  /** Takes one step: returns the next run, or a text whose run is to be read, `'underway'` if the step met none, `null` when nothing is left. */
  next(): ReadRun | Text | 'underway' | null;
};

/** Creates an empty queue; `onShadowRoot` is called for each open shadow root on the way. */
export function createReadingQueue(onShadowRoot: (shadow: ShadowRoot) => void): ReadingQueue {
  /** `isSure`: since the page changed last, its root was found eligible. A walk looks downwards only. */
  const walks: { readonly walk: TextWalk; readonly root: Node; isSure: boolean; isFirst: boolean }[] = [];
  /** Where walks are to begin, in order. A storm leaves thousands here, so nothing may go through them all. */
  const waiting = createWaitingLine<Node>();
  const dirty = createWaitingLine<Text>();

  return {
    enter: waiting.add,
    enterFirst: (root) => walks.unshift(startWalk(root, true)),
    get isFirstRead() {
      return !walks[0]?.isFirst;
    },
    touch: dirty.add,
    drop: dirty.delete,
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
        walks.push(startWalk(root, false));
        return 'underway';
      }
      const text = dirty.take();
      return text && !isReadable(text) ? 'underway' : (text ?? null);
    },
  };

  function startWalk(root: Node, isFirst: boolean) {
    return { walk: walkText(root, onShadowRoot), root, isSure: false, isFirst };
  }
}

function isReadable(node: Node): boolean {
  return node.isConnected && isInEligiblePlace(node);
}
