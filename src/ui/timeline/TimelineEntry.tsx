import { useRef } from 'preact/hooks';
import { familyOf } from '@/src/core/briefing/kind-family';
import type { Quote } from '@/src/core/briefing/schema';
import { outletOf } from '@/src/core/citation/outlet-of';
import { quoteUrl } from '@/src/core/citation/quote-url';
import type { TimelineBriefing, TimelineItem } from '@/src/core/timeline/timeline';
import { printTimelineView, type TimelineView } from '@/src/core/timeline/timeline-view';
import { DateText } from '../shared/DateText';
import { DisputedPoint } from '../shared/DisputedPoint';
import { LocalText, Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { SourceLink } from '../shared/SourceLink';
import { unbroken } from '../shared/unbroken';
import { useLanding } from './use-landing';

type Props = {
  item: TimelineItem;
  briefing: TimelineBriefing;
  /** The view that its links keep. */
  links: TimelineView;
  landed: boolean;
};

/** One event: when, what, who, in whose words, who says so. The one that the address names takes the focus. */
export function TimelineEntry({ item, briefing, links, landed }: Props, { t }: Language) {
  const { event } = item;
  const entry = useRef<HTMLLIElement>(null);
  useLanding(entry, landed);
  return (
    <li
      ref={entry}
      class={`entry ${event.status === 'claim' ? 'entry-claim' : ''}`}
      tabIndex={-1}
      {...(landed ? { 'aria-current': 'true' } : {})}
    >
      <p class="entry-date">
        <DateText date={event.date} />
      </p>
      <div class="entry-body">
        <h3 class="entry-title">
          <a href={printTimelineView({ ...links, event: event.id })}>
            <LocalText of={event.title} />
          </a>{' '}
          {event.status === 'claim' && <span class="flag">{t('event.claim')}</span>}{' '}
          {event.disputed && <span class="flag flag-disputed">{t('event.disputed')}</span>}
        </h3>
        {event.text && (
          <p class="entry-text">
            <LocalText of={event.text} />
          </p>
        )}
        {item.quotes.length > 0 && <Quotes quotes={item.quotes} briefing={briefing} />}
        {event.disputed?.map((dispute) => (
          <DisputedPoint
            key={JSON.stringify(dispute.question)}
            dispute={dispute}
            sources={briefing.sources}
          />
        ))}
        <Sources item={item} />
      </div>
      <People item={item} links={links} />
    </li>
  );
}

function People({ item, links }: Pick<Props, 'item' | 'links'>, { t }: Language) {
  return (
    <ul class="entry-people" aria-label={t('timeline.people')}>
      {item.entities.map((entity) => (
        <li key={entity.id}>
          <a
            class={`kind kind-${familyOf(entity.kind)} entry-person`}
            href={printTimelineView({ ...(links.asOf && { asOf: links.asOf }), entities: [entity.id] })}
          >
            <Name of={entity.name} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Quotes(
  { quotes, briefing }: { quotes: readonly Quote[]; briefing: TimelineBriefing },
  { t }: Language,
) {
  return (
    <details class="entry-quotes">
      <summary>
        {t('timeline.quotes')} <span class="entry-count">({quotes.length})</span>
      </summary>
      {quotes.map((quote) => (
        <QuoteInPlace key={quote.id} quote={quote} briefing={briefing} />
      ))}
    </details>
  );
}

function QuoteInPlace({ quote, briefing }: { quote: Quote; briefing: TimelineBriefing }, { t }: Language) {
  const { speaker } = quote;
  const entity = 'entity' in speaker && briefing.entities.find(({ id }) => id === speaker.entity);
  const source = briefing.sources.find(({ id }) => id === quote.source);
  return (
    <figure class="entry-quote">
      <blockquote lang={quote.lang} dir="auto">
        <p>{unbroken(quote.text)}</p>
      </blockquote>
      <figcaption>
        {entity && <Name of={entity.name} />}
        {source && (
          <>
            {t('text.comma')}
            <SourceLink href={quoteUrl(quote, source)}>
              <bdi>{outletOf(source)}</bdi>
            </SourceLink>
          </>
        )}{' '}
        {quote.translation && <span class="flag">{t('card.translated')}</span>}
      </figcaption>
    </figure>
  );
}

function Sources({ item }: { item: TimelineItem }, { t }: Language) {
  return (
    <p class="entry-sources">
      <span class="unseen">{t('timeline.sources')}: </span>
      {item.sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <SourceLink href={source.URL}>
            <bdi lang={source.language}>{outletOf(source)}</bdi>
          </SourceLink>
        </span>
      ))}
    </p>
  );
}
