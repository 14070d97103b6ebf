import { Fragment } from 'preact';
import { formatDate } from '@/src/core/chronology/format-date';
import { spanOf } from '@/src/core/timeline/day-span';
import type { TimelineBriefing, TimelineItem } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { useLanguage } from '../shared/language';
import { TimelineEntry } from './TimelineEntry';

type Props = { items: readonly TimelineItem[]; briefing: TimelineBriefing; view: TimelineView };

/** Every event shown, in order, under its year; the article's day as a line between them. */
export function TimelineList({ items, briefing, view }: Props) {
  const { t } = useLanguage();
  const asOf = view.asOf ? spanOf(view.asOf) : null;
  const lastBefore = asOf && items.findLast(({ span }) => span.from < asOf.to);
  return (
    <section id="events" class="events" tabIndex={-1} aria-label={t('timeline.title')}>
      {items.length === 0 && <p class="events-none">{t('timeline.none')}</p>}
      {yearsOf(items).map(({ year, items: ofYear }) => (
        <section key={year} class="year" aria-labelledby={`year-${year}`}>
          <h2 class="year-name" id={`year-${year}`}>
            {year}
          </h2>
          <ol class="year-events">
            {ofYear.map((item) => (
              <Fragment key={item.event.id}>
                <TimelineEntry item={item} briefing={briefing} view={view} />
                {item === lastBefore && <ArticleLine view={view} />}
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function ArticleLine({ view }: { view: TimelineView }) {
  const { t, locale } = useLanguage();
  if (!view.asOf) return null;
  return (
    <li class="article-line" id="article">
      <span class="here">{t('timeline.asOf', { date: formatDate(view.asOf, locale) })}</span>
    </li>
  );
}

function yearsOf(items: readonly TimelineItem[]): { year: string; items: TimelineItem[] }[] {
  const years = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const year = /^-?\d{4}/.exec(item.event.date)?.[0] ?? '';
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return [...years].map(([year, ofYear]) => ({ year, items: ofYear }));
}
