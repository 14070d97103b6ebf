/** Builds the index of the popup's search, when the extension is built: the rules by which names are inflected are in no popup. */
import type { Briefing } from '../briefing/schema';
import { inflectedNames, inflectedTitles } from './inflected-names';
import { namedInRoles } from './named-in-roles';
import { searchDocuments } from './search-documents';
import type { SearchIndex } from './search-index';
import { searchableNames } from './searchable-names';
import { buildWordIndex } from './word-index';

/**
 * What a word is worth in a name, in another name, in a role, in a title, in a text, in what is disputed, and borrowed in a name. Who types
 * “president” means who is one, before an office that has the word in some of its names.
 */
const WEIGHTS = [6, 4, 5.5, 2, 1, 1, 0] as const;
const NAME = 0;
// A word is a larger part of a short text than of a long one.
const DILUTION = 0.2;

/** Builds the index of a briefing, some 50 ms for a hundred entities. The bundled briefing's comes packed (`pack-search-index.ts`). */
export function buildSearchIndex(
  briefing: Pick<Briefing, 'entities' | 'names' | 'events' | 'quotes'>,
): SearchIndex {
  const documents = searchDocuments(briefing);
  const titles = inflectedTitles(briefing.entities);
  const names = searchableNames(inflectedNames(briefing));
  const inRoles = namedInRoles(briefing);
  const fieldsOf = documents.map(({ fields }) => fields({ titles, names, inRoles }));
  const indexOf = (isWanted: (field: number) => boolean) =>
    buildWordIndex(
      fieldsOf.flatMap((fields, document) =>
        fields.flatMap(({ words, length }, field) => {
          if (!isWanted(field) || words.length === 0) return [];
          return [{ document, words, worth: (WEIGHTS[field] ?? 1) / (1 + DILUTION * (length - 1)) }];
        }),
      ),
    );
  return { documents, words: indexOf(() => true), names: indexOf((field) => field === NAME) };
}
