import { dayBounds } from '../chronology/day-bounds';
import { isoOfDay } from '../timeline/day-span';
import type { Dossier } from './dossier';
import { dossierAt } from './dossier-at';
import type { Briefing, EdtfDate, EntityId, QuoteId } from './schema';

/**
 * Builds the dossier of one entity for a reader who looks a quote up: with that quote first, as of the page's date if it was said
 * by then, else as of the quote's, the last that it may be. `null` when the briefing has no such entity; if the quote is not the
 * entity's, without it.
 */
export function dossierWithQuote(
  briefing: Briefing,
  entity: EntityId,
  { pageDate, quote: wanted }: { pageDate: EdtfDate | null; quote: QuoteId },
): Dossier | null {
  const said = dayBounds(briefing.quotes.find(({ id }) => id === wanted)?.date ?? '');
  const readerDate = said && isoOfDay(said.latest);
  const ofPage = dossierAt(briefing, entity, { pageDate });
  const has = (dossier: Dossier | null) => dossier?.quotes.some(({ id }) => id === wanted) ?? false;
  const dossier = has(ofPage) ? ofPage : dossierAt(briefing, entity, { readerDate });
  if (!dossier || !has(dossier)) return ofPage;
  const { quotes } = dossier;
  const isWanted = ({ id }: { readonly id: QuoteId }) => id === wanted;
  return { ...dossier, quotes: [...quotes.filter(isWanted), ...quotes.filter((quote) => !isWanted(quote))] };
}
