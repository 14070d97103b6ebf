/**
 * A run is what the matcher searches as one haystack: the text nodes between two block boundaries, in document order. It is a
 * value of the moment in which it was read; when one of its nodes changes or goes, it is thrown away and read again. It does
 * not hold the text: the page already does.
 */
import { firstIndex } from '@/src/core/first-index';
import { isElement, isText, partOf } from './eligible-text';
import { kinOf } from './kin-of';

export type TextRun = {
  /** Text nodes in document order, at least one, none of them empty. */
  readonly nodes: readonly Text[];
  /** UTF-16 offset in the haystack at which each node begins; same length as `nodes`. A space may stand before it (`word-seam`). */
  readonly starts: readonly number[];
};

/** Returns the text node that holds the character at a position of a run, by its index. */
export function nodeAt({ starts }: TextRun, position: number): number {
  return firstIndex(starts.length, (index) => (starts[index] as number) > position) - 1;
}

/** Returns the position in the run of an offset in one of its text nodes. */
export function positionInRun({ nodes, starts }: TextRun, node: Text, offset: number): number {
  return (starts[nodes.indexOf(node)] as number) + offset;
}

/**
 * Returns the texts on either side of a gap between two siblings, as far as they are in the gap's run: their runs change when
 * something enters the gap or leaves it. `beside` has the gap's neighbours.
 */
export function textsAtGap(parent: Node, beside: Readonly<Record<Onwards, Node | null>>): readonly Text[] {
  const found: Text[] = [];
  for (const onwards of ['previousSibling', 'nextSibling'] as const) {
    let at = beside[onwards] ?? (isInline(parent) ? step(parent, onwards) : null);
    while (at && !isText(at)) at = nextInRun(at, onwards);
    if (at) found.push(at);
  }
  return found;
}

/** Which way a run is read. */
type Onwards = 'nextSibling' | 'previousSibling';

/** The node that follows `at`, without going into it; `null` at the edge of its block. */
function step(at: Node, onwards: Onwards): Node | null {
  let from = at;
  while (true) {
    const sibling = kinOf(from, onwards);
    if (sibling) return sibling;
    const parent = kinOf(from, 'parentNode');
    if (!parent || !isInline(parent)) return null;
    from = parent;
  }
}

/** Returns the next node of the run: goes into inline elements, past what is skipped, and stops (`null`) at a block or an object. */
export function nextInRun(at: Node, onwards: Onwards): Node | null {
  // Past a text as past what is skipped: neither has a way in.
  const part = isElement(at) ? partOf(at) : 'skip';
  if (part === 'break' || part === 'block') return null;
  const child = part === 'inline' ? kinOf(at, onwards === 'nextSibling' ? 'firstChild' : 'lastChild') : null;
  return child ?? step(at, onwards);
}

function isInline(node: Node): boolean {
  return isElement(node) && partOf(node) === 'inline';
}
