/** The menus of the timeline: what they hold, what is chosen in them, and where the focus goes. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

const PATIENT = { timeout: 10_000 };

async function show(hash = '#', language = 'en-GB'): Promise<void> {
  history.replaceState(null, '', hash);
  render(<TimelineApp briefing={briefing} language={language} />, app);
  await expect.poll(() => app.querySelectorAll('.entry').length, PATIENT).toBeGreaterThan(0);
}

const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;
const texts = (selector: string) => [...app.querySelectorAll(selector)].map(({ textContent }) => textContent);
const menu = (at: number) => app.querySelectorAll<HTMLDetailsElement>('.filters .menu')[at]!;
const names = () => texts('.menu-choice bdi');
const box = (name: string) =>
  [...app.querySelectorAll<HTMLElement>('.menu-choice')]
    .find((each) => each.querySelector('bdi')?.textContent === name)!
    .querySelector('input')!;

/** Opens a menu as a press does; its list is there at once. */
async function open(at: number): Promise<void> {
  menu(at).querySelector('summary')?.click();
  for (let turn = 0; turn < 20; turn++) await null;
  expect(names()).not.toEqual([]);
}

test('a menu lists in the reader’s order, is searched within words, and keeps what is chosen', async () => {
  await show();
  await open(0);
  const all = names();
  expect(all).toEqual([...all].sort(new Intl.Collator('en').compare));
  box('Juan Guaidó').click();
  await expect.poll(() => location.hash).toBe('#entity=juan-guaido');
  box('Nicolás Maduro').click();
  await expect.poll(() => location.hash).toBe('#entity=juan-guaido&entity=nicolas-maduro');
  expect(menu(0).querySelector('.menu-count')?.textContent).toBe('2');
  expect(menu(1).querySelector('.menu-count')).toBeNull();
  const field = find<HTMLInputElement>('.menu-find');
  field.value = 'BOLTÓN';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(names).toEqual(['John Bolton', 'Juan Guaidó', 'Nicolás Maduro']);
  box('Juan Guaidó').click();
  await expect.poll(() => location.hash).toBe('#entity=nicolas-maduro');
});

test('a short menu has no field', async () => {
  await show();
  await open(1);
  expect(names().length).toBeLessThan(13);
  expect(app.querySelector('.menu-find, .chips')).toBeNull();
});

test('a menu that is closed holds nothing, whether by a press elsewhere, a focus or Escape', async () => {
  await show();
  const isClosed = () => expect.poll(() => [menu(0).open, names()]).toEqual([false, []]);
  await open(0);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await isClosed();
  await open(0);
  find('.filter-words').focus();
  await isClosed();
  await open(0);
  const field = find<HTMLInputElement>('.menu-find');
  field.focus();
  const key = (more: KeyboardEventInit) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...more }));
  key({ key: 'Escape', isComposing: true });
  key({ key: 'a' });
  expect(menu(0).open).toBe(true);
  key({ key: 'Escape' });
  await isClosed();
  expect(document.activeElement).toBe(menu(0).querySelector('summary'));
});

test('the line of the article stands once, behind the last event of its day', async () => {
  await show('#entity=juan-guaido&asOf=2019-03-31');
  expect(texts('.article-line')).toHaveLength(1);
  expect(find('.article-line').textContent).toContain('31 March 2019');
  expect(find('.article-line').previousElementSibling?.textContent).toContain('March 2019');
});

test('filtering again leaves the event that was landed on, and keeps the day of the article', async () => {
  await show('#event=guaido-sworn-in&asOf=2019-03-31');
  const field = find<HTMLInputElement>('.filter-words');
  const before = history.length;
  field.value = 'zakharova';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => location.hash).toBe('#q=zakharova&asOf=2019-03-31');
  expect(history.length).toBe(before);
  expect(find('.filter-count').textContent).toMatch(/^\d+ of 78 events$/);
});

test('the axis runs from left to right in every language', async () => {
  await show('#', 'ar');
  await expect.poll(() => find('.axis-tools').dir, PATIENT).toBe('ltr');
  expect(find('.timeline').dir).toBe('rtl');
});
