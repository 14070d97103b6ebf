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
      // As in playwright.config.ts.
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

export default defineConfig({
  root,
  plugins: [briefingPlugin()],
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: { 'wxt/browser': `${root}/node_modules/wxt/dist/virtual/mock-browser.mjs` } },
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests share two cores with the other workers.
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['./tests/setup.ts'],
          // wxt is inlined so that its own imports of `wxt/browser` meet the fake too.
          server: { deps: { inline: ['wxt'] } },
        },
      },
      domProject('chromium'),
      domProject('firefox'),
      domProject('webkit'),
    ],
  },
});
