import { formatDate } from '@/src/core/chronology/format-date';
import { DateText } from '../shared/DateText';
import { LocalText } from '../shared/LocalText';
import type { Language } from '../shared/language';
import type { PageEvents, PopupModel } from './popup-model';
import { TimelineWay } from './TimelineWay';

type Props = { around: PageEvents } & Pick<PopupModel, 'timelineUrl' | 'openTimeline'>;

/** The events that lead up to the page's day, or those known last when that is later; each is a way into the timeline. */
export function PageEventList({ around, ...model }: Props, { t, dates }: Language) {
  if (!around || around.events.length === 0) return null;
  const { asOf, events } = around;
  return (
    <section class="page-events">
      <h2 class="list-title">
        {t(asOf.basis === 'page' ? 'popup.events' : 'asOf.verified', { date: formatDate(asOf.date, dates) })}
      </h2>
      <ol>
        {events.map(({ id, date, title, status, disputed }) => (
          <li key={id} class="page-event">
            <span class="page-event-date">
              <DateText date={date} />
              {status === 'claim' && <span class="flag">{t('event.claim')}</span>}
              {disputed && <span class="flag flag-disputed">{t('event.disputed')}</span>}
            </span>
            <TimelineWay target={{ event: id }} model={model}>
              <LocalText of={title} />
            </TimelineWay>
          </li>
        ))}
      </ol>
    </section>
  );
}
