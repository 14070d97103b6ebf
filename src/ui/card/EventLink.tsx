import type { BriefingEvent } from '@/src/core/briefing/schema';
import { LocalText } from '../shared/LocalText';
import type { EntityCardProps } from './card-props';
import { TimelineLink } from './TimelineLink';

/** Links to an event in the timeline of the card's entity, by its title. */
export function EventLink({
  event,
  card,
}: {
  event: Pick<BriefingEvent, 'id' | 'title'>;
  card: EntityCardProps;
}) {
  return (
    <TimelineLink class="event-link" target={{ entity: card.dossier.entity.id, event: event.id }} card={card}>
      <LocalText of={event.title} />
    </TimelineLink>
  );
}
