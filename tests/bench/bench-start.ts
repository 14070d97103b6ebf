import { builtExtension } from '../../scripts/setup/built.mjs';
import { type BrowserDriver, startBrowser } from '../drivers/driver';
import { type PageServer, startPageServer } from '../drivers/page-server';

/** Where we are, and where we are not. */
const HOSTS = { ours: 'www.euronews.com', plain: 'example.org' };
const PAGE = `<!doctype html><html lang="en"><head><title>t</title><script>
  var begunMs = performance.timeOrigin + performance.now() - performance.timing.domLoading;
</script></head><body><p>Juan Guaidó met John Bolton.</p></body></html>`;

/**
 * Opens a small page some times in a browser, each in a new tab, and another behind it there; returns a row for each of the two of
 * how long after its document the page's first script begins, in ms: ours comes before it. A new tab has the browser read ours anew.
 */
export async function benchStart(engine: 'chromium' | 'firefox', rounds = 25) {
  const server = await startPageServer();
  const driver = await startBrowser(engine, {
    extensionDir: builtExtension(engine),
    hosts: Object.values(HOSTS),
  });
  try {
    await (await driver.waitForTab('welcome.html')).close();
    const begun = { plain: [] as Begun[], ours: [] as Begun[] };
    for (let round = 0; round < rounds; round++) {
      for (const where of ['plain', 'ours'] as const)
        begun[where].push(await openTwo(driver, server, HOSTS[where]));
    }
    return (['first', 'next'] as const).map((which) => {
      const [plain, ours] = [begun.plain, begun.ours].map((all) => middle(all.map((each) => each[which])));
      return {
        "a page's first script": `${engine}, ${which === 'first' ? 'in a new tab' : 'the next page there'}`,
        'without us, ms': plain,
        'with us': ours,
        'held up': (ours as number) - (plain as number),
      };
    });
  } finally {
    await driver.close();
    await server.close();
  }
}

type Begun = { readonly first: number; readonly next: number };

async function openTwo(driver: BrowserDriver, server: PageServer, host: string): Promise<Begun> {
  const urlOf = (path: string) => server.serve(host, path, { body: PAGE });
  const tab = await driver.open(urlOf('/first'));
  const begunMs = () => tab.evaluate(() => (globalThis as unknown as { begunMs: number }).begunMs);
  try {
    const first = await begunMs();
    await tab.goto(urlOf('/next'));
    return { first, next: await begunMs() };
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
