import type { EntityId } from '@/src/core/briefing/schema';
import { isBefore, type PlacedMention, type PlacedMentions } from './placed-mentions';

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

/** Returns the mentions that follow `from` in reading order, or with `back` precede it, the next one first. */
export function mentionsFrom(
  mentions: Iterable<PlacedMention>,
  { entity, back }: Step,
  from: PlacedMention | null,
): readonly PlacedMention[] {
  const isNext = (a: PlacedMention, b: PlacedMention) => (back ? isBefore(b, a) : isBefore(a, b));
  return [...mentions]
    .filter((one) => (entity === undefined || one.mention.entity === entity) && (!from || isNext(from, one)))
    .sort((a, b) => (isNext(a, b) ? -1 : 1));
}
