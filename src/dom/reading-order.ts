import type { EntityId } from '@/src/core/briefing/schema';
import { compare, levelApart, type PlacedMention, type PlacedMentions, withHosts } from './placed-mentions';

/** Counts the mentions of each entity. */
export function countByEntity(placed: PlacedMentions): Readonly<Record<EntityId, number>> {
  const counts: Record<EntityId, number> = {};
  for (const { mention } of placed.all()) counts[mention.entity] = (counts[mention.entity] ?? 0) + 1;
  return counts;
}

/** Which mention to go to next. */
export type Step = {
  /** Absent: any entity's, among what is marked. */
  readonly entity?: EntityId;
  readonly back?: boolean;
  /** From the edge of the document, not from the mention visited last. */
  readonly fromEdge?: boolean;
};

/** Tells whether a mention stands before a place (less than 0) or behind it. */
export type SideOf = (one: PlacedMention) => number;

/** Returns what tells on which side of a mention others stand, or of where it was if it is gone. */
export function placeOf(mention: PlacedMention): SideOf {
  const { startContainer } = mention.range;
  const nodes = withHosts(startContainer);
  // Live ranges, the only ones: they end where the nodes begin or were, and touch what is before that and what it is in.
  const before = nodes.map((node) => {
    const range = new Range();
    range.setStart(node.getRootNode(), 0);
    range.setEnd(node, 0);
    return range;
  });
  return (one) => {
    if (startContainer.isConnected) return compare(one, mention);
    const others = withHosts(one.range.startContainer);
    const level = levelApart(nodes, others);
    return before[level]?.intersectsNode(others[level] as Node) ? -1 : 1;
  };
}
