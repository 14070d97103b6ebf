import { describe, expect, test } from 'vitest';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import { dossierWithQuote } from '@/src/core/briefing/dossier-with-quote';
import type { EdtfDate, EntityId, QuoteId } from '@/src/core/briefing/schema';
import { bundledBriefing } from '../briefing/bundled-briefing';

const briefing = bundledBriefing();
const pageDate = '2019-03-31' as EdtfDate;
const found = briefing.quotes.flatMap(({ id, date, speaker, about }) => {
  const entity = 'entity' in speaker ? speaker.entity : about[0];
  return entity ? [{ id, date, entity }] : [];
});

describe('the dossier for a quote that was looked up', () => {
  test.each(found)('$id comes first, the others behind it as ever', ({ id, date, entity }) => {
    const dossier = dossierWithQuote(briefing, entity, { pageDate, quote: id });
    const asEver = dossierAt(briefing, entity, { readerDate: dossier!.asOf.date });
    const others = asEver!.quotes.filter((quote) => quote.id !== id);
    expect(dossier?.quotes.map((quote) => quote.id)).toEqual([id, ...others.map((quote) => quote.id)]);
    // Nothing is told of later than need be.
    expect(dossier?.asOf.date).toBe([date, pageDate].sort().at(-1));
  });

  test.each([
    ['2019-04', '2019-04-30'],
    ['2019-05-02?', '2019-05-03'],
    ['2020', '2020-12-31'],
  ])('one of %s, whose day is not known, comes as of the last day that may be it', (date, day) => {
    const [first] = found;
    const quotes = briefing.quotes.map((quote) => (quote.id === first?.id ? { ...quote, date } : quote));
    const dossier = dossierWithQuote({ ...briefing, quotes } as never, first!.entity, {
      pageDate,
      quote: first!.id,
    });
    expect([dossier?.quotes[0]?.id, dossier?.asOf.date]).toEqual([first?.id, day]);
  });

  test('a quote or an entity that nobody knows changes nothing', () => {
    const entity = 'john-bolton' as EntityId;
    const quote = 'another-quote' as QuoteId;
    expect(dossierWithQuote(briefing, entity, { pageDate, quote })?.asOf.date).toBe(pageDate);
    expect(dossierWithQuote(briefing, 'nobody' as EntityId, { pageDate, quote })).toBeNull();
  });
});
