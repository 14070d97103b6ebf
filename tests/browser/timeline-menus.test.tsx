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

test.each([
  ['en', 320],
  ['en', 390],
  ['en', 640],
  ['ar', 320],
  ['ar', 390],
  ['ar', 640],
])('%s, in a window of %i px', async (language, width) => {
  await page.viewport(width, 700);
  render(<TimelineApp briefing={briefing} language={language} />, app);
  await expect.poll(() => app.querySelectorAll('.entry').length, { timeout: 10_000 }).toBeGreaterThan(0);
  const menus = [...app.querySelectorAll<HTMLDetailsElement>('.filters .menu')];
  expect(menus).toHaveLength(4);
  for (const menu of menus) {
    menu.querySelector('summary')?.click();
    await expect.poll(() => menu.querySelector('.menu-panel li')).not.toBeNull();
    const { left, right } = (menu.querySelector('.menu-panel') as Element).getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    menu.querySelector('summary')?.click();
  }
});
