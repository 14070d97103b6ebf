import type { EntityId } from '../briefing/schema';
import { documentsWith, type Hits } from './documents-with';
import { FIELD_WORTHS } from './field-worths';
import type { SearchIndex } from './search-index';
import type { WordIndex } from './word-index';

/** What a name of one word is worth, other than on a card. */
const [ONE_WORD] = FIELD_WORTHS.names;

/**
 * Finds what has more than half of the typed words, as typed: entities by their names and roles; events, quotes and what is told of
 * entities also by those of an entity that they are of, but by one word of their own at least. Of these, words that nothing has count for
 * nothing, unless names alone are left: “humanitarian aid” is aid, but “John Kelly” is no John. `scores`: how many words, and below one
 * what they are worth.
 */
export function documentsWithMost({ words, names, documents }: SearchIndex, typed: readonly string[]): Hits {
  const count = documents.length;
  const scores = new Float64Array(count);
  const own = new Set<number>();
  const hitsOf = (within: WordIndex, word: string) => {
    const hits = documentsWith(within, [word], { count });
    return { ...hits, documents: hits.documents.filter((at) => hits.faults[at] === 0) };
  };
  const met = typed.map((word) => {
    const hits = hitsOf(words, word);
    const of = new Set<EntityId>();
    let isCalled = false;
    for (const at of hits.documents) {
      own.add(at);
      const score = hits.scores[at] as number;
      scores[at] = (scores[at] as number) + score;
      const result = documents[at]?.result;
      if (result?.type !== 'entity') continue;
      of.add(result.entity);
      isCalled ||= score >= ONE_WORD;
    }
    return { word, here: new Set(hits.documents), of, isCalled };
  });
  const isOf = (at: number, of: ReadonlySet<EntityId>) => documents[at]?.entities.some((id) => of.has(id));
  for (const at of own) {
    const all = met.filter(({ here, of }) => here.has(at) || isOf(at, of)).length;
    const worth = scores[at] as number;
    scores[at] = all + worth / (1 + worth);
  }
  const known = met.filter(({ here }) => here.size > 0);
  const areNames = known.every(({ word, isCalled }) => isCalled || hitsOf(names, word).documents.length > 0);
  const asked = areNames ? typed.length : known.length;
  const hasMost = (at: number) => {
    const least = documents[at]?.result.type === 'entity' ? typed.length : asked;
    return Math.floor(scores[at] as number) * 2 > least;
  };
  return { documents: [...own].filter(hasMost), faults: new Uint16Array(count), scores };
}
