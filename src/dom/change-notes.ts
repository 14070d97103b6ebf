/**
 * Notes what a mutation of the page makes dirty: which runs are gone, and what has to be read again. It only says where; whether
 * that may be read is asked when it is read.
 */
import { isText } from './eligible-text';
import type { ReadingQueue } from './reading-queue';
import type { RunReader } from './run-reader';
import { textsAtGap } from './text-run';

export type ChangeNotes = {
  note(record: MutationRecord): void;
  /** Has all below a node read again. */
  renew(node: Node): void;
};

/** Creates the notes of a document. */
export function createChangeNotes(queue: ReadingQueue, reader: RunReader): ChangeNotes {
  // Removed nodes are looked through at once: later the page may have emptied them, unobserved.
  function note(record: MutationRecord): void {
    const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } = record;
    if (type === 'characterData') {
      if (isText(target)) reader.touch(target);
      return;
    }
    if (type === 'attributes') {
      renew(target);
      if (target.parentNode) touchGap(target.parentNode, target.previousSibling, target.nextSibling);
      return;
    }
    // By index: in a storm the iterators of node lists cost as much as all the rest.
    for (let index = 0; index < removedNodes.length; index++) {
      const node = removedNodes[index] as Node;
      queue.leave(node, target, nextSibling);
      reader.forgetBelow(node);
    }
    for (let index = 0; index < addedNodes.length; index++) renew(addedNodes[index] as Node);
    // Texts that stood apart may now touch, and the other way round.
    touchGap(target, previousSibling, nextSibling);
  }

  function renew(node: Node): void {
    reader.forgetBelow(node);
    // Last, and whether it may be read is asked then: in a storm most will be gone by that time.
    queue.enter(node, 'last');
  }

  function touchGap(parent: Node, before: Node | null, after: Node | null): void {
    for (const text of textsAtGap(parent, before, after)) reader.touch(text);
  }

  return { note, renew };
}
