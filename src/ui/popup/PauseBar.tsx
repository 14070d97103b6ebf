import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { SHORT_PAUSE_MS } from '@/src/core/sites/pause';
import type { Language } from '../shared/language';
import type { PauseChoice, PopupModel } from './popup-model';

const CHOICES: readonly PauseChoice[] = ['short', 'page', 'everywhere'];

const MINUTES = { minutes: SHORT_PAUSE_MS / 60_000 };

/** The three ways to pause. */
export function PauseBar({ onPause }: Pick<PopupModel, 'onPause'>, { t }: Language) {
  return (
    <fieldset class="pause">
      <legend class="pause-title">{t('popup.pause')}</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          class="pause-choice"
          title={t(`popup.pause.${choice}Hint`, MINUTES)}
          aria-label={t(`popup.pause.${choice}Hint`, MINUTES)}
          onClick={() => onPause(choice)}
        >
          {t(`popup.pause.${choice}`, MINUTES)}
        </button>
      ))}
    </fieldset>
  );
}

/** What is paused and until when, and the way back. */
export function PausedNotice(
  { pause, onResume }: Pick<PopupModel, 'pause' | 'onResume'>,
  { t, locale }: Language,
) {
  const until = pause?.untilMs;
  const shown = until == null ? '' : new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(until);
  // “3:05 p.m.” would end the sentence twice.
  const time = shown.replace(/\.$/, '');
  const id = useId();
  const resume = useRef<HTMLButtonElement>(null);
  // The button that paused is gone, and the focus with it: the way back is where it goes on, and what is paused is read out with it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) resume.current?.focus();
  }, []);
  const kind = pause === null ? 'page' : until == null ? 'everywhere' : 'short';
  return (
    <div class="paused">
      <p id={id}>{t(`popup.paused.${kind}`, { time })}</p>
      <button ref={resume} type="button" class="action action-first" aria-describedby={id} onClick={onResume}>
        {t('popup.resume')}
      </button>
    </div>
  );
}
