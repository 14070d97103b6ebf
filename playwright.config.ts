import { defineConfig } from '@playwright/test';

/**
 * Every journey runs once per browser: the project's name is the engine, and our drivers start it.
 * The engines go side by side, one browser each: a test waits half of its time, and two of one browser would share a front.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.15 } },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  // What only the second try passes is named at the end of `npm test`, and a run with more than a few of them fails.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
  projects: [
    // A test of what only one of them can show is tagged with its name, and says why.
    { name: 'chromium', workers: 1, grepInvert: /@firefox/ },
    { name: 'firefox', workers: 1, grepInvert: /@chromium/ },
    // Pictures of the gallery, which needs no extension; in Chromium only.
    { name: 'looks', workers: 1, testDir: 'tests/looks' },
    // No extension there: what its engine paints only. Last, as it is short: both workers end together.
    { name: 'webkit', workers: 1, testMatch: '**/highlight-css.spec.ts' },
  ],
});
