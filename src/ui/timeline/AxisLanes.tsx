import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { DateStyle } from '@/src/core/chronology/date-words';
import { formatDate } from '@/src/core/chronology/format-date';
import { type Tick, ticksOf } from '@/src/core/timeline/axis';
import { type DaySpan, spanOf } from '@/src/core/timeline/day-span';
import { lanesOf } from '@/src/core/timeline/lanes';
import { LABEL_GAP, placeLabels } from '@/src/core/timeline/place-labels';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import type { Language } from '../shared/language';
import { AxisLane } from './AxisLane';
import { usePanByDrag } from './use-pan-by-drag';
import { useTextRuler } from './use-text-ruler';
import { useWheel } from './use-wheel';

type Props = {
  items: readonly TimelineItem[];
  view: TimelineView;
  span: DaySpan;
  width: number;
  /** Moves by a share of the shown span; negative is earlier. */
  onPan: (part: number) => void;
  onZoom: (factor: number, around: number) => void;
  onLand: (item: TimelineItem) => void;
};

const LANE_HEIGHT = 24;
// On narrow screens a lane's name stands above its line.
const NARROW_LANE_HEIGHT = 36;
const TICKS_HEIGHT = 28;
// Nearer together they would be a grid.
const TICK_WIDTH = 80;
const NARROW = 560;
// The article's flag stands above the ticks.
const FLAG_HEIGHT = 22;
const FLAG_ROOM = 70;

/** Draws one lane for each of the entities with most events, on ticks of whole days, months or years. */
export function AxisLanes(
  { items, view, span, width, onPan, onZoom, onLand }: Props,
  { t, dates }: Language,
) {
  const lanes = useMemo(() => lanesOf(items, view.entities), [items, view.entities]);
  const gutter = width < NARROW ? 0 : 168;
  const drawn = width - gutter;
  const laneHeight = gutter > 0 ? LANE_HEIGHT : NARROW_LANE_HEIGHT;
  const top = (view.asOf ? FLAG_HEIGHT : 0) + TICKS_HEIGHT;
  const height = top + lanes.length * laneHeight + 4;
  const xOf = (day: number) => gutter + ((day - span.from) / (span.to - span.from)) * drawn;
  const svg = useRef<SVGSVGElement>(null);
  const drag = usePanByDrag(svg, (pixels) => onPan(-pixels / drawn));
  useWheel(svg, {
    onZoom: (factor, x) => onZoom(factor, span.from + ((x - gutter) / drawn) * (span.to - span.from)),
    onPan: (pixels) => onPan(pixels / drawn),
  });
  const asOf = view.asOf ? xOf(spanOf(view.asOf).to) : null;
  const isAsOfShown = asOf !== null && asOf >= gutter && asOf <= width;
  const labels = useLabels(svg, dates);
  const place = (some: readonly Tick[]) =>
    labels.place(some, xOf, { from: gutter, to: width, line: isAsOfShown ? asOf : null });
  const ticks = ticksWithDates(span, drawn, (some) => ({
    shown: place(some).filter((start) => start !== null).length,
    haveRoom: labels.haveRoom(some, xOf),
  }));
  const starts = place(ticks);

  return (
    <>
      {isAsOfShown && (
        <span
          class={`here axis-flag axis-flag-${sideOf(asOf, { gutter, width })}`}
          style={{ left: `${(100 * asOf) / width}%` }}
          aria-hidden="true"
        >
          {t('card.thisArticle')}
        </span>
      )}
      <svg
        ref={svg}
        class="lanes"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        {...drag.handlers}
      >
        <clipPath id="lanes-drawn">
          <rect x={gutter} y="0" width={drawn} height={height} />
        </clipPath>
        {ticks.map(({ day, date }, index) => (
          <g key={date} class="tick">
            <path d={`M${xOf(day)} ${top - 6}V${height}`} />
            {starts[index] != null && (
              <text x={starts[index]} y={top - 12}>
                {formatDate(date, dates)}
              </text>
            )}
          </g>
        ))}
        {isAsOfShown && (
          <g class="as-of">
            <path d={`M${asOf} ${FLAG_HEIGHT - 3}V${height}`} />
          </g>
        )}
        {lanes.map((lane, index) => (
          <AxisLane
            key={lane.entity?.id ?? ''}
            {...{ lane, span, gutter, width, xOf, onZoom }}
            y={top + (index + 1) * laneHeight - 12}
            landed={view.event}
            onLand={(item) => !drag.moved.current && onLand(item)}
          />
        ))}
      </svg>
    </>
  );
}

type Fit = { readonly shown: number; readonly haveRoom: boolean };

/** Chooses ticks with dates beside all of them, or else beside some: one date says when something was, but not how far apart things were. */
function ticksWithDates(span: DaySpan, drawn: number, fitOf: (ticks: readonly Tick[]) => Fit): Tick[] {
  const most = Math.max(drawn / TICK_WIDTH, 2);
  const wishes: ((fit: Fit) => boolean)[] = [
    ({ haveRoom, shown }) => haveRoom && shown > 1,
    ({ shown }) => shown > 1,
    ({ haveRoom }) => haveRoom,
  ];
  for (const wish of wishes) {
    const ticks = ticksOf(span, most, (some) => wish(fitOf(some)));
    if (ticks.length > 0) return ticks;
  }
  return [];
}

/** Says which ticks have room for their labels, and where these stand. */
function useLabels(svg: RefObject<SVGSVGElement | null>, dates: DateStyle) {
  const ruler = useTextRuler(svg);
  const widthOf = ({ date }: Tick) => ruler?.(formatDate(date, dates)) ?? 0;
  type Scale = (day: number) => number;
  return {
    haveRoom: (ticks: readonly Tick[], xOf: Scale) =>
      ticks.every((tick, index) => {
        const next = ticks[index + 1];
        return !next || xOf(next.day) - xOf(tick.day) >= widthOf(tick) + LABEL_GAP;
      }),
    place: (ticks: readonly Tick[], xOf: Scale, room: Parameters<typeof placeLabels>[1]) =>
      ruler
        ? placeLabels(
            ticks.map((tick) => ({ x: xOf(tick.day), width: widthOf(tick) })),
            room,
          )
        : [],
  };
}

/** Which side of its line the flag lies on, so that it stays within the drawing. */
function sideOf(
  x: number,
  { gutter, width }: { gutter: number; width: number },
): 'middle' | 'before' | 'after' {
  if (x > width - FLAG_ROOM) return 'before';
  return x < gutter + FLAG_ROOM ? 'after' : 'middle';
}
