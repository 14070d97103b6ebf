import { useEffect, useRef } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { formatDate } from '@/src/core/chronology/format-date';
import type { RankedResult } from '@/src/core/search/search-index';
import { DateText } from '../shared/DateText';
import { directionIn } from '../shared/direction-in';
import { KindTag } from '../shared/KindTag';
import { LocalText, Name } from '../shared/LocalText';
import type { Language } from '../shared/language';

type Props = {
  id: string;
  result: RankedResult;
  active: boolean;
  onHover: () => void;
  onAct: (toTimeline: boolean) => void;
};

/** One option of the search's listbox. The active one is kept in view. */
export function ResultRow({ id, result, active, onHover, onAct }: Props, language: Language) {
  const { t } = language;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active, result]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and handles the keys (APG)
    // biome-ignore lint/a11y/useFocusableInteractive: an option is reached by aria-activedescendant (APG)
    <div
      ref={row}
      id={id}
      class={`result result-${result.type}`}
      role="option"
      aria-selected={active}
      onMouseMove={() => !active && onHover()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onAct(event.ctrlKey || event.metaKey)}
    >
      <span
        class="result-title"
        dir={directionIn(result.title, language)}
        // Its marks are those of the language around the words.
        {...(result.type === 'quote' ? { lang: pickLocalised(result.title, language.tag).lang } : {})}
      >
        <LocalText of={result.title} />
      </span>
      <span class="result-note">
        {result.type === 'entity' && <KindTag kind={result.kind} />}
        {result.type !== 'entity' && (
          // One box, or the row's gap would stand behind the comma.
          <span>
            {t(`popup.result.${result.type}`)}
            {t('text.comma')}
            {result.type === 'quote' && (
              <>
                <cite>
                  <Name of={result.speaker} />
                </cite>
                {t('text.comma')}
              </>
            )}
            {result.type === 'context' ? <OfWhom result={result} /> : <DateText date={result.date} />}
          </span>
        )}
        {result.type === 'entity' && result.onPage && <span class="here">{t('popup.onThisPage')}</span>}
      </span>
    </div>
  );
}

type OfWhomProps = { result: Extract<RankedResult, { type: 'context' }> };

/** Whom a sentence is told of and, where it no longer holds, of which time. */
function OfWhom({ result: { name, period } }: OfWhomProps, { t, dates }: Language) {
  return (
    <>
      <cite>
        <Name of={name} />
      </cite>
      {!period.endsWith('..') && t('text.comma') + formatDate(period, dates)}
    </>
  );
}
