import type { EntityId } from '../briefing/schema';
import type { RankedResult, SearchIndex } from './search-index';

/** Returns the results for entities that a text names, in their order there; of those that the index has. */
export function namedResults(
  { documents }: Pick<SearchIndex, 'documents'>,
  named: readonly EntityId[],
  onPage: readonly EntityId[],
): readonly RankedResult[] {
  const entities = documents.flatMap(({ result }) => (result.type === 'entity' ? [result] : []));
  return named.flatMap((id) => {
    const result = entities.find(({ entity }) => entity === id);
    return result ? [{ ...result, onPage: onPage.includes(id) }] : [];
  });
}
