import type { Source } from '../../briefing/schema';
import type { TimelineItem } from '../timeline';

/** Returns the sources of all that is told of an event: its own, then, of `all`, those that only a version of a disputed point has. */
export function sourcesTold({ event, sources }: TimelineItem, all: readonly Source[]): readonly Source[] {
  const versions = (event.disputed ?? []).flatMap((dispute) => dispute.versions);
  const cited = new Set(versions.flatMap((version) => version.sources.map(({ source }) => source)));
  for (const { id } of sources) cited.delete(id);
  return [...sources, ...all.filter(({ id }) => cited.has(id))];
}
