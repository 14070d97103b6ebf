/** The options: settings that apply at once, what is kept of sites and names, and everything of it as one file. */
import { useMemo, useRef } from 'preact/hooks';
import { directionOf, LanguageProvider } from '../shared/language';
import { Mark } from '../shared/Mark';
import { readerLanguage } from '../shared/reader-language';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useTitle } from '../shared/use-title';
import { CardSettings } from './CardSettings';
import { GeneralSettings } from './GeneralSettings';
import { KeptFile } from './KeptFile';
import { KeyList } from './KeyList';
import { MarkSettings } from './MarkSettings';
import { MutedNames } from './MutedNames';
import type { OptionsModel } from './options-model';
import { SiteRuleList } from './SiteRuleList';
import { StorageNotices } from './StorageNotices';
import { OutcomeLine, useOutcome } from './use-outcome';

/** Shows the options of a model; every change is asked for at once, there is nothing to save. */
export function OptionsApp({ model }: { model: OptionsModel }) {
  const language = useMemo(() => readerLanguage(model.language), [model.language]);
  const { t } = language;
  useTitle(t('options.title'));
  const outcome = useOutcome();
  const parts = { model, tell: outcome.tell };
  const page = useRef<HTMLDivElement>(null);
  const first = (selector: string) => page.current?.querySelector<HTMLElement>(selector);
  // A row that went is followed by Undo, sooner or later, and Undo by the row, if it was for one; a notice by the beginning. In
  // another language the whole page is a new one, and the focus stays where it was.
  const onFocusIn = useKeptFocus((lost) => {
    const before = lost.closest('.options');
    if (before) return controlsIn(page.current)[controlsIn(before).indexOf(lost as HTMLElement)];
    if (lost.matches('.list-row *')) return first('.outcome-undo');
    const { row } = (lost as HTMLElement).dataset;
    return first(row === undefined ? 'button' : `[data-row="${CSS.escape(row)}"] .quiet`);
  });
  return (
    <LanguageProvider key={model.language} value={language}>
      <div
        ref={page}
        class="sl options"
        lang={t.language}
        dir={directionOf(t.language)}
        onFocusIn={onFocusIn}
      >
        <header class="options-head">
          <Mark size={28} />
          <h1 class="options-title">{t('options.title')}</h1>
          <KeptFile {...parts} />
        </header>
        <StorageNotices {...parts} />
        <OutcomeLine outcome={outcome.shown} />
        <main class="options-main">
          <div class="options-column">
            <MarkSettings {...parts} />
            <CardSettings {...parts} />
            <GeneralSettings {...parts} />
          </div>
          <div class="options-column">
            <SiteRuleList {...parts} />
            <MutedNames {...parts} />
            <KeyList {...model} />
          </div>
        </main>
        <footer class="options-note">{t('options.note', { switch: t('options.sync') })}</footer>
      </div>
    </LanguageProvider>
  );
}

function controlsIn(page: Element | null): HTMLElement[] {
  return [...(page?.querySelectorAll<HTMLElement>('button, input, select') ?? [])];
}
