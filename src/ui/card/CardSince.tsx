import type { Period } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import { LocalText } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { EventRow } from './CardEvents';
import type { EntityCardProps } from './card-props';
import { LinkedText } from './LinkedText';

/** What came after the as-of date, folded so that nobody takes it for the news of that day. */
export function CardSince(props: EntityCardProps, { t }: Language) {
  const { dossier } = props;
  const { roles, context, events } = dossier.since;
  const count = roles.length + context.length + events.length;
  if (count === 0) return null;
  return (
    <details class="card-fold">
      <summary>{t('card.since', { count })}</summary>
      {roles.length > 0 && (
        <ul class="card-roles">
          {roles.map((role) => (
            <li key={role.period + JSON.stringify(role.title)}>
              <LocalText of={role.title} /> <RolePeriod period={role.period} />
            </li>
          ))}
        </ul>
      )}
      {context.map((sentence) => (
        <p key={JSON.stringify(sentence.text)}>
          <LinkedText of={sentence.text} card={props} />
        </p>
      ))}
      {events.length > 0 && (
        <ol class="card-rail">
          {events.map((event) => (
            <EventRow key={event.id} event={event} card={props} />
          ))}
        </ol>
      )}
    </details>
  );
}

function RolePeriod({ period }: { period: Period }, { dates }: Language) {
  return <span class="card-quiet">{formatDate(period, dates)}</span>;
}
