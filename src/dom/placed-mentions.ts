/**
 * The mentions of a document and where they stand: run, range, section. Which of them are marked is decided in `page-marks`.
 */
import { firstIndex } from '@/src/core/first-index';
import type { Mention } from '@/src/core/mentions/mention';
import { elementAt } from './element-at';
import { holdingNode } from './kin-of';
import { sectionOf } from './section-of';
import { nodeAt, type TextRun } from './text-run';

export type PlacedMention = {
  /** Replaced when its evidence changes. */
  mention: Mention;
  readonly run: TextRun;
  // StaticRange, not Range: live ranges are updated on every DOM mutation, and there may be thousands; besides, a page can
  // move a live one.
  readonly range: StaticRange;
  readonly section: Node;
};

/** Which mentions came and which went. */
export type PlacedChange = {
  readonly came: readonly PlacedMention[];
  readonly went: readonly PlacedMention[];
};

export type PlacedMentions = {
  /** Replaces the mentions of a run (sorted by start); those that did not change keep their identity. */
  set(run: TextRun, mentions: readonly Mention[]): PlacedChange;
  /** The mentions of a run, in order; empty when it has none, or there is no run. */
  of(run: TextRun | null): readonly PlacedMention[];
  /** The mention at a position of a run, its ends included, or `null`. */
  at(run: TextRun, position: number): PlacedMention | null;
  /** The run that a text node belongs to, if a mention stands in that node or at its edge; else `null`. */
  runOf(node: Node): TextRun | null;
  all(): Iterable<PlacedMention>;
  /** How many there are. */
  readonly size: number;
  /** Whether a mention stood in a shadow root, now or earlier. */
  readonly hasShadows: boolean;
};

/** Creates the empty store of one document. */
export function createPlacedMentions(): PlacedMentions {
  const placed = new Map<TextRun | null, readonly PlacedMention[]>();
  const runs = new WeakMap<Node, TextRun>();
  let hasShadows = false;
  let size = 0;
  const of = (run: TextRun | null) => placed.get(run) ?? [];
  const place = (mention: Mention, run: TextRun, section: Node): PlacedMention => {
    const { nodes, starts } = run;
    const { start, end } = mention;
    const [first, last] = [nodeAt(run, start), nodeAt(run, end - 1)];
    // Those beside it, too, in which the caret at its ends may stand.
    for (const node of nodes.slice(Math.max(0, first - 1), last + 2)) runs.set(node, run);
    const range = new StaticRange({
      startContainer: nodes[first] as Text,
      startOffset: start - (starts[first] as number),
      endContainer: nodes[last] as Text,
      endOffset: end - (starts[last] as number),
    });
    return { mention, run, range, section };
  };
  return {
    of,
    set(run, mentions) {
      const old = of(run);
      size += mentions.length - old.length;
      if (mentions.length === 0) {
        placed.delete(run);
        return { came: [], went: old };
      }
      const section = old[0]?.section ?? sectionOf(run.nodes[0] as Text);
      hasShadows ||= withHosts(run.nodes[0] as Text).length > 1;
      const went = new Map(old.map((one) => [one.mention.start, one]));
      const came: PlacedMention[] = [];
      const now = mentions.map((mention) => {
        const same = went.get(mention.start);
        if (same && isSame(same.mention, mention)) {
          went.delete(mention.start);
          same.mention = mention;
          return same;
        }
        const one = place(mention, run, section);
        came.push(one);
        return one;
      });
      placed.set(run, now);
      return { came, went: [...went.values()] };
    },
    at: (run, position) => mentionAt(of(run), position),
    runOf(node) {
      const run = runs.get(node);
      return run && placed.has(run) ? run : null;
    },
    *all() {
      for (const mentions of placed.values()) yield* mentions;
    },
    get size() {
      return size;
    },
    get hasShadows() {
      return hasShadows;
    },
  };
}

// By halving: a plain-text page is one run of any length.
function mentionAt(inOrder: readonly PlacedMention[], position: number): PlacedMention | null {
  const first = firstIndex(
    inOrder.length,
    (index) => (inOrder[index] as PlacedMention).mention.end >= position,
  );
  const one = inOrder[first];
  return one && one.mention.start <= position ? one : null;
}

/** Returns the element that the beginning of a mention stands in; `null` when the page took its text out of all. */
export function holderOf({ range }: PlacedMention): Element | null {
  return elementAt(range.startContainer);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`: as a number it weighs less. */
const FOLLOWING = 4;

/** Less than 0 for two mentions in the order of the document, else more; a shadow tree stands where its host does, before what is slotted into it. */
export function compare({ range: a }: PlacedMention, { range: b }: PlacedMention): number {
  const [ones, others] = [withHosts(a.startContainer), withHosts(b.startContainer)];
  const level = levelApart(ones, others);
  if (level < 0) return a.startOffset - b.startOffset;
  return (ones[level] as Node).compareDocumentPosition(others[level] as Node) & FOLLOWING ? -1 : 1;
}

/** Returns a node behind the hosts of the shadow trees that it stands in, the outermost first. */
export function withHosts(node: Node): readonly Node[] {
  const host = holdingNode(node.getRootNode());
  return host ? [...withHosts(host), node] : [node];
}

/** Where two such lists first differ, both nodes are of one tree; -1 for those of the same node. */
export function levelApart(ones: readonly Node[], others: readonly Node[]): number {
  return ones.findIndex((one, level) => one !== others[level]);
}

/** Compares two that start at one place. */
function isSame(a: Mention, b: Mention): boolean {
  return a.end === b.end && a.entity === b.entity;
}
