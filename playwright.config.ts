import { defineConfig } from '@playwright/test';

/** End-to-end journeys on the built extension; each is written once and runs in both browsers. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  // One browser at a time: two cores, and a pointer that rests must not wait for another test.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.output/e2e/report.json' }]],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
