/** What takes a card from sight, and what does not: styles that a page or an animation sets on our host, or on what holds it (T6). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchSeen } from '@/src/dom/seen-by-reader';

let host: HTMLElement;
let isSeen: () => boolean;
let end: AbortController;

beforeEach(() => {
  host = document.createElement('div');
  // As the sheet of our host has it.
  host.style.visibility = 'visible';
  host.append('card');
  document.documentElement.append(host);
  end = new AbortController();
  isSeen = watchSeen(host, host, end.signal);
});
afterEach(() => {
  end.abort();
  host.remove();
  document.documentElement.removeAttribute('style');
});

const HIDDEN: readonly (readonly [string, string])[] = [
  ['opacity', '0.5'],
  ['filter', 'blur(9px)'],
  ['filter', 'invert(1) brightness(0)'],
  ['filter', 'invert(0.5)'],
  ['filter', 'contrast(0.1)'],
  ['filter', 'contrast(10) opacity(0)'],
  ['filter', 'drop-shadow(0 0 99px red)'],
  ['filter', 'contrast(0.9) '.repeat(5)],
  ['mask-image', 'linear-gradient(transparent, transparent)'],
  ['clip-path', 'inset(50%)'],
  ['clip-path', 'circle(1%)'],
  ['mix-blend-mode', 'difference'],
];
const SHOWN: readonly (readonly [string, string])[] = [
  ['opacity', '0.8'],
  ['filter', 'invert(1) hue-rotate(180deg)'],
  ['filter', 'grayscale(1)'],
  ['filter', 'invert(0.92) hue-rotate(180deg)'],
  ['filter', 'invert(100%) hue-rotate(180deg) contrast(90%) sepia(10%)'],
  ['filter', 'contrast(1.5)'],
  ['filter', 'saturate(2)'],
  ['transform', 'translateX(4px)'],
];

test.each(HIDDEN)('%s: %s is not seen through (T6)', (style, value) => {
  for (const on of [host, document.documentElement]) {
    on.style.setProperty(style, value);
    expect(isSeen(), on.localName).toBe(false);
    on.style.removeProperty(style);
    expect(isSeen()).toBe(true);
  }
});

test.each(SHOWN)('%s: %s is', (style, value) => {
  document.documentElement.style.setProperty(style, value);
  expect(isSeen()).toBe(true);
});

test('a page that is hidden but for its article hides no card', () => {
  document.documentElement.style.visibility = 'hidden';
  expect(isSeen()).toBe(true);
});

test('one that is out of the page is not seen', () => {
  host.remove();
  expect(isSeen()).toBe(false);
});
