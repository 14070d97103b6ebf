/** Which lanes the axis has, and what it draws in each of them. */
import type { Entity, EntityId } from '../briefing/schema';
import type { DaySpan } from './day-span';
import type { TimelineItem } from './timeline';

/** `entity: null` holds the events that no other lane has. */
export type Lane = { readonly entity: Entity | null; readonly items: readonly TimelineItem[] };

const MOST_LANES = 6;

/** Makes a lane for each of the entities with most events, those asked for first, and one for the events that are left. */
export function lanesOf(items: readonly TimelineItem[], asked: readonly EntityId[] = []): Lane[] {
  const itemsOf = new Map<Entity, TimelineItem[]>();
  for (const item of items) {
    for (const entity of item.entities) put(itemsOf, entity, item);
  }
  const isAsked = ({ id }: Entity) => asked.includes(id);
  const lanes = [...itemsOf]
    .sort(([a, ofA], [b, ofB]) => Number(isAsked(b)) - Number(isAsked(a)) || ofB.length - ofA.length)
    .slice(0, MOST_LANES)
    .map(([entity, ofEntity]) => ({ entity, items: ofEntity }));
  const drawn = new Set(lanes.flatMap((lane) => lane.items));
  const rest = items.filter((item) => !drawn.has(item));
  return rest.length === 0 ? lanes : [...lanes, { entity: null, items: rest }];
}

/** One event; several that may be on the very same days; or so many on so few pixels that only their number can be drawn. */
export type LaneShape =
  | { readonly is: 'event'; readonly item: TimelineItem }
  | { readonly is: 'spans'; readonly items: readonly TimelineItem[] }
  | Crowd;

/** `cell`: the days it is drawn on. */
export type Crowd = {
  readonly is: 'crowd';
  readonly items: readonly TimelineItem[];
  readonly cell: DaySpan;
};

export type LaneView = {
  readonly span: DaySpan;
  /** Pixels that the span has. */
  readonly width: number;
  /** An event that is never lost in a crowd. */
  readonly landed?: string | undefined;
};

/** The width of a cell in px, narrower than a dot: two dots in one cell would cover each other. */
const CELL = 7;

/**
 * Chooses what is drawn of a lane, whose items are in order of time: only what lies in view, and a crowd for each cell of the
 * time that holds more than one. Cells are fixed to the calendar, so that nothing flickers while the lanes move. An event is
 * drawn by itself if it has a length to show, a disputed date, or the reader landed on it.
 */
export function laneShapes(items: readonly TimelineItem[], { span, width, landed }: LaneView): LaneShape[] {
  const cellDays = Math.max(Math.ceil((CELL * (span.to - span.from)) / width), 1);
  const alone: LaneShape[] = [];
  const long = new Map<string, TimelineItem[]>();
  const cells = new Map<number, TimelineItem[]>();
  for (const item of items) {
    const { from, to } = item.span;
    if (!isInView(item, span)) continue;
    if (item.event.id === landed || item.otherSpans.length > 0) alone.push({ is: 'event', item });
    else if (to - from > cellDays) put(long, `${from}/${to}`, item);
    else put(cells, Math.floor((from + to) / 2 / cellDays), item);
  }
  const crowd = (cell: number, held: readonly TimelineItem[]): Crowd => ({
    is: 'crowd',
    items: held,
    cell: { from: cell * cellDays, to: (cell + 1) * cellDays },
  });
  return [
    ...[...long.values()].map((held) => one(held) ?? { is: 'spans' as const, items: held }),
    ...[...cells].map(([cell, held]) => one(held) ?? crowd(cell, held)),
    ...alone,
  ];
}

function one([item, ...more]: readonly TimelineItem[]): LaneShape | null {
  return item && more.length === 0 ? { is: 'event', item } : null;
}

function put<K>(held: Map<K, TimelineItem[]>, key: K, item: TimelineItem): void {
  const known = held.get(key);
  if (known) known.push(item);
  else held.set(key, [item]);
}

function isInView({ span: own, otherSpans }: TimelineItem, span: DaySpan): boolean {
  const isSeen = ({ from, to }: DaySpan) => to >= span.from && from <= span.to;
  return isSeen(own) || otherSpans.some(isSeen);
}
