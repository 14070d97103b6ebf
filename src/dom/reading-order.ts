import type { EntityId } from '@/src/core/briefing/schema';
import { rectsOf } from './mention-at-point';
import { isBefore, type PlacedMention, type PlacedMentions } from './placed-mentions';

/** Counts the mentions of each entity. */
export function countByEntity(placed: PlacedMentions): Readonly<Record<EntityId, number>> {
  const counts: Record<EntityId, number> = {};
  for (const { mention } of placed.all()) counts[mention.entity] = (counts[mention.entity] ?? 0) + 1;
  return counts;
}

/**
 * Returns the next rendered mention of an entity in reading order after `from`, round to the first again;
 * `null` when none is rendered.
 */
export function nextMention(
  placed: PlacedMentions,
  entity: EntityId,
  from: PlacedMention | null,
): PlacedMention | null {
  const inOrder = [...placed.all()]
    .filter((one) => one.mention.entity === entity && rectsOf(one).length > 0)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const after = from && inOrder.find((one) => isBefore(from, one));
  return after ?? inOrder[0] ?? null;
}
