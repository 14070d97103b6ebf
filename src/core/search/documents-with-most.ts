import type { EntityId } from '../briefing/schema';
import { documentsWith, type Hits } from './documents-with';
import type { SearchIndex } from './search-index';

/**
 * Finds what has more than half of the typed words, as typed: entities by their names and roles; events, quotes and what is told of
 * entities also by those of an entity that they are of, but by one word of their own at least.
 */
export function documentsWithMost(
  { words, documents }: Pick<SearchIndex, 'words' | 'documents'>,
  typed: readonly string[],
): Hits {
  const count = documents.length;
  const scores = new Float64Array(count);
  const own = new Map<number, number>();
  const met = typed.map((word) => {
    const hits = documentsWith(words, [word], { count, slips: false });
    const of = new Set<EntityId>();
    for (const at of hits.documents) {
      own.set(at, (own.get(at) ?? 0) + 1);
      scores[at] = (scores[at] as number) + (hits.scores[at] as number);
      const result = documents[at]?.result;
      if (result?.type === 'entity') of.add(result.entity);
    }
    return { here: new Set(hits.documents), of };
  });
  const hasMost = ([at, ownWords]: readonly [number, number]) => {
    if (ownWords * 2 > typed.length) return true;
    const { result, entities = [] } = documents[at] ?? {};
    if (result?.type === 'entity') return false;
    const all = met.filter(({ here, of }) => here.has(at) || entities.some((id) => of.has(id)));
    return all.length * 2 > typed.length;
  };
  return {
    documents: [...own].filter(hasMost).map(([at]) => at),
    slips: new Uint8Array(count),
    scores,
  };
}
