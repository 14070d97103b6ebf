import { Attribution } from '../shared/Attribution';
import { CopyButton } from '../shared/CopyButton';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import { unbroken } from '../shared/unbroken';
import type { EntityCardProps } from './card-props';

type Props = EntityCardProps & { index: number; onTurn: (index: number, by: HTMLElement) => void };

/** One dated quote with speaker and source, and a way to the next. */
export function CardQuotes({ dossier, onCopy, index: chosen, onTurn }: Props, { t }: Language) {
  const count = dossier.quotes.length;
  // Another day may have fewer, and behind the last comes the first.
  const index = chosen < count ? chosen : 0;
  const quote = dossier.quotes[index];
  if (!quote) return <p class="card-section card-empty">{t('card.quoteNone')}</p>;
  const own = quote.speaker.entity === dossier.entity.id;
  return (
    <figure class="card-section card-quote">
      <figcaption class="card-heading">{t(own ? 'card.quote' : 'card.quoteAbout')}</figcaption>
      {/* Live once another was asked for: one that is live as it comes is read out with every card, also above a hovered name. */}
      <blockquote lang={quote.lang} dir="auto" aria-live={chosen ? 'polite' : undefined}>
        <p>{unbroken(quote.text)}</p>
      </blockquote>
      <Attribution quote={quote} />
      {quote.original && (
        <details class="card-original">
          <summary>{t('card.original')}</summary>
          <blockquote lang={quote.original.lang} dir="auto">
            <p>{unbroken(quote.original.text)}</p>
          </blockquote>
        </details>
      )}
      <div class="card-quote-tools">
        {count > 1 && (
          <button
            type="button"
            class="tool"
            onClick={({ currentTarget }) => onTurn(index + 1, currentTarget)}
          >
            {t('card.nextQuote')}{' '}
            <span class="card-quiet">{t('card.quoteCount', { index: index + 1, count })}</span>
            <Icon of={icons.next} />
          </button>
        )}
        <CopyButton
          // Of another quote nothing has been copied yet.
          key={quote.id}
          onCopy={() => onCopy({ is: 'quote', quote: quote.id, format: 'plain' })}
        >
          {t('card.copyQuote')}
        </CopyButton>
      </div>
    </figure>
  );
}
