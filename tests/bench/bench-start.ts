import { builtExtension } from '../../scripts/setup/built.mjs';
import { type BrowserDriver, startBrowser } from '../drivers/driver';
import { startPageServer } from '../drivers/page-server';

/** Where we are, and where we are not. */
const HOSTS = { ours: 'www.euronews.com', plain: 'example.org' };
const PAGE = `<!doctype html><html lang="en"><head><title>t</title><script>
  var begunMs = performance.timeOrigin + performance.now() - performance.timing.domLoading;
</script></head><body><p>Juan Guaidó met John Bolton.</p></body></html>`;

/**
 * Opens a small page some times in a browser, each in a new tab; returns a row of how long after its document the page's first
 * script begins, in ms: ours comes before it.
 */
export async function benchStart(engine: 'chromium' | 'firefox', rounds = 25) {
  const server = await startPageServer();
  const driver = await startBrowser(engine, {
    extensionDir: builtExtension(engine),
    hosts: Object.values(HOSTS),
  });
  try {
    await (await driver.waitForTab('welcome.html')).close();
    const urlOf = (host: string) => server.serve(host, '/start', { body: PAGE });
    const begun = { plain: [] as number[], ours: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      begun.plain.push(await begunMs(driver, urlOf(HOSTS.plain)));
      begun.ours.push(await begunMs(driver, urlOf(HOSTS.ours)));
    }
    const [plain, ours] = [middle(begun.plain), middle(begun.ours)];
    return {
      "a page's first script": engine,
      'without us, ms': plain,
      'with us': ours,
      'held up': ours - plain,
    };
  } finally {
    await driver.close();
    await server.close();
  }
}

async function begunMs(driver: BrowserDriver, url: string): Promise<number> {
  const tab = await driver.open(url);
  try {
    return await tab.evaluate(() => (globalThis as unknown as { begunMs: number }).begunMs);
  } finally {
    await tab.close();
  }
}

/** The mean of the middle half, since browsers tell the document's beginning in whole milliseconds. */
function middle(values: readonly number[]): number {
  const quarter = values.length >> 2;
  const half = values.toSorted((a, b) => a - b).slice(quarter, -quarter);
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}
