/**
 * What each engine paints of `::highlight()` rules, by pixels: the table of docs/adr/0003. When an engine changes
 * its mind this fails, and the style sheet can become simpler.
 */
import { KIND_STYLES } from '@/src/core/briefing/kind-family';
import { highlightCss, type PaintEngine } from '@/src/dom/highlight-css';
import type { Engine, Tab } from '../drivers/driver';
import { countDifferingPixels, countPixelsOf } from '../drivers/pixels';
import { expect, test } from './test';

type Form = 'root' | 'bare';
type Place = 'light' | 'shadow';

/** Author style sheets of the document, and text below an element (direct children of a root are another matter). */
const PAINTS: Readonly<Record<Engine, Readonly<Record<Form, Readonly<Record<Place, boolean>>>>>> = {
  chromium: { root: { light: true, shadow: true }, bare: { light: true, shadow: true } },
  firefox: { root: { light: false, shadow: false }, bare: { light: true, shadow: false } },
  webkit: { root: { light: false, shadow: false }, bare: { light: true, shadow: false } },
};

const SHEET_OF: Readonly<Record<Engine, PaintEngine>> = {
  chromium: 'chromium',
  firefox: 'gecko',
  webkit: 'webkit',
};

const CLIP = { x: 0, y: 0, width: 300, height: 120 };

for (const form of ['root', 'bare'] as const) {
  for (const place of ['light', 'shadow'] as const) {
    test(`${form === 'root' ? ':root' : ''}::highlight() in ${place === 'light' ? 'the document' : 'an open shadow root'}`, async ({
      server,
      tab,
    }, { project }) => {
      const css = highlightCss(form === 'root' ? 'chromium' : 'gecko');
      const body = `<!doctype html><meta charset="utf-8"><title>t</title><style>body{margin:20px;font:40px serif}${css}</style><div id="at"></div>`;
      await tab.goto(server.serve('*', `/${form}-${place}`, { body }));
      const pixels = await paintedPixels(tab, place);
      const expected = PAINTS[project.name as Engine][form][place];
      expect(pixels > 50, `${pixels} pixels`).toBe(expected);
    });
  }
}

test('the shipped sheet paints the marks of a large page, too', async ({ server, tab }, { project }) => {
  const css = highlightCss(SHEET_OF[project.name as Engine]);
  const body = `<!doctype html><meta charset="utf-8"><title>t</title><style>body{margin:20px;font:40px serif}${css}</style><div id="at"></div>`;
  await tab.goto(server.serve('*', '/flat', { body }));
  expect(await paintedPixels(tab, 'light', 'sidelight-person-flat')).toBeGreaterThan(2_000);
});

test('the shipped sheet paints the background and the underline', async ({ server, tab }, { project }) => {
  const css = highlightCss(SHEET_OF[project.name as Engine]);
  const body = `<!doctype html><meta charset="utf-8"><title>t</title><style>body{margin:20px;font:40px serif}${css}</style><div id="at"></div>`;
  await tab.goto(server.serve('*', '/shipped', { body }));
  expect(await paintedPixels(tab, 'light')).toBeGreaterThan(2_000);
  const [red, green, blue] = KIND_STYLES.person.page.split(' ').map(Number) as [number, number, number];
  const underline = countPixelsOf(await tab.screenshot({ clip: CLIP }), [red, green, blue]);
  expect(underline, 'pixels in the colour of the underline').toBeGreaterThan(100);
});

async function paintedPixels(tab: Tab, place: Place, name = 'sidelight-person'): Promise<number> {
  await tab.evaluate((where) => {
    const at = document.getElementById('at') as HTMLElement;
    const root = where === 'shadow' ? at.attachShadow({ mode: 'open' }) : at;
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Example';
    root.append(paragraph);
  }, place);
  const plain = await tab.screenshot({ clip: CLIP });
  const paint = (where: Place, under: string) => {
    const at = document.getElementById('at') as HTMLElement;
    const text = (where === 'shadow' ? at.shadowRoot : at)?.querySelector('p')?.firstChild as Text;
    const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 7 };
    CSS.highlights.set(under, new Highlight(new StaticRange(range)));
  };
  await tab.evaluate(paint, place, name);
  await new Promise((done) => setTimeout(done, 200));
  return countDifferingPixels(plain, await tab.screenshot({ clip: CLIP }));
}
