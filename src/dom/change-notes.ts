/**
 * Notes what a mutation of the page makes dirty: which runs are gone, and what has to be read again. It only says where; whether
 * that may be read is asked when it is read.
 */
import { isText } from './eligible-text';
import type { ReadingQueue } from './reading-queue';
import type { RunReader } from './run-reader';
import { textsAtGap } from './text-run';

export type ChangeNotes = {
  /** Returns whether anything that was there may stand in another place now, or be closed off. */
  note(records: readonly MutationRecord[]): boolean;
  /** Has all below a node read again. */
  renew(node: Node): void;
};

/** Creates the notes of a document. */
export function createChangeNotes(queue: ReadingQueue, reader: RunReader): ChangeNotes {
  // Removed nodes are looked through at once: later the page may have emptied them, unobserved.
  function note(records: readonly MutationRecord[]): boolean {
    let hasMoved = false;
    // A parser tells of each node. What comes into something that came as well is read with that.
    const came = new Set<Node>();
    for (const record of records) {
      const { type, target, removedNodes, addedNodes } = record;
      if (type === 'characterData') {
        if (isText(target)) reader.touch(target);
        continue;
      }
      if (type === 'attributes') {
        hasMoved = true;
        renew(target);
        if (target.parentNode) touchGap(target.parentNode, target);
        continue;
      }
      // By index: in a storm the iterators of node lists cost as much as all the rest.
      for (let index = 0; index < removedNodes.length; index++) {
        const node = removedNodes[index] as Node;
        hasMoved ||= node.isConnected;
        queue.leave(node, target, record.nextSibling);
        reader.forgetBelow(node);
      }
      const isRead = came.has(target);
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index] as Node;
        came.add(node);
        if (!isRead) queue.enter(node);
      }
      // Texts that stood apart may now touch, and the other way round.
      if (!isRead) touchGap(target, record);
    }
    return hasMoved;
  }

  // Last, and whether it may be read is asked then: in a storm most will be gone by that time.
  function renew(node: Node): void {
    reader.forgetBelow(node);
    queue.enter(node);
  }

  function touchGap(parent: Node, beside: Pick<MutationRecord, 'previousSibling' | 'nextSibling'>): void {
    for (const text of textsAtGap(parent, beside)) reader.touch(text);
  }

  return { note, renew };
}
