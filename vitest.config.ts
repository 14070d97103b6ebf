import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { briefingPlugin } from './src/build/briefing-plugin';
import type { Engine } from './tests/drivers/driver';
import { engineProvider } from './tests/drivers/vitest-provider';
import { long } from './tests/long';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

/** `tests/browser` in one real engine. */
function domProject(engine: Engine) {
  return {
    extends: true as const,
    // What tests/long.ts reads is no variable of a page.
    define: { 'process.env.SIDELIGHT_LONG': JSON.stringify(long ? '1' : '0') },
    test: {
      name: `dom-${engine}`,
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      testTimeout: 20_000,
      // As in playwright.config.ts. A poll ends when it sees what it waits for: its limit says when to give up, and of a machine
      // that does other things, too, Vitest's second is no fault. A test whose question is how soon names a limit of its own.
      expect: { poll: { timeout: 10_000 } },
      retry: 1,
      setupFiles: ['./tests/browser/tell-engine.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: engineProvider(engine),
        instances: [{ browser: engine, name: `dom-${engine}` }],
      },
    },
  };
}

const UNIT = 'tests/unit/**/*.test.{ts,tsx}';
/** Tests that need a process of their own: of what uses the fake browser, of which there is one in each, and those that measure time, which others' garbage would cost. */
const ALONE = [
  ...['annotator', 'background', 'extension', 'kept'].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`),
  'tests/unit/matching/linear-time.test.ts',
  'tests/unit/search/pack-search-index.test.ts',
];

/** `tests/unit`, in Node. */
function unitProject(
  name: string,
  files: { readonly include: string[]; readonly exclude?: string[]; readonly isolate?: boolean },
) {
  return {
    extends: true as const,
    resolve: { alias: { 'wxt/browser': `${root}/node_modules/wxt/dist/virtual/mock-browser.mjs` } },
    test: {
      name,
      environment: 'node',
      // Property tests share two cores with the other workers.
      testTimeout: 30_000,
      ...files,
      setupFiles: ['./tests/setup.ts'],
      // wxt is inlined so that its own imports of `wxt/browser` meet the fake too.
      server: { deps: { inline: ['wxt'] } },
    },
  };
}

export default defineConfig({
  root,
  plugins: [briefingPlugin()],
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // Rules are pure: their files share processes, and what those have loaded, which is a third of the work.
      unitProject('unit', { include: [UNIT], exclude: ALONE, isolate: false }),
      unitProject('unit-alone', { include: ALONE }),
      domProject('chromium'),
      domProject('firefox'),
      domProject('webkit'),
    ],
  },
});
