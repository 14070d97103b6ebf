import type { SourcedQuote } from '@/src/core/briefing/dossier';
import { outletOf } from '@/src/core/citation/outlet-of';
import { DateText } from './DateText';
import { LocalText, Name } from './LocalText';
import type { Language } from './language';
import { SourceLink } from './SourceLink';

/** Says whose words a quote is, on which occasion, when, where they can be checked, and what is to be minded. */
export function Attribution({ quote }: { quote: SourcedQuote }, { t }: Language) {
  const { source, speaker } = quote;
  return (
    <p class="attribution">
      <cite>
        <Name of={speaker.name} />
      </cite>
      {speaker.role && (
        <>
          {t('text.comma')}
          <LocalText of={speaker.role} />
        </>
      )}
      {quote.setting && (
        <>
          {t('text.comma')}
          <LocalText of={quote.setting} />
        </>
      )}
      {t('text.comma')}
      <DateText date={quote.date} />
      <br />
      <SourceLink href={quote.url}>
        <bdi>{outletOf(source)}</bdi>
      </SourceLink>{' '}
      {quote.translation && <span class="flag">{t('card.translated')}</span>}
      {quote.caution && (
        <>
          <br />
          <LocalText of={quote.caution} />
        </>
      )}
    </p>
  );
}
