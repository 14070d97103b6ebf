/** Which of the two looks suits a page, whatever colours it is written in. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageTheme } from '@/src/dom/page-theme';

const { style } = document.documentElement;
const word = document.createElement('p');
beforeEach(() => document.body.append(word));
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  style.cssText = '';
});

const DARK = [
  '#111',
  'hsl(220 30% 12%)',
  'oklch(0.21 0.03 264)',
  'oklab(0.21 -0.01 -0.03)',
  'lab(10 -2 -9)',
  'lch(10 9 260)',
  'color(srgb 0.07 0.08 0.1)',
  'color(display-p3 0.07 0.08 0.1)',
  'color-mix(in oklch, black 90%, white)',
];
const LIGHT = [
  'white',
  'rgb(250, 250, 245)',
  'oklch(0.98 0.01 90)',
  'oklch(1 0 0)',
  'oklab(0.98 0 1e-05)',
  'lab(97 1 2)',
  'color(srgb 0.98 0.97 0.95)',
  'color(display-p3 0.98 0.97 0.95)',
  'color(srgb -0.2 0.98 0.95)',
];

for (const [theme, colors] of [
  ['dark', DARK],
  ['light', LIGHT],
] as const) {
  test.each(colors)(`a page in %s is ${theme}`, (color) => {
    document.body.style.background = color;
    expect(pageTheme(word)).toBe(theme);
  });
}

test('the page’s own background is that of its root where its body has none', () => {
  style.background = '#111';
  expect(pageTheme(word)).toBe('dark');
  document.body.style.background = 'white';
  expect(pageTheme(word)).toBe('light');
});

/** Puts the word into boxes with these styles, the outermost first, and returns the innermost. */
function inBoxes(...styles: readonly string[]): HTMLElement {
  let box = document.body;
  for (const css of styles) {
    const inner = document.createElement('div');
    inner.style.cssText = css;
    box.append(inner);
    box = inner;
  }
  box.append(word);
  return box;
}

const FILLS = 'min-height: 100vh; background: ';

test('that of many pages is on an element in their body: the innermost that fills the view', () => {
  inBoxes(`${FILLS} white`, `${FILLS} #111`, '');
  document.body.style.background = 'white';
  expect(pageTheme(word)).toBe('dark');
});

test.each([
  ['low', 'background: #111'],
  ['narrow', `width: 40%; ${FILLS} #111`],
])('a dark box that is %s is no page', (_name, box) => {
  inBoxes('', box);
  expect(pageTheme(word)).toBe('light');
});

test('and in a web component', () => {
  const host = inBoxes(`${FILLS} #111`);
  host.attachShadow({ mode: 'open' }).append(word);
  expect(pageTheme(word)).toBe('dark');
});

test('a word that is gone, with what was around it, says nothing', () => {
  inBoxes(`${FILLS} #111`).remove();
  expect(pageTheme(word)).toBe('light');
});

// A grey half as bright as white by its numbers has a fifth of its light.
test.each([
  ['rgb(150, 150, 150)', 'dark'],
  ['rgb(190, 190, 190)', 'light'],
  ['rgb(8, 8, 8)', 'dark'],
])('a page in %s is %s', (color, theme) => {
  document.body.style.background = color;
  expect(pageTheme(word)).toBe(theme);
});

test('a page without a background goes by its ink', () => {
  expect(pageTheme(word)).toBe('light');
  document.body.style.color = 'oklch(0.95 0.01 90)';
  expect(pageTheme(word)).toBe('dark');
  document.body.style.background = 'oklch(0.98 0.01 90 / 0.1)';
  expect(pageTheme(word)).toBe('dark');
});

test('one that takes its body away is light', () => {
  const { body } = document;
  body.remove();
  expect(pageTheme(word)).toBe('light');
  document.documentElement.append(body);
});
