import type { AsOf } from '@/src/core/briefing/dossier';
import type { BriefingEvent } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import { DateText } from '../shared/DateText';
import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';
import { EventLink } from './EventLink';

/** The mini timeline: the events before the as-of date, down to the article itself. */
export function CardEvents(props: EntityCardProps, { t }: Language) {
  const { dossier } = props;
  if (dossier.around.length === 0) return <p class="card-section card-empty">{t('card.eventsNone')}</p>;
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('card.events')}</h3>
      <ol class="card-rail">
        {dossier.around.map((event) => (
          <EventRow key={event.id} event={event} card={props} />
        ))}
        <Here asOf={dossier.asOf} />
      </ol>
    </section>
  );
}

/** One event on the rail: a full dot for a known day, an open bar for a month or a year. */
export function EventRow({ event, card }: { event: BriefingEvent; card: EntityCardProps }, { t }: Language) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(event.date);
  return (
    <li class={`rail-item ${day ? '' : 'rail-span'}`}>
      <span class="rail-date">
        <DateText date={event.date} />
        {event.status === 'claim' && <span class="flag">{t('event.claim')}</span>}
        {event.disputed && <span class="flag flag-disputed">{t('event.disputed')}</span>}
      </span>
      <EventLink event={event} card={card} />
    </li>
  );
}

function Here({ asOf }: { asOf: AsOf }, { t, dates }: Language) {
  const date = formatDate(asOf.date, dates);
  return (
    <li class="rail-item rail-here">
      <span class="here">
        {asOf.basis === 'page' ? t('card.thisArticle') : t(`asOf.${asOf.basis}`, { date })}
      </span>
      {asOf.basis === 'page' && <span class="rail-date">{date}</span>}
    </li>
  );
}
