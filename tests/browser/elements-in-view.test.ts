/** What the reader sees at first is told once, from top to bottom, by few rectangles (F14). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blocksInView, whenLaidOut } from '@/src/dom/elements-in-view';
import { emptyFrame } from './empty-frame';

const { getBoundingClientRect } = Element.prototype;
let end: AbortController;
let asked = 0;

beforeEach(() => {
  end = new AbortController();
  asked = 0;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    asked++;
    return getBoundingClientRect.call(this);
  };
});
afterEach(() => {
  Element.prototype.getBoundingClientRect = getBoundingClientRect;
  end.abort();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  scrollTo({ top: 0, behavior: 'instant' });
});

/** The ids of what is seen of this; a viewport is `innerHeight` high. */
function seenOf(html: string, scrollPx = 0): Promise<string[]> {
  document.body.style.margin = '0';
  document.body.innerHTML = html;
  scrollTo({ top: scrollPx, behavior: 'instant' });
  return new Promise((done) =>
    whenLaidOut(
      document,
      () => done(blocksInView(document).map(({ id, localName }) => id || localName)),
      end.signal,
    ),
  );
}

const block = (id: string, height: number | string = 20, inside = '') =>
  `<div id="${id}" style="height: ${height}${typeof height === 'number' ? 'px' : ''}">${inside}</div>`;
const blocks = (count: number, height: number) =>
  Array.from({ length: count }, (_, at) => block(`b${at}`, height)).join('');

test('blocks without blocks in them, in order, that are in view and may be read', async () => {
  const inner = block('two', 20, '<b>text</b>') + block('three');
  const hidden = '<code style="display: block; height: 9px"></code><p inert style="height: 9px"></p><p></p>';
  const html = `${block('one')}${block('outer', 'auto', inner)}${hidden}${block('four')}${block('far', 20)}`;
  expect(await seenOf(html.replace('id="far"', 'id="far" class="far"'))).toEqual([
    'one',
    'two',
    'three',
    'four',
    'far',
  ]);
  expect(
    await seenOf(block('above', '100vh') + block('in') + block('gap', '100vh') + block('below'), innerHeight),
  ).toEqual(['in', 'gap']);
});

test('one that is much higher than the view is no find: it is the page', async () => {
  expect(await seenOf(block('high', '140vh'))).toEqual(['high']);
  expect(await seenOf(block('page', '160vh'))).toEqual([]);
});

test('in a page without a doctype, too, it is what the reader has scrolled to', () => {
  const { frame, page } = emptyFrame('height: 100px');
  expect(page.compatMode).toBe('BackCompat');
  page.body.style.margin = '0';
  page.body.innerHTML = blocks(60, 20);
  frame.contentWindow?.scrollTo({ top: 600, behavior: 'instant' });
  expect(blocksInView(page).map(({ id }) => id)).toEqual(['b30', 'b31', 'b32', 'b33', 'b34']);
});

test('a frame that is called body is not taken for the body (F12)', () => {
  const { frame, page } = emptyFrame('height: 100px');
  page.body.innerHTML = `<iframe name="body" style="display: block; height: 9px"></iframe>${block('one')}`;
  expect(blocksInView(page).map(({ id }) => id)).toEqual(['one']);
  frame.remove();
});

test('of thousands side by side the first in view is found by halves, past what has no box', async () => {
  const lines = blocks(3_000, 20).replaceAll('</div>', '</div><script></script>');
  const seen = await seenOf(lines, 30_000);
  expect(seen[0]).toBe('b1500');
  expect(seen).toHaveLength(Math.ceil(innerHeight / 20));
  expect(asked).toBeLessThan(400);
});

test('there are at most two hundred finds, and two thousand rectangles', async () => {
  expect(await seenOf(blocks(400, 1))).toHaveLength(200);
  asked = 0;
  const stacked = blocks(3_000, 20).replaceAll('height', 'position: absolute; height');
  await seenOf(stacked);
  expect(asked).toBeLessThan(2_300);
  asked = 0;
  const thin = Array.from({ length: 60 }, (_, at) => block(`t${at}`, 1, '<i></i>'.repeat(60))).join('');
  await seenOf(thin);
  expect(asked).toBeLessThan(2_300);
});

test('a form with a field of such a name stands where it stands', async () => {
  const field = '<input name="getBoundingClientRect">';
  expect(await seenOf(`<form id="form" style="height: 20px">${field}</form>`)).toEqual(['form']);
});

test('nobody is told after the end, nor twice, nor of a page that was left, where Firefox throws', async () => {
  let told = 0;
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  whenLaidOut(document, () => told++, end.signal);
  await new Promise((done) => setTimeout(done, 100));
  Reflect.deleteProperty(document, 'visibilityState');
  whenLaidOut(document, () => told++, end.signal);
  end.abort();
  end = new AbortController();
  whenLaidOut(document, () => (told += 10), end.signal);
  await expect.poll(() => told).toBe(10);
  document.body.style.height = '9000px';
  scrollTo({ top: 9000, behavior: 'instant' });
  document.documentElement.style.display = 'none';
  await new Promise((done) => setTimeout(done, 100));
  document.documentElement.style.removeProperty('display');
  await new Promise((done) => setTimeout(done, 100));
  expect(told).toBe(10);
});

test('a document that lost its window, as that of a frame whose address comes late, throws nothing', () => {
  const lost = document.implementation.createHTMLDocument();
  expect(() => blocksInView(lost)).not.toThrow();
});
