import { familyOf } from '@/src/core/briefing/kind-family';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { type Lane, laneShapes } from '@/src/core/timeline/lanes';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import { useLanguage } from '../shared/language';
import { LaneCrowds } from './LaneCrowds';
import { type LaneEvent, LaneEvents } from './LaneEvents';

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

/** One lane: its name, its line, and what happened, or where so much did that only its number can be drawn. */
export function AxisLane({ lane, span, gutter, width, y, xOf, landed, onLand, onZoom }: Props) {
  const { t, tag } = useLanguage();
  const { entity } = lane;
  const shapes = laneShapes(lane.items, { span, width: width - gutter, landed });
  const crowds = shapes.filter((shape) => shape.is === 'crowd');
  const events = shapes.flatMap((shape): LaneEvent | readonly [] => {
    if (shape.is === 'event') return { item: shape.item, count: 1 };
    const [item] = shape.items;
    return shape.is === 'spans' && item ? { item, count: shape.items.length } : [];
  });
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
        <LaneEvents {...{ events, y, xOf, landed, onLand }} />
      </g>
    </g>
  );
}
