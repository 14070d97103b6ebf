/** Builds the index of the popup's search, when the extension is built: the rules by which names are inflected are in no popup. */
import type { Briefing } from '../briefing/schema';
import { FIELD_WORTHS } from './field-worths';
import { inflectedNames, inflectedTitles } from './inflected-names';
import { namedInRoles } from './named-in-roles';
import { searchDocuments } from './search-documents';
import type { SearchIndex } from './search-index';
import { searchableNames } from './searchable-names';
import { buildWordIndex } from './word-index';

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
      const [worth, dilution] = FIELD_WORTHS[of];
      return { of, document, words, worth: worth / (1 + dilution * (length - 1)) };
    }),
  );
  return {
    documents,
    words: buildWordIndex(fields),
    names: buildWordIndex(fields.filter(({ of }) => of === 'name')),
  };
}
