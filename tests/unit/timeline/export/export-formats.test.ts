import { expect, test } from 'vitest';
import type { Source } from '@/src/core/briefing/schema';
import { outletOf } from '@/src/core/citation/outlet-of';
import { EXPORT_FORMATS } from '@/src/core/timeline/export/export-formats';
import { writeTimelineJs } from '@/src/core/timeline/export/write-timelinejs';
import { context, hardItems, items } from './export-context';

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
  const [[, csv = ''] = []] = written([bad, second!]);
  expect(csv.endsWith(`,${second!.URL}\r\n`)).toBe(true);
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

test('a version that an outlet tells of in two of its sources has its name once', () => {
  const [one, two] = ['one', 'two'].map((id) => ({ ...first!, id }) as Source);
  const version = { text: { en: 'A version' }, sources: [{ source: 'one' }, { source: 'two' }] };
  const event = { ...item.event, disputed: [{ question: { en: 'Which?' }, versions: [version] }] };
  const told = { ...item, event: event as unknown as typeof item.event };
  for (const { id, write } of EXPORT_FORMATS.filter((format) => format.id !== 'jsonld'))
    expect(write([told], { ...context, sources: [one!, two!] }), id).toContain(
      `A version (${outletOf(first!)})`,
    );
});

// A newsroom puts these texts into its own page.
test('in TimelineJS all is escaped, and only https is a link', () => {
  const marked = { en: '<i>&"' };
  const index = { ...context.index, title: marked, description: marked, attribution: '<i>&"' };
  const words = { ...context.words, claim: '<i>', sources: '<i>' };
  const sources = ['http://example.org/a', 'https://example.org/b'].map((URL, at) => ({
    ...first!,
    id: `${at}`,
    'container-title': '<i>&"',
    URL,
  })) as unknown as Source[];
  const event = { ...item.event, date: '<i>', title: marked, text: marked, status: 'claim' };
  const entities = [{ ...item.entities[0]!, name: marked }];
  const all = { ...item, event: event as unknown as typeof item.event, entities, sources };
  const written = writeTimelineJs([all], { ...context, index, words });
  const { title, events } = JSON.parse(written);
  const ESCAPED = '&lt;i&gt;&amp;&quot;';
  expect(title.text).toEqual({ headline: ESCAPED, text: `<p>${ESCAPED}</p><p>${ESCAPED}</p>` });
  expect(events[0]).toMatchObject({ display_date: '&lt;i&gt;', group: ESCAPED, text: { headline: ESCAPED } });
  expect(events[0].text.text).toBe(
    `<p>&lt;i&gt;</p><p>${ESCAPED}</p><p>&lt;i&gt;: ${ESCAPED}, <a href="https://example.org/b">${ESCAPED}</a></p>`,
  );
});

test('in TimelineJS only an interval has an end', () => {
  const { events } = JSON.parse(writeTimelineJs(hardItems, context));
  const ended = events.filter((event: object) => 'end_date' in event);
  expect(ended.map(({ unique_id, end_date }: Record<string, unknown>) => [unique_id, end_date])).toEqual([
    ['interval', { year: 2003 }],
    ['days', { year: 2001, month: 2, day: 5 }],
  ]);
});

test('what is listed has the comma of its language between', () => {
  const words = { ...context.words, comma: '، ' };
  const loan = items.filter(({ event }) => event.id === 's-300-credit');
  for (const { id, write } of EXPORT_FORMATS.filter((format) => format.id !== 'jsonld'))
    expect(write(loan, { ...context, words }).replaceAll('\r\n ', ''), id).toMatch(/ \([^()]+، [^()]+\)/);
});
