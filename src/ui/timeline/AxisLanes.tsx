import { useEffect, useRef } from 'preact/hooks';
import { familyOf } from '@/src/core/briefing/kind-family';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Entity } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import { ticksOf } from '@/src/core/timeline/axis';
import { type DaySpan, spanOf } from '@/src/core/timeline/day-span';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { useLanguage } from '../shared/language';
import type { ChangeView } from './use-hash-view';

type Props = {
  items: readonly TimelineItem[];
  entities: readonly { entity: Entity; count: number }[];
  view: TimelineView;
  span: DaySpan;
  width: number;
  /** By a part of what is shown; negative is earlier. */
  onPan: (part: number) => void;
  onZoom: (factor: number, around: number) => void;
  onView: ChangeView;
};

type Lane = { id: string; name: string; family: string; items: readonly TimelineItem[] };

const MOST_LANES = 6;
const LANE_HEIGHT = 24;
// Without room beside it, a lane's name stands above its line.
const NARROW_LANE_HEIGHT = 36;
const TICKS_HEIGHT = 28;
const TICK_WIDTH = 96;
const LABEL_WIDTH = 80;
const NARROW = 560;
const DRAG_STARTS = 4;

/** Draws one lane for each of the entities with most events, on ticks of whole days, months or years. */
export function AxisLanes({ items, entities, view, span, width, onPan, onZoom, onView }: Props) {
  const { t, tag, locale } = useLanguage();
  const lanes = lanesOf(items, entities, { view, language: tag, others: t('timeline.axis.others') });
  const gutter = width < NARROW ? 0 : 168;
  const drawn = width - gutter;
  const laneHeight = gutter > 0 ? LANE_HEIGHT : NARROW_LANE_HEIGHT;
  const height = TICKS_HEIGHT + lanes.length * laneHeight + 4;
  const xOf = (day: number) => gutter + ((day - span.from) / (span.to - span.from)) * drawn;
  const svg = useRef<SVGSVGElement>(null);
  const dragged = useRef(false);
  useZoomByWheel(svg, (factor, x) => {
    onZoom(factor, span.from + ((x - gutter) / drawn) * (span.to - span.from));
  });

  const drag = useRef<{ from: number; at: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    drag.current = { from: event.clientX, at: event.clientX };
    dragged.current = false;
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    if (!dragged.current && Math.abs(event.clientX - drag.current.from) < DRAG_STARTS) return;
    // Captured only now: a capture from the start would take the click away from the event under the pointer.
    if (!dragged.current) svg.current?.setPointerCapture(event.pointerId);
    dragged.current = true;
    onPan((drag.current.at - event.clientX) / drawn);
    drag.current.at = event.clientX;
  };
  const onPointerEnd = () => {
    drag.current = null;
  };
  const land = (item: TimelineItem) => !dragged.current && onView({ ...view, event: item.event.id });
  const asOf = view.asOf ? xOf(spanOf(view.asOf).to) : null;

  return (
    <svg
      ref={svg}
      class="lanes"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <clipPath id="lanes-drawn">
        <rect x={gutter} y="0" width={drawn} height={height} />
      </clipPath>
      {ticksOf(span, Math.max(Math.floor(drawn / TICK_WIDTH), 2)).map(({ day, date }) => (
        <g key={date} class="tick">
          <path d={`M${xOf(day)} ${TICKS_HEIGHT - 6}V${height}`} />
          {xOf(day) + LABEL_WIDTH < width && (
            <text x={xOf(day) + 4} y={TICKS_HEIGHT - 12}>
              {formatDate(date, locale)}
            </text>
          )}
        </g>
      ))}
      {asOf !== null && asOf >= gutter && (
        <g class="as-of" clip-path="url(#lanes-drawn)">
          <path d={`M${asOf} 0V${height}`} />
        </g>
      )}
      {lanes.map((lane, index) => {
        const y = TICKS_HEIGHT + (index + 1) * laneHeight - 12;
        return (
          <g key={lane.id} class={`lane kind-${lane.family}`}>
            <text
              class={`lane-name ${gutter > 0 ? 'lane-name-beside' : ''}`}
              x={gutter > 0 ? gutter - 12 : 0}
              y={gutter > 0 ? y + 4 : y - 10}
            >
              {lane.name}
            </text>
            <g clip-path="url(#lanes-drawn)">
              <path class="lane-line" d={`M${gutter} ${y}H${width}`} />
              {lane.items.map((item) => (
                <EventShape
                  key={item.event.id}
                  item={item}
                  y={y}
                  xOf={xOf}
                  landed={item.event.id === view.event}
                  onLand={land}
                />
              ))}
            </g>
          </g>
        );
      })}
    </svg>
  );
}

type ShapeProps = {
  item: TimelineItem;
  y: number;
  xOf: (day: number) => number;
  landed: boolean;
  onLand: (item: TimelineItem) => void;
};

/** A dot for a known day; an open bar over all the days that a less precise date may mean. */
function EventShape({ item, y, xOf, landed, onLand }: ShapeProps) {
  const { tag, locale } = useLanguage();
  const { event, span } = item;
  const known = span.to - span.from === 1;
  const [start, end] = [xOf(span.from), xOf(span.to)];
  const states = [
    known ? 'shape-day' : 'shape-span',
    event.disputed && 'shape-disputed',
    landed && 'shape-landed',
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers; the list has the links
    <g class={`shape ${states.filter(Boolean).join(' ')}`} onClick={() => onLand(item)}>
      <title>{`${formatDate(event.date, locale)}: ${pickLocalised(event.title, tag).text}`}</title>
      {known ? (
        <circle cx={(start + end) / 2} cy={y} r={landed ? 6.5 : 4.5} />
      ) : (
        <rect x={start} y={y - 4.5} width={Math.max(end - start, 9)} height="9" rx="4.5" />
      )}
    </g>
  );
}

function lanesOf(
  items: readonly TimelineItem[],
  entities: Props['entities'],
  { view, language, others }: { view: TimelineView; language: string; others: string },
): Lane[] {
  const isAsked = (id: string) => view.entities?.some((asked) => asked === id) ?? false;
  const lane = ({ id, kind, name }: Entity): Lane => ({
    id,
    name: pickLocalised(name, language).text,
    family: familyOf(kind),
    items: items.filter(({ event }) => event.entities.includes(id)),
  });
  const lanes = entities
    .map(({ entity }) => lane(entity))
    .filter((each) => each.items.length > 0)
    .sort((a, b) => Number(isAsked(b.id)) - Number(isAsked(a.id)) || b.items.length - a.items.length)
    .slice(0, MOST_LANES);
  const named = new Set(lanes.flatMap((each) => each.items));
  const rest = items.filter((item) => !named.has(item));
  return rest.length === 0 ? lanes : [...lanes, { id: '', name: others, family: 'other', items: rest }];
}

function useZoomByWheel(
  svg: { current: SVGSVGElement | null },
  onZoom: (factor: number, x: number) => void,
): void {
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const drawing = svg.current;
    if (!drawing) return;
    // Only with Ctrl (which is also what a pinch sends): a plain wheel scrolls the page. Not passive, or the page would zoom.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(2 ** (-event.deltaY / 200), event.clientX - drawing.getBoundingClientRect().left);
    };
    drawing.addEventListener('wheel', onWheel, { passive: false });
    return () => drawing.removeEventListener('wheel', onWheel);
  }, [svg]);
}
