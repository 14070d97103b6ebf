/** What is pressed in popup or side panel may go away with what it did: the focus goes on somewhere of use. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PageState, PopupModel } from '@/src/ui/popup/popup-model';
import { BARE_POPUP_MODEL } from '../bare-popup-model';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

const site = {
  scopes: [{ key: 'example.com', covers: 'domain', name: 'example.com', on: true }],
  decidedBy: 'example.com',
} as const;
const on = { is: 'on', site, entities: [], isCutShort: false, around: null } as const;
const recent = [{ id: 'donald-trump' as EntityId, name: { en: 'Donald Trump' } }];

function show(page: PageState, more: Partial<PopupModel> = {}): void {
  render(<PopupApp model={{ ...BARE_POPUP_MODEL, page, ...more }} />, app);
}

const press = (selector: string) => {
  const button = app.querySelector<HTMLElement>(selector);
  button?.focus();
  expect(document.activeElement).toBe(button);
  button?.click();
};
const focused = () => document.activeElement?.className;
const leave = () => {
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  return document.activeElement?.dispatchEvent(pressed);
};

test('a pause leads to the way back, and that to the search', () => {
  show(on);
  expect(focused()).toBe('search-input');
  press('.pause-choice');
  show(on, { pause: { untilMs: null } });
  expect(focused()).toContain('action-first');
  const told = document.activeElement?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(told)?.textContent, 'what is paused is read out with it').toBe(
    'Paused everywhere until you resume.',
  );
  expect(app.querySelectorAll('.paused [role="status"]'), 'and only once').toHaveLength(0);
  press('.action-first');
  show(on);
  expect(focused()).toBe('search-input');
});

test.each([
  ['a list that is cleared', '.recent-clear', { recent }, {}],
  ['a permission that is given', '.action-first', { page: { is: 'no-permission', site } }, {}],
] as const)('%s leads to the search', (_name, selector, before, after) => {
  show(on, before);
  press(selector);
  show(on, after);
  expect(focused()).toBe('search-input');
});

test('Escape closes the list of a dossier for its button, and then the dossier', async () => {
  show(on, {
    dossierOf: (entity) => dossierAt(briefing, entity, { pageDate: '2019-03-31' as EdtfDate }),
    recent,
  });
  press('.recent-name');
  await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Donald Trump');
  press('.card-menu-button');
  await expect.poll(focused).toBe('card-field');
  expect(leave(), 'the browser would close the popup').toBe(false);
  await expect.poll(() => app.querySelector('.card-menu')).toBeNull();
  expect(focused()).toBe('card-control card-menu-button');
  leave();
  await expect.poll(() => [focused(), app.querySelector('.card')]).toEqual(['search-input', null]);
});

test('from one dossier to the next and back the focus stays with what is read; Escape leads from all to the search', async () => {
  show(on, {
    dossierOf: (entity) => dossierAt(briefing, entity, { pageDate: '2019-03-31' as EdtfDate }),
    recent,
  });
  press('.recent-name');
  await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Donald Trump');
  press('.card-context .card-link');
  await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).not.toBe('Donald Trump');
  expect(focused()).toContain('card');
  press('.card-back');
  await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Donald Trump');
  press('.card-context .card-link');
  await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).not.toBe('Donald Trump');
  leave();
  await expect.poll(() => [focused(), app.querySelector('.card')]).toEqual(['search-input', null]);
});
