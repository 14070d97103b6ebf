import { expect, test } from 'vitest';

const TEXT = 'Maduro spoke on Sunday';

function paragraph(): Text {
  document.body.innerHTML = `<p style="position:absolute;left:0;top:0;margin:0;font:20px monospace">${TEXT}</p>`;
  return document.querySelector('p')!.firstChild as Text;
}

test('a highlight takes a static range', () => {
  const text = paragraph();
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 6 });
  CSS.highlights.set('driver-smoke', new Highlight(range));
  expect(CSS.highlights.get('driver-smoke')?.size).toBe(1);
  expect(CSS.highlights.delete('driver-smoke')).toBe(true);
});

test('a point on the text gives its node and offset', () => {
  const text = paragraph();
  const range = document.createRange();
  range.setStart(text, 2);
  range.setEnd(text, 3);
  const { left, width, top, height } = range.getBoundingClientRect();
  const caret = caretAt(left + width / 4, top + height / 2);
  expect(caret.node).toBe(text);
  expect(caret.offset).toBe(2);
});

test('layout is real', () => {
  const text = paragraph();
  const range = document.createRange();
  range.selectNodeContents(text);
  expect(range.getClientRects()).toHaveLength(1);
  expect(range.getBoundingClientRect().width).toBeGreaterThan(100);
});

function caretAt(x: number, y: number) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint(x, y)!;
  return { node: range.startContainer, offset: range.startOffset };
}
