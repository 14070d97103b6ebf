import { useId } from 'preact/hooks';
import { LOCALES } from '@/src/locales/words-of';
import type { Language } from '../shared/language';
import { Toggle } from './Toggle';
import type { PartProps } from './use-outcome';

/** Language, and what the toolbar and the browser's account do. */
export function GeneralSettings({ model, tell }: PartProps, { t }: Language) {
  const id = useId();
  const { language, badge, sync } = model.settings;
  return (
    <section class="part">
      <h2 class="part-title">{t('options.general')}</h2>
      <div class="row">
        <label class="row-label" for={id}>
          {t('options.language')}
        </label>
        <select
          id={id}
          class="select"
          aria-describedby={`${id}hint`}
          value={language}
          onChange={(event) => tell(model.onChange('language', event.currentTarget.value))}
        >
          <option value="browser">{t('options.language.browser')}</option>
          {offered(language).map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {ownNameOf(tag)}
            </option>
          ))}
        </select>
        <p class="row-hint" id={`${id}hint`}>
          {t('options.language.hint')}
        </p>
      </div>
      <Toggle label={t('options.badge')} on={badge} onToggle={(on) => tell(model.onChange('badge', on))} />
      <Toggle
        label={t('options.sync')}
        hint={t(sync && model.syncFailed ? 'options.sync.failed' : 'options.sync.hint')}
        on={sync}
        onToggle={(on) => tell(model.onChange('sync', on))}
      />
    </section>
  );
}

/** Ours, and the chosen one where that is none of them: a newer version on another device may speak more. */
function offered(chosen: string): string[] {
  const ours = Object.keys(LOCALES);
  return chosen === 'browser' || ours.includes(chosen) ? ours : [...ours, chosen];
}

/** A language is offered in its own words, so that it is found by those who read only it. */
function ownNameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
