/** Going to a mention: so far that it can be seen, and past those that cannot. */
import { afterEach, expect, test } from 'vitest';
import { bringIntoView } from '@/src/dom/bring-into-view';
import { rectsOf } from '@/src/dom/mention-at-point';
import { compare, holderOf, type PlacedMention } from '@/src/dom/placed-mentions';
import { type Scan, startScan } from './scan';

const LINES = 'lorem ipsum<br>'.repeat(300);
const PANE = 'height: 90px; overflow: auto';
const FAR = '<div style="height: 5000px"></div>';

let scan: Scan;
afterEach(() => {
  scan.end();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

async function first(html: string, build = (_stage: Element) => {}): Promise<PlacedMention> {
  const stage = document.createElement('main');
  stage.innerHTML = html;
  document.body.replaceChildren(stage);
  build(stage);
  scan = startScan();
  await scan.settled();
  const [mention] = [...scan.placed.all()].sort(compare);
  if (!mention) throw new Error('nothing was found');
  return mention;
}

test.each<[string, string, ((stage: Element) => void)?]>([
  ['in a paragraph', `${FAR}<p>Ada Example</p>${FAR}`],
  ['at the end of a text longer than the view', `<p>${LINES}Ada Example</p>${FAR}`],
  ['at its beginning', `${FAR}<p>Ada Example<br>${LINES}</p>${FAR}`],
  ['in an element without a box', `${FAR}<span style="display: contents">Ada Example</span>${FAR}`],
  ['in a text that scrolls itself', `${FAR}<div style="${PANE}">${LINES}Ada Example</div>${FAR}`],
  ['in a text longer than its pane', `<div style="${PANE}"><p>${LINES}Ada Example</p></div>${FAR}`],
  ['in a text that takes no pointer', `${FAR}<p style="pointer-events: none">Ada Example</p>${FAR}`],
  [
    'in a link all of which but its face takes no pointer',
    `${FAR}<div style="position: relative"><a href="#" style="position: absolute; inset: 0"></a><div style="position: relative; pointer-events: none"><h3>Ada Example</h3></div></div>${FAR}`,
  ],
  [
    'across the edge of its pane',
    `<div style="height: 60px; overflow: auto; line-height: 20px">${FAR}<div>lorem<br>lorem<br>lorem<br>Ada Example</div>${FAR}</div>`,
  ],
  [
    'before what its pane shows',
    `<div style="${PANE}"><p>Ada Example<br>${LINES}</p></div>${FAR}`,
    (stage) => (stage.firstElementChild as Element).scrollTo({ top: 999, behavior: 'instant' }),
  ],
  [
    'straight in a shadow root',
    `${FAR}<span></span>${FAR}`,
    (stage) => (stage.querySelector('span') as Element).attachShadow({ mode: 'open' }).append('Ada Example'),
  ],
])('a name %s is brought into view', async (_name, html, build) => {
  const mention = await first(html, build);
  expect(bringIntoView(mention)).toBe(true);
  const [{ top, bottom } = { top: -1, bottom: -1 }] = rectsOf(mention);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

test.each(['', 'height: 100%; overflow-y: scroll'])(
  'a name that is fixed in the view leaves the page where it is: html { %s }',
  async (style) => {
    const mention = await first(`<p style="position: fixed; top: 9px">Ada Example</p>${FAR}`);
    document.documentElement.setAttribute('style', style);
    window.scrollTo({ top: 900, behavior: 'instant' });
    expect(bringIntoView(mention)).toBe(true);
    expect(window.scrollY).toBe(900);
  },
);

const CLAMPED =
  'width: 200px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden';

test('a name of which the first line is cut off is gone to for its second', async () => {
  const mention = await first(
    `${FAR}<p style="width: min-content; line-height: 20px; clip-path: inset(20px 0 0)">Ada Example</p>${FAR}`,
  );
  expect(rectsOf(mention)).toHaveLength(2);
  expect(bringIntoView(mention)).toBe(true);
});

test.each([
  ['a closed part', '<details><summary>More</summary><p>Ada Example</p></details>'],
  ['a closed popover', '<div popover>Ada Example</div>'],
  ['a hidden menu', '<nav style="visibility: hidden">Ada Example</nav>'],
  ['a part that has faded', '<div style="opacity: 0"><p>Ada Example</p></div>'],
  ['a menu beside the view', '<nav style="position: fixed; translate: -999px">Ada Example</nav>'],
  ['a folded section', '<div style="max-height: 0; overflow: hidden"><p>Ada Example</p></div>'],
  [
    'a folded section that takes no pointer',
    '<div style="max-height: 0; overflow: hidden; pointer-events: none"><p>Ada Example</p></div>',
  ],
  [
    'a menu beside the view that takes no pointer',
    '<nav style="position: fixed; translate: -999px; pointer-events: none">Ada Example</nav>',
  ],
  ['the end of a clamped text', `<p style="${CLAMPED}">${'lorem ipsum '.repeat(30)}Ada Example</p>`],
  [
    'a text for screen readers alone',
    '<b style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">Ada Example</b>',
  ],
])('a name in %s is passed over', async (_name, html) => {
  const away = await first(`${FAR}${html}${FAR}<p>Ada Example</p>`);
  const [, shown] = [...scan.placed.all()].sort(compare);
  expect(bringIntoView(away)).toBe(false);
  expect(bringIntoView(shown as PlacedMention)).toBe(true);
});

test.each([
  ['very text', ({ range }: PlacedMention) => range.startContainer as Text],
  ['paragraph', holderOf],
  ['section', () => document.querySelector('main')],
])('a name whose %s the page took out a moment ago is passed over, and is nowhere', async (_what, part) => {
  const mention = await first('<p>Ada Example</p>');
  part(mention)?.remove();
  expect(bringIntoView(mention)).toBe(false);
  expect(rectsOf(mention)).toEqual([]);
});

test('what lies over the whole view is no reason to pass over a name', async () => {
  const mention = await first(
    `${FAR}<p>Ada Example</p>${FAR}<div style="position: fixed; inset: 0">Cookies</div>`,
  );
  expect(bringIntoView(mention)).toBe(true);
});
