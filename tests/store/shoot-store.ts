/** Writes what a store asks for, in every language: the texts, and screenshots of the shipped build on the demo article. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtExtension } from '../../scripts/setup/built.mjs';
import { LOCALES } from '../../src/locales/words-of';
import { type BrowserDriver, startBrowser, type Tab } from '../drivers/driver';
import { type PageServer, startPageServer } from '../drivers/page-server';
import { CARD_HOST, marksOf, openCardAt, tabIdOf } from '../drivers/product';

const OUTPUT = '.output/store';
const HOST = 'www.euronews.com';
/** The size that both stores take. */
const SIZE = { width: 1280, height: 800 };

/** Writes `.output/store/<tag>/`: summary, description and four pictures. */
export async function shootStore(tags: readonly string[]): Promise<void> {
  const server = await startPageServer();
  const driver = await startBrowser('chromium', { extensionDir: builtExtension('chromium'), hosts: [HOST] });
  try {
    rmSync(OUTPUT, { recursive: true, force: true });
    await (await driver.waitForTab('welcome.html')).close();
    for (const tag of tags) await shootLanguage({ driver, server, tag });
  } finally {
    await driver.close();
    await server.close();
  }
}

type Shoot = { readonly driver: BrowserDriver; readonly server: PageServer; readonly tag: string };

async function shootLanguage({ driver, server, tag }: Shoot): Promise<void> {
  const folder = `${OUTPUT}/${tag}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/summary.txt`, `${LOCALES[tag]?.['brand.description']}\n`);
  copyFileSync(`store/listing/${tag}.txt`, `${folder}/description.txt`);

  const options = await driver.openExtensionPage('options.html');
  await speak(options, tag);
  const article = await driver.open(
    server.serve(HOST, '/demo-article', { file: 'tests/fixtures/pages/demo-article.html' }),
  );
  await article.setViewport(SIZE);
  await openFirstCard(article);
  await save(article, `${folder}/1-card.png`);
  const popup = await driver.openExtensionPage(
    `popup.html#tab=${await tabIdOf(driver, await article.url())}`,
  );
  await popup.setViewport({ width: 360, height: 600 });
  await popup.waitFor(() => document.querySelectorAll('.on-page-row').length > 0);
  await save(popup, `${folder}/2-popup.png`);
  const timeline = await driver.openExtensionPage(await timelineOf(popup));
  await timeline.setViewport(SIZE);
  await timeline.waitFor(() => document.querySelectorAll('main li').length > 0);
  await save(timeline, `${folder}/3-timeline.png`);
  await options.bringToFront();
  await options.setViewport(SIZE);
  await save(options, `${folder}/4-options.png`);
  for (const tab of [article, popup, timeline, options]) await tab.close();
  console.log(folder);
}

/** The path that the popup's link leads to: the timeline at the article's day. */
async function timelineOf(popup: Tab): Promise<string> {
  const found = await popup.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="timeline.html"]')];
    return links
      .map(({ pathname, hash }) => pathname.slice(1) + hash)
      .find((path) => /#asOf=[^&]*$/.test(path));
  });
  if (!found) throw new Error('The popup has no link to the timeline at the day of the article.');
  return found;
}

/** Chooses the language as a reader does. */
async function speak(options: Tab, tag: string): Promise<void> {
  await options.waitFor(() => document.querySelector('select') !== null);
  await options.evaluate((value) => {
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);
  await options.waitFor((value) => document.documentElement.lang === value, tag);
}

async function openFirstCard(article: Tab): Promise<void> {
  for (let look = 0; look < 40; look++) {
    const mark = (await marksOf(article)).find(({ family, seen }) => family === 'person' && seen);
    if (mark && (await openCardAt(article, mark))) break;
    await new Promise((done) => setTimeout(done, 250));
  }
  const isFadedIn = (root: ShadowRoot) =>
    root.getAnimations().every(({ playState }) => playState === 'finished');
  for (let look = 0; look < 20; look++) {
    if (await article.inClosedRoot(CARD_HOST, isFadedIn)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function save(tab: Tab, file: string): Promise<void> {
  await tab.bringToFront();
  writeFileSync(file, await tab.screenshot());
}
