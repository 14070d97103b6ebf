import type { EntityId } from '../briefing/schema';
import { documentsWith } from './documents-with';
import { kindsAskedFor } from './kind-words';
import type { SearchIndex } from './search-index';

/**
 * Finds the entities (by document) of a kind that is asked for beside other words, all of which they have, as typed, in names and roles or in
 * what is told of them: “weapons of Venezuela”, “Russian organisations”.
 */
export function ofKindAbout(
  { words, documents }: Pick<SearchIndex, 'words' | 'documents'>,
  typed: readonly string[],
): readonly number[] {
  const isKind = (word: string) => kindsAskedFor([word]).size > 0;
  const kinds = kindsAskedFor(typed.filter(isKind));
  const toldWith = (word: string) => {
    const { documents: met, faults } = documentsWith(words, [word], {
      count: documents.length,
    });
    const of = new Set<EntityId>();
    for (const at of met) {
      const result = documents[at]?.result;
      if (faults[at] === 0 && (result?.type === 'entity' || result?.type === 'context'))
        of.add(result.entity);
    }
    return of;
  };
  const told = kinds.size > 0 ? typed.filter((word) => !isKind(word)).map(toldWith) : [];
  return [...documents.entries()].flatMap(([at, { result }]) =>
    result.type === 'entity' && kinds.has(result.kind) && told.every((of) => of.has(result.entity)) ? at : [],
  );
}
