/**
 * Reads one run step by step, because it may have a hundred thousand inline elements, with a text in each or in none: first
 * back to where it begins, then forward. Valid only while the page stands still; the caller begins anew when it changed there.
 */
import { isElement, isText, partOf } from './eligible-text';
import { isAround } from './kin-of';
import { nextInRun, type TextRun } from './text-run';
import { seamBetween } from './word-seam';

export type ReadRun = { readonly run: TextRun; readonly text: string };

export type RunReading = {
  /** The text node that reading started from. */
  readonly node: Text;
  /** Looks at so many more nodes; returns the run once it is read, `null` before. */
  advance(nodes: number): ReadRun | null;
  /** Tells whether a change makes wrong what was read so far. */
  isTouchedBy(record: MutationRecord): boolean;
};

/** Starts reading the run that a text node belongs to. The node must stand in an eligible place. */
export function startRunReading(node: Text): RunReading {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let first = node;
  let isFirstFound = false;
  let at: Node | null = node;

  const goBack = () => {
    if (at && isText(at)) first = at;
    if (at) at = nextInRun(at, 'previousSibling');
    else {
      isFirstFound = true;
      at = first;
    }
  };
  const goOn = (from: Node) => {
    if (isText(from) && from.data) {
      text += seamBetween(nodes.at(-1), from);
      nodes.push(from);
      starts.push(text.length);
      text += from.data;
    }
    at = nextInRun(from, 'nextSibling');
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
  // A shadow root goes with its host, and only observers of the tree around it hear of that.
  if (isAround(block, target) || node.getRootNode() !== node.ownerDocument) return true;
  if (type === 'attributes') return isAround(target, block);
  return [...removedNodes].some((removed) => isAround(removed, node));
}

/** The nearest ancestor that the run does not reach beyond. */
function blockOf(node: Text): Node {
  let block: Node = node;
  do block = block.parentNode ?? block;
  while (isElement(block) && block.parentNode && partOf(block) === 'inline');
  return block;
}
