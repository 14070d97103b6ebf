import { Component, Fragment } from 'preact';
import type { TimelineBriefing, TimelineItem } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { ArticleLine } from './ArticleLine';
import { TimelineEntry } from './TimelineEntry';

type Props = {
  items: readonly TimelineItem[];
  briefing: TimelineBriefing;
  /** The view that an entry's links keep. */
  links: TimelineView;
  /** The event that the page lands on, if it is here. */
  landed: string | undefined;
  /** The event behind which the article's day comes, if it is here. */
  lineAfter: string | undefined;
};

/** Some events of the list, in a list of their own that is drawn again only if one of them changed: thousands are many groups. */
export class EntryGroup extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { props } = this;
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== props[name]);
  }

  render({ items, briefing, links, landed, lineAfter }: Props) {
    return (
      <ol class="entry-group" style={{ '--events': items.length }}>
        {items.map((item) => (
          <Fragment key={item.event.id}>
            <TimelineEntry item={item} briefing={briefing} links={links} landed={item.event.id === landed} />
            {item.event.id === lineAfter && links.asOf && <ArticleLine day={links.asOf} />}
          </Fragment>
        ))}
      </ol>
    );
  }
}
