/** A page of ours, or a card, that is open when the reader chooses another language: all of it speaks that one, also what draws itself again later. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Dossier } from '@/src/core/briefing/dossier';
import { OptionsApp } from '@/src/ui/options/OptionsApp';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import { WelcomeApp } from '@/src/ui/welcome/WelcomeApp';
import { BARE_OPTIONS_MODEL } from '../bare-options-model';
import { BARE_POPUP_MODEL } from '../bare-popup-model';
import { FICTIONAL } from '../gallery/fictional';
import { UnfoldingCard } from '../gallery/UnfoldingCard';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;

function type(text: string): void {
  const field = find<HTMLInputElement>('input[type="search"], [role="combobox"]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('options: the list of sites, searched afterwards; and the focus stays', async () => {
  const rules = Object.fromEntries([...'abcdef'].map((name) => [`${name}.com`, 'off'] as const));
  const show = (language: string) =>
    render(<OptionsApp model={{ ...BARE_OPTIONS_MODEL, rules, language }} />, app);
  show('en');
  for (const [language, focused] of [
    ['fr', 'select'],
    ['es', '.options-head button:last-of-type'],
  ] as const) {
    find(focused).focus();
    show(language);
    expect(document.activeElement).toBe(find(focused));
  }
  type('c.com');
  await expect.poll(() => app.querySelectorAll('.list [data-row]').length).toBe(1);
  expect(find('.list .quiet').textContent).toBe('Olvidar');
  expect(find('.find').ariaLabel).toBe('Buscar un sitio');
});

test('popup and side panel: the switch, of another scope; what was typed stays', async () => {
  const scope = (key: string, covers: 'domain' | 'host', on: boolean) => ({ key, covers, name: 'a.com', on });
  const site = {
    scopes: [scope('a.com', 'domain', true), scope('=a.com', 'host', false)],
    decidedBy: 'a.com',
  } as const;
  const page = { is: 'on', site, entities: [], isCutShort: false, around: null } as const;
  const show = (language: string) =>
    render(<PopupApp model={{ ...BARE_POPUP_MODEL, language, page }} />, app);
  show('en');
  type(' ');
  show('es');
  expect(find<HTMLInputElement>('[role="combobox"]').value).toBe(' ');
  const choice = find<HTMLSelectElement>('.site-choice select');
  choice.value = '=a.com';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => find('.switch').ariaChecked).toBe('false');
  expect(find('.site-state').textContent).toBe('No se marcan los nombres en');
});

test('timeline: what is in its list', async () => {
  location.hash = '#entity=rosoboronexport';
  const show = (language: string) => render(<TimelineApp briefing={briefing} language={language} />, app);
  show('en');
  await expect.poll(() => app.querySelector('.entry')?.textContent).toContain('March');
  show('ru');
  await expect.poll(() => app.querySelector('.entry')?.textContent).toContain('марта');
  expect(app.textContent).not.toMatch(/Copy with source/);
});

test('welcome: names that were foreign are so no longer', async () => {
  const names = [{ en: 'Caracas', ar: 'كاراكاس' }];
  const nothing = () => {};
  const model = { names, tried: false, allowed: 0, onAllowEverywhere: nothing, onOpenCard: nothing };
  const show = (language: string) =>
    render(<WelcomeApp model={{ ...model, language, optionsUrl: '#', timelineUrl: '#' }} />, app);
  const foreign = () => find('.sample-text bdi').getAttribute('lang');
  show('es');
  expect(foreign()).toBe('en');
  show('ar');
  expect([find('.sample-text bdi').textContent, foreign()]).toEqual(['كاراكاس', null]);
});

test('a card that is turned to another day: its menu, opened afterwards', async () => {
  const show = (language: string) =>
    render(
      <UnfoldingCard
        dossier={FICTIONAL['No quote, no role, no event'] as Dossier}
        language={readerLanguage(language)}
        timelineUrl={() => '#'}
        onOpenTimeline={() => {}}
        onOpenEntity={() => {}}
        onCopy={async () => true}
      />,
      app,
    );
  show('en');
  show('es');
  find('.card-menu-button').click();
  await expect.poll(() => app.querySelector('.card-menu label')?.textContent).toBe('Copiar como');
});
