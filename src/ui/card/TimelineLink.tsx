import type { ComponentChildren } from 'preact';
import type { CardActions, TimelineTarget } from './card-props';

type Props = {
  target: TimelineTarget;
  card: CardActions;
  class: string;
  /** What a plain click does instead. */
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
};

/**
 * Links to a place in the timeline. With `onOpenTimeline` the browser never follows it, whichever button was used, and it
 * cannot be dragged: a drop would tell the page the extension's address.
 */
export function TimelineLink({ target, card, class: name, onClick, children }: Props) {
  const open = (event: MouseEvent) => {
    if (!card.onOpenTimeline || event.button === 2) return;
    event.preventDefault();
    card.onOpenTimeline(target);
  };
  return (
    <a
      class={name}
      href={card.timelineUrl(target)}
      target="_blank"
      rel="noopener"
      draggable={false}
      onClick={onClick ?? open}
      onAuxClick={open}
    >
      {children}
    </a>
  );
}
