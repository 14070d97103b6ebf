import { useMemo } from 'preact/hooks';
import { formatDate } from '@/src/core/chronology/format-date';
import { spanOf } from '@/src/core/timeline/day-span';
import { entryYears } from '@/src/core/timeline/entry-years';
import type { TimelineBriefing, TimelineItem } from '@/src/core/timeline/timeline';
import { parseTimelineView, printTimelineView, type TimelineView } from '@/src/core/timeline/timeline-view';
import type { Language } from '../shared/language';
import { ArticleLine } from './ArticleLine';
import { EntryGroup } from './EntryGroup';
import { useGrowing } from './use-growing';
import type { ChangeView } from './use-hash-view';

type Props = {
  items: readonly TimelineItem[];
  briefing: TimelineBriefing;
  view: TimelineView;
  onView: ChangeView;
};

/** Every event shown, in order, under its year; the article's day as a line between them. Thousands arrive in slices. */
export function TimelineList({ items, briefing, view, onView }: Props, { t, dates }: Language) {
  const years = useMemo(() => entryYears(items), [items]);
  const room = useGrowing(items);
  const { event, ...rest } = view;
  const key = printTimelineView(rest);
  // The same object for as long as it says the same: by it groups know whether to be drawn again.
  const links = useMemo(() => rest, [key]);
  const asOf = view.asOf ? spanOf(view.asOf) : null;
  const lastBefore = asOf && items.findLast(({ span }) => span.from < asOf.to);
  // If the browser alone followed it, a link far down would end somewhere in the middle of another list.
  const follow = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.entry-person');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onView(parseTimelineView(link.hash));
    event.currentTarget.focus();
    document.querySelector('.filters')?.scrollIntoView();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is one on a link, which keys give as well
    <section id="events" class="events" tabIndex={-1} aria-label={t('timeline.title')} onClick={follow}>
      {items.length === 0 && (
        <p class="events-none">{t(briefing.events.length > 0 ? 'timeline.none' : 'timeline.empty')}</p>
      )}
      {view.asOf && items.length > 0 && !lastBefore && (
        <ol>
          <ArticleLine day={view.asOf} />
        </ol>
      )}
      {years.map(({ year, groups }) =>
        groups[0] && groups[0].from < room ? (
          <section key={year} class="year" aria-labelledby={`year-${year}`}>
            <h2 class="year-name" id={`year-${year}`}>
              {formatDate(year, dates)}
            </h2>
            {groups
              .filter(({ from }) => from < room)
              .map(({ from, items: held }) => (
                <EntryGroup
                  key={from}
                  items={held}
                  briefing={briefing}
                  links={links}
                  landed={held.find((item) => item.event.id === event)?.event.id}
                  lineAfter={held.find((item) => item === lastBefore)?.event.id}
                />
              ))}
          </section>
        ) : null,
      )}
    </section>
  );
}
