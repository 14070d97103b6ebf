import { familyOf } from '@/src/core/briefing/kind-family';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { formatDate } from '@/src/core/chronology/format-date';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { type Lane, type LaneShape, laneShapes } from '@/src/core/timeline/lanes';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import { useLanguage } from '../shared/language';

type Props = {
  lane: Lane;
  span: DaySpan;
  gutter: number;
  width: number;
  /** The middle of the lane. */
  y: number;
  xOf: (day: number) => number;
  landed: string | undefined;
  onLand: (item: TimelineItem) => void;
  onZoom: (factor: number, around: number) => void;
};

const DOT = 4.5;
const LANDED_DOT = 6.5;
const MOST_CROWD_WIDTH = 10;
const MOST_CROWD_HEIGHT = 20;

/** One lane: its name, its line, and what happened, or where so much did that only its number can be drawn. */
export function AxisLane({ lane, span, gutter, width, y, xOf, landed, onLand, onZoom }: Props) {
  const { t, tag } = useLanguage();
  const { entity } = lane;
  const shapes = laneShapes(lane.items, { span, width: width - gutter, landed });
  return (
    <g class={`lane kind-${entity ? familyOf(entity.kind) : 'other'}`}>
      <text
        class={`lane-name ${gutter > 0 ? 'lane-name-beside' : ''}`}
        x={gutter > 0 ? gutter - 12 : 0}
        y={gutter > 0 ? y + 4 : y - 10}
      >
        {entity ? pickLocalised(entity.name, tag).text : t('timeline.axis.others')}
      </text>
      <g clip-path="url(#lanes-drawn)">
        <path class="lane-line" d={`M${gutter} ${y}H${width}`} />
        {shapes.map((shape) =>
          shape.is === 'crowd' ? (
            <CrowdShape key={`${shape.cell.from}`} {...{ shape, y, xOf, span, onLand, onZoom }} />
          ) : (
            <EventShape
              key={shape.item.event.id}
              item={shape.item}
              landed={shape.item.event.id === landed}
              {...{ y, xOf, onLand }}
            />
          ),
        )}
      </g>
    </g>
  );
}

type CrowdProps = Pick<Props, 'y' | 'xOf' | 'span' | 'onLand' | 'onZoom'> & {
  shape: Extract<LaneShape, { is: 'crowd' }>;
};

/** A column whose height grows with how many events it holds. A click goes nearer, or to the first of a single day. */
function CrowdShape({ shape: { items, cell }, y, xOf, span, onLand, onZoom }: CrowdProps) {
  const { t, locale } = useLanguage();
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return null;
  const width = Math.min(xOf(cell.to) - xOf(cell.from) - 1, MOST_CROWD_WIDTH);
  const height = Math.min(2 * DOT + 3 * Math.log2(items.length), MOST_CROWD_HEIGHT);
  const middle = (cell.from + cell.to) / 2;
  const isOneDay = first.event.date === last.event.date;
  const days = isOneDay ? first.event.date : `${first.event.date}/${last.event.date}`;
  const goNearer = () =>
    isOneDay ? onLand(first) : onZoom((span.to - span.from) / (8 * (cell.to - cell.from)), middle);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as below
    <g class="shape shape-crowd" onClick={goNearer}>
      <title>{`${formatDate(days, locale)}: ${t('timeline.shown', { count: items.length })}`}</title>
      <rect x={xOf(middle) - width / 2} y={y - height / 2} width={width} height={height} rx="2" />
    </g>
  );
}

type ShapeProps = Pick<Props, 'y' | 'xOf' | 'onLand'> & { item: TimelineItem; landed: boolean };

/** A dot for a known day; an open bar over all the days that a less precise date may mean; both where sources disagree, tied. */
function EventShape({ item, y, xOf, landed, onLand }: ShapeProps) {
  const { tag, locale } = useLanguage();
  const { event, span, otherSpans } = item;
  const known = span.to - span.from === 1;
  const states = [
    known ? 'shape-day' : 'shape-span',
    event.disputed && 'shape-disputed',
    landed && 'shape-landed',
  ];
  const ends = [span, ...otherSpans].map((each) => xOf((each.from + each.to) / 2));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers; the list has the links
    <g class={`shape ${states.filter(Boolean).join(' ')}`} onClick={() => onLand(item)}>
      <title>{`${formatDate(event.date, locale)}: ${pickLocalised(event.title, tag).text}`}</title>
      {otherSpans.length > 0 && (
        <path class="shape-tie" d={`M${Math.min(...ends)} ${y}H${Math.max(...ends)}`} />
      )}
      {otherSpans.map((other) => (
        <Extent key={other.from} span={other} radius={DOT - 1} {...{ y, xOf }} />
      ))}
      <Extent span={span} radius={landed ? LANDED_DOT : DOT} {...{ y, xOf }} />
    </g>
  );
}

function Extent({ span, radius, y, xOf }: { span: DaySpan; radius: number } & Pick<Props, 'y' | 'xOf'>) {
  const [start, end] = [xOf(span.from), xOf(span.to)];
  if (span.to - span.from === 1) return <circle cx={(start + end) / 2} cy={y} r={radius} />;
  return (
    <rect
      x={start}
      y={y - radius}
      width={Math.max(end - start, 2 * radius)}
      height={2 * radius}
      rx={radius}
    />
  );
}
