import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { searchBriefing, searchPartly } from '@/src/core/search/search-index';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PopupModel } from '@/src/ui/popup/popup-model';
import { BARE_POPUP_MODEL } from '../bare-popup-model';
import '@/src/ui/popup/popup.css';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

const index = buildSearchIndex(briefing);
const model: PopupModel = {
  ...BARE_POPUP_MODEL,
  search: (query) => (query === '' ? [] : searchBriefing(index, query)),
};

const input = () => app.querySelector('input') as HTMLInputElement;
const options = () => [...app.querySelectorAll('[role="option"]')];
const chosen = () => options().findIndex(({ id }) => id === input().getAttribute('aria-activedescendant'));

/** Types a query; resolves when its results are there, before the browser paints them. */
async function type(query: string): Promise<void> {
  input().value = query;
  input().dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let turn = 0; turn < 20; turn++) await null;
  expect(options().length).toBeGreaterThan(0);
}

const press = (key: string) => input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));

test('an arrow that is pressed before the results are painted counts; another query begins at its first', async () => {
  render(<PopupApp model={model} />, app);
  await painted();
  await type('zakhar');
  press('ArrowDown');
  await painted();
  expect(chosen()).toBe(1);
  press('ArrowDown');
  await painted();
  expect(chosen()).toBe(2);
  await type('mad');
  expect(chosen()).toBe(0);
});

test('the last result, which an arrow up from the first goes to, is in view as a whole', async () => {
  render(<PopupApp model={model} />, app);
  await painted();
  await type('bolton');
  press('ArrowUp');
  await painted();
  expect(chosen()).toBe(options().length - 1);
  const endOf = (selector: string) => app.querySelector(selector)!.getBoundingClientRect().bottom;
  await expect.poll(() => endOf('[aria-selected="true"]') - endOf('.results')).toBeLessThan(1);
});

test('how much was found, and what Enter opens, is said when the typing rests, not at every key', async () => {
  render(<PopupApp model={model} />, app);
  await painted();
  const region = app.querySelector('[role="status"]')!;
  const said: (string | null)[] = [];
  const ear = new MutationObserver(() => said.push(region.textContent));
  ear.observe(region, { childList: true, characterData: true, subtree: true });
  for (const query of ['m', 'ma', 'mad', 'madu', 'maduro']) await type(query);
  await expect.poll(() => region.textContent).toBe(`${options().length} results: Nicolás Maduro`);
  expect(said.filter((text) => text !== '')).toEqual([region.textContent]);
  ear.disconnect();
});

test('what has not all words is said to be near, to the eye and to a screen reader', async () => {
  const nearly = (query: string) => (query === '' ? [] : searchPartly(index, query));
  const notes = () => [...app.querySelectorAll('.popup-note')].map(({ textContent }) => textContent);
  const note = 'Nothing has all of these words. The nearest:';
  const said = () => app.querySelector('[role="status"]')?.textContent;
  render(<PopupApp model={{ ...model, search: nearly }} />, app);
  await painted();
  await type('bolton fired');
  expect(notes()).toContain(note);
  await expect.poll(said).toBe(`${note} 1 result: John Bolton`);
  render(<PopupApp model={model} />, app);
  await type('bolton');
  expect(notes()).not.toContain(note);
  await expect.poll(said).toMatch(/^\d+ results: John Bolton$/);
});

test('a sentence that is told of somebody says of whom, and when it held if it no longer does', async () => {
  render(<PopupApp model={model} />, app);
  await painted();
  const notes = () => options().map((option) => option.querySelector('.result-note')?.textContent);
  await type('two men claim its presidency');
  expect(notes()).toEqual(['Background, Venezuela, January 23, 2019 – January 5, 2023']);
  await type('long-range missile systems');
  expect(notes()[0]).toBe('Background, S-300');
});

test('a quote that is found wears the marks of its own language', async () => {
  render(<PopupApp model={{ ...model, language: 'ar' }} />, app);
  await painted();
  await type('smothering its economy');
  const title = app.querySelector('.result-quote .result-title') as HTMLElement;
  expect(title.lang).toBe('en');
  const words = title.firstElementChild as Element;
  expect(getComputedStyle(words, '::before').content).toBe('open-quote');
  expect(getComputedStyle(words, '::after').content).toBe('close-quote');
});

test('what scrolls is no stop of the Tab key, which in Firefox it would be, without a name', async () => {
  render(<PopupApp model={model} />, app);
  await painted();
  const stop = (selector: string) => app.querySelector(selector)?.getAttribute('tabindex');
  expect([stop('.popup-page'), stop('.results')]).toEqual(['-1', '-1']);
});

test('an empty search in Arabic begins at the right, a Latin name in it at the left', async () => {
  render(<PopupApp model={{ ...model, language: 'ar' }} />, app);
  await painted();
  const direction = () => getComputedStyle(input()).direction;
  expect(direction()).toBe('rtl');
  await type('mad');
  expect(direction()).toBe('ltr');
  await type('مادورو');
  expect(direction()).toBe('rtl');
});

test.each([
  ['en', /^Quote, John Bolton, March 29, 2019$/],
  ['es', /^Cita, John Bolton, 29 de marzo de 2019$/],
  ['ar', /^اقتباس، جون بولتون، .{2} مارس .{4}$/],
])('a quote that is found says whose it is, in %s', async (language, note) => {
  render(<PopupApp model={{ ...model, language }} />, app);
  await painted();
  await type('strongly caution actors');
  expect(options()[0]?.querySelector('.result-note')?.textContent).toMatch(note);
});

test('English that is cut off in an Arabic popup loses its end, and its marks stand around it', async () => {
  render(<PopupApp model={{ ...model, language: 'ar' }} />, app);
  await painted();
  await type('strongly caution actors');
  const title = options()[0]?.querySelector('.result-title') as Element;
  expect(getComputedStyle(title).direction).toBe('ltr');
  expect(getComputedStyle(title).textAlign).toBe('right');
  await type('مادورو');
  expect(getComputedStyle(options()[0]?.querySelector('.result-title') as Element).direction).toBe('rtl');
});
