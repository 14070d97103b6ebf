import type { EntityId } from '@/src/core/briefing/schema';
import { rectsOf } from './mention-at-point';
import { holderOf, isBefore, type PlacedMention, type PlacedMentions } from './placed-mentions';

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

/** Returns the rendered mention that follows `from` in reading order, or with `back` precedes it; `null` when there is none. */
export function nextMention(
  mentions: Iterable<PlacedMention>,
  { entity, back = false }: Step,
  from: PlacedMention | null,
): PlacedMention | null {
  const inOrder = [...mentions]
    .filter((one) => (entity === undefined || one.mention.entity === entity) && isRendered(one))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  if (back) inOrder.reverse();
  if (!from) return inOrder[0] ?? null;
  return inOrder.find((one) => (back ? isBefore(one, from) : isBefore(from, one))) ?? null;
}

/** What a closed `<details>` holds has rectangles, too. An element without a box is nothing that is told of. */
function isRendered(one: PlacedMention): boolean {
  const holder = holderOf(one);
  return rectsOf(one).length > 0 && (holder.checkVisibility() || holder.getClientRects().length === 0);
}
