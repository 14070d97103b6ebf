import { densityOf, ticksOf } from '@/src/core/timeline/axis';
import type { DaySpan } from '@/src/core/timeline/day-span';

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
const TICK_WIDTH = 64;
const LEAST_LIGHT = 6;
const HALF_LABEL = 16;

/** Draws the whole span as a strip of bars, lit where the lanes stand. A click or a drag moves the light. */
export function AxisOverview({ spans, whole, span, width, onMove }: Props) {
  const xOf = (day: number) => ((day - whole.from) / (whole.to - whole.from)) * width;
  const counts = densityOf(spans, whole, Math.floor(width / BAR_WIDTH));
  const ticks = ticksOf(whole, Math.max(Math.floor(width / TICK_WIDTH), 2)).filter(
    ({ day }) => xOf(day) > HALF_LABEL && xOf(day) < width - HALF_LABEL,
  );
  const most = Math.max(...counts, 1);
  const light = Math.max(xOf(span.to) - xOf(span.from), LEAST_LIGHT);
  const lit = (x: number) => x >= xOf(span.from) && x < xOf(span.from) + light;
  const moveTo = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (event.buttons !== 1) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const middle = whole.from + (x / width) * (whole.to - whole.from);
    const half = (span.to - span.from) / 2;
    onMove({ from: middle - half, to: middle + half });
  };
  return (
    <svg
      class="overview"
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      onPointerDown={moveTo}
      onPointerMove={moveTo}
    >
      <rect class="overview-light" x={xOf(span.from)} y="0" width={light} height={BARS_HEIGHT} />
      {counts.map((count, index) => {
        if (count === 0) return null;
        // A square root, or the weeks of the story would flatten the single events of the background to nothing.
        const height = Math.sqrt(count / most) * (BARS_HEIGHT - 4);
        return (
          <rect
            key={index}
            class={`overview-bar ${lit(index * BAR_WIDTH) ? 'overview-bar-lit' : ''}`}
            x={index * BAR_WIDTH}
            y={BARS_HEIGHT - height}
            width={BAR_WIDTH - 1}
            height={height}
          />
        );
      })}
      <path class="overview-base" d={`M0 ${BARS_HEIGHT}H${width}`} />
      {ticks.map(({ day, date }) => (
        <text key={date} class="overview-tick" x={xOf(day)} y={HEIGHT - 4}>
          {date}
        </text>
      ))}
    </svg>
  );
}
