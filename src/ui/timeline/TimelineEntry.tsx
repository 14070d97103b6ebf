import { useId, useRef } from 'preact/hooks';
import type { SourcedQuote } from '@/src/core/briefing/dossier';
import { familyOf } from '@/src/core/briefing/kind-family';
import { citeQuote } from '@/src/core/citation/cite-quote';
import { outletOf } from '@/src/core/citation/outlet-of';
import { citeEvent } from '@/src/core/timeline/cite-event';
import type { TimelineBriefing, TimelineItem } from '@/src/core/timeline/timeline';
import { printTimelineView, type TimelineView } from '@/src/core/timeline/timeline-view';
import { citationStyle } from '@/src/locales/citation-style';
import { Attribution } from '../shared/Attribution';
import { CopyButton } from '../shared/CopyButton';
import { copyHere } from '../shared/copy-here';
import { DateText } from '../shared/DateText';
import { DisputedPoint } from '../shared/DisputedPoint';
import { LocalText, Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { SourceLink } from '../shared/SourceLink';
import { unbroken } from '../shared/unbroken';
import { exportContext } from './export-context';
import { useLanding } from './use-landing';

type Props = {
  item: TimelineItem;
  briefing: TimelineBriefing;
  /** The view that its links keep. */
  links: TimelineView;
  landed: boolean;
};

/** One event: when, what, who, in whose words, who says so. The one that the address names takes the focus. */
export function TimelineEntry({ item, briefing, links, landed }: Props) {
  const { event } = item;
  const entry = useRef<HTMLLIElement>(null);
  const title = useId();
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
        <h3 class="entry-title" id={title}>
          <a href={printTimelineView({ ...links, event: event.id })}>
            <LocalText of={event.title} />
          </a>
          {event.status === 'claim' && <Flag name="claim" />}
          {event.disputed && <Flag name="disputed" />}
        </h3>
        {event.text && (
          <p class="entry-text">
            <LocalText of={event.text} />
          </p>
        )}
        {item.quotes.length > 0 && <Quotes quotes={item.quotes} />}
        {event.disputed?.map((dispute) => (
          <DisputedPoint
            key={JSON.stringify(dispute.question)}
            dispute={dispute}
            sources={briefing.sources}
          />
        ))}
        <Sources item={item} briefing={briefing} title={title} />
      </div>
      <People item={item} links={links} />
    </li>
  );
}

/** Set off by more than a space: where a line breaks there, Chromium reads out both words as one. */
function Flag({ name }: { name: 'claim' | 'disputed' }, { t }: Language) {
  return (
    <>
      <span class="unseen">{t('text.comma')}</span>{' '}
      <span class={`flag flag-${name}`}>{t(`event.${name}`)}</span>
    </>
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

function Quotes({ quotes }: Pick<TimelineItem, 'quotes'>, { t, locale }: Language) {
  const count = new Intl.NumberFormat(locale).format(quotes.length);
  return (
    <details class="entry-quotes">
      <summary>
        {t('timeline.quotes')} <span class="entry-count">({count})</span>
      </summary>
      {quotes.map((quote) => (
        <QuoteInPlace key={quote.id} quote={quote} />
      ))}
    </details>
  );
}

function QuoteInPlace({ quote }: { quote: SourcedQuote }, { t, tag }: Language) {
  const attribution = useId();
  return (
    <figure class="entry-quote">
      <blockquote lang={quote.lang} dir="auto">
        <p>{unbroken(quote.text)}</p>
      </blockquote>
      <figcaption id={attribution}>
        <Attribution quote={quote} />
      </figcaption>
      <CopyButton of={attribution} onCopy={() => copyHere(citeQuote(quote, 'plain', citationStyle(tag, t)))}>
        {t('card.copyQuote')}
      </CopyButton>
    </figure>
  );
}

type SourcesProps = Pick<Props, 'item' | 'briefing'> & { title: string };

function Sources({ item, briefing, title }: SourcesProps, language: Language) {
  const { t, tag } = language;
  const copy = () => copyHere(citeEvent(item, exportContext(briefing, language), citationStyle(tag, t)));
  return (
    <div class="entry-foot">
      <p class="entry-sources">
        <span class="unseen">
          {t('timeline.sources')}
          {t('text.colon')}
        </span>
        {item.sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && (
              <>
                {' '}
                <span aria-hidden="true">·</span>{' '}
              </>
            )}
            <SourceLink href={source.URL}>
              <bdi lang={source.language}>{outletOf(source)}</bdi>
            </SourceLink>
          </span>
        ))}
      </p>
      <CopyButton onCopy={copy} of={title}>
        {t('card.copyQuote')}
      </CopyButton>
    </div>
  );
}
