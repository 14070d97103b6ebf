import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '@/src/core/timeline/export/export-formats';
import { context, items } from './export-context';

const [item] = items.filter(({ event, sources }) => sources.length > 1 && !event.disputed);
if (!item) throw new Error('no event has two sources');
const [first, second] = item.sources;
const bad = { ...first!, URL: 'javascript:alert(1)' };
const written = (sources: typeof item.sources) =>
  EXPORT_FORMATS.map(({ id, write }) => [id, write([{ ...item, sources }], context)] as const);

test('each format by its name, extension and type', () => {
  expect(EXPORT_FORMATS.map(({ id, extension, type }) => [id, extension, type])).toEqual([
    ['csv', 'csv', 'text/csv;charset=utf-8'],
    ['icalendar', 'ics', 'text/calendar;charset=utf-8'],
    ['timelinejs', 'timelinejs.json', 'application/json'],
    ['jsonld', 'jsonld', 'application/ld+json'],
  ]);
});

test('an address that is none is in no format, its source is in all, and another’s address stands for it', () => {
  for (const [id, text] of written([bad, second!])) {
    expect(text, id).not.toContain('javascript:');
    expect(text.replaceAll('\r\n ', ''), id).toContain(bad['container-title'] ?? bad.title);
    expect(text.replaceAll('\r\n ', ''), id).toContain(second!.URL);
  }
  const [, [, calendar = ''] = []] = written([bad, second!]);
  expect(calendar.replaceAll('\r\n ', '')).toContain(`\r\nURL:${second!.URL}\r\n`);
});

test('without any address there is no line for one', () => {
  const [[, csv = ''] = [], [, calendar = ''] = []] = written([bad]);
  expect(csv.endsWith(',\r\n')).toBe(true);
  expect(calendar).not.toMatch(/^URL:/m);
});

test('an event that names nobody and a briefing that says nothing of itself are written, too', () => {
  const { description: _, ...index } = context.index;
  for (const { id, write } of EXPORT_FORMATS) {
    const text = write([{ ...item, entities: [] }], { ...context, index });
    expect(text, id).toContain(item.event.id);
    expect(text, id).not.toMatch(/undefined|null|<p><\/p>/);
  }
});

test('a calendar is called by its name in the reader’s language, of whichever country', () => {
  const calendar = EXPORT_FORMATS[1]!.write(items.slice(0, 1), { ...context, language: 'es-MX' });
  expect(calendar).toContain(`NAME:${context.index.title.es?.replaceAll(',', '\\,')}\r\n`);
});

test('our words have the colon of their language in each format of words', () => {
  const words = { ...context.words, disputed: 'Contesté', sources: 'Sources', colon: '\u00a0: ' };
  const disputed = items.filter(({ event }) => event.disputed);
  const texts = EXPORT_FORMATS.filter(({ id }) => id !== 'jsonld').map(({ id, write }) => {
    const text = write(disputed, { ...context, words });
    return [id, id === 'icalendar' ? text.replaceAll('\r\n ', '') : text] as const;
  });
  for (const [id, text] of texts) {
    expect(text, id).toContain('Contesté\u00a0: ');
    expect(text, id).not.toMatch(/(?:Contesté|Sources):/);
  }
});

test('the address of each version of a disputed point is in all', () => {
  const disputed = items.filter(({ event }) => event.id === 'training-centre-opened');
  for (const { id, write } of EXPORT_FORMATS)
    expect(write(disputed, context).replaceAll('\r\n ', ''), id).toContain('https://rus.lb.ua/');
});

test('the other day of a disputed date, and what can be said about the point, are in all', () => {
  const disputed = items.filter(({ event }) => event.id === 'training-centre-opened');
  const { note, versions } = disputed[0]!.event.disputed![0]!;
  expect(versions[1]).toMatchObject({ date: '2019-03-28' });
  for (const { id, write } of EXPORT_FORMATS) {
    const text = write(disputed, context).replaceAll('\r\n ', '');
    expect(text, id).toContain(note?.en);
    expect(text, id).toMatch(id === 'jsonld' ? /"2019-03-28"/ : /\(28 March 2019\\?, LB\.ua\)/);
    // The first names its day by itself.
    if (id !== 'jsonld') expect(text, id).not.toContain('(29 March 2019');
  }
});

test('what is listed has the comma of its language between', () => {
  const words = { ...context.words, comma: '، ' };
  const loan = items.filter(({ event }) => event.id === 's-300-credit');
  for (const { id, write } of EXPORT_FORMATS.filter((format) => format.id !== 'jsonld'))
    expect(write(loan, { ...context, words }).replaceAll('\r\n ', ''), id).toMatch(/ \([^()]+، [^()]+\)/);
});
