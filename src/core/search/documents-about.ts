import type { EntityId } from '../briefing/schema';
import { documentsWith, type Hits } from './documents-with';
import type { SearchDocument } from './search-documents';
import type { WordIndex } from './word-index';

/**
 * Finds the events, quotes and sentences of context that have every typed word, as typed or (`also`) in another form, in themselves or in an
 * entity that they are of: “Zakharova threatening” is a quote of hers. At least `least` words are to be their own: whose they are alone, the dossier tells.
 */
export function documentsAbout(
  { words, documents }: { readonly words: WordIndex; readonly documents: readonly SearchDocument[] },
  typed: readonly string[],
  { least, also }: { readonly least: number; readonly also?: 'forms' | undefined },
): Hits {
  const count = documents.length;
  const scores = new Float64Array(count);
  const met = typed.map((word) => {
    const hits = documentsWith(words, [word], { count, also });
    const own = new Set<SearchDocument>();
    const of = new Set<EntityId>();
    for (const at of hits.documents) {
      const document = documents[at] as SearchDocument;
      if (document.result.type === 'entity') of.add(document.result.entity);
      else own.add(document);
      scores[at] = (scores[at] as number) + (hits.scores[at] as number);
    }
    return { own, of };
  });
  const isAbout = (document: SearchDocument) =>
    met.filter(({ own }) => own.has(document)).length >= least &&
    met.every(({ own, of }) => own.has(document) || document.entities.some((id) => of.has(id)));
  const found = [...documents.keys()].filter((at) => isAbout(documents[at] as SearchDocument));
  const faults = new Uint16Array(count);
  for (const at of found)
    faults[at] = met.filter(({ own }) => !own.has(documents[at] as SearchDocument)).length;
  return { documents: found, faults, scores };
}
