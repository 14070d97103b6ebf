import type { DateStyle } from '@/src/core/chronology/date-words';
import { formatDate } from '@/src/core/chronology/format-date';
import { type DaySpan, isoOfDay } from '@/src/core/timeline/day-span';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';

type Props = {
  span: DaySpan;
  /** Moves by a share of the shown span; negative is earlier. */
  onPan: (part: number) => void;
  onZoom: (factor: number) => void;
  onWhole: () => void;
  /** Goes to the article that the reader comes from; absent without one. */
  onArticle?: () => void;
};

const HALF = 0.5;
export const ZOOM_STEP = 1.6;

/** Says which days the lanes show, and moves them. */
export function AxisTools({ span, onPan, onZoom, onWhole, onArticle }: Props, { t, dates }: Language) {
  const tools = [
    { path: icons.back.path, name: t('timeline.axis.earlier'), act: () => onPan(-HALF) },
    { path: icons.next.path, name: t('timeline.axis.later'), act: () => onPan(HALF) },
    { path: icons.less.path, name: t('timeline.axis.zoomOut'), act: () => onZoom(1 / ZOOM_STEP) },
    { path: icons.more.path, name: t('timeline.axis.zoomIn'), act: () => onZoom(ZOOM_STEP) },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      class="axis-tools"
      // On the axis time runs from left to right in every language, so the buttons that move it do too.
      dir="ltr"
      role="group"
      aria-label={t('timeline.axis.tools')}
      title={t('timeline.axis.help')}
    >
      <p class="axis-span" dir="auto">
        {shownDay(span.from, dates)} – {shownDay(span.to, dates)}
      </p>
      {tools.map(({ path, name, act }) => (
        <button key={path} type="button" class="axis-tool" aria-label={name} onClick={act}>
          <Icon of={{ path }} />
        </button>
      ))}
      {onArticle && (
        <button type="button" class="axis-tool axis-article" onClick={onArticle}>
          {t('card.thisArticle')}
        </button>
      )}
      <button type="button" class="axis-tool axis-fit" onClick={onWhole}>
        {t('timeline.axis.fit')}
      </button>
    </div>
  );
}

/** Prints a day number of the axis, which need not be whole. */
export function shownDay(day: number, dates: DateStyle): string {
  return formatDate(isoOfDay(Math.round(day)), dates);
}
