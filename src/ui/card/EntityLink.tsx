import type { ComponentChildren } from 'preact';
import type { EntityId } from '@/src/core/briefing/schema';
import type { CardActions } from './card-props';
import { TimelineLink } from './TimelineLink';

type Props = {
  entity: EntityId;
  card: CardActions;
  children: ComponentChildren;
};

/**
 * Links to another entity: the same card turns to it. An anchor, not a button: a button is one box to the line breaker, which
 * would set the comma after a name on the next line. For who opens it in a new tab it is a link to the entity's timeline.
 */
export function EntityLink({ entity, card, children }: Props) {
  return (
    <TimelineLink class="card-link" target={{ entity }} card={card} onOpen={() => card.onOpenEntity(entity)}>
      {children}
    </TimelineLink>
  );
}
