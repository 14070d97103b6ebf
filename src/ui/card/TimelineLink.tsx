import type { ComponentChildren } from 'preact';
import type { CardActions, TimelineTarget } from './card-props';

type Props = {
  target: TimelineTarget;
  card: CardActions;
  class: string;
  /** What a plain click does instead. */
  onOpen?: () => void;
  children: ComponentChildren;
};

/**
 * Links to a place in the timeline: by a middle button, or with Ctrl or Cmd, in a tab behind, as browsers do. They never follow it,
 * whichever button was used, and it cannot be dragged: a drop would tell the page the extension's address.
 */
export function TimelineLink({ target, card, class: name, onOpen, children }: Props) {
  const open = (event: MouseEvent) => {
    if (event.button > 1) return;
    event.preventDefault();
    const behind = event.ctrlKey || event.metaKey || event.button > 0;
    if (onOpen && !behind) onOpen();
    else card.onOpenTimeline({ ...target, behind });
  };
  return (
    <a class={name} href={card.timelineUrl(target)} draggable={false} onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}
