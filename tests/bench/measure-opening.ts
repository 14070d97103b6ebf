import type { BrowserDriver } from '../drivers/driver';

/** From the start of the navigation to what the reader sees, in milliseconds: a page of ours beside one that does nothing. */
export type Opening = { readonly pageMs: number; readonly nothingMs: number };

/**
 * Opens the popup on a search, as the context menu does, and measures its first paint: the results are in it. Beside it a text file of
 * the extension is opened in a tab: what opening anything costs here and now.
 */
export async function measureOpening(driver: BrowserDriver): Promise<Opening> {
  const nothingMs = await firstPaint(driver, 'highlights.css', () => document.body !== null);
  const pageMs = await firstPaint(
    driver,
    'popup.html#q=guaido',
    () => document.querySelector('[role="option"]') !== null,
  );
  return { pageMs, nothingMs };
}

async function firstPaint(driver: BrowserDriver, path: string, isThere: () => boolean): Promise<number> {
  const tab = await driver.openExtensionPage(path);
  await tab.waitFor(isThere);
  const paintedMs = await tab.waitFor(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await tab.close();
  return paintedMs;
}
