/** The part of the view in which an element's contents can be seen: what the boxes around it leave of it (F21). */
import { afterEach, expect, test } from 'vitest';
import { clipOf } from '@/src/dom/view-of';

const VIEW = { x: 0, y: 0, width: 400, height: 300 };
const BOX = { x: 50, y: 60, width: 100, height: 80 };
const PLACE = 'position: absolute; left: 50px; top: 60px; width: 100px; height: 80px';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

/** The clip of the element with the id "word" in this. */
function clipIn(html: string): unknown {
  document.body.style.margin = '0';
  document.body.innerHTML = html;
  return clipOf(document.getElementById('word') as Element, VIEW);
}

const inBox = (style: string, word = '<b id="word">Ada</b>') =>
  clipIn(`<div style="${PLACE}; ${style}">${word}</div>`);

test.each([
  ['overflow: hidden', BOX],
  ['overflow-x: clip; overflow-y: visible', { ...VIEW, x: BOX.x, width: BOX.width }],
  ['overflow-y: clip; overflow-x: visible', { ...VIEW, y: BOX.y, height: BOX.height }],
  ['overflow-x: clip; overflow-y: visible; contain: paint', BOX],
  ['contain: paint', BOX],
  ['contain: content', BOX],
  ['contain: strict', BOX],
])('a box with %s cuts off', (style, clip) => {
  expect(inBox(style)).toEqual(clip);
});

test.each<[string, () => unknown]>([
  ['a box that lets all be seen', () => inBox('')],
  ['a box in the line', () => clipIn('<span style="overflow: hidden"><b id="word">Ada</b></span>')],
  [
    'an element without a box',
    () =>
      clipIn('<div style="display: contents; overflow: hidden; contain: paint"><b id="word">Ada</b></div>'),
  ],
  [
    'a box that its contents have left',
    () =>
      clipIn(
        '<div style="margin: 60px 50px; width: 100px; height: 80px; overflow: hidden"><b id="word" style="position: absolute">Ada</b></div>',
      ),
  ],
  [
    'a box around what is fixed',
    () => inBox('overflow: hidden', '<b id="word" style="position: fixed">Ada</b>'),
  ],
])('%s cuts nothing off', (_, clip) => {
  expect(clip()).toEqual(VIEW);
});

test('what has left one box is cut off by the next that holds it', () => {
  const word =
    '<div style="overflow: hidden; height: 9px"><b id="word" style="position: absolute">Ada</b></div>';
  expect(inBox('overflow: hidden', word)).toEqual(BOX);
});

test.each(['body', 'documentElement'] as const)('what the %s cuts off, the view does', (page) => {
  document[page].style.cssText = 'margin: 0; overflow: hidden; width: 10px; height: 10px';
  document.body.innerHTML = '<b id="word">Ada</b>';
  expect(clipOf(document.getElementById('word') as Element, VIEW)).toEqual(VIEW);
});

test('a shadow tree is cut off by what its host and its slots stand in', () => {
  document.body.style.margin = '0';
  document.body.innerHTML = `<div style="${PLACE}; overflow: hidden"><div id="host"><b id="word">Ada</b></div></div>`;
  const host = document.getElementById('host') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p style="margin: 0; height: 20px; overflow: hidden"><slot></slot></p><i>Bo</i>';
  expect(clipOf(root.querySelector('i') as Element, VIEW)).toEqual(BOX);
  expect(clipOf(document.getElementById('word') as Element, VIEW)).toEqual({ ...BOX, height: 20 });
});

test('where nothing of it is left it is null', () => {
  const style = 'position: absolute; left: 900px; width: 9px; height: 9px; overflow: hidden';
  const word = `<div style="${style}"><b id="word">Ada</b></div>`;
  expect(clipIn(word)).toBeNull();
  expect(inBox('overflow: hidden', word)).toBeNull();
});
