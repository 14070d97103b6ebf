/** Every citation of the bundled briefing, read back by Citation.js, which is not ours. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { citeFacts } from '@/src/core/citation/cite-facts';
import { citeQuote } from '@/src/core/citation/cite-quote';
import { cslDate } from '@/src/core/citation/csl-item';
import { bundledBriefing } from '../briefing/bundled-briefing';
import { ENGLISH_STYLE } from './english-style';

const briefing = bundledBriefing();
const dossiers = briefing.entities.map(({ id }) => {
  const dossier = dossierAt(briefing, id, { pageDate: '2019-03-31' as EdtfDate });
  if (!dossier) throw new Error(`no dossier of ${id}`);
  return dossier;
});

type Item = { id: string; title: string; URL: string; issued?: { 'date-parts': number[][] } };
const cited = (json: string) => new Cite(json) as { data: (Item & { _graph?: unknown })[]; format: Format };
/** What Citation.js took over, without the trail that it keeps of how. */
const read = (json: string): Item[] => cited(json).data.map(({ _graph: _, ...item }) => item);
type Format = (form: 'bibliography', options: object) => string;

describe('CSL-JSON', () => {
  test('the facts of every entity are read whole, and make a bibliography', () => {
    for (const dossier of dossiers) {
      const json = citeFacts(dossier, 'csl-json', ENGLISH_STYLE);
      const data = read(json);
      expect(data).toEqual(JSON.parse(json));
      const text = cited(json).format('bibliography', { format: 'text', template: 'apa' });
      for (const { title, URL, issued } of data) {
        expect(text.replaceAll(/[“”"’‘']/g, '').toLowerCase()).toContain(
          title
            .replaceAll(/[“”"’‘']/g, '')
            .slice(0, 20)
            .toLowerCase(),
        );
        expect(text).toContain(URL);
        if (issued) expect(text).toContain(String(issued['date-parts'][0]?.[0]));
      }
    }
  });

  test('every quote is read whole', () => {
    const quotes = dossiers.flatMap((dossier) => dossier.quotes);
    expect(quotes.length).toBeGreaterThan(20);
    for (const quote of quotes) {
      const json = citeQuote(quote, 'csl-json', ENGLISH_STYLE);
      expect(read(json)).toEqual(JSON.parse(json));
    }
  });

  test.each([
    ['2019', { 'date-parts': [[2019]] }],
    ['2019-03', { 'date-parts': [[2019, 3]] }],
    ['2019-03-23', { 'date-parts': [[2019, 3, 23]] }],
    ['2019-03~', { 'date-parts': [[2019, 3]], circa: true }],
    ['2005/2007', { 'date-parts': [[2005], [2007]] }],
    ['2005/2007?', { 'date-parts': [[2005], [2007]], circa: true }],
    ['2005/..', null],
    ['yesterday', null],
  ])('the date %s', (date, parts) => {
    expect(cslDate(date as EdtfDate)).toEqual(parts);
  });
});

describe('facts as text', () => {
  const dossier = dossierAt(briefing, 'juan-guaido' as EntityId, { pageDate: '2019-03-31' as EdtfDate });
  if (!dossier) throw new Error('no dossier');

  test('say who, in which role, on which day, and name every source', () => {
    const text = citeFacts(dossier, 'plain', ENGLISH_STYLE);
    expect(text).toContain('Juan Guaidó (Acting president of Venezuela');
    expect(text).toContain('March 31, 2019');
    expect(text.match(/https?:\/\//g)?.length).toBeGreaterThan(2);
    expect(text).not.toContain('“Juan');
  });

  test('are every role and sentence, with the sources of these alone', () => {
    const [source, ...others] = dossier.sources;
    const texts = ['One.', 'Two.'].map((text) => ({ text: { es: text }, sources: [{ source: source!.id }] }));
    const roles = ['here', 'there'].map((title, at) => ({
      title: { es: title },
      sources: [others[at]].map((of) => ({ source: of!.id })),
      period: '2019/..',
    }));
    const facts = { ...dossier, roles, context: texts } as unknown as typeof dossier;
    const text = citeFacts(facts, 'html', ENGLISH_STYLE);
    expect(text).toContain('<div lang="es" dir="auto"><p>Juan Guaidó (here; there). One. Two.</p></div>');
    expect(others.length).toBeGreaterThan(2);
    expect(text.match(/<a /g)).toHaveLength(3);
    expect(citeFacts({ ...facts, roles: [] }, 'html', ENGLISH_STYLE)).toContain(
      '<p>Juan Guaidó. One. Two.</p>',
    );
    const [item] = JSON.parse(citeFacts(facts, 'csl-json', ENGLISH_STYLE));
    expect(item).toMatchObject({ id: source!.id, note: 'Juan Guaidó, 2019-03-31' });
    const named = citeFacts({ ...facts, context: [] }, 'html', ENGLISH_STYLE);
    expect(named).toContain('<div lang="en" dir="auto"><p>Juan Guaidó (here; there).</p></div>');
  });

  test('are HTML without a quote, and Markdown with links', () => {
    expect(citeFacts(dossier, 'html', ENGLISH_STYLE)).toMatch(
      /^<figure><div lang="en" dir="auto"><p>Juan Guaidó/,
    );
    expect(citeFacts(dossier, 'markdown', ENGLISH_STYLE)).toMatch(/\]\(<https?:\/\//);
  });
});
