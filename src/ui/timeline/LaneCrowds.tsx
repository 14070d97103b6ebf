import { formatDate } from '@/src/core/chronology/format-date';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { columnPath } from '@/src/core/timeline/lane-paths';
import type { Crowd } from '@/src/core/timeline/lanes';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { Language } from '../shared/language';

type Props = {
  crowds: readonly Crowd[];
  span: DaySpan;
  /** The middle of the lane. */
  y: number;
  xOf: (day: number) => number;
  onLand: (item: TimelineItem) => void;
  onZoom: (factor: number, around: number) => void;
};

const LEAST_HEIGHT = 9;
const MOST_HEIGHT = 20;
const MOST_WIDTH = 10;
// After a press a crowd takes up this share of the lanes' width.
const NEARER = 1 / 8;

/**
 * Columns whose height grows with how many events they hold, as one path: it is drawn anew at every step of a pan, and there may
 * be a hundred in a lane. A press zooms in, or goes to the first event of a single day.
 */
export function LaneCrowds({ crowds, span, y, xOf, onLand, onZoom }: Props, { t, dates }: Language) {
  const widthOf = ({ cell }: Crowd) => Math.min(xOf(cell.to) - xOf(cell.from) - 1, MOST_WIDTH);
  const middleOf = ({ cell }: Crowd) => (cell.from + cell.to) / 2;
  const crowdAt = (event: MouseEvent & { currentTarget: SVGGraphicsElement }) => {
    const svg = event.currentTarget.ownerSVGElement;
    const x = event.clientX - (svg?.getBoundingClientRect().left ?? 0);
    const distance = (crowd: Crowd) => Math.abs(xOf(middleOf(crowd)) - x);
    return crowds.reduce<Crowd | null>(
      (nearest, crowd) => (nearest && distance(nearest) <= distance(crowd) ? nearest : crowd),
      null,
    );
  };
  const tell = (title: Element | null, crowd: Crowd | null) => {
    const [first, last] = [crowd?.items[0], crowd?.items.at(-1)];
    if (!title || !crowd || !first || !last) return;
    const days = formatDate(daysOf(first, last), dates);
    title.textContent = days + t('text.colon') + t('timeline.shown', { count: crowd.items.length });
  };
  const goNearer = (crowd: Crowd | null) => {
    const [first, last] = [crowd?.items[0], crowd?.items.at(-1)];
    if (!crowd || !first || !last) return;
    if (first.event.date === last.event.date) onLand(first);
    else onZoom(((span.to - span.from) * NEARER) / (crowd.cell.to - crowd.cell.from), middleOf(crowd));
  };
  if (crowds.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from screen readers; the list has the links
    <path
      class="shape shape-crowd"
      d={crowds
        .map((crowd) =>
          columnPath({ x: xOf(middleOf(crowd)), y }, { width: widthOf(crowd), height: heightOf(crowd) }),
        )
        .join('')}
      onPointerMove={(event) => tell(event.currentTarget.firstElementChild, crowdAt(event))}
      onClick={(event) => goNearer(crowdAt(event))}
    >
      <title />
    </path>
  );
}

function heightOf({ items }: Crowd): number {
  return Math.min(LEAST_HEIGHT + 3 * Math.log2(items.length), MOST_HEIGHT);
}

function daysOf({ event: first }: TimelineItem, { event: last }: TimelineItem): string {
  return `${first.date.split('/')[0]}/${last.date.split('/').at(-1)}`;
}
