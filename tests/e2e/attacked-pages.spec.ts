/** F32 of the reliability plan: pages of the web try to frame and open ours; addresses try to bring markup into them. */
import { readdirSync } from 'node:fs';
import type { Browser } from 'wxt/browser';
import { builtExtension } from '../../scripts/setup/built.mjs';
import { type BrowserDriver, type Engine, startBrowser } from '../drivers/driver';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

const PAGES = ['timeline.html', 'popup.html', 'options.html', 'welcome.html', 'sidepanel.html'];

/** The addresses of all documents of ours that live, frames too. */
function ourDocuments(driver: BrowserDriver): Promise<readonly string[]> {
  return driver.evaluateInBackground(() =>
    chrome.extension.getViews().flatMap((view) => {
      const { location, frames } = view as Window;
      return [
        location.href,
        ...Array.from({ length: frames.length }, (_, at) => String(frames[at]?.location.href)),
      ];
    }),
  );
}

test('a page of the web can neither frame nor open a page of ours, nor read a file of the package (F32, T8)', async ({
  driver,
  server,
}) => {
  const urls = PAGES.map((path) => driver.extensionUrl(path));
  const files = readdirSync(builtExtension(driver.engine), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.\w+$/.test(name),
  );
  expect(files).toEqual(expect.arrayContaining([...PAGES, 'annotator.js', 'card.js', 'highlights.css']));
  const frames = urls.map((url) => `<iframe src="${url}"></iframe><object data="${url}"></object>`).join('');
  const page = await driver.open(serveHtml(server, '/framing', frames, HOSTS.two));
  const read = await page.evaluate(
    async (addresses, all) => {
      const answers = all.map((address) =>
        fetch(address).then(
          () => address,
          () => 'refused',
        ),
      );
      for (const address of addresses) {
        try {
          window.open(address);
        } catch {
          // Firefox refuses by throwing.
        }
      }
      return Promise.all(answers);
    },
    urls,
    files.map((name) => driver.extensionUrl(name)),
  );
  expect(new Set(read)).toEqual(new Set(['refused']));
  await new Promise((done) => setTimeout(done, 1_000));
  const own = (await ourDocuments(driver)).filter((url) => PAGES.some((path) => url.includes(path)));
  expect(own).toEqual([]);
  // The question is the right one: a page of ours that the reader opens is seen.
  const timeline = await driver.openExtensionPage('timeline.html');
  expect((await ourDocuments(driver)).filter((url) => url.includes('timeline.html'))).toHaveLength(1);
  await timeline.close();
  for (const tab of await driver.tabs()) if (/framing|about:blank/.test(await tab.url())) await tab.close();
});

const MARKUP = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';

test('what an address says is text, whatever it says (F32)', async ({ driver }) => {
  // Firefox writes the apostrophe so, and the driver waits for the address as it was written.
  const said = encodeURIComponent(MARKUP).replaceAll("'", '%27');
  const popup = await driver.openExtensionPage(`popup.html?q=${said}&tab=${said}#q=${said}`);
  await popup.waitFor(() => document.querySelector('.popup-note') !== null);
  expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe(MARKUP);
  expect(await popup.evaluate(() => document.querySelector('.popup-note')?.textContent)).toContain(MARKUP);
  const timeline = await driver.openExtensionPage(
    `timeline.html?entity=${said}#q=${said}&source=${said}&entity=${said}&event=${said}&asOf=${said}&kind=${said}&__proto__=${said}`,
  );
  await timeline.waitFor(() => document.querySelector('.chip') !== null);
  expect(await timeline.evaluate(() => document.querySelector('.chip bdi')?.textContent)).toBe(MARKUP);
  for (const tab of [popup, timeline]) {
    expect(await tab.evaluate(() => document.querySelectorAll('img, #app script, iframe').length)).toBe(0);
    expect(await tab.evaluate(() => document.title)).not.toBe('hit');
    await tab.close();
  }
});

// In a browser of its own, without the witness: in Firefox that hears of each refusal.
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
test('no page of ours takes a text for markup, whoever hands it one (T13)', async ({}, { project }) => {
  const engine = project.name as Engine;
  const driver = await startBrowser(engine, { extensionDir: builtExtension(engine) });
  const taken: Record<string, readonly string[]> = {};
  for (const path of PAGES) {
    const page = await driver.openExtensionPage(path);
    await page.waitFor(() => document.querySelector('#app')?.hasChildNodes());
    taken[path] = await page.evaluate(waysIn, MARKUP);
  }
  await driver.close();
  expect(taken).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
});

/** Tries to make elements and code of a text; returns the ways that worked. */
function waysIn(markup: string): readonly string[] {
  // An older Firefox has no trusted types, and leaves out what it does not know of a policy.
  if (!('trustedTypes' in globalThis)) return [];
  const element = document.createElement('div');
  const ways = {
    innerHTML: () => {
      element.innerHTML = markup;
    },
    insertAdjacentHTML: () => element.insertAdjacentHTML('beforeend', markup),
    srcdoc: () => {
      document.createElement('iframe').srcdoc = markup;
    },
    'an event attribute': () => element.setAttribute('onclick', 'alert()'),
    'the text of a script': () => {
      document.createElement('script').text = 'alert()';
    },
    parseFromString: () => new DOMParser().parseFromString(markup, 'text/html'),
    'a policy': () => Reflect.get(globalThis, 'trustedTypes').createPolicy('any', {}),
  };
  return Object.entries(ways).flatMap(([name, take]) => {
    try {
      take();
      return [name];
    } catch {
      return [];
    }
  });
}
