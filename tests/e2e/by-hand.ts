/**
 * The same test function for what is done by keys: in Firefox they are pressed by a hand in a real window, because Enter and Space of its
 * protocol come to a button and press it not, a page's own no more than ours.
 */
import { startDesktop } from '../drivers/desktop';
import type { BrowserDriver, Engine } from '../drivers/driver';
import { test as base, useShipped } from './test';

export const test = base.extend<object, { readonly driver: BrowserDriver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use, worker) => {
      const engine = worker.project.name as Engine;
      if (engine !== 'firefox') return useShipped(engine, {}, use);
      const desktop = await startDesktop();
      await useShipped(engine, { display: desktop.name, pressKeys: desktop.pressKeys }, use);
      await desktop.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
