/** Documents that are huge, or no pages at all: handled or left alone, and nothing throws. */
import { MOST_MENTIONS } from '@/src/core/mentions/most-mentions';
import { countDifferingPixels } from '../drivers/pixels';
import { CARD_HOST, keepCleared, marksOf, openCardAt, pageReport, tabIdOf } from '../drivers/product';
import { expect, HOSTS, test } from './test';

const NAME = 'Juan Guaidó';
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}</body>`;

/**
 * Nested far deeper than a parser goes: by script, and not laid out, which browsers themselves do not survive. Of 40,000
 * Firefox loses its tab without us, too; Chromium takes 50,000, and seven seconds for them.
 */
const DEEP = `<p>${NAME}</p><div id="top" style="display: none"></div><script>
  const outer = document.createElement('div');
  let at = outer;
  for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('div'));
  at.append('John Bolton');
  document.getElementById('top').append(outer);
</script>`;

/** What they are called, how much they name of whom, down to their last words, and what they are. */
const HANDLED: readonly [string, Readonly<Record<string, number>>, string, string][] = [
  [
    'a 10 MB text node is marked (F14)',
    { 'juan-guaido': 2 },
    page(`<p>${NAME} ${'lorem ipsum dolor sit amet '.repeat(390_000)}${NAME}</p>`),
    'text/html; charset=utf-8',
  ],
  [
    '100,000 text nodes is marked (F14)',
    { 'juan-guaido': 1, 'john-bolton': 1 },
    page(`<p>${NAME}</p>${'<p>lorem ipsum</p>'.repeat(100_000)}<p>John Bolton</p>`),
    'text/html; charset=utf-8',
  ],
  [
    'a word of a million letters is marked (F14)',
    { 'juan-guaido': 2 },
    page(`<p>${NAME} ${'x'.repeat(1_000_000)} ${NAME}</p>`),
    'text/html; charset=utf-8',
  ],
  [
    'a page of 20,000 elements in each other is marked (F14)',
    { 'juan-guaido': 1, 'john-bolton': 1 },
    page(DEEP),
    'text/html; charset=utf-8',
  ],
  [
    'a page of declarative shadow roots is marked (F15)',
    { 'juan-guaido': 1 },
    page(`<div><template shadowrootmode="open"><p>${NAME}</p><slot></slot></template></div>`),
    'text/html; charset=utf-8',
  ],
  [
    'a page with a picture named host is marked (F12)',
    { 'juan-guaido': 1 },
    page(`<img name="host" alt=""><p>${NAME}</p>`),
    'text/html; charset=utf-8',
  ],
  [
    'a plain-text document is marked (F11)',
    { 'juan-guaido': 1, 'john-bolton': 1 },
    `${NAME} met John Bolton.`,
    'text/plain; charset=utf-8',
  ],
  [
    'an XHTML document is marked (F11)',
    { 'juan-guaido': 1 },
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>${NAME}</p></body></html>`,
    'application/xhtml+xml',
  ],
  [
    'an XHTML document with its text in CDATA sections is marked (F11)',
    { 'juan-guaido': 1 },
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p><![CDATA[${NAME} spoke & left.]]></p></body></html>`,
    'application/xhtml+xml',
  ],
];

const LEFT_ALONE: readonly [string, string, string][] = [
  ['an XML document', `<?xml version="1.0"?><news><item>${NAME}</item></news>`, 'text/xml'],
  [
    'an SVG document',
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="40">${NAME}</text></svg>`,
    'image/svg+xml',
  ],
  ['a JSON document', `{"name":"${NAME}"}`, 'application/json'],
];

for (const [name, mentions, body, contentType] of HANDLED) {
  test(name, async ({ driver, server, tab }) => {
    const url = server.serve(HOSTS.one, `/${encodeURIComponent(name)}`, { body, contentType });
    await tab.goto(url);
    const id = await tabIdOf(driver, url);
    await expect.poll(async () => (await marksOf(tab)).length, { timeout: 30_000 }).toBeGreaterThan(0);
    expect((await marksOf(tab))[0]?.text).toBe(NAME);
    const named = async () => (await pageReport(driver, id))?.mentions;
    await expect.poll(named, { timeout: 30_000 }).toEqual(mentions);
    expect(errorsOf(tab)).toEqual([]);
  });
}

for (const [name, body, contentType] of LEFT_ALONE) {
  test(`${name} is left alone (F11)`, async ({ server, tab }) => {
    await tab.goto(server.serve(HOSTS.one, `/${encodeURIComponent(name)}`, { body, contentType }));
    await new Promise((done) => setTimeout(done, 800));
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errorsOf(tab)).toEqual([]);
    const left = await tab.evaluate(serialise);
    await tab.goto(server.serve(HOSTS.other, `/${encodeURIComponent(name)}`, { body, contentType }));
    expect(await tab.evaluate(serialise)).toBe(left);
  });
}

test('a page whose last script does not come is read without it', async ({ server, tab }) => {
  const script = server.serve(HOSTS.one, '/late.js', { contentType: 'text/javascript', delayMs: 60_000 });
  const body = page(`<p>${NAME} spoke.</p><script src="${script}"></script><p>Nicolás Maduro did not.</p>`);
  await tab.goto(server.serve(HOSTS.one, '/before-the-late', { body: page('<p>Nobody.</p>') }));
  await tab.evaluate(goTo, server.serve(HOSTS.one, '/waits-for-a-script', { body }));
  await tab.waitFor(() => document.readyState === 'loading' && CSS.highlights.has('sidelight-person'));
  expect((await marksOf(tab)).map(({ text }) => text)).toEqual([NAME]);
});

// Without a character set Chromium takes it for Latin-1, and the name for another word.
test('an Atom feed is text where the browser shows it as text, and else left alone (F11)', async ({
  driver,
  server,
  tab,
}) => {
  const body = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${NAME}</title></feed>`;
  await tab.goto(
    server.serve(HOSTS.one, '/feed', { body, contentType: 'application/atom+xml; charset=utf-8' }),
  );
  const isText = driver.engine === 'chromium';
  expect(await tab.evaluate(() => document.contentType === 'text/plain')).toBe(isText);
  await new Promise((done) => setTimeout(done, 800));
  await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBe(isText ? 1 : 0);
  expect(errorsOf(tab)).toEqual([]);
});

test('a page of more names than are held: marking stops, and the popup says so (F14)', async ({
  driver,
  server,
  tab,
}) => {
  // So many names keep a busy machine for long.
  test.setTimeout(120_000);
  const url = server.serve(HOSTS.one, '/too-many', {
    body: page(`<p>${NAME}</p>`.repeat(MOST_MENTIONS + 5_000)),
  });
  await tab.goto(url);
  const id = await tabIdOf(driver, url);
  const mentions = async () => (await pageReport(driver, id))?.mentions['juan-guaido'] ?? 0;
  // To be asked is work for the page.
  await expect.poll(mentions, { timeout: 90_000, intervals: [1_000] }).toBeGreaterThanOrEqual(MOST_MENTIONS);
  expect(await mentions()).toBeLessThan(MOST_MENTIONS + 5_000);
  const popup = await driver.openExtensionPage(`popup.html#tab=${id}`);
  await popup.waitFor(() => document.body.textContent?.includes('50,000'));
  await popup.close();
});

test('before the first hover the page is told nothing: no message, event, attribute or element; and cannot end it (F2, T4, T8)', async ({
  server,
  tab,
}) => {
  await tab.addInitScript(() => {
    const told: string[] = [];
    (globalThis as unknown as { told: string[] }).told = told;
    addEventListener('message', (event) => told.push(`message ${JSON.stringify(event.data)}`));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      told.push(`event ${event.type}`);
      return dispatch.call(this, event);
    };
    for (const type of ['wxt:content-script-started', 'sidelight', 'CustomEvent']) {
      addEventListener(type, () => told.push(`heard ${type}`), true);
    }
    addEventListener('error', ({ message }) => told.push(`error ${message}`));
    // The parser tells of no attribute, and takes nothing away.
    new MutationObserver((records) => {
      for (const { type, attributeName, removedNodes } of records)
        if (type !== 'childList' || removedNodes.length > 0) told.push(`${type} ${attributeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await tab.goto(server.serve(HOSTS.one, '/recorder', { body: page(`<p>${NAME}</p>`) }));
  await tab.waitFor(() => CSS.highlights.has('sidelight-person'));
  await new Promise((done) => setTimeout(done, 500));
  const seen = await tab.evaluate((host) => {
    const { told } = globalThis as unknown as { told: string[] };
    const attributes = [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    return {
      told,
      attributes,
      host: document.querySelector(host) !== null,
      sheets: document.styleSheets.length,
    };
  }, CARD_HOST);
  expect(seen).toEqual({ told: [], attributes: ['lang', 'charset'], host: false, sheets: 0 });
  await tab.evaluate(replayEverything);
  await new Promise((done) => setTimeout(done, 300));
  expect((await marksOf(tab)).map(({ text }) => text)).toEqual([NAME]);
  expect(await openCardAt(tab, { text: NAME })).toBe(true);
  expect(
    await tab.evaluate(() => Object.keys(globalThis).filter((key) => /sidelight|wxt/i.test(key))),
  ).toEqual([]);
});

test('names in a closed shadow root are left alone, those in an open one beside it are not (F15)', async ({
  driver,
  server,
  tab,
}) => {
  await tab.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const [mode, text] of Object.entries({ closed: 'Nicolás Maduro', open: 'Juan Guaidó' })) {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: mode as ShadowRootMode }).innerHTML = `<p>${text} spoke.</p>`;
      }
    });
  });
  const url = server.serve(HOSTS.one, '/closed-shadow', { body: page('<p>Nobody.</p>') });
  await tab.goto(url);
  const id = await tabIdOf(driver, url);
  await expect.poll(async () => (await pageReport(driver, id))?.mentions).toEqual({ 'juan-guaido': 1 });
});

test('a name in an open shadow root is painted, and opens its card (F15)', async ({ server, tab }) => {
  const body = page('<div id="at" style="margin:60px;font:30px serif"></div>');
  await tab.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const root = document.getElementById('at')?.attachShadow({ mode: 'open' });
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Juan Guaidó spoke.';
      root?.append(paragraph);
    });
  });
  await tab.goto(server.serve(HOSTS.one, '/shadow', { body }));
  await tab.waitFor(() => CSS.highlights.has('sidelight-person'));
  const clip = { x: 50, y: 60, width: 220, height: 110 };
  const marked = await tab.screenshot({ clip });
  expect(await openCardAt(tab, { text: NAME })).toBe(true);
  await tab.press('Escape');
  await tab.hover(3, 3);
  await new Promise((done) => setTimeout(done, 400));
  await tab.evaluate(keepCleared);
  expect(countDifferingPixels(marked, await tab.screenshot({ clip }))).toBeGreaterThan(100);
});

function errorsOf(tab: {
  readonly messages: readonly { readonly kind: string; readonly text: string }[];
}): string[] {
  return tab.messages.filter(({ kind }) => kind === 'error').map(({ text }) => text);
}

/** These run in the page. */
function goTo(url: string): void {
  location.href = url;
}

function serialise(): string {
  return new XMLSerializer().serializeToString(document);
}

/** What could end a content script that listens to its page: WXT's own events, messages, and a thousand made-up ones. */
function replayEverything(): void {
  const types = [
    'wxt:content-script-started',
    'wxt:invalidated',
    'wxt:locationchange',
    'sidelight',
    'abort',
    'pagehide',
  ];
  for (let index = 0; index < 1_000; index++) types.push(`wxt:${index.toString(36)}`);
  for (const type of types) {
    for (const target of [window, document, document.documentElement]) {
      target.dispatchEvent(
        new CustomEvent(type, { detail: { contentScriptName: 'annotator', messageId: type } }),
      );
    }
    window.postMessage({ type, contentScriptName: 'annotator', invalidate: true }, '*');
  }
}
