/** One lane of the timeline: what the pointer is told of what it is on, and where a press leads. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { EdtfDate, EventId } from '@/src/core/briefing/schema';
import { spanOf } from '@/src/core/timeline/day-span';
import { buildTimeline, type TimelineItem } from '@/src/core/timeline/timeline';
import { LanguageProvider } from '@/src/ui/shared/language';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { AxisLane } from '@/src/ui/timeline/AxisLane';

const app = document.createElement('div');
app.style.cssText = 'position: fixed; left: 40px; top: 0';
document.body.append(app);
afterEach(() => render(null, app));

const [some] = buildTimeline(briefing) as [TimelineItem];
const SPAN = spanOf('2019-01' as EdtfDate);

function item(title: string, date: string, otherDate?: string): TimelineItem {
  const { disputed: _, ...event } = some.event;
  const dispute = { question: { en: '?' }, versions: [] };
  return {
    ...some,
    event: {
      ...event,
      id: title as EventId,
      title: { en: title },
      date: date as EdtfDate,
      ...(otherDate && { disputed: [dispute] }),
    },
    span: spanOf(date as EdtfDate),
    otherSpans: otherDate ? [spanOf(otherDate as EdtfDate)] : [],
  };
}

/** Draws January of 2019 so wide, and returns what the lane asks for as it comes. */
function show(items: readonly TimelineItem[], { width, landed }: { width: number; landed?: string }) {
  const asked: unknown[][] = [];
  const xOf = (day: number) => ((day - SPAN.from) / (SPAN.to - SPAN.from)) * width;
  render(
    <LanguageProvider value={readerLanguage('en-GB')}>
      <svg width={width} height="60" aria-hidden="true">
        <AxisLane
          {...{ lane: { entity: null, items }, span: SPAN, gutter: 0, width, xOf, landed }}
          y={40}
          onLand={({ event }) => asked.push(['land', event.id])}
          onZoom={(factor, around) => asked.push(['zoom', factor, around])}
        />
      </svg>
    </LanguageProvider>,
    app,
  );
  const at = (day: number) => 40 + xOf(SPAN.from + day - 0.5);
  return { asked, at };
}

const titles = () => [...app.querySelectorAll('title')].map(({ textContent }) => textContent);
/** Lets the pointer do something at a place of the lane. */
function point(type: string, clientX: number, more: PointerEventInit = {}): void {
  const shape = app.querySelector('.shape')!;
  shape.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY: 40, buttons: 0, ...more }));
}

test('it is told of the event whose days are nearest, of two the shorter, and a press goes there', async () => {
  const items = [item('month', '2019-01'), item('early', '2019-01-05'), item('late', '2019-01-20')];
  const { asked, at } = show(items, { width: 620 });
  expect(titles()).toEqual([]);
  for (const [day, title] of [
    [5, '5 January 2019: early'],
    [12, 'January 2019: month'],
    [20, '20 January 2019: late'],
  ] as const) {
    point('pointermove', at(day));
    await expect.poll(titles).toEqual([title]);
    point('click', at(day));
  }
  expect(asked).toEqual([
    ['land', 'early'],
    ['land', 'month'],
    ['land', 'late'],
  ]);
  // Who drags the lanes is told of nothing new.
  point('pointermove', at(5), { buttons: 1 });
  await new Promise((done) => setTimeout(done, 30));
  expect(titles()).toEqual(['20 January 2019: late']);
  app.querySelector('.shape')?.parentElement?.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(titles).toEqual([]);
});

test('between two days it is told of the nearer, and of a disputed one by either of its days', async () => {
  const items = [
    item('early', '2019-01-05'),
    item('late', '2019-01-20', '2019-01-28'),
    item('last', '2019-01-30'),
  ];
  const { at } = show(items, { width: 620 });
  for (const [day, title] of [
    [8, '5 January 2019: early'],
    [14, '20 January 2019: late'],
    [28, '20 January 2019: late'],
    [1, '5 January 2019: early'],
  ] as const) {
    point('pointermove', at(day));
    await expect.poll(titles).toEqual([title]);
  }
});

test('a known day is a dot, a less precise date a bar, a disputed one has a tie to its other day; where one landed is larger', () => {
  const items = [
    item('day', '2019-01-03'),
    item('days', '2019-01-10/2019-01-14'),
    item('doubt', '2019-01-20', '2019-01-28'),
  ];
  show(items, { width: 620, landed: 'day' });
  expect([...app.querySelectorAll('.shape')].map(({ classList }) => [...classList].join(' '))).toEqual([
    'shape shape-span',
    'shape shape-day',
    'shape shape-disputed',
    'shape shape-day shape-landed',
  ]);
  const widthOf = (shape: string) => app.querySelector<SVGGraphicsElement>(shape)!.getBBox().width;
  // From the middle of the one day to that of the other.
  expect(widthOf('.shape-tie')).toBeCloseTo(8 * 20);
  expect(widthOf('.shape-landed')).toBeGreaterThan(widthOf('.shape-day'));
});

test('events of the very same days are told of as so many', async () => {
  const { at } = show([item('one', '2019-01'), item('other', '2019-01')], { width: 620 });
  point('pointermove', at(12));
  await expect.poll(titles).toEqual(['January 2019: 2 events']);
});

test('the event that was landed on says which it is without a pointer, beside the one that this is on', async () => {
  const items = [item('early', '2019-01-05'), item('late', '2019-01-20')];
  const { at } = show(items, { width: 620, landed: 'late' });
  expect(titles()).toEqual(['20 January 2019: late']);
  expect(app.querySelector('.shape-landed title')).not.toBeNull();
  point('pointermove', at(5));
  await expect.poll(() => app.querySelector('.shape-near')?.textContent).toBe('5 January 2019: early');
});

test('the nearest of several crowds is told of by its days; a press goes nearer, or to the one day that it is', () => {
  // A week to a cell, of which each column is the middle.
  const { asked, at } = show(
    ['03', '03', '14/2019-01-15', '15', '15/2019-01-16', '29', '30'].map((on) => item(on, `2019-01-${on}`)),
    { width: 31 },
  );
  for (const [day, title] of [
    [1, '3 January 2019: 2 events'],
    [15, '14 January 2019 – 16 January 2019: 3 events'],
    [31, '29 January 2019 – 30 January 2019: 2 events'],
    [16, '14 January 2019 – 16 January 2019: 3 events'],
  ] as const) {
    point('pointermove', at(day));
    expect(titles()).toEqual([title]);
    point('click', at(day));
  }
  const [first, second, third] = asked;
  expect(first).toEqual(['land', '03']);
  expect([second?.[0], third?.[0]]).toEqual(['zoom', 'zoom']);
  expect(Number(second?.[2]) - SPAN.from).toBeGreaterThan(10);
  expect(Number(second?.[2]) - SPAN.from).toBeLessThan(20);
  expect(Number(third?.[2]) - SPAN.from).toBeGreaterThan(24);
  // Months in a cell of six weeks.
  const wide = show([item('one', '2019-01'), item('other', '2019-01')], { width: 5 });
  point('pointermove', wide.at(15));
  expect(titles()).toEqual(['January 2019: 2 events']);
});
