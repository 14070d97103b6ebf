/**
 * Reads a run step by step: one may have a hundred thousand inline elements, with a text in each or in none. Back to where
 * it begins, and from there on. Good only while the page stands still; who reads begins anew when it changed there.
 */
import { isElement, isText, partOf } from './eligible-text';
import { enter, step, type TextRun } from './text-run';
import { seamBetween } from './word-seam';

export type ReadRun = { readonly run: TextRun; readonly text: string };

export type RunReading = {
  /** Where it began. */
  readonly node: Text;
  /** Looks at so many nodes more; returns the run when it is read, and `null` while it is not. */
  advance(nodes: number): ReadRun | null;
  /** Tells whether what changed makes what was read so far wrong. */
  isTouchedBy(record: MutationRecord): boolean;
};

/** Starts reading the run that a text node belongs to. The node must stand in an eligible place. */
export function startRunReading(node: Text): RunReading {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let first = node;
  let isFirstFound = false;
  let at = step(node, 'previousSibling');

  const goBack = () => {
    if (!at) {
      isFirstFound = true;
      at = first;
    } else if (isText(at)) {
      first = at;
      at = step(at, 'previousSibling');
    } else at = enter(at, 'lastChild', 'previousSibling');
  };
  const goOn = (from: Node) => {
    if (isText(from)) {
      if (from.data) {
        text += seamBetween(nodes.at(-1), from);
        nodes.push(from);
        starts.push(text.length);
        text += from.data;
      }
      at = step(from, 'nextSibling');
    } else at = enter(from, 'firstChild', 'nextSibling');
  };
  return {
    node,
    isTouchedBy: (record) => isTouched(node, record),
    advance(most) {
      for (let looked = 0; looked < most; looked++) {
        if (!isFirstFound) goBack();
        else if (at) goOn(at);
        else return { run: { nodes, starts }, text };
      }
      return null;
    },
  };
}

function isTouched(node: Text, { type, target, removedNodes }: MutationRecord): boolean {
  const block = blockOf(node);
  // A shadow root goes with its host, of which only the tree around is told.
  if (block.contains(target) || block.getRootNode() !== node.ownerDocument) return true;
  if (type === 'attributes') return target.contains(block);
  return [...removedNodes].some((removed) => removed.contains(node));
}

/** The node that a run does not reach out of. */
function blockOf(node: Text): Node {
  let block: Node = node;
  do block = block.parentNode ?? block;
  while (isElement(block) && block.parentNode && partOf(block) === 'inline');
  return block;
}
