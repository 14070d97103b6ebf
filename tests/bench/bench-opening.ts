import { builtExtension } from '../../scripts/setup/built.mjs';
import { startBrowser } from '../drivers/driver';
import { measureOpening } from './measure-opening';

/** Opens the built popup some times in a browser; returns a row of medians. */
export async function benchOpening(engine: 'chromium' | 'firefox', rounds = 9) {
  const driver = await startBrowser(engine, { extensionDir: builtExtension(engine) });
  try {
    await (await driver.waitForTab('welcome.html')).close();
    const opened = [];
    for (let round = 0; round < rounds; round++) opened.push(await measureOpening(driver));
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
    const popup = median(opened.map(({ pageMs }) => pageMs));
    const nothing = median(opened.map(({ nothingMs }) => nothingMs));
    return {
      'popup opens': engine,
      'results painted': popup,
      'a page of nothing': nothing,
      ratio: popup / nothing,
    };
  } finally {
    await driver.close();
  }
}
