import { useMemo, useRef } from 'preact/hooks';
import { formatDate } from '@/src/core/chronology/format-date';
import { densityOf, type Tick, ticksOf } from '@/src/core/timeline/axis';
import type { DaySpan } from '@/src/core/timeline/day-span';
import type { Language } from '../shared/language';

type Props = {
  spans: readonly DaySpan[];
  whole: DaySpan;
  span: DaySpan;
  width: number;
  onMove: (span: DaySpan) => void;
};

const HEIGHT = 44;
const BARS_HEIGHT = 26;
const BAR_WIDTH = 4;
// A month with its year is wider than a year.
const TICK_WIDTH = { year: 64, month: 104 } as const;
const LEAST_LIGHT = 6;
const HALF_LABEL = { year: 16, month: 48 } as const;

type StripEvent = PointerEvent & { readonly currentTarget: SVGSVGElement };

type Precision = keyof typeof TICK_WIDTH;

/** Draws the whole span as a strip of bars, lit where the lanes stand. The light is dragged from where it is held; a press beside it brings it there. */
export function AxisOverview({ spans, whole, span, width, onMove }: Props, { dates }: Language) {
  const xOf = (day: number) => ((day - whole.from) / (whole.to - whole.from)) * width;
  const bars = useMemo(
    () => barsOf(densityOf(spans, whole, Math.floor(width / BAR_WIDTH))),
    [spans, whole, width],
  );
  const ticks = ticksWithin(whole, width).filter(({ day, date }) => {
    const half = HALF_LABEL[precisionOf(date)];
    return xOf(day) > half && xOf(day) < width - half;
  });
  const light = { x: xOf(span.from), width: Math.max(xOf(span.to) - xOf(span.from), LEAST_LIGHT) };
  // How many days after the middle of the light it is held.
  const held = useRef<number | null>(null);
  const middle = (span.from + span.to) / 2;
  const dayAt = (x: number) => whole.from + (x / width) * (whole.to - whole.from);
  const drag = (event: StripEvent) => {
    // Let go outside, before it was captured.
    if (!(event.buttons & 1)) held.current = null;
    if (held.current === null) return;
    const [to, half] = [dayAt(xIn(event)) - held.current, (span.to - span.from) / 2];
    onMove({ from: to - half, to: to + half });
  };
  const press = (event: StripEvent) => {
    if (event.button !== 0) return;
    // The strip is low, and a hand drifts.
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = xIn(event);
    const isOnLight = light.x <= x && x <= light.x + light.width;
    held.current = isOnLight ? dayAt(x) - middle : 0;
    if (!isOnLight) drag(event);
  };
  return (
    <svg
      class="overview"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      onPointerDown={press}
      onPointerMove={drag}
    >
      <clipPath id="overview-lit">
        <rect {...light} y="0" height={BARS_HEIGHT} />
      </clipPath>
      <rect class="overview-light" {...light} y="0" height={BARS_HEIGHT} />
      <path class="overview-bar" d={bars} />
      <path class="overview-bar overview-bar-lit" d={bars} clip-path="url(#overview-lit)" />
      <path class="overview-base" d={`M0 ${BARS_HEIGHT}H${width}`} />
      {ticks.map(({ day, date }) => (
        <text key={date} class="overview-tick" x={xOf(day)} y={HEIGHT - 4}>
          {formatDate(date, dates)}
        </text>
      ))}
    </svg>
  );
}

function xIn({ clientX, currentTarget }: StripEvent): number {
  return clientX - currentTarget.getBoundingClientRect().left;
}

function ticksWithin(whole: DaySpan, width: number): Tick[] {
  const chosen = (precision: Precision) =>
    ticksOf(whole, Math.max(Math.floor(width / TICK_WIDTH[precision]), 2));
  const years = chosen('year');
  return years.every(({ date }) => precisionOf(date) === 'year') ? years : chosen('month');
}

function precisionOf(date: Tick['date']): Precision {
  return date.length > 4 ? 'month' : 'year';
}

/** All bars as one path: it is drawn anew at every step of a pan, and there may be hundreds. */
function barsOf(counts: readonly number[]): string {
  const most = Math.max(...counts, 1);
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      // A square root, or the weeks of the story would flatten the single events of the background to nothing.
      const height = Math.sqrt(count / most) * (BARS_HEIGHT - 4);
      const [left, right] = [index * BAR_WIDTH, (index + 1) * BAR_WIDTH - 1];
      return `M${left} ${BARS_HEIGHT}V${BARS_HEIGHT - height}H${right}V${BARS_HEIGHT}Z`;
    })
    .join('');
}
