import { familyOf } from '@/src/core/briefing/kind-family';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { formatDate } from '@/src/core/chronology/format-date';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { type Lane, laneShapes } from '@/src/core/timeline/lanes';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import { useLanguage } from '../shared/language';
import { LaneCrowds } from './LaneCrowds';

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

/** One lane: its name, its line, and what happened, or where so much did that only its number can be drawn. */
export function AxisLane({ lane, span, gutter, width, y, xOf, landed, onLand, onZoom }: Props) {
  const { t, tag } = useLanguage();
  const { entity } = lane;
  const shapes = laneShapes(lane.items, { span, width: width - gutter, landed });
  const crowds = shapes.filter((shape) => shape.is === 'crowd');
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
        <LaneCrowds {...{ crowds, y, xOf, span, onLand, onZoom }} />
        {shapes.map((shape) => {
          const items = shape.is === 'event' ? [shape.item] : shape.items;
          const [item] = items;
          if (shape.is === 'crowd' || !item) return null;
          const isLanded = item.event.id === landed;
          return (
            <EventShape
              key={item.event.id}
              count={items.length}
              landed={isLanded}
              {...{ item, y, xOf, onLand }}
            />
          );
        })}
      </g>
    </g>
  );
}

type ShapeProps = Pick<Props, 'y' | 'xOf' | 'onLand'> & {
  item: TimelineItem;
  /** How many events may be on its very days; the first of them stands for all. */
  count: number;
  landed: boolean;
};

/** A dot for a known day; an open bar over all the days that a less precise date may mean; both where sources disagree, tied. */
function EventShape({ item, count, y, xOf, landed, onLand }: ShapeProps) {
  const { t, tag, locale } = useLanguage();
  const { event, span, otherSpans } = item;
  const known = span.to - span.from === 1;
  const states = [
    known ? 'shape-day' : 'shape-span',
    event.disputed && 'shape-disputed',
    landed && 'shape-landed',
  ];
  const said = count > 1 ? t('timeline.shown', { count }) : pickLocalised(event.title, tag).text;
  const ends = [span, ...otherSpans].map((each) => xOf((each.from + each.to) / 2));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers; the list has the links
    <g class={`shape ${states.filter(Boolean).join(' ')}`} onClick={() => onLand(item)}>
      <title>{`${formatDate(event.date, locale)}: ${said}`}</title>
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
