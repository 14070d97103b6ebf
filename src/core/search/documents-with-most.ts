import type { EntityId } from '../briefing/schema';
import { documentsWith, type Hits } from './documents-with';
import type { SearchIndex } from './search-index';

/**
 * Finds what has more than half of the typed words, as typed: entities by their names and roles; events, quotes and what is told of
 * entities also by those of an entity that they are of, but by one word of their own at least. `scores`: how many words, and below one
 * what they are worth.
 */
export function documentsWithMost(
  { words, documents }: Pick<SearchIndex, 'words' | 'documents'>,
  typed: readonly string[],
): Hits {
  const count = documents.length;
  const scores = new Float64Array(count);
  const own = new Set<number>();
  const met = typed.map((word) => {
    const hits = documentsWith(words, [word], { count, slips: false });
    const of = new Set<EntityId>();
    for (const at of hits.documents) {
      own.add(at);
      scores[at] = (scores[at] as number) + (hits.scores[at] as number);
      const result = documents[at]?.result;
      if (result?.type === 'entity') of.add(result.entity);
    }
    return { here: new Set(hits.documents), of };
  });
  const isOf = (at: number, of: ReadonlySet<EntityId>) => documents[at]?.entities.some((id) => of.has(id));
  for (const at of own) {
    const all = met.filter(({ here, of }) => here.has(at) || isOf(at, of)).length;
    const worth = scores[at] as number;
    scores[at] = all + worth / (1 + worth);
  }
  const hasMost = (at: number) => Math.floor(scores[at] as number) * 2 > typed.length;
  return { documents: [...own].filter(hasMost), faults: new Uint16Array(count), scores };
}
