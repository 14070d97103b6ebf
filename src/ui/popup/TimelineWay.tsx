import type { ComponentChildren } from 'preact';
import type { PopupModel, PopupTarget } from './popup-model';

type Props = {
  target: PopupTarget;
  model: Pick<PopupModel, 'timelineUrl' | 'openTimeline'>;
  class?: string;
  children: ComponentChildren;
};

/** Leads into the timeline. With a key that has links open elsewhere, or a middle button, the browser follows it. */
export function TimelineWay({ target, model, class: name, children }: Props) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    model.openTimeline(target);
  };
  return (
    <a {...(name && { class: name })} href={model.timelineUrl(target)} onClick={open}>
      {children}
    </a>
  );
}
