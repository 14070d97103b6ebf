/** Which mention is under a point: the same in every engine. */
import { afterEach, expect, test, vi } from 'vitest';
import { mentionAtPoint, rectsOf } from '@/src/dom/mention-at-point';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { emptyFrame } from './empty-frame';
import { type Scan, startScan } from './scan';

let scan: Scan;
afterEach(() => scan.end());

async function show(style: string, build?: (stage: HTMLElement) => void): Promise<PlacedMention> {
  const stage = document.createElement('main');
  stage.style.cssText = `font: 20px serif; padding: 40px; ${style}`;
  document.body.replaceChildren(stage);
  if (build) build(stage);
  else stage.append('Yesterday Ada Example spoke to us.');
  scan = startScan();
  await scan.settled();
  const [only] = [...scan.placed.all()];
  if (!only) throw new Error('nothing was found');
  return only;
}

function middleOf(mention: PlacedMention): { x: number; y: number } {
  const [rect] = rectsOf(mention);
  if (!rect) throw new Error('not rendered');
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

const at = (point: { x: number; y: number }) => mentionAtPoint(document, scan.placed, point);

test.each([
  ['plain text', ''],
  ['scaled and turned', 'transform: rotate(3deg) scale(1.3); transform-origin: 0 0'],
  ['turned in space', 'transform: perspective(600px) rotateY(30deg); transform-origin: 0 0'],
  ['zoomed by the page', 'zoom: 1.7'],
  ['right to left', 'direction: rtl'],
  ['columns', 'columns: 2; width: 300px'],
  ['broken over lines', 'width: 60px'],
  ['broken over columns', 'columns: 3; width: 300px; height: 30px'],
  ['text that cannot be selected', 'user-select: none'],
  ['vertical text', 'writing-mode: vertical-rl; height: 300px'],
  ['vertical text from the left', 'writing-mode: vertical-lr; height: 300px'],
])('%s (F21)', async (_name, style) => {
  const mention = await show(style);
  for (const { left, top, width, height } of rectsOf(mention))
    expect(at({ x: left + width / 2, y: top + height / 2 })).toBe(mention);
  expect(at(middleOf(mention))).toBe(mention);
});

test('in a frame, at its own place (F21)', async () => {
  const { frame, page } = emptyFrame();
  frame.style.cssText = 'position: fixed; left: 170px; top: 90px; border: 7px solid';
  page.body.append('Yesterday Ada Example spoke to us.');
  scan = startScan(page);
  await scan.settled();
  const [mention] = [...scan.placed.all()] as [PlacedMention];
  const { x, y } = middleOf(mention);
  expect(mentionAtPoint(page, scan.placed, { x, y })).toBe(mention);
  expect(mentionAtPoint(page, scan.placed, { x: x + 177, y: y + 97 })).toBeNull();
  frame.remove();
});

test('in an open shadow root', async () => {
  const mention = await show('', (stage) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Ada Example spoke.';
    stage.attachShadow({ mode: 'open' }).append(paragraph);
  });
  expect(at(middleOf(mention))).toBe(mention);
});

// WebKit says of a caret there only which host it is in: of so many names the last is not found.
test.runIf('caretPositionFromPoint' in document)('the last of very many names in a shadow root', async () => {
  await show('', (stage) => {
    stage.attachShadow({ mode: 'open' }).innerHTML = `<p>${'Ada Example, '.repeat(300)}</p>`;
  });
  const last = [...scan.placed.all()].at(-1) as PlacedMention;
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  expect(at(middleOf(last))).toBe(last);
  scrollTo({ top: 0, behavior: 'instant' });
});

test('under a link over its teaser, in a shadow root in another', async () => {
  const mention = await show('', (stage) => {
    const outer = stage.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = (outer.firstChild as Element).attachShadow({ mode: 'open' });
    inner.innerHTML =
      '<div style="position: relative"><a href="#" style="position: absolute; inset: 0"></a><p>Ada Example spoke.</p></div>';
  });
  const { x, y } = middleOf(mention);
  expect(at({ x, y })).toBe(mention);
  expect(at({ x: -9, y })).toBeNull();
});

test('split over inline elements, on each part', async () => {
  const mention = await show('', (stage) => {
    const bold = document.createElement('b');
    bold.textContent = 'Ada';
    stage.append(bold, ' Example spoke.');
  });
  for (const rect of rectsOf(mention)) {
    expect(at({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 })).toBe(mention);
  }
});

test.each([
  ['a link', '<a href="#" style="position: absolute; inset: 0"></a>'],
  [
    'what a link adds',
    '<style>a::after { content: ""; position: absolute; inset: 0 }</style><a href="#">A title</a>',
  ],
])('under %s that lies over the whole teaser', async (_name, over) => {
  const mention = await show('', (stage) => {
    const teaser = document.createElement('div');
    teaser.style.position = 'relative';
    teaser.innerHTML = `${over}<p>Yesterday <b>Ada</b> Example spoke to us.</p>`;
    stage.append(teaser);
  });
  for (const rect of rectsOf(mention)) {
    expect(at({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 })).toBe(mention);
  }
  const { x, y } = middleOf(mention);
  expect(at({ x: x + 300, y })).toBeNull();
});

test.each([
  ['the element itself', '<p class="over">Yesterday <b>Ada</b> Example spoke to us.</p>'],
  ['a box around it', '<div class="over"><p>Yesterday <b>Ada</b> Example spoke to us.</p></div>'],
  ['a headline', '<h2 class="over">Yesterday <b>Ada</b> Example spoke to us.</h2>'],
])('under what %s lays over its text', async (_name, html) => {
  const mention = await show('', (stage) => {
    const style = 'content: ""; position: absolute; inset: 0; background: linear-gradient(#fff0, #fff)';
    stage.innerHTML = `<style>.over { position: relative } .over::after { ${style} }</style>${html}`;
  });
  for (const rect of rectsOf(mention)) {
    expect(at({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 })).toBe(mention);
  }
});

test.each([
  ['names', 'Ada Example, '.repeat(1_000)],
  ['nodes', 'Ada Example,<br>'.repeat(1_000)],
  ['nodes of one run', '<b>Ada</b> Example, '.repeat(1_000)],
])(
  'a text of very many %s is not gone through at every movement, and the last name is found',
  async (_name, text) => {
    await show('', (stage) => {
      stage.innerHTML = `<p style="padding: 20px">${text}</p>`;
    });
    const { left, top } = (document.querySelector('p') as Element).getBoundingClientRect();
    const rects = vi.spyOn(Range.prototype, 'getClientRects');
    at({ x: left + 9, y: top + 9 });
    expect(rects.mock.calls.length).toBeLessThanOrEqual(201);
    rects.mockRestore();
    const last = [...scan.placed.all()].at(-1) as PlacedMention;
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    expect(at(middleOf(last))).toBe(last);
    scrollTo({ top: 0, behavior: 'instant' });
  },
);

test('all that lies at a point is not asked for on plain text, and on a name not even what lies on top', async () => {
  const mention = await show('');
  const { x, y } = middleOf(mention);
  const asked = vi.spyOn(Document.prototype, 'elementsFromPoint');
  const askedOnce = vi.spyOn(Document.prototype, 'elementFromPoint');
  expect(at({ x, y })).toBe(mention);
  expect(askedOnce).not.toHaveBeenCalled();
  expect(at({ x: x + 120, y })).toBeNull();
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
  askedOnce.mockRestore();
});

test('not under what lies over another part of the page', async () => {
  const mention = await show('', (stage) => {
    stage.innerHTML =
      '<p>Ada Example spoke.</p><div style="position: absolute; inset: 0; background: white"><a href="#" style="position: absolute; inset: 0"></a></div>';
  });
  expect(at(middleOf(mention))).toBeNull();
});

test('not under what lies between a link and its teaser', async () => {
  const mention = await show('', (stage) => {
    stage.innerHTML =
      '<div style="position: relative"><a href="#" style="position: absolute; inset: 0; z-index: 2"></a><p>Ada Example spoke.</p></div><div style="position: absolute; inset: 0; z-index: 1; background: white"></div>';
  });
  expect(at(middleOf(mention))).toBeNull();
});

test('not beside it, though the caret snaps there', async () => {
  const mention = await show('', (stage) => stage.append('Ada Example'));
  const { x, y } = middleOf(mention);
  expect(at({ x: x + 200, y })).toBeNull();
  expect(at({ x, y: y + 60 })).toBeNull();
  const { left, bottom } = rectsOf(mention)[0] as DOMRect;
  expect(at({ x: left - 0.9, y })).toBe(mention);
  expect(at({ x: left - 3, y })).toBeNull();
  expect(at({ x, y: bottom + 0.9 })).toBe(mention);
});

test('not on a text that the page shortened a moment ago, nor on one without a size', async () => {
  const mention = await show('');
  const point = middleOf(mention);
  (mention.range.startContainer as Text).data = 'Gone';
  expect(at(point)).toBeNull();
  expect(rectsOf(mention)).toEqual([]);
  for (const style of ['font-size: 0', 'transform: scaleX(0)', 'transform: scaleY(0)']) {
    scan.end();
    expect(rectsOf(await show(style)), style).toEqual([]);
  }
});

test('not in a shadow root beside what is in it, which is looked for but once', async () => {
  const mention = await show('height: 200px', (stage) => {
    stage.attachShadow({ mode: 'open' }).innerHTML = '<p>Ada Example spoke.</p>';
  });
  const { x, y } = middleOf(mention);
  expect(at({ x, y: y + 120 })).toBeNull();
});

test('the second of two names of a teaser', async () => {
  await show('', (stage) => {
    stage.innerHTML =
      '<div style="position: relative"><a href="#" style="position: absolute; inset: 0"></a><p>Ada Example met Bo Sample.</p></div>';
  });
  const [, second] = [...scan.placed.all()] as [PlacedMention, PlacedMention];
  expect(at(middleOf(second))).toBe(second);
});

test('not when it is no longer in the document', async () => {
  const mention = await show('');
  const point = middleOf(mention);
  mention.range.startContainer.parentElement?.remove();
  expect(at(point)).toBeNull();
  expect(rectsOf(mention)).toEqual([]);
});
