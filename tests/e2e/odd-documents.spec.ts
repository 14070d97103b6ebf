/** Documents that are huge, or no pages at all: handled or left alone, and nothing throws. */
import { countDifferingPixels } from '../drivers/pixels';
import { CARD_HOST, keepCleared, marksOf, openCardAt } from '../drivers/product';
import { expect, HOSTS, test } from './test';

const NAME = 'Juan Guaidó';
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}</body>`;

const HANDLED: readonly [string, string, string][] = [
  [
    'a 10 MB text node',
    page(`<p>${NAME} ${'lorem ipsum dolor sit amet '.repeat(390_000)}${NAME}</p>`),
    'text/html; charset=utf-8',
  ],
  [
    '100,000 text nodes',
    page(`<p>${NAME}</p>${'<p>lorem ipsum</p>'.repeat(100_000)}<p>John Bolton</p>`),
    'text/html; charset=utf-8',
  ],
  ['a plain-text document', `${NAME} met John Bolton.`, 'text/plain; charset=utf-8'],
  [
    'an XHTML document',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>${NAME}</p></body></html>`,
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
];

for (const [name, body, contentType] of HANDLED) {
  test(`${name} is marked`, async ({ server, tab }) => {
    await tab.goto(server.serve(HOSTS.one, `/${encodeURIComponent(name)}`, { body, contentType }));
    await expect.poll(async () => (await marksOf(tab)).length, { timeout: 30_000 }).toBeGreaterThan(0);
    expect((await marksOf(tab))[0]?.text).toBe(NAME);
    expect(errorsOf(tab)).toEqual([]);
  });
}

for (const [name, body, contentType] of LEFT_ALONE) {
  test(`${name} is left alone`, async ({ server, tab }) => {
    await tab.goto(server.serve(HOSTS.one, `/${encodeURIComponent(name)}`, { body, contentType }));
    await new Promise((done) => setTimeout(done, 800));
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errorsOf(tab)).toEqual([]);
  });
}

test('before the first hover the page is told nothing: no message, event, attribute or element', async ({
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
  expect(
    await tab.evaluate(() => Object.keys(globalThis).filter((key) => /sidelight|wxt/i.test(key))),
  ).toEqual([]);
});

test('a name in an open shadow root is painted, and opens its card', async ({ server, tab }) => {
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
