/** What the painter does to the registry that the page shares with it (T2, T3). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHighlightPainter, type HighlightPainter } from '@/src/dom/highlight-painter';
import { FLAT_ABOVE } from '@/src/dom/mark-look';

const NAME = 'sidelight-person';
const OTHER = 'sidelight-organisation';
let nowMs = 0;
let spares = 0;
let painter: HighlightPainter;
let range: StaticRange;

beforeEach(() => {
  nowMs = 0;
  spares = 0;
  document.body.textContent = 'Ada Example';
  const text = document.body.firstChild as Text;
  range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 });
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  painter = createHighlightPainter({ owner: -7, onSpareName: () => spares++ });
});
afterEach(() => {
  vi.restoreAllMocks();
  painter.leave();
  document.body.replaceChildren();
  for (const name of [NAME, `${NAME}-2`, `${NAME}-flat`, OTHER]) CSS.highlights.delete(name);
});

test('the page’s own highlights lie above ours, which a successor knows by its number', () => {
  painter.paint('person', range);
  expect(CSS.highlights.get(NAME)?.priority).toBe(-7);
});

test('what a page takes out comes back five times in five seconds, and again after that (T2)', () => {
  painter.paint('person', range);
  // Looking costs nothing of it.
  for (let look = 0; look < 9; look++) painter.keep();
  for (const isBack of [true, true, true, true, true, false]) {
    CSS.highlights.delete(NAME);
    painter.keep();
    expect(CSS.highlights.has(NAME)).toBe(isBack);
  }
  nowMs = 5_001;
  painter.keep();
  expect(CSS.highlights.get(NAME)?.size).toBe(1);
});

test('nor does it come back more often where its text is written anew, and empty it does not come back (T2)', () => {
  painter.paint('person', range);
  for (const isBack of [true, true, true, true, true, false]) {
    CSS.highlights.delete(NAME);
    painter.erase('person', range);
    painter.keep();
    expect(CSS.highlights.has(NAME)).toBe(false);
    painter.paint('person', range);
    painter.keep();
    expect(CSS.highlights.has(NAME)).toBe(isBack);
  }
  nowMs = 5_001;
  painter.erase('person', range);
  painter.paint('organisation', range);
  CSS.highlights.delete(OTHER);
  painter.keep();
  expect([CSS.highlights.has(NAME), CSS.highlights.has(OTHER)]).toEqual([false, true]);
});

test('what a page puts in its place stays there, also at the end (T3)', () => {
  painter.paint('person', range);
  const theirs = new Highlight();
  CSS.highlights.set(NAME, theirs);
  painter.keep();
  expect([CSS.highlights.get(NAME), CSS.highlights.get(`${NAME}-2`)?.size, spares]).toEqual([theirs, 1, 1]);
  const theirsToo = new Highlight();
  CSS.highlights.set(`${NAME}-2`, theirsToo);
  painter.leave();
  expect([CSS.highlights.get(NAME), CSS.highlights.get(`${NAME}-2`)]).toEqual([theirs, theirsToo]);
});

test('where both names of a family are taken, another is still put back (T2)', () => {
  painter.paint('person', range);
  painter.paint('organisation', range);
  for (const name of [NAME, `${NAME}-2`]) CSS.highlights.set(name, new Highlight());
  for (let look = 0; look < 9; look++) painter.keep();
  CSS.highlights.delete(OTHER);
  painter.keep();
  expect(CSS.highlights.has(OTHER)).toBe(true);
});

test('where both names are taken at first nothing is registered, until one is given back (T3)', () => {
  for (const name of [NAME, `${NAME}-2`]) CSS.highlights.set(name, new Highlight());
  painter.paint('person', range);
  expect([CSS.highlights.size, spares]).toEqual([2, 0]);
  CSS.highlights.delete(`${NAME}-2`);
  painter.keep();
  expect([CSS.highlights.get(`${NAME}-2`)?.size, spares]).toEqual([1, 1]);
});

test('ranges that a page took out come back where they were, though the other name is free again (T2)', () => {
  CSS.highlights.set(NAME, new Highlight());
  painter.paint('person', range);
  CSS.highlights.delete(NAME);
  CSS.highlights.get(`${NAME}-2`)?.clear();
  painter.keep();
  expect([CSS.highlights.has(NAME), CSS.highlights.get(`${NAME}-2`)?.size]).toEqual([false, 1]);
});

test('on a large page marks are flat from the first on, and its size is counted once a second', () => {
  const { getElementsByTagName } = document;
  let counted = 0;
  document.body.append(...Array.from({ length: FLAT_ABOVE + 1 }, () => document.createElement('i')));
  document.getElementsByTagName = ((name: string) => {
    counted++;
    return getElementsByTagName.call(document, name);
  }) as typeof getElementsByTagName;
  painter.paint('person', range);
  expect([CSS.highlights.has(NAME), CSS.highlights.has(`${NAME}-flat`)]).toEqual([false, true]);
  const set = vi.spyOn(CSS.highlights, 'set');
  for (nowMs = 0; nowMs < 2_500; nowMs += 100) painter.keep();
  expect(counted).toBe(3);
  // Between the sizes they stay as they are.
  for (const each of [...document.querySelectorAll('i')].slice(FLAT_ABOVE * 0.75)) each.remove();
  nowMs = 4_000;
  painter.keep();
  expect([CSS.highlights.has(`${NAME}-flat`), set.mock.calls]).toEqual([true, []]);
  Reflect.deleteProperty(document, 'getElementsByTagName');
});
