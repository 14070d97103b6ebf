import { compareDates } from '../chronology/compare-dates';
import { isKnownBy } from '../chronology/is-known-by';
import type { SourcedQuote } from './dossier';
import type { DossierView } from './dossier-view';
import type { Quote } from './schema';
import { sourcedQuote } from './sourced-quote';

/** Returns the quotes by or about the entity up to the day: its own first, then the newest first. */
export function quotesThen(view: DossierView): SourcedQuote[] {
  const { briefing, id, day } = view;
  const isOwn = ({ speaker }: Quote) => 'entity' in speaker && speaker.entity === id;
  return briefing.quotes
    .filter((quote) => (isOwn(quote) || quote.about.includes(id)) && isKnownBy(quote.date, day))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || compareDates(b.date, a.date))
    .map((quote) => sourcedQuote(quote, { sources: view.sources, entities: briefing.entities }));
}
