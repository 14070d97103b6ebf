import { useState } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { formatDate } from '@/src/core/chronology/format-date';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { barPath, dotPath } from '@/src/core/timeline/lane-paths';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { Language } from '../shared/language';

/** An event that has room of its own. `count`: how many may be on the very same days, for all of which it stands. */
export type LaneEvent = { readonly item: TimelineItem; readonly count: number };

type Props = {
  events: readonly LaneEvent[];
  /** The middle of the lane. */
  y: number;
  xOf: (day: number) => number;
  landed: string | undefined;
  onLand: (item: TimelineItem) => void;
};

/** Radii in px: with its outline around it an open shape is as large as a dot. */
const RADIUS = { day: 4.5, span: 4, disputed: 4 } as const;
const LANDED_RADIUS = 6.5;

/**
 * A dot for a known day, an open bar over all days that a less precise date may mean; both dashed where sources disagree, with a
 * tie between the days that they give. One path for each of the three looks: they are drawn anew at every step of a pan, and
 * there may be hundreds. The event under the pointer and the landed one are drawn by themselves.
 */
export function LaneEvents({ events, y, xOf, landed, onLand }: Props) {
  const [near, setNear] = useState<string | null>(null);
  const ties = events.map(({ item }) => tieOf(item, { y, xOf })).join('');
  const pathOf = (look: Look) =>
    events
      .filter(({ item }) => lookOf(item) === look)
      .map(({ item }) => outlineOf(item, { y, xOf, radius: RADIUS[look] }))
      .join('');
  const eventAt = (event: MouseEvent & { currentTarget: SVGGraphicsElement }) => {
    const left = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0;
    return nearest(events, event.clientX - left, xOf);
  };
  const alone = events.filter(({ item }) => item.event.id === near || item.event.id === landed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers; the list has the links
    <g
      onPointerMove={(event) => event.buttons === 0 && setNear(eventAt(event)?.item.event.id ?? null)}
      onPointerLeave={() => setNear(null)}
      onClick={(event) => {
        const at = eventAt(event);
        if (at) onLand(at.item);
      }}
    >
      {ties && <path class="shape-tie" d={ties} />}
      {LOOKS.map((look) => {
        const path = pathOf(look);
        return path && <path key={look} class={`shape shape-${look}`} d={path} />;
      })}
      {alone.map((event) => (
        <EventAlone
          key={event.item.event.id}
          {...{ event, y, xOf }}
          landed={event.item.event.id === landed}
        />
      ))}
    </g>
  );
}

type AloneProps = Pick<Props, 'y' | 'xOf'> & { event: LaneEvent; landed: boolean };

function EventAlone({ event: { item, count }, y, xOf, landed }: AloneProps, { t, tag, dates }: Language) {
  const said = count > 1 ? t('timeline.shown', { count }) : pickLocalised(item.event.title, tag).text;
  const look = lookOf(item);
  const path = outlineOf(item, { y, xOf, radius: landed ? LANDED_RADIUS : RADIUS[look] });
  return (
    <path class={`shape shape-${look} ${landed ? 'shape-landed' : 'shape-near'}`} d={path}>
      <title>{formatDate(item.event.date, dates) + t('text.colon') + said}</title>
    </path>
  );
}

const LOOKS = ['span', 'day', 'disputed'] as const;
type Look = (typeof LOOKS)[number];

function lookOf({ event, span }: TimelineItem): Look {
  if (event.disputed) return 'disputed';
  return isDay(span) ? 'day' : 'span';
}

type Placed = Pick<Props, 'y' | 'xOf'>;

function outlineOf(
  { span, otherSpans }: TimelineItem,
  { y, xOf, radius }: Placed & { radius: number },
): string {
  const extent = (each: DaySpan, radius: number) => {
    const [start, end] = [xOf(each.from), xOf(each.to)];
    if (isDay(each)) return dotPath({ x: (start + end) / 2, y }, radius);
    return barPath({ x: start, y }, { length: end - start, radius });
  };
  return otherSpans.map((other) => extent(other, radius - 1)).join('') + extent(span, radius);
}

function tieOf({ span, otherSpans }: TimelineItem, { y, xOf }: Placed): string {
  if (otherSpans.length === 0) return '';
  const ends = [span, ...otherSpans].map(({ from, to }) => xOf((from + to) / 2));
  return `M${Math.min(...ends)} ${y}H${Math.max(...ends)}`;
}

function isDay({ from, to }: DaySpan): boolean {
  return to - from === 1;
}

/** The event whose days are nearest; of two equally near, the shorter, which is drawn on top. */
function nearest(events: readonly LaneEvent[], x: number, xOf: Props['xOf']): LaneEvent | null {
  const farFrom = ({ from, to }: DaySpan) => Math.max(xOf(from) - x, x - xOf(to), 0);
  const rank = ({ item: { span, otherSpans } }: LaneEvent) => ({
    far: Math.min(...[span, ...otherSpans].map(farFrom)),
    length: span.to - span.from,
  });
  const ranked = events.map((event) => ({ event, ...rank(event) }));
  ranked.sort((a, b) => a.far - b.far || a.length - b.length);
  return ranked[0]?.event ?? null;
}
