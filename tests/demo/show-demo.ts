/** Shows the shipped build on an article: in a window, or headless with screenshots and a short table. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { builtExtension } from '../../scripts/setup/built.mjs';
import { type BrowserDriver, type Engine, startBrowser, type Tab } from '../drivers/driver';
import { type PageServer, startPageServer } from '../drivers/page-server';
import { marksOf, openCardAt, pageReport, type Report, tabIdOf } from '../drivers/product';
import { mentionRows, reportLines } from './report-lines';

export type DemoOptions = {
  readonly browser?: string;
  /** A file, or an address; the demo article without it. */
  readonly url?: string;
  readonly headless?: boolean;
};

const ARTICLE = 'tests/fixtures/pages/demo-article.html';
/** A news host that the extension may read, mapped to loopback for the demo. */
const HOST = 'www.euronews.com';
/** A saved page is shown with what it holds; what it would fetch from elsewhere only delays it. */
const SELF_CONTAINED = { 'content-security-policy': "default-src 'self' 'unsafe-inline' data: blob:" };
const OUTPUT = '.output/demo';
const NAMES_TO_HOVER = 3;

/** Opens the page in the browser; headless it saves what it saw and ends, else it stays until the window is closed. */
export async function showDemo({ browser = 'chromium', url, headless = false }: DemoOptions): Promise<void> {
  const engine = browser as Engine;
  const server = await startPageServer();
  const driver = await startBrowser(engine, {
    extensionDir: builtExtension(engine),
    ...(isAddress(url) ? {} : { hosts: [HOST] }),
    headed: !headless,
  }).catch((error: Error) => {
    if (headless) throw error;
    // Last, where it is read: what the browser said of a display that is not there is long.
    throw new Error(
      `${error.message}\n${engine} opened no window. To do without one: npm start -- --headless`,
    );
  });
  try {
    // The demo is the article; the welcome of a fresh profile would lie over it.
    await (await driver.waitForTab('welcome.html')).close();
    const tab = await opened(driver, addressOf(url, server));
    if (headless) await report(driver, tab);
    else {
      await closeBlankTabs(driver);
      await untilClosed(driver);
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

async function opened(driver: BrowserDriver, address: string): Promise<Tab> {
  return driver.open(address).catch((error: Error) => {
    // The first line says why; those below are the driver's own log.
    throw new Error(`${address} could not be opened: ${error.message.split('\n', 1)[0]}`);
  });
}

function addressOf(url: string | undefined, server: PageServer): string {
  if (isAddress(url)) return url;
  const file = resolve(url ?? ARTICLE);
  if (!existsSync(file)) throw new Error(`There is no file ${url}; an address begins with https://.`);
  return server.serve(HOST, `/${encodeURIComponent(basename(file))}`, { file, headers: SELF_CONTAINED });
}

function isAddress(url: string | undefined): url is string {
  return /^https?:\/\//.test(url ?? '');
}

async function report(driver: BrowserDriver, tab: Tab): Promise<void> {
  await tab.setViewport({ width: 1280, height: 900 });
  // The address of a site that the extension may not read is kept from it.
  const tabId = await tabIdOf(driver, await tab.url()).catch(() => null);
  const seen = tabId === null ? null : await settledReport(driver, tabId);
  mkdirSync(OUTPUT, { recursive: true });
  const files = [save('page.png', await tab.screenshot()), ...(await hoverNames(tab))];
  if (tabId !== null) files.push(await shootPopup(driver, tabId));
  files.push(await shootTimeline(driver, mostNamed(seen)));
  for (const line of reportLines(driver.engine, seen, files)) console.log(line);
}

/** The page's report once two looks in a row agree. */
async function settledReport(driver: BrowserDriver, tabId: number): Promise<Report | null> {
  let last = '';
  for (let look = 0; look < 40; look++) {
    const seen = await pageReport(driver, tabId);
    const text = JSON.stringify(seen);
    if (seen && text === last) return seen;
    last = text;
    await new Promise((done) => setTimeout(done, 250));
  }
  return null;
}

async function hoverNames(tab: Tab): Promise<string[]> {
  const files: string[] = [];
  const marks = await marksOf(tab);
  for (const mark of firstOfEachFamily(marks).slice(0, NAMES_TO_HOVER)) {
    if (!(await openCardAt(tab, mark))) continue;
    // The card fades in.
    await new Promise((done) => setTimeout(done, 250));
    files.push(save(`card-${files.length + 1}.png`, await tab.screenshot()));
    await tab.press('Escape');
  }
  return files;
}

function firstOfEachFamily<M extends { readonly family: string }>(marks: readonly M[]): M[] {
  return marks.filter((mark, index) => marks.findIndex(({ family }) => family === mark.family) === index);
}

async function shootPopup(driver: BrowserDriver, tabId: number): Promise<string> {
  const popup = await driver.openExtensionPage(`popup.html#tab=${tabId}`);
  await popup.setViewport({ width: 360, height: 600 });
  await popup.waitFor(() => document.querySelector('[role="switch"]') !== null);
  const file = save('popup.png', await popup.screenshot());
  await popup.close();
  return file;
}

/** The timeline of one entity; of all without it. */
async function shootTimeline(driver: BrowserDriver, entity: string | undefined): Promise<string> {
  const timeline = await driver.openExtensionPage(`timeline.html${entity ? `#entity=${entity}` : ''}`);
  await timeline.setViewport({ width: 1280, height: 900 });
  // A briefing may have no events, and then says so.
  await timeline.waitFor(() => document.querySelector('main li, .events-none') !== null);
  return save('timeline.png', await timeline.screenshot());
}

/** The one that the page names most often, as its table begins. */
const mostNamed = (seen: Report | null) => mentionRows(seen)[0]?.[0];

function save(name: string, png: Buffer): string {
  const file = `${OUTPUT}/${name}`;
  writeFileSync(file, png);
  return file;
}

/** Closes the empty tab that a browser starts with. */
async function closeBlankTabs(driver: BrowserDriver): Promise<void> {
  for (const tab of await driver.tabs()) if ((await tab.url()) === 'about:blank') await tab.close();
}

async function untilClosed(driver: BrowserDriver): Promise<void> {
  console.log('Rest the pointer on an underlined name. Close the window, or press Ctrl+C, to end.');
  const isOpen = async () => (await driver.tabs().catch(() => [])).length > 0;
  while (await isOpen()) await new Promise((done) => setTimeout(done, 1_000));
}
