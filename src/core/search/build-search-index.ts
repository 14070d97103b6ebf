/** Builds the index of the popup's search, when the extension is built: the rules by which names are inflected are in no popup. */
import type { Briefing } from '../briefing/schema';
import { inflectedNames, inflectedTitles } from './inflected-names';
import { namedInRoles } from './named-in-roles';
import { type FieldOf, searchDocuments } from './search-documents';
import type { SearchIndex } from './search-index';
import { searchableNames } from './searchable-names';
import { buildWordIndex } from './word-index';

/**
 * What a word is worth, and how much less with each word more of a text, of which it is then a smaller part. Who types “president” means who is
 * one, before an office that has the word in some of its names. What is borrowed counts beside words of its own alone, and is below zero:
 * of a name nothing, of a role nearly as much as its own, so that the “US president” is the President of the United States.
 */
const WORTHS: Readonly<Record<FieldOf, readonly [worth: number, dilution: number]>> = {
  name: [6, 1 / 3],
  names: [4, 1 / 3],
  role: [5.5, 0.25],
  title: [2, 0.2],
  text: [1, 0.2],
  disputed: [1, 0.2],
  borrowed: [0, 0],
  inRole: [-4, 1 / 3],
};

/** Builds the index of a briefing, some 50 ms for a hundred entities. The bundled briefing's comes packed (`pack-search-index.ts`). */
export function buildSearchIndex(
  briefing: Pick<Briefing, 'entities' | 'names' | 'events' | 'quotes'>,
): SearchIndex {
  const documents = searchDocuments(briefing);
  const titles = inflectedTitles(briefing.entities);
  const names = searchableNames(inflectedNames(briefing));
  const inRoles = namedInRoles(briefing);
  const fields = documents.flatMap(({ fields: fieldsOf }, document) =>
    fieldsOf({ titles, names, inRoles }).map(({ of, words, length }) => {
      const [worth, dilution] = WORTHS[of];
      return { of, document, words, worth: worth / (1 + dilution * (length - 1)) };
    }),
  );
  return {
    documents,
    words: buildWordIndex(fields),
    names: buildWordIndex(fields.filter(({ of }) => of === 'name')),
  };
}
