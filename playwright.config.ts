import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './tests/drivers/test';

/** Every journey runs once per browser; the drivers start the browsers, not Playwright. */
export default defineConfig<object, DriverOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});
