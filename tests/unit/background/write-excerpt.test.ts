import { describe, expect, test } from 'vitest';
import { writeExcerpt } from '@/src/background/write-excerpt';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId, QuoteId } from '@/src/core/briefing/schema';
import { createText } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';
import { bundledBriefing } from '../briefing/bundled-briefing';

const dossier = dossierAt(bundledBriefing(), 'john-bolton' as EntityId, {
  readerDate: '2019-03-31' as EdtfDate,
})!;
const writer = (tag: string) => ({ tag, t: createText(wordsOf(tag)), version: '1.2.3' });
const write = (excerpt: Parameters<typeof writeExcerpt>[1], tag = 'en') =>
  writeExcerpt(dossier, excerpt, writer(tag));

describe('what is taken along from a card', () => {
  test('a quote of it, found by its name', () => {
    const quote = dossier.quotes[0]!;
    expect(write({ is: 'quote', quote: quote.id, format: 'plain' })).toContain(quote.text);
    expect(write({ is: 'quote', quote: 'another-quote' as QuoteId, format: 'plain' })).toBeNull();
  });

  test('its facts, in the reader’s words and as the format asks', () => {
    expect(write({ is: 'facts', format: 'plain' })).toMatch(/31 March 2019|March 31, 2019/);
    expect(write({ is: 'facts', format: 'plain' }, 'es-MX')).toContain('31 de marzo de 2019');
    expect(JSON.parse(write({ is: 'facts', format: 'csl-json' })!)[0].note).toContain('2019-03-31');
  });

  test('a name that ends with a full stop ends no sentence twice', () => {
    const office = dossierAt(bundledBriefing(), 'us-national-security-advisor' as EntityId)!;
    const facts = writeExcerpt(office, { is: 'facts', format: 'plain' }, writer('es'));
    expect(facts).toMatch(/^Asesor de seguridad nacional de EE\. UU\. [A-Z]/);
  });

  test('a report that names entity, day, versions and every sentence, with what it rests on', () => {
    const report = write({ is: 'report' })!;
    for (const said of ['1.2.3', 'john-bolton', '2019-03-31']) expect(report).toContain(said);
    const lines = report.split('\n');
    const { roles, context } = dossier;
    const told = [...roles.map((role) => ({ ...role, text: role.title })), ...context];
    expect(told.length).toBeGreaterThan(1);
    for (const { text, sources } of told) {
      const line = lines.find((each) => each.startsWith(`- ${text.en}`));
      for (const { source } of sources) {
        expect(line).toContain(source);
        expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^- ${source}: https://`)));
      }
    }
  });

  test('a report in which an editor finds each quote and event of the card', () => {
    const lines = write({ is: 'report' })!.split('\n');
    const { quotes, around, since } = dossier;
    expect(quotes.length * around.length * since.events.length).toBeGreaterThan(0);
    const named = (file: string, id: string) =>
      lines.filter((each) => each.startsWith(`- ${file} → ${id}: `));
    for (const { id, text, source } of quotes) {
      expect(named('quotes.json', id)).toEqual([expect.stringContaining(text)]);
      expect(lines).toContain(`- ${source.id}: ${source.URL}`);
    }
    for (const { id } of [...around, ...since.events])
      expect(named('events.json', id).length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
  });

  const reportOf = (id: string, day: string) => {
    const about = dossierAt(bundledBriefing(), id as EntityId, { readerDate: day as EdtfDate })!;
    return { ...about, lines: writeExcerpt(about, { is: 'report' }, writer('en'))!.split('\n') };
  };

  test('a report of the roles that came since', () => {
    const { roles, since, lines } = reportOf('juan-guaido', '2018-12-01');
    const later = since.roles.filter(({ title }) => !roles.some((role) => role.title.en === title.en));
    expect(later.length).toBeGreaterThan(0);
    for (const { title } of later)
      expect(
        lines.some((line) => line.startsWith(`- ${title.en} [`)),
        title.en,
      ).toBe(true);
  });

  test('a report of what is disputed, by the event and version by version', () => {
    const { disputes, lines } = reportOf('venezuela', '2019-03-31');
    expect(disputes.length).toBeGreaterThan(0);
    for (const { event, question, versions } of disputes) {
      for (const { text } of versions) {
        const said = `- events.json → ${event}: ${question.en}: ${text.en} [`;
        expect(
          lines.some((line) => line.startsWith(said)),
          said,
        ).toBe(true);
      }
    }
  });
});
