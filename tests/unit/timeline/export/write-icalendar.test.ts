import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { EdtfDate } from '@/src/core/briefing/schema';
import { isoOfDay, spanOf } from '@/src/core/timeline/day-span';
import { writeICalendar } from '@/src/core/timeline/export/write-icalendar';
import { context, hardItems, items } from './export-context';

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('ical.js reads every event back, on all the days that its date may mean', () => {
  const events = read(writeICalendar(items, context));
  expect(events.map((event) => [event.startDate.toString(), event.endDate.toString()])).toEqual(
    items.map(({ span }) => [isoOfDay(span.from), isoOfDay(span.to)]),
  );
  expect(events.every((event) => event.startDate.isDate && event.endDate.isDate)).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length);
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(
    items.map(({ event }) => (event.status === 'claim' ? 'TENTATIVE' : 'CONFIRMED')),
  );
  // Nobody is busy on such a day.
  for (const { component } of events) expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('the calendar is called what the briefing is', () => {
  const calendar = new ICAL.Component(ICAL.parse(writeICalendar(items.slice(0, 1), context)));
  // ical.js does not know that these are texts, and leaves their commas as they are written.
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toContain('Sidelight');
  const names = ['name', 'x-wr-calname'].map((name) => String(calendar.getFirstPropertyValue(name)));
  expect(names.map((name) => name.replaceAll('\\,', ','))).toEqual(Array(2).fill(context.index.title.en));
});

test('what an event names is a category each, whatever is in the name', () => {
  const [item] = items;
  const named = (...names: string[]) => names.map((en) => ({ ...item!.entities[0]!, name: { en } }));
  const text = writeICalendar([{ ...item!, entities: named('Ames, Ann', 'B; C') }], context);
  const [event] = read(text);
  expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(['Ames, Ann', 'B; C']);
});

test('what has no known day says so in its title and keeps its EDTF date', () => {
  const events = read(writeICalendar(hardItems, context));
  const told = events.map((event) => [
    event.component.getFirstPropertyValue('x-edtf'),
    event.summary.slice(0, 20).trim(),
    event.duration.toSeconds() / 86_400,
  ]);
  expect(told).toEqual([
    ['2001', '2001: +1', 365],
    ['2001-02~', 'about February 2001:', 90],
    ['2001-02/2003', 'February 2001 – 2003', 1064],
    ['2001-02', 'February 2001: @mont', 28],
    ['2001-02-03/2001-02-05', '3 February 2001 – 5', 3],
    ['2001-02-03', '=HYPERLINK("x");,\\ <', 1],
    ['2001-05-06', '＝1+1', 1],
    ['2001-05-07', '@SUM(A1)', 1],
    ['2001-05-08', 'one\ntwo\\now', 1],
  ]);
});

test('texts come through whole, and none begins a component of its own', () => {
  const events = read(writeICalendar(hardItems, context));
  const titles = hardItems.filter(({ event }) => event.id !== 'ancient').map(({ event }) => event.title.en);
  expect(events).toHaveLength(titles.length);
  for (const [index, event] of events.entries()) {
    expect(event.summary.endsWith((titles[index] ?? '').replace(/\r\n?/, '\n'))).toBe(true);
    expect(event.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  }
});

test.each(['9999-12-31', '0000-03-15'])(
  'an event of %s, for which calendars have no day, is left out',
  (day) => {
    const [item] = items;
    const far = { ...item!, span: spanOf(day as EdtfDate) };
    expect(writeICalendar([far], context)).not.toContain('BEGIN:VEVENT');
  },
);

test('a briefing verified until some month is stamped with its last day', () => {
  const index = { ...context.index, verifiedUntil: '2019-03' as EdtfDate };
  expect(writeICalendar(items.slice(0, 1), { ...context, index })).toContain('DTSTAMP:20190331T000000Z');
});

test('no line is longer than 75 bytes, none is cut inside a character', () => {
  const [item] = items;
  const long = ['é', '例', '😀'].map((letter) => {
    const title = { en: letter.repeat(200) };
    return { ...item!, event: { ...item!.event, title } };
  });
  const lines = writeICalendar([...items, ...hardItems, ...long], context).split('\r\n');
  const encoder = new TextEncoder();
  expect(Math.max(...lines.map((line) => encoder.encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
});
