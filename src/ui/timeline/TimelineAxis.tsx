/**
 * The drawn axis: lanes for those with most events over a strip of the whole span, where a yellow light shows the part that
 * the lanes show. It is a picture of the list below it, so it is hidden from screen readers, but moves by keyboard, and says where
 * to.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openingSpan, panSpan, wholeSpan, zoomSpan } from '@/src/core/timeline/axis';
import { type DaySpan, spanOf } from '@/src/core/timeline/day-span';
import type { TimelineItem } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import type { Language } from '../shared/language';
import { AxisLanes } from './AxisLanes';
import { AxisOverview } from './AxisOverview';
import { AxisTools, shownDay, ZOOM_STEP } from './AxisTools';
import type { ChangeView } from './use-hash-view';
import { landAgain } from './use-landing';
import { useWidth } from './use-width';

type Props = { items: readonly TimelineItem[]; view: TimelineView; onView: ChangeView };

/** Draws the shown events in time. Drag or arrows move, plus and minus zoom, 0 shows all. */
export function TimelineAxis({ items, view, onView }: Props, { t, dates }: Language) {
  const [box, width] = useWidth<HTMLDivElement>();
  const spans = useMemo(() => items.map((item) => item.span), [items]);
  const article = useMemo(() => (view.asOf ? spanOf(view.asOf) : null), [view.asOf]);
  const whole = useMemo(() => wholeSpan(spans, article), [spans, article]);
  const [span, setSpan] = useState<DaySpan | null>(null);
  const landed = items.find((item) => item.event.id === view.event);
  const target = landed?.span ?? article;
  useEffect(() => setSpan(whole && openingSpan(spans, { whole, target })), [spans, whole]);
  // An event that the reader goes to from the lanes is in view already: the zoom stays as the reader chose it.
  useEffect(() => {
    if (!whole || !target) return;
    const isIn = (now: DaySpan) => now.from <= target.from && target.to <= now.to;
    setSpan((now) => (now && isIn(now) ? now : openingSpan(spans, { whole, target })));
  }, [target?.from, target?.to]);

  // Only after a key or a button: a drag would say each of its steps, and a filter says itself how much is left.
  const isTold = useRef(false);
  const [told, setTold] = useState<DaySpan | null>(null);
  useEffect(() => {
    setTold(isTold.current ? span : null);
    isTold.current = false;
  }, [span]);

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
    tellOf(move);
  };
  const tellOf = (move: () => void) => {
    isTold.current = true;
    move();
  };
  const goToArticle = (day: DaySpan) => {
    setSpan(openingSpan(spans, { whole, target: day }));
    document.getElementById('article')?.scrollIntoView();
  };
  const labelOf = ({ from, to }: DaySpan) =>
    t('timeline.axis', { from: shownDay(from, dates), to: shownDay(to, dates) });
  return (
    <section class="axis" aria-label={labelOf(span)} onKeyDown={onKeyDown}>
      <p class="unseen" role="status">
        {told && labelOf(told)}
      </p>
      <AxisTools
        span={span}
        onPan={(part) => tellOf(() => pan(part))}
        onZoom={(factor) => tellOf(() => zoom(factor))}
        onWhole={() => tellOf(() => setSpan(whole))}
        {...(article ? { onArticle: () => tellOf(() => goToArticle(article)) } : {})}
      />
      <div ref={box} class="axis-box">
        {width > 0 && (
          <>
            <AxisLanes
              {...{ items, view, span, width }}
              onPan={pan}
              onZoom={zoom}
              onLand={({ event }) =>
                event.id === view.event ? landAgain() : onView({ ...view, event: event.id })
              }
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
