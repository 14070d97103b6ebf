import { familyOf } from '@/src/core/briefing/kind-family';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { type Lane, laneShapes } from '@/src/core/timeline/lanes';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { Language } from '../shared/language';
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

const NAME_HEIGHT = 18;

/** One lane: its name, its line, and its events, or columns where there are so many that only their number can be drawn. */
export function AxisLane(
  { lane, span, gutter, width, y, xOf, landed, onLand, onZoom }: Props,
  { t, tag }: Language,
) {
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
      {/* An HTML element: only these cut a long name with an ellipsis. */}
      <foreignObject
        x="0"
        y={gutter > 0 ? y - NAME_HEIGHT / 2 : y - NAME_HEIGHT - 4}
        width={gutter > 0 ? gutter - 12 : width}
        height={NAME_HEIGHT}
      >
        <div class={`lane-name ${gutter > 0 ? 'lane-name-beside' : ''}`}>
          <bdi>{entity ? pickLocalised(entity.name, tag).text : t('timeline.axis.others')}</bdi>
        </div>
      </foreignObject>
      <g clip-path="url(#lanes-drawn)">
        <path class="lane-line" d={`M${gutter} ${y}H${width}`} />
        <LaneCrowds {...{ crowds, y, xOf, span, onLand, onZoom }} />
        <LaneEvents {...{ events, y, xOf, landed, onLand }} />
      </g>
    </g>
  );
}
