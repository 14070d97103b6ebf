/** What belongs to the word before it stays on its line, in every engine, however narrow the column. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import sharedCss from '@/src/ui/shared/shared.css?inline';
import { unbroken } from '@/src/ui/shared/unbroken';

const app = document.createElement('p');
app.className = 'sl';
const style = document.createElement('style');
style.textContent = sharedCss;
document.head.append(style);
document.body.append(app);
afterEach(() => render(null, app));

test.each([
  ['a dash', 'Вашингтон признал его в тот же день, Москва и Пекин — нет.', '—'],
  ['the second half of EE. UU.', 'Zajárova aconseja a EE. UU. cesar sus amenazas y el cerco.', 'UU.'],
  ['a percent sign', 'Rostec; it was estimated to carry out some 85 % of the arms exports.', '%'],
])('no line begins with %s', (_what, text, part) => {
  render(unbroken(text), app);
  const begun: number[] = [];
  for (let width = 60; width <= 400; width += 2) {
    app.style.width = `${width}px`;
    if (lineOf(text.indexOf(part)) !== lineOf(text.indexOf(part) - 2)) begun.push(width);
  }
  expect(begun).toEqual([]);
});

/** Where the line of a character lies. */
function lineOf(at: number): number {
  const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode() as Text; node; node = texts.nextNode() as Text) {
    if (at < before + node.length) {
      const range = document.createRange();
      range.setStart(node, at - before);
      range.setEnd(node, at - before + 1);
      return Math.round(range.getBoundingClientRect().bottom);
    }
    before += node.length;
  }
  throw new Error(`no character ${at}`);
}
