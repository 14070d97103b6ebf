/**
 * Lets Vitest's browser mode open its page in our drivers, so that DOM tests run in three engines.
 * It offers in-page code only: real pointers and keys belong to the end-to-end tests.
 */
import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider, TestProject } from 'vitest/node';
import { type BrowserDriver, type Engine, startBrowser, type Tab, type Viewport } from './driver';

/** The provider for one engine, for `test.browser.provider`. */
export function engineProvider(engine: Engine) {
  return defineBrowserProvider({
    name: `sidelight-${engine}`,
    supportedBrowser: ['chromium', 'firefox', 'webkit'],
    options: {},
    providerFactory: (project) => createProvider(engine, project),
  });
}

function createProvider(engine: Engine, project: TestProject): BrowserProvider {
  let started: Promise<BrowserDriver> | null = null;
  const tabs = new Map<string, Tab>();
  // What Vitest calls before each file and for `page.viewport()`; the command is its own, so its types leave it out.
  const register = project.browser?.registerCommand as RegisterCommand | undefined;
  register?.call(project.browser, '__vitest_viewport', async ({ sessionId }, viewport) => {
    await tabs.get(sessionId)?.setViewport(viewport);
  });
  return {
    name: `sidelight-${engine}`,
    supportsParallelism: false,
    getCommandsContext: () => ({}),
    openPage: async (sessionId, url) => {
      started ??= startBrowser(engine);
      const driver = await started;
      await tabs.get(sessionId)?.close();
      const tab = await driver.newTab();
      tabs.set(sessionId, tab);
      await tab.goto(url);
    },
    close: async () => {
      const driver = await started;
      started = null;
      tabs.clear();
      await driver?.close();
    },
  };
}

type RegisterCommand = (
  name: string,
  run: (context: { readonly sessionId: string }, viewport: Viewport) => Promise<void>,
) => void;
