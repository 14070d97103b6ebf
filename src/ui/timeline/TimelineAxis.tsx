/**
 * The drawn axis: lanes for those with most events over a strip of the whole span, where a yellow light shows the part that
 * the lanes show. It is a picture of the list below it, so it is hidden from screen readers, but moves by keyboard.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entity } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import { densestSpan, panSpan, wholeSpan, zoomSpan } from '@/src/core/timeline/axis';
import { type DaySpan, isoOfDay, spanOf } from '@/src/core/timeline/day-span';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { useLanguage } from '../shared/language';
import { AxisLanes } from './AxisLanes';
import { AxisOverview } from './AxisOverview';
import type { ChangeView } from './use-hash-view';
import { useWidth } from './use-width';

type Props = {
  items: readonly TimelineItem[];
  entities: readonly { entity: Entity; count: number }[];
  view: TimelineView;
  onView: ChangeView;
};

const ZOOM_STEP = 1.6;
// A briefing has a story and a background: the lanes open on the story.
const STORY_SHARE = 0.6;
const FEW = 12;

/** Draws the shown events in time. Drag or arrows move, plus and minus zoom, 0 shows all. */
export function TimelineAxis({ items, entities, view, onView }: Props) {
  const { t, locale } = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const spans = useMemo(() => items.map((item) => item.span), [items]);
  const whole = useMemo(() => wholeSpan(spans), [spans]);
  const [span, setSpan] = useState<DaySpan | null>(null);
  const landed = items.find((item) => item.event.id === view.event);
  useEffect(() => setSpan(openingSpan(spans, whole, view, landed)), [spans, whole, view.asOf, landed]);

  if (!whole || !span) return null;
  const zoom = (factor: number, around = (span.from + span.to) / 2) =>
    setSpan((now) => now && zoomSpan(now, { factor, around, bounds: whole }));
  const pan = (part: number) => setSpan((now) => now && panSpan(now, part * (now.to - now.from), whole));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => pan(-0.2),
      ArrowRight: () => pan(0.2),
      '+': () => zoom(ZOOM_STEP),
      '=': () => zoom(ZOOM_STEP),
      '-': () => zoom(1 / ZOOM_STEP),
      '0': () => setSpan(whole),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const label = t('timeline.axis', { from: shownDay(span.from, locale), to: shownDay(span.to, locale) });
  return (
    <section class="axis" aria-label={label} onKeyDown={onKeyDown}>
      <div
        class="axis-tools"
        // Time runs from left to right on the axis in every language, and so must what moves it.
        dir="ltr"
        role="toolbar"
        aria-label={t('timeline.axis.tools')}
        title={t('timeline.axis.help')}
      >
        <p class="axis-span" dir="auto">
          {shownDay(span.from, locale)} – {shownDay(span.to, locale)}
        </p>
        <button
          type="button"
          class="axis-tool"
          aria-label={t('timeline.axis.earlier')}
          onClick={() => pan(-0.5)}
        >
          ‹
        </button>
        <button
          type="button"
          class="axis-tool"
          aria-label={t('timeline.axis.later')}
          onClick={() => pan(0.5)}
        >
          ›
        </button>
        <button
          type="button"
          class="axis-tool"
          aria-label={t('timeline.axis.zoomOut')}
          onClick={() => zoom(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button
          type="button"
          class="axis-tool"
          aria-label={t('timeline.axis.zoomIn')}
          onClick={() => zoom(ZOOM_STEP)}
        >
          +
        </button>
        {view.asOf && (
          <button
            type="button"
            class="axis-tool axis-article"
            onClick={() => document.getElementById('article')?.scrollIntoView()}
          >
            {t('card.thisArticle')}
          </button>
        )}
        <button type="button" class="axis-tool axis-fit" onClick={() => setSpan(whole)}>
          {t('timeline.axis.fit')}
        </button>
      </div>
      <div ref={box} class="axis-box">
        {width > 0 && (
          <>
            <AxisLanes
              {...{ items, entities, view, span, width }}
              onPan={pan}
              onZoom={zoom}
              onView={onView}
            />
            <AxisOverview
              {...{ spans, whole, span, width }}
              onMove={(to) => setSpan(panSpan(to, 0, whole))}
            />
          </>
        )}
      </div>
    </section>
  );
}

function openingSpan(
  spans: readonly DaySpan[],
  whole: DaySpan | null,
  view: TimelineView,
  landed: TimelineItem | undefined,
): DaySpan | null {
  const story = spans.length < FEW ? whole : densestSpan(spans, STORY_SHARE);
  if (!whole || !story) return null;
  const target = landed?.span ?? (view.asOf ? spanOf(view.asOf) : null);
  if (!target || (target.from >= story.from && target.to <= story.to)) return panSpan(story, 0, whole);
  const half = (story.to - story.from) / 2;
  const middle = (target.from + target.to) / 2;
  return panSpan({ from: middle - half, to: middle + half }, 0, whole);
}

function shownDay(day: number, language: string): string {
  return formatDate(isoOfDay(Math.round(day)), language);
}
