/** Opens a page in real Chromium with a bench module in it, built as the extension's scripts are. */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** Resolves to the page, and to what closes the browser. */
export async function openBench(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'benchBundle' } },
  });
  const [{ output }] = [built].flat();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--headless', '--headless=old'],
    args: ['--headless=new'],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.evaluate(output[0].code);
  return { page, close: () => browser.close() };
}
