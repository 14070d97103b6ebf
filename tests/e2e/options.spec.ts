/** The options: every change applies at once, everywhere; what is kept can be taken away and brought back, and survives accidents. */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { CARD_HOST, cardText, marksOf, placeOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, test } from './test';

declare const chrome: typeof Browser;

const BODY = '<p>Juan Guaidó met John Bolton.</p><p>John Bolton spoke of Russia and of the S-300.</p>';

test.describe.configure({ mode: 'serial' });

let options: Tab;
test.beforeEach(async ({ driver }) => {
  options = await driver.openExtensionPage('options.html');
  await options.setViewport({ width: 1280, height: 720 });
  await options.waitFor(() => document.querySelector('.options-main') !== null);
});
test.afterEach(async ({ driver }) => {
  await press(options, 'Reset');
  await options.waitFor(() => document.querySelector('.outcome-done') !== null);
  await options.close();
  await driver.evaluateInBackground(() => chrome.storage.local.remove(['damage', 'damage~']));
});

test('all settings and the file are in sight without scrolling', async () => {
  const seen = await options.evaluate(() => {
    const controls = document.querySelectorAll('button, input:not([hidden]), select');
    const below = [...controls].filter((one) => one.getBoundingClientRect().bottom > innerHeight);
    return { count: controls.length, below: below.length, wide: document.documentElement.scrollWidth };
  });
  expect(seen.count).toBeGreaterThan(20);
  expect(seen.below).toBe(0);
  expect(seen.wide).toBeLessThanOrEqual(1280);
});

test('density, kinds and “only where I turn it on” reach an open page at once', async ({ server, tab }) => {
  await tab.goto(serveHtml(server, '/live', BODY));
  await expectMarks(tab, ['Juan Guaidó', 'John Bolton', 'Russia', 'S-300']);
  await choose(options, 'input[value="all"]');
  await expectMarks(tab, ['Juan Guaidó', 'John Bolton', 'John Bolton', 'Russia', 'S-300']);
  await choose(options, 'input[value="person"]');
  await expectMarks(tab, ['Russia', 'S-300']);
  await choose(options, 'input[value="none"]');
  await expectMarks(tab, []);
  await choose(options, 'input[value="first"]');
  await expectMarks(tab, ['Russia', 'S-300']);
  await choose(options, 'input[value="chosen"]');
  await expectMarks(tab, []);
  await choose(options, 'input[value="every"]');
  await expectMarks(tab, ['Russia', 'S-300']);
});

test('trigger, colours and language reach the next card of an open page', async ({ server, tab }) => {
  await tab.goto(serveHtml(server, '/card', BODY));
  await choose(options, 'input[value="dark"]');
  await choose(options, 'input[value="click"]');
  await choose(options, 'select', 'es');
  await options.waitFor(() => document.querySelector('.options')?.getAttribute('lang') === 'es');
  await tab.bringToFront();
  const word = await placeOf(tab, 'John Bolton');
  if (!word) throw new Error('no mark');
  await tab.hover(word.x, word.y);
  // The dwell, and as long again.
  await new Promise((done) => setTimeout(done, 900));
  expect(await cardText(tab)).toBeNull();
  await tab.click(word.x, word.y);
  await expect.poll(() => cardText(tab)).toContain('Persona');
  const theme = await tab.inClosedRoot(
    CARD_HOST,
    (root) => root.querySelector<HTMLElement>('.frame')?.dataset.theme,
  );
  expect(theme).toBe('dark');
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();

  await choose(options, 'input[value="modifier"]');
  await tab.bringToFront();
  await tab.hover(5, 5);
  await tab.hover(word.x, word.y);
  await new Promise((done) => setTimeout(done, 700));
  expect(await cardText(tab)).toBeNull();
  await tab.press('Shift');
  await expect.poll(() => cardText(tab)).toContain('Persona');
  await tab.press('Escape');

  // The other direction, in page and card; and a briefing without texts in that language says so.
  await choose(options, 'select', 'ar');
  await options.waitFor(
    () => document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar',
  );
  await choose(options, 'input[value="click"]');
  await tab.bringToFront();
  // The page hears of the new trigger a moment later than it is chosen.
  const clickUntilCard = async () => {
    if ((await cardText(tab)) === null) await tab.click(word.x, word.y);
    return cardText(tab);
  };
  await expect.poll(clickUntilCard).toContain('شخص');
  const card = await tab.inClosedRoot(CARD_HOST, (root) => ({
    direction: root.querySelector<HTMLElement>('.card')?.dir,
    says: root.querySelector('.briefing-language')?.textContent,
  }));
  expect(card).toEqual({ direction: 'rtl', says: expect.stringContaining('الإنجليزية') });
});

test('everything goes out as one file, and comes back after a reset', async ({ driver }) => {
  await choose(options, 'input[value="all"]');
  await choose(options, 'input[value="700"]');
  await setRule(driver, 'example.com', 'off');
  await options.waitFor(() => document.querySelector('.list-row')?.textContent?.includes('example.com'));
  const file = await exported(options);
  expect(JSON.parse(file).facts.density).toEqual({ v: 1, value: 'all' });

  await press(options, 'Reset');
  await options.waitFor(() => document.querySelector('.list-row') === null);
  expect(await checked(options)).toEqual(expect.arrayContaining(['first', '400']));
  await press(options, 'Undo');
  await options.waitFor(() => document.querySelector('.list-row') !== null);
  await press(options, 'Reset');
  await options.waitFor(() => document.querySelector('.list-row') === null);

  await choosesFile(options, file);
  await options.waitFor(() => document.querySelector('.list-row') !== null);
  expect(await checked(options)).toEqual(expect.arrayContaining(['all', '700']));
  await choosesFile(options, '{"not":"ours"}');
  await options.waitFor(() => document.querySelector('.outcome-failed') !== null);
  expect(await checked(options)).toEqual(expect.arrayContaining(['all', '700']));

  await choosesFile(
    options,
    JSON.stringify({ format: 'sidelight', version: 1, facts: { theme: { v: 1, value: 'sepia' } } }),
  );
  await options.waitFor(() =>
    document.querySelector('.outcome-done')?.textContent?.includes('except: Colours.'),
  );

  await press(options, 'Forget');
  await options.waitFor(() => document.querySelector('.list-row') === null);
  await press(options, 'Undo');
  await options.waitFor(() => document.querySelector('.list-row') !== null);
});

test('the keys of the commands are told, as the browser has them and as they stand on the keyboard', async ({
  driver,
}) => {
  const told = await options.waitFor(() => {
    const rows = [...document.querySelectorAll('.key-row')];
    return rows.length > 0 && rows.map((row) => row.querySelector('kbd')?.textContent ?? '');
  });
  const inBrowser = await driver.evaluateInBackground(async () => {
    const all = await chrome.commands.getAll();
    return all.map(({ shortcut }) => shortcut ?? '');
  });
  expect(told).toHaveLength(4);
  const signs = inBrowser.map((keys) => keys.replace('Period', '.').replace('Comma', ','));
  expect([...(told || [])].sort()).toEqual(signs.sort());
});

test('settings survive a restart; damaged storage is restored and told (F24)', async ({ driver }) => {
  await choose(options, 'input[value="700"]');
  await setRule(driver, 'example.com', 'off');
  await options.waitFor(() => document.querySelector('.list-row') !== null);
  await driver.evaluateInBackground(() =>
    chrome.storage.local.set({ siteRules: '{"example.com":"o', dwellMs: { v: 1, value: Number.NaN } }),
  );
  await driver.restart();
  options = await driver.openExtensionPage('options.html');
  await options.waitFor(() => document.querySelector('.notice')?.textContent?.includes('restored'));
  await options.waitFor(() => document.querySelector('.list-row')?.textContent?.includes('example.com'));
  // One after the other: the notice comes before the last of them.
  await options.waitFor(() => document.querySelector('input[value="700"]:checked') !== null);
  await press(options, 'Dismiss');
  await options.waitFor(() => document.querySelector('.notice') === null);
});

test('what a newer version keeps is not overwritten, and that is said (F27)', async ({ driver }) => {
  await driver.evaluateInBackground(() => chrome.storage.local.set({ dwellMs: { v: 2, value: 'soon' } }));
  await options.waitFor(() => document.querySelector('.notice')?.textContent?.includes('newer version'));
  await choose(options, 'input[value="700"]');
  await options.waitFor(() => document.querySelector('.outcome-failed') !== null);
  expect(await checked(options)).toContain('400');
  const kept = await driver.evaluateInBackground(() => chrome.storage.local.get('dwellMs'));
  expect(kept).toEqual({ dwellMs: { v: 2, value: 'soon' } });
  await driver.evaluateInBackground(() => chrome.storage.local.remove('dwellMs'));
});

// Firefox has no quota for storage.local.
test('a full storage is said, and nothing changes (F23)', { tag: '@chromium' }, async ({ driver }) => {
  await choose(options, 'input[value="700"]');
  await driver.evaluateInBackground(async () => {
    const { local } = chrome.storage;
    const left = () => local.getBytesInUse(null).then((used) => 10_485_760 - used);
    // The choice before is written twice, the second time perhaps only now: what does not fit is measured again.
    for (let tries = 0; tries < 10; tries++) {
      await local.set({ filler: 'x'.repeat((await left()) - 40) }).catch(() => {});
      await local.set({ more: 'x'.repeat(Math.max((await left()) - 10, 0)) }).catch(() => {});
      if ((await left()) < 60) return;
      await local.remove(['filler', 'more']);
    }
    throw new Error('the storage cannot be filled');
  });
  await choose(options, 'input[value="all"]');
  await options.waitFor(() =>
    document.querySelector('.outcome-failed')?.textContent?.includes('no more room'),
  );
  expect(await checked(options)).toEqual(expect.arrayContaining(['first', '700']));
  await driver.evaluateInBackground(() => chrome.storage.local.remove(['filler', 'more']));
});

async function choose(page: Tab, selector: string, value?: string): Promise<void> {
  await page.bringToFront();
  if (value !== undefined) {
    await page.evaluate(
      (at, wanted) => {
        const select = document.querySelector<HTMLSelectElement>(at);
        if (select) select.value = wanted;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
    return;
  }
  const at = await page.waitFor((one) => {
    const input = document.querySelector<HTMLInputElement>(one);
    const rect = input?.getBoundingClientRect();
    return rect && !input?.disabled && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);
  if (at) await page.click(at.x, at.y);
}

async function press(page: Tab, label: string): Promise<void> {
  await page.bringToFront();
  const at = await page.waitFor((name) => {
    // Whatever the language of the page: these are found by their class where they have one.
    const buttons = [...document.querySelectorAll('button')];
    const last = document.querySelector('.kept-file > button:last-of-type');
    const button = name === 'Reset' ? last : buttons.find((one) => one.textContent === name);
    const rect = button?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, label);
  if (at) await page.click(at.x, at.y);
}

function checked(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(({ value }) => value),
  );
}

/** The text of the file that Export offers. */
async function exported(page: Tab): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
      return createObjectURL.call(URL, blob);
    };
  });
  await press(page, 'Export all');
  return page.waitFor(() => (globalThis as { exported?: string }).exported ?? '');
}

function choosesFile(page: Tab, text: string): Promise<void> {
  return page.evaluate((contents) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([contents], 'kept.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

function setRule(driver: BrowserDriver, scope: string, rule: 'on' | 'off'): Promise<void> {
  return driver.evaluateInBackground(
    async (key, on) => {
      await chrome.runtime.sendMessage({ call: 'setSite', request: { scope: key, on, privateWindow: null } });
    },
    scope,
    rule === 'on',
  );
}

async function expectMarks(tab: Tab, texts: readonly string[]): Promise<void> {
  await tab.bringToFront();
  const marked = async () => (await marksOf(tab)).map(({ text }) => text);
  await expect.poll(marked, { timeout: 5_000 }).toEqual(texts);
}
