/**
 * The same test function for what is done by keys: in Firefox they are pressed by a hand in a real window, because Enter and Space of its
 * protocol come to a button and press it not, a page's own no more than ours.
 */
import { type Desktop, startDesktop } from '../drivers/desktop';
import type { BrowserDriver } from '../drivers/driver';
import { test as base, endShipped, startShipped } from './test';

/** Firefox in its window, beside the worker's own: another fixture of the worker would end that one, and start it again afterwards. */
let inWindow: { readonly driver: BrowserDriver; readonly desktop: Desktop } | null = null;

export const test = base.extend<{ readonly byHand: BrowserDriver }>({
  byHand: ({ driver }, use) => use(inWindow?.driver ?? driver),
  tab: async ({ byHand }, use) => {
    const tab = await byHand.newTab();
    await tab.setViewport({ width: 1280, height: 900 });
    await use(tab);
    await tab.close().catch(() => {});
  },
});

/** To be called once in a file whose tests are done by keys. */
export function pressByHand(): void {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  test.beforeAll(async ({}, { project }) => {
    if (project.name !== 'firefox') return;
    const desktop = await startDesktop();
    const driver = await startShipped('firefox', { display: desktop.name, pressKeys: desktop.pressKeys });
    inWindow = { driver, desktop };
  });
  test.afterAll(async () => {
    if (!inWindow) return;
    const { driver, desktop } = inWindow;
    inWindow = null;
    await endShipped(driver);
    await desktop.stop();
  });
}
