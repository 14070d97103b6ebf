import { defineConfig } from '@playwright/test';

/** Every journey runs once per browser: the project's name is the engine, and our drivers start it. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.15 } },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
  projects: [
    // A test of what only one of them can show is tagged with its name, and says why.
    { name: 'chromium', grepInvert: /@firefox/ },
    { name: 'firefox', grepInvert: /@chromium/ },
    // No extension there: what its engine paints only.
    { name: 'webkit', testMatch: '**/highlight-css.spec.ts' },
    // Pictures of the gallery, which needs no extension; in Chromium only.
    { name: 'looks', testDir: 'tests/looks' },
  ],
});
