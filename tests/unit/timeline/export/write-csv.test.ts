import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dayBounds } from '@/src/core/chronology/day-bounds';
import { outletOf } from '@/src/core/citation/outlet-of';
import { spanOf } from '@/src/core/timeline/day-span';
import { sourcesTold } from '@/src/core/timeline/export/sources-told';
import { writeCsv } from '@/src/core/timeline/export/write-csv';
import { context, hardItems, items } from './export-context';

type Row = Record<string, string>;

function read(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test('Papa Parse reads every event back, dates as exact as they are', () => {
  const rows = read(writeCsv(items, context));
  expect(rows.map((row) => [row.id, row.date])).toEqual(items.map(({ event }) => [event.id, event.date]));
  expect(rows.map(({ status }) => status)).toEqual(items.map(({ event }) => event.status ?? 'established'));
  for (const row of rows) {
    const bounds = dayBounds(row.date ?? '');
    expect(spanOf(row.earliest_day as never).from, row.id).toBe(bounds?.earliest);
    expect(spanOf(row.latest_day as never).from, row.id).toBe(bounds?.latest);
    expect(row.urls?.split(' | ').every((url) => URL.canParse(url))).toBe(true);
  }
  expect(rows.map(({ named }) => named)).toEqual(
    items.map(({ entities }) => entities.map(({ name }) => name.en).join(' | ')),
  );
  const sources = items.map((item) => sourcesTold(item, context.sources));
  expect(rows.map((row) => row.sources)).toEqual(sources.map((each) => each.map(outletOf).join(' | ')));
});

test('every version of a dispute is in the text, with its source', () => {
  const row = read(writeCsv(items, context)).find(({ id }) => id === 'training-centre-opened');
  const event = items.find((item) => item.event.id === 'training-centre-opened')?.event;
  const versions = event?.disputed?.[0]?.versions ?? [];
  expect(versions.length).toBeGreaterThan(1);
  for (const { text, sources } of versions) {
    const [first] = sources.map((cited) => context.sources.find(({ id }) => id === cited.source)!);
    const [before, behind = ''] = row?.text?.split(text.en!) ?? [];
    expect(before).not.toBe(row?.text);
    expect(behind.slice(0, behind.indexOf(')'))).toContain(outletOf(first!));
  }
});

test('quotes, commas, line breaks and foreign scripts come through; nothing is a formula', () => {
  const csv = writeCsv(hardItems, context);
  const rows = read(csv);
  expect(csv).toContain('"one\rtwo\\now"');
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@＝\n]/);
  const titles = hardItems.map(({ event }) => event.title.en);
  expect(rows.map((row) => row.title?.replace(/^'/, ''))).toEqual(titles);
  expect(rows.find(({ id }) => id === 'ancient')?.earliest_day).toBe("'-0043-03-15");
});

test('it begins with the mark by which Excel knows UTF-8, and its lines end as RFC 4180 says', () => {
  const csv = writeCsv(items.slice(0, 1), context);
  expect(csv.startsWith('\uFEFFid,date,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});
