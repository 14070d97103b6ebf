import { foldQuery, wordsOf } from './fold-query';
import type { SearchDocument } from './search-documents';

const known = new WeakMap<readonly SearchDocument[], ReadonlyMap<string, readonly number[]>>();

/**
 * Returns the entities (by document) that are called by a folded word alone: persons by the last of their name, anything else by a name of
 * one word. No first name is among them: whoever types “John Kelly” does not mean Bolton. Read once from the documents.
 */
export function calledBy(documents: readonly SearchDocument[], word: string): readonly number[] {
  const callings = known.get(documents) ?? callingsIn(documents);
  known.set(documents, callings);
  return callings.get(word) ?? [];
}

function callingsIn(documents: readonly SearchDocument[]): Map<string, number[]> {
  const callings = new Map<string, number[]>();
  for (const [at, { result }] of documents.entries()) {
    if (result.type !== 'entity') continue;
    const names = Object.values(result.title).map((name) => foldQuery(name).split(/\s+/));
    const words = names
      .filter(({ length }) => result.kind === 'person' || length === 1)
      .flatMap((name) => wordsOf(name.at(-1) ?? '').slice(-1));
    for (const word of new Set(words)) callings.set(word, [...(callings.get(word) ?? []), at]);
  }
  return callings;
}
