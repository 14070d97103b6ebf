import type { ComponentChildren } from 'preact';
import type { EntityId } from '@/src/core/briefing/schema';
import type { CardActions } from './card-props';

type Props = {
  entity: EntityId;
  card: CardActions & Required<Pick<CardActions, 'onOpenEntity'>>;
  children: ComponentChildren;
};

/**
 * Links to another entity: the same card turns to it. An anchor, not a button: a button is one box to the line breaker, which
 * would set the comma after a name on the next line. Its address is the entity's timeline, for who opens it in a new tab.
 */
export function EntityLink({ entity, card, children }: Props) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    card.onOpenEntity(entity);
  };
  return (
    <a
      class="card-link"
      href={card.timelineUrl({ entity })}
      target="_blank"
      rel="noopener"
      draggable={false}
      onClick={open}
      onAuxClick={(event) => openElsewhere(event, entity, card)}
    >
      {children}
    </a>
  );
}

// Pages cannot reach an extension's own pages, so the browser must not follow the link from one.
function openElsewhere(event: MouseEvent, entity: EntityId, card: CardActions): void {
  if (!card.onOpenTimeline || event.button === 2) return;
  event.preventDefault();
  card.onOpenTimeline({ entity });
}
