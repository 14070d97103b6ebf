/** Which part of a page a name stands in, so that the first of each is marked. */
import { afterEach, expect, test } from 'vitest';
import { sectionOf } from '@/src/dom/section-of';

afterEach(() => document.body.replaceChildren());

/** The section of the text "Ada" in this: its element, and the words of a heading. */
function sectionIn(html: string): string {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.nodeValue !== 'Ada') continue;
    const section = sectionOf(text as Text) as Element;
    return /^h\d/.test(section.localName) ? `${section.localName} ${section.textContent}` : section.localName;
  }
  throw new Error('nobody named');
}

test.each([
  ['<p>Ada</p>', 'body'],
  ['<section><p>Ada</p></section>', 'section'],
  ['<main><p>Ada</p></main>', 'main'],
  ['<aside><b>Ada</b></aside>', 'aside'],
  ['<nav>Ada</nav>', 'nav'],
  ['<header>Ada</header>', 'header'],
  ['<footer>Ada</footer>', 'footer'],
  ['<table><tr><td>One<td>Ada</table>', 'td'],
  ['<dialog open><p>Ada</p></dialog>', 'dialog'],
  ['<article><h2>One</h2><p>x</p><h3>Two</h3><div><p>Ada</p></div></article>', 'h3 Two'],
  ['<article><p>Ada</p><h2>One</h2></article>', 'article'],
  ['<h2>One</h2><article><p>Ada</p></article>', 'article'],
  ['<div><h2>Ada</h2></div>', 'h2 Ada'],
  ['<section><h2>One</h2>x <!-- c -->Ada</section>', 'h2 One'],
])('of %s it is %s', (html, section) => {
  expect(sectionIn(html)).toBe(section);
});

test('in a shadow tree without any it is that tree', () => {
  document.body.innerHTML = '<section><h2>One</h2><div></div></section>';
  const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p><b>Ada</b></p>';
  expect(sectionOf(root.querySelector('b')?.firstChild as Text)).toBe(root);
});

test.each(['<p>x</p>', 'x<!-- c -->'])(
  'a flat page of any length is not gone back through: %s',
  (sibling) => {
    const after = (count: number) => sectionIn(`<h2>One</h2>${sibling.repeat(count)}<p>Ada</p>`);
    expect([after(98), after(250)]).toEqual(['h2 One', 'body']);
  },
);
