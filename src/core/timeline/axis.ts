/** The drawn axis: which days it shows, and where its ticks stand. All in day numbers; the drawing turns them into pixels. */
import type { EdtfDate } from '../briefing/schema';
import { dayNumber } from '../chronology/day-bounds';
import { type DaySpan, isoOfDay } from './day-span';

export type Tick = { readonly day: number; readonly date: EdtfDate };

const SHORTEST = 7;
// The margin at both ends, as a share of the whole, so that the first and last events are not on the edge.
const MARGIN = 0.03;

/**
 * Returns the span of all that is shown, with a margin, including the article that a reader comes from, unless that is further from
 * the events than their own span is long. Null when there is nothing.
 */
export function wholeSpan(spans: readonly DaySpan[], article: DaySpan | null = null): DaySpan | null {
  if (spans.length === 0) return null;
  const ofEvents = around(spans);
  const all = article ? around([ofEvents, article]) : ofEvents;
  const { from, to } = all.to - all.from > 2 * (ofEvents.to - ofEvents.from) ? ofEvents : all;
  const air = Math.max((to - from) * MARGIN, 2);
  return { from: from - air, to: to + air };
}

function around(spans: readonly DaySpan[]): DaySpan {
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = spans.reduce((most, span) => Math.max(most, span.to), -Infinity);
  return { from, to };
}

// A briefing has a story and a background: the lanes open on the story.
const STORY_SHARE = 0.6;
const FEW = 12;

/** Chooses what the lanes show first: where most happens or, if a target lies outside of that, a span as long around the target. */
export function openingSpan(
  spans: readonly DaySpan[],
  { whole, target }: { whole: DaySpan; target: DaySpan | null },
): DaySpan {
  const story = spans.length < FEW ? whole : (densestSpan(spans, STORY_SHARE) ?? whole);
  if (!target || (target.from >= story.from && target.to <= story.to)) return panSpan(story, 0, whole);
  const half = (story.to - story.from) / 2;
  const middle = (target.from + target.to) / 2;
  return panSpan({ from: middle - half, to: middle + half }, 0, whole);
}

/**
 * Returns the shortest span that holds a share of the events (by their first days): where most happens. A briefing's events
 * crowd into some weeks, and the whole span would show them as one blot.
 */
export function densestSpan(spans: readonly DaySpan[], share: number): DaySpan | null {
  const starts = spans.map((span) => span.from).sort((a, b) => a - b);
  const held = Math.max(Math.ceil(starts.length * share), 1);
  const widthFrom = (at: number) => (starts[at + held - 1] ?? Infinity) - (starts[at] ?? 0);
  const first = starts.reduce((best, _, at) => (widthFrom(at) < widthFrom(best) ? at : best), 0);
  const [from, last] = [starts[first], starts[first + held - 1]];
  if (from === undefined || last === undefined) return null;
  return wholeSpan([{ from, to: Math.max(last + 1, from + SHORTEST) }]);
}

/** Zooms by a factor (2 shows half as many days) around a day, never out of `bounds`, never below a week. */
export function zoomSpan(
  span: DaySpan,
  { factor, around, bounds }: { factor: number; around: number; bounds: DaySpan },
): DaySpan {
  const length = Math.max((span.to - span.from) / factor, SHORTEST);
  const place = (around - span.from) / (span.to - span.from);
  return keepWithin({ from: around - place * length, to: around + (1 - place) * length }, bounds);
}

/** Moves a span by a number of days, never out of `bounds`. */
export function panSpan(span: DaySpan, days: number, bounds: DaySpan): DaySpan {
  return keepWithin({ from: span.from + days, to: span.to + days }, bounds);
}

// Each at most two and a half times as long as the one before, or a narrow axis would have room for many ticks and get one.
const STEPS = [
  'day',
  'two-days',
  'four-days',
  'week',
  'fortnight',
  'month',
  'two-months',
  'quarter',
  'half-year',
  'year',
  'two-years',
  'five-years',
  'ten-years',
  'twenty-years',
  'fifty-years',
  'century',
  'two-centuries',
  'five-centuries',
  'millennium',
] as const;

/**
 * Chooses ticks on whole days, months or years, of the finest step that the span has at most `most` of and at which they have room.
 * Their dates have the precision of their step.
 */
export function ticksOf(
  span: DaySpan,
  most: number,
  haveRoom: (ticks: readonly Tick[]) => boolean = () => true,
): Tick[] {
  for (const step of STEPS) {
    const ticks = daysOf(step, span, most);
    if (ticks && haveRoom(ticks)) return ticks;
  }
  return [];
}

const DAYS = { day: 1, 'two-days': 2, 'four-days': 4, week: 7, fortnight: 14 } as const;

const MONTHS = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'half-year': 6,
  year: 12,
  'two-years': 24,
  'five-years': 60,
  'ten-years': 120,
  'twenty-years': 240,
  'fifty-years': 600,
  century: 1200,
  'two-centuries': 2400,
  'five-centuries': 6000,
  millennium: 12_000,
} as const;

function daysOf(step: (typeof STEPS)[number], { from, to }: DaySpan, most: number): Tick[] | null {
  if (step in DAYS) {
    const length = DAYS[step as keyof typeof DAYS];
    if ((to - from) / length > most) return null;
    const first = Math.ceil(from / length) * length;
    return range(first, to, length).map((day) => ({ day, date: isoOfDay(day) }));
  }
  const months = MONTHS[step as keyof typeof MONTHS];
  if ((to - from) / 30.4 / months > most) return null;
  const start = new Date(from * 86_400_000);
  const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  const lastMonth = firstMonth + ((to - from) / 30.4 + 1);
  return range(firstMonth, lastMonth, months)
    .map((month) => {
      const day = dayNumber(0, month + 1, 1);
      const unsaid = months >= 12 ? '-01-01' : '-01';
      return { day, date: isoOfDay(day).slice(0, -unsaid.length) as EdtfDate };
    })
    .filter(({ day }) => day >= from && day <= to);
}

/** Counts events in equal parts of a span, for density bars; an event counts where it begins. */
export function densityOf(spans: readonly DaySpan[], whole: DaySpan, parts: number): number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const { from } of spans) {
    const part = Math.floor(((from - whole.from) / (whole.to - whole.from)) * parts);
    if (part >= 0 && part < parts) counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

function keepWithin(span: DaySpan, bounds: DaySpan): DaySpan {
  const length = span.to - span.from;
  if (length >= bounds.to - bounds.from) return bounds;
  const from = Math.min(Math.max(span.from, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.max(Math.floor((to - from) / step) + 1, 0) },
    (_, index) => from + index * step,
  );
}
