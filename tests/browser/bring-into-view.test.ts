/** Going to a mention: to one that is shown, and so far that it can be seen. */
import { afterEach, expect, test } from 'vitest';
import { bringIntoView } from '@/src/dom/bring-into-view';
import { rectsOf } from '@/src/dom/mention-at-point';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { nextMention } from '@/src/dom/reading-order';
import { type Scan, startScan } from './scan';

const LINES = 'lorem ipsum<br>'.repeat(300);
const FAR = '<div style="height: 5000px"></div>';

let scan: Scan;
afterEach(() => {
  scan.end();
  document.body.replaceChildren();
  window.scrollTo({ top: 0, behavior: 'instant' });
});

async function next(html: string, build = (_stage: Element) => {}): Promise<PlacedMention | null> {
  const stage = document.createElement('main');
  stage.innerHTML = html;
  document.body.replaceChildren(stage);
  build(stage);
  scan = startScan();
  await scan.settled();
  return nextMention(scan.placed.all(), {}, null);
}

test.each<[string, string, ((stage: Element) => void)?]>([
  ['in a paragraph', `${FAR}<p>Ada Example</p>${FAR}`],
  ['at the end of a text longer than the view', `<p>${LINES}Ada Example</p>${FAR}`],
  ['at its beginning', `${FAR}<p>Ada Example<br>${LINES}</p>${FAR}`],
  ['in an element without a box', `${FAR}<span style="display: contents">Ada Example</span>${FAR}`],
  [
    'straight in a shadow root',
    `${FAR}<span></span>${FAR}`,
    (stage) => (stage.querySelector('span') as Element).attachShadow({ mode: 'open' }).append('Ada Example'),
  ],
])('a name %s is brought into view', async (_name, html, build) => {
  const mention = await next(html, build);
  if (!mention) throw new Error('nothing was found');
  bringIntoView(mention);
  const [{ top, bottom } = { top: -1, bottom: -1 }] = rectsOf(mention);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

test('a name that is fixed in the view leaves the page where it is', async () => {
  const mention = await next(`<p style="position: fixed; top: 9px">Ada Example</p>${FAR}`);
  bringIntoView(mention as PlacedMention);
  expect(window.scrollY).toBe(0);
});

test('what a closed part of the page holds is passed over', async () => {
  const closed = '<details><summary>More</summary><p>Ada Example</p></details>';
  const mention = await next(`${closed}<p id="shown" style="display: contents">Ada Example</p>`);
  expect(mention?.range.startContainer.parentElement?.id).toBe('shown');
});
