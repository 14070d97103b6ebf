import { isKnownBy } from '../chronology/is-known-by';
import type { Citation, EdtfDate, Source, SourceId } from './schema';

export type KnownCitations = (citations: readonly Citation[]) => Citation[];

/**
 * Returns a function that keeps citations but drops what they are said to bear out where the source is later than the day, or
 * undated: “7 to 14 March” would tell a reader of 8 March how it went on.
 */
export function knownCitations(sources: ReadonlyMap<SourceId, Source>, day: EdtfDate): KnownCitations {
  return (citations) =>
    citations.map((citation) => {
      const issued = sources.get(citation.source)?.issued;
      if (citation.supports === undefined || (issued !== undefined && isKnownBy(issued, day)))
        return citation;
      const { supports: _, ...rest } = citation;
      return rest;
    });
}
