/** Where the menus of the timeline open: within the window, however narrow, in both directions. */
import { briefing } from 'virtual:sidelight/briefing';
import type { BrowserPage } from '@vitest/browser/context';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import * as browserMode from 'vitest/browser';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

// Its types come with a provider of Vitest's; ours is our own.
const { page } = browserMode as unknown as { readonly page: BrowserPage };

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

async function show(language: string, width: number): Promise<HTMLDetailsElement[]> {
  await page.viewport(width, 700);
  render(<TimelineApp briefing={briefing} language={language} />, app);
  await expect.poll(() => app.querySelectorAll('.entry').length).toBeGreaterThan(0);
  return [...app.querySelectorAll<HTMLDetailsElement>('.filters .menu')];
}

/** Resolves when all of an open menu's panel is in the window. */
function isInWindow(menu: HTMLElement): Promise<void> {
  const outside = () => {
    const { left, right } = (menu.querySelector('.menu-panel') as Element).getBoundingClientRect();
    return [Math.min(left, 0), Math.max(right - document.documentElement.clientWidth, 0)];
  };
  return expect.poll(outside).toEqual([0, 0]);
}

const SEEN = [
  ['en', 320],
  ['en', 390],
  ['en', 480],
  ['en', 640],
  ['ar', 320],
  ['ar', 390],
  ['ar', 640],
] as const;

test.each(SEEN)('%s, in a window of %i px', async (language, width) => {
  const menus = await show(language, width);
  expect(menus).toHaveLength(4);
  for (const menu of menus) {
    menu.querySelector('summary')?.click();
    await expect.poll(() => menu.querySelector('.menu-panel li')).not.toBeNull();
    await isInWindow(menu);
    // What is chosen is counted on the button, and the row of menus breaks elsewhere.
    const choice = menu.querySelector<HTMLElement>('.menu-choice input');
    for (const isChosen of choice ? [true, false] : []) {
      choice?.click();
      await expect.poll(() => menu.querySelector('.menu-count') !== null).toBe(isChosen);
      await isInWindow(menu);
    }
    menu.querySelector('summary')?.click();
  }
});

test('its list is no stop of the Tab key, which in Firefox all that scrolls is, without a name', async () => {
  const [people] = await show('en', 640);
  people?.querySelector('summary')?.click();
  await expect.poll(() => people?.querySelector('.menu-panel')?.getAttribute('tabindex')).toBe('-1');
});

test('one that is open while the window becomes narrower, and wide again', async () => {
  const [, kinds] = await show('en', 640);
  kinds?.querySelector('summary')?.click();
  await expect.poll(() => kinds?.querySelector('.menu-panel')).toBeTruthy();
  for (const width of [390, 640, 320]) {
    await page.viewport(width, 700);
    await isInWindow(kinds as HTMLElement);
  }
});

test('one that opens while the window changes, before its first frame', async () => {
  const [, kinds] = await show('en', 640);
  kinds?.querySelector('summary')?.click();
  for (let turn = 0; turn < 100 && !kinds?.querySelector('.menu-panel'); turn++) await null;
  (kinds as HTMLElement).style.translate = '400px';
  window.dispatchEvent(new Event('resize'));
  await isInWindow(kinds as HTMLElement);
});
