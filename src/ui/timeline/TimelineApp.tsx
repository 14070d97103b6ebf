/** The timeline page: an axis that shows where things crowd, over the list that says what they were. One model, two views. */
import { useMemo, useRef } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { lazily } from '@/src/core/lazily';
import { searchableNames } from '@/src/core/search/searchable-names';
import { monthNames } from '@/src/core/search/typed-date';
import { filterChoices } from '@/src/core/timeline/filter-choices';
import { filterTimeline } from '@/src/core/timeline/filter-timeline';
import { buildTimeline, type TimelineBriefing } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { directionOf, LanguageProvider } from '../shared/language';
import { readerLanguage } from '../shared/reader-language';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useTitle } from '../shared/use-title';
import { ExportMenu } from './ExportMenu';
import { TimelineAxis } from './TimelineAxis';
import { TimelineFilters } from './TimelineFilters';
import { TimelineHeader } from './TimelineHeader';
import { TimelineList } from './TimelineList';
import { type ChangeView, useHashView } from './use-hash-view';
import { useWordsReady } from './use-words-ready';

type Props = {
  briefing: TimelineBriefing;
  /** BCP 47 tag of the reader's language. */
  language: string;
};

/** Shows the timeline of a briefing at the place that the page's address names. */
export function TimelineApp({ briefing, language }: Props) {
  const [view, onView] = useHashView();
  return <Timeline briefing={briefing} language={language} view={view} onView={onView} />;
}

/** Shows a view of the timeline; every change of it is asked for. */
export function Timeline({
  briefing,
  language,
  view,
  onView,
}: Props & { view: TimelineView; onView: ChangeView }) {
  const value = useMemo(() => readerLanguage(language), [language]);
  const items = useMemo(() => buildTimeline(briefing), [briefing]);
  const wording = useMemo(
    () => ({
      namesOf: searchableNames(briefing.names),
      months: lazily(() => monthNames([language, ...briefing.index.languages])),
    }),
    [briefing, language],
  );
  useWordsReady(items, wording);
  const choices = useMemo(() => filterChoices(items), [items]);
  const shown = useEqual(useMemo(() => filterTimeline(items, view, wording), [items, view, wording]));
  const { t } = value;
  const page = useRef<HTMLDivElement>(null);
  // From a filter that goes away the focus moves to the next, or to a menu; not to a text field, which would bring up a keyboard.
  const first = (selector: string) => page.current?.querySelector<HTMLElement>(selector);
  const onFocusIn = useKeptFocus((lost) =>
    lost.matches('.chip, .filter-clear') ? (first('.chip') ?? first('.menu-button')) : null,
  );

  const name = t('timeline.title') + t('text.colon') + pickLocalised(briefing.index.title, language).text;
  // Whose it is comes first: of a tab among others, and of an entry of the history, no more is read.
  const whose = choices.entities
    .filter(({ entity }) => view.entities?.includes(entity.id))
    .map(({ entity }) => pickLocalised(entity.name, language).text);
  useTitle(whose.length > 0 ? `${whose.join(t('text.comma'))} – ${name}` : name);

  return (
    <LanguageProvider key={language} value={value}>
      <div
        ref={page}
        class="sl timeline"
        lang={t.language}
        dir={directionOf(t.language)}
        onFocusIn={onFocusIn}
      >
        <button type="button" class="skip" onClick={() => document.getElementById('events')?.focus()}>
          {t('timeline.skip')}
        </button>
        <TimelineHeader index={briefing.index} />
        {items.length > 0 && (
          <TimelineFilters
            view={view}
            onView={onView}
            choices={choices}
            shown={shown.length}
            count={items.length}
          >
            {shown.length > 0 && <ExportMenu items={shown} briefing={briefing} />}
          </TimelineFilters>
        )}
        <main>
          <TimelineAxis items={shown} view={view} onView={onView} />
          <TimelineList items={shown} briefing={briefing} view={view} onView={onView} />
        </main>
        <p class="timeline-printed">{t('timeline.printed', { attribution: briefing.index.attribution })}</p>
      </div>
    </LanguageProvider>
  );
}

/** Returns the previous array for as long as the items are the same, so that what is drawn from it stays. */
function useEqual<T>(items: readonly T[]): readonly T[] {
  const kept = useRef(items);
  const isSame = items.length === kept.current.length && items.every((item, at) => item === kept.current[at]);
  if (!isSame) kept.current = items;
  return kept.current;
}
