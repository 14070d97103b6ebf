/** The first page: a sample to try, where it works, and what it never does. Read in under a minute, on one screen. */
import { useMemo, useRef } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import { Name } from '../shared/LocalText';
import { directionOf, type Language, LanguageProvider } from '../shared/language';
import { Mark } from '../shared/Mark';
import { readerLanguage } from '../shared/reader-language';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useTitle } from '../shared/use-title';

export type WelcomeModel = {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Names of the briefing that the sample shows; the page marks them as it does everywhere. */
  readonly names: readonly Localised[];
  /** Whether the reader has opened a card here. */
  readonly tried: boolean;
  /** On how many sites the browser lets us read pages; `null` while it does not say. */
  readonly allowed: number | 'everywhere' | null;
  /** Asks for the permission; the browser wants it called within the click itself. */
  readonly onAllowEverywhere: () => void;
  /** Opens the first name's card, for keyboards and fingers. */
  readonly onOpenCard: () => void;
  readonly optionsUrl: string;
  readonly timelineUrl: string;
};

/** Shows the welcome page of a model. */
export function WelcomeApp({ model }: { model: WelcomeModel }) {
  const language = useMemo(() => readerLanguage(model.language), [model.language]);
  const { t } = language;
  useTitle(`${t('welcome.title')} – ${t('brand.name')}`);
  const page = useRef<HTMLDivElement>(null);
  // From the permission, whose button goes once it is granted, to what comes next.
  const onFocusIn = useKeptFocus(() => page.current?.querySelector<HTMLElement>('.welcome-foot a'));
  return (
    <LanguageProvider value={language}>
      <div
        ref={page}
        class="sl welcome"
        lang={t.language}
        dir={directionOf(t.language)}
        onFocusIn={onFocusIn}
      >
        <header class="welcome-head">
          <p class="welcome-brand">
            <Mark size={28} />
            {t('brand.name')}
          </p>
          <h1 class="welcome-title">{t('welcome.title')}</h1>
          <p class="welcome-lead">{t('brand.description')}</p>
        </header>
        <main class="welcome-main">
          <Sample model={model} />
          <div class="welcome-facts">
            <Where model={model} />
            <Never />
          </div>
        </main>
        <footer class="welcome-foot">
          <a href={model.optionsUrl}>{t('welcome.options')}</a>
          <a href={model.timelineUrl}>{t('timeline.title')}</a>
        </footer>
      </div>
    </LanguageProvider>
  );
}

/** The letters of a name that a line holds in a narrow window. */
const LONGEST_WHOLE = 24;

function Sample({ model }: { model: WelcomeModel }, { t, locale, tag }: Language) {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  // The language's own commas and "and", with a name in place of each number.
  const parts = list.formatToParts(model.names.map((_, index) => String(index)));
  const [before = '', after = ''] = t('welcome.sample').split('{names}');
  const isLong = model.names.some((name) => pickLocalised(name, tag).text.length > LONGEST_WHOLE);
  return (
    <section class="sample" aria-labelledby="try">
      <h2 class="welcome-heading" id="try">
        {t('welcome.try')}
      </h2>
      <p class={isLong ? 'sample-text long' : 'sample-text'}>
        {before}
        {parts.map(({ type, value }) => {
          const name = type === 'element' ? model.names[Number(value)] : undefined;
          // Anew in another language: of an element that had a `lang` Preact would leave an empty one.
          return name ? <Name key={tag + value} of={name} /> : value;
        })}
        {after}
      </p>
      <p class="sample-how">{t('welcome.how')}</p>
      <div class="sample-try">
        <button type="button" class="sample-open" onClick={() => model.onOpenCard()}>
          {t('welcome.open')}
        </button>
        <p role="status">{model.tried && <span class="here">{t('welcome.tried')}</span>}</p>
      </div>
    </section>
  );
}

function Where({ model }: { model: WelcomeModel }, { t }: Language) {
  const { allowed } = model;
  return (
    <section aria-labelledby="where">
      <h2 class="welcome-heading" id="where">
        {t('welcome.where')}
      </h2>
      {/* One element whatever it says: a screen reader tells a change of what is there, not what came. */}
      <p role="status">{whereText(allowed, t)}</p>
      {allowed !== 'everywhere' && (
        <>
          <button type="button" class="welcome-allow" onClick={() => model.onAllowEverywhere()}>
            {t('popup.permission.everywhere')}
          </button>
          <p class="welcome-note">{t('welcome.where.one')}</p>
        </>
      )}
    </section>
  );
}

function whereText(allowed: WelcomeModel['allowed'], t: Language['t']): string {
  if (allowed === null) return '';
  if (allowed === 'everywhere') return t('welcome.where.everywhere');
  return allowed === 0 ? t('welcome.where.none') : t('welcome.where.some', { count: allowed });
}

function Never(_: object, { t }: Language) {
  return (
    <section aria-labelledby="never">
      <h2 class="welcome-heading" id="never">
        {t('welcome.never')}
      </h2>
      <ul class="never">
        <li>{t('welcome.never.network')}</li>
        <li>{t('welcome.never.history')}</li>
        <li>{t('welcome.never.page')}</li>
      </ul>
    </section>
  );
}
