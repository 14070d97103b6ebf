/** The search of popup and side panel, over the index that the build packed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Briefing, EntityId } from '@/src/core/briefing/schema';
import { lazily } from '@/src/core/lazily';
import { namedResults } from '@/src/core/search/named-results';
import { unpackSearchIndex } from '@/src/core/search/pack-search-index';
import { type RankedResult, searchBriefing, searchPartly } from '@/src/core/search/search-index';
import { monthNames } from '@/src/core/search/typed-date';
import type { PopupModel } from '@/src/ui/popup/popup-model';

export type LookUpOptions = {
  /** What the reader selected and looks up, if anything. */
  readonly selected?: string | null;
  /** Finds whom a text names: of a selection in which the search finds nobody, as "opposition leader Juan Guaidó". */
  readonly namedIn?: (text: string) => Promise<readonly EntityId[]>;
};

type SearchOptions = LookUpOptions & {
  readonly briefing: Briefing;
  readonly packedSearchIndex: string;
  readonly language: string;
};

const NOBODY: readonly EntityId[] = [];

/** Returns what searches; another function once it would find something else. `onPage`: whom the page names. */
export function useSearch(options: SearchOptions, onPage: readonly EntityId[]): PopupModel['search'] {
  const { briefing, packedSearchIndex, language, selected, namedIn } = options;
  const [named, setNamed] = useState(NOBODY);
  const indexOf = useMemo(
    () => lazily(() => unpackSearchIndex(packedSearchIndex, briefing)),
    [packedSearchIndex, briefing],
  );
  const months = useMemo(
    () => lazily(() => monthNames([language, ...briefing.index.languages])),
    [language, briefing],
  );
  const search = useMemo(
    () => (query: string) => {
      const found = query === '' ? [] : searchBriefing(indexOf(), query, { boost: onPage, months });
      // What is near is not shown of a selection: a namesake in a page is nobody here.
      if (query !== selected)
        return found.length > 0 ? found : searchPartly(indexOf(), query, { boost: onPage });
      return found.some(isEntity) ? found : [...namedResults(indexOf(), named, onPage), ...found];
    },
    [indexOf, onPage, months, named, selected],
  );
  // Unpacked neither before the first paint nor at the first key, but in between; the same with months.
  useEffect(() => {
    const timers = [setTimeout(indexOf), setTimeout(months)];
    return () => timers.forEach(clearTimeout);
  }, [indexOf, months]);
  useEffect(() => {
    if (selected && namedIn && !search(selected).some(isEntity)) namedIn(selected).then(setNamed, () => {});
  }, [selected]);
  return search;
}

function isEntity({ type }: RankedResult): boolean {
  return type === 'entity';
}
