/** Where a page puts something above everything: the card is seen there, pressed there, and nothing breaks when that goes. */
import type { Tab } from '../drivers/driver';
import { CARD_HOST, cardRect, cardText, openCardAt, placeOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, test } from './test';

const BODY = `<section id="stage" style="background: white; padding: 60px; height: 400px"><p>Juan Guaidó spoke.</p>
  <button id="large" style="position: fixed; left: 600px; top: 20px">Large</button></section>
  <script>document.getElementById('large').onclick = () => document.fullscreenElement
    ? document.exitFullscreen() : document.getElementById('stage').requestFullscreen()</script>`;

test('in an element at full screen the card is in it, and comes along out of it again (F20)', async ({
  server,
  tab,
}) => {
  await tab.goto(serveHtml(server, '/full-screen', BODY));
  await toggleFullScreen(tab);
  await tab.waitFor(() => document.fullscreenElement !== null);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  expect(await isMet(tab)).toBe(true);
  expect(await hostParent(tab)).toBe('stage');

  // Left with the card open: it is in the page again, or closed with its word, but never stranded unseen.
  await tab.evaluate(() => document.exitFullscreen());
  await tab.waitFor(() => document.fullscreenElement === null);
  await tab.hover(3, 3);
  await expect.poll(() => cardText(tab)).toBeNull();
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  expect(await isMet(tab)).toBe(true);
  expect(await hostParent(tab)).toBe('html');
});

test('of a word in a popover the card lies above it, and goes when it is closed (F20)', async ({
  server,
  tab,
}) => {
  const menu = `<button popovertarget="menu" style="position: fixed; left: 600px; top: 20px">Open</button>
    <div id="menu" popover="auto" style="inset: 40px auto auto 40px; padding: 30px">Juan Guaidó spoke.</div>`;
  await tab.goto(serveHtml(server, '/light-dismiss', menu));
  await tab.click(620, 30);
  await tab.waitFor(() => document.querySelector('#menu:popover-open') !== null);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  expect(await isMet(tab)).toBe(true);
  // A press outside of such a popover closes it: that is the browser's rule, and the card goes with its word.
  await tab.hover(3, 3);
  await tab.click(3, 500);
  await tab.waitFor(() => document.querySelector('#menu:popover-open') === null);
  await expect.poll(() => cardText(tab)).toBeNull();
});

const PLACES: readonly [string, string][] = [
  [
    'a popover',
    `<div id="place" popover="auto" style="inset: 40px auto auto 40px">Juan Guaidó spoke.</div>
      <script>document.getElementById('place').showPopover()</script>`,
  ],
  [
    'a dialog that closes by a press outside',
    `<dialog id="place" closedby="any" style="margin: 40px">Juan Guaidó spoke.</dialog>
      <script>document.getElementById('place').show()</script>`,
  ],
  [
    'a modal dialog in a shadow root',
    `<div id="home"><p>Juan Guaidó spoke.</p></div><script>
      const root = document.getElementById('home').attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog id="place" style="margin: 40px"><slot></slot></dialog>';
      root.firstChild.showModal();
    </script>`,
  ],
  [
    'an element at full screen in a shadow root',
    `<div id="home"><p>Juan Guaidó spoke.</p></div><script>
      const root = document.getElementById('home').attachShadow({ mode: 'open' });
      root.innerHTML = '<section id="place" style="padding: 40px; background: white"><slot></slot></section>';
      addEventListener('click', () => root.firstChild.requestFullscreen(), { once: true });
    </script>`,
  ],
];

/** What libraries do while a dialog of theirs is open. */
const TRAPS: readonly (readonly [string, string])[] = [
  [
    'takes the focus back',
    `document.addEventListener('focusin', ({ target }) => place.contains(target) || place.focus())`,
  ],
  [
    'takes the focus back, and presses with it, before anybody hears',
    `for (const type of ['focusin', 'mousedown', 'click'])
      document.addEventListener(type, (event) => {
        if (place.contains(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        place.focus();
      }, true)`,
  ],
  [
    'closes it when the focus goes elsewhere',
    `document.addEventListener('focusin', ({ target }) => place.contains(target) || place.remove())`,
  ],
];

for (const [does, trap] of TRAPS) {
  test(`in a dialog whose page ${does}, what is done in the card is done in the dialog (F20)`, async ({
    server,
    tab,
  }) => {
    const html = `<div id="place" role="dialog" tabindex="-1" style="margin: 60px">Juan Guaidó spoke.</div>
      <script>place.focus(); ${trap}</script>`;
    await tab.goto(serveHtml(server, `/${encodeURIComponent(does)}`, html));
    expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
    // A card that has only just appeared does not answer presses.
    await new Promise((done) => setTimeout(done, 300));
    const day = await tab.inClosedRoot(CARD_HOST, (root) => {
      const { x, y } = (root.querySelector('.as-of-button') as Element).getBoundingClientRect();
      return { x: x + 9, y: y + 9 };
    });
    if (!day) throw new Error('no button');
    await tab.hover(day.x, day.y);
    await tab.click(day.x, day.y);
    const inUse = () =>
      tab.inClosedRoot(CARD_HOST, (root) => [
        root.activeElement?.className,
        root.activeElement?.getAttribute('aria-expanded'),
      ]);
    await expect.poll(inUse).toEqual(['as-of-button', 'true']);
  });
}

for (const [name, html] of PLACES) {
  test(`of a word in ${name} the card can be used, and leaves it open (F20)`, async ({ server, tab }) => {
    await openPlace(tab, serveHtml(server, `/${encodeURIComponent(name)}`, html));
    const word = await placeOf(tab, 'Juan Guaidó');
    if (!word) throw new Error('no mark');
    await tab.hover(word.x, word.y);
    const isUp = () => tab.evaluate(isMetInPlace, word.x, word.y + 60);
    await expect.poll(isUp).toBe(true);
    await tab.hover(word.x, word.y + 60);
    await tab.click(word.x, word.y + 60);
    // Longer than the grace of a card that the pointer left.
    await new Promise((done) => setTimeout(done, 600));
    expect(await isUp()).toBe(true);
  });

  test(`and so can the sheet of one in ${name} (F20)`, async ({ server, tab }) => {
    await openPlace(tab, serveHtml(server, `/${encodeURIComponent(`sheet, ${name}`)}`, html));
    const word = await placeOf(tab, 'Juan Guaidó');
    if (!word) throw new Error('no mark');
    await tab.tap(word.x, word.y);
    const foot = await tab.evaluate(() => ({ x: innerWidth / 2, y: innerHeight - 6 }));
    const isUp = () => tab.evaluate(isMetInPlace, foot.x, foot.y);
    await expect.poll(isUp).toBe(true);
    await tab.tap(foot.x, foot.y);
    await new Promise((done) => setTimeout(done, 300));
    expect(await isUp()).toBe(true);
  });
}

/** Full screen wants a press, here one beside all words. */
async function openPlace(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  if (!(await tab.evaluate(isPlaceOpen))) await tab.click(3, 500);
  await tab.waitFor(isPlaceOpen);
}

/** These run in the page. */
function isPlaceOpen(): boolean {
  const root = document.getElementById('home')?.shadowRoot ?? document;
  return root.querySelector('[open], :popover-open, :fullscreen') !== null;
}

/** Whether what the word stands in is open, and a pointer there meets the card in it. */
function isMetInPlace(x: number, y: number): boolean {
  const root = document.getElementById('home')?.shadowRoot ?? document;
  const place = root.querySelector('#place');
  const met = root.elementFromPoint(x, y);
  return (
    place?.matches('[open], :popover-open, :fullscreen') === true &&
    met?.matches('#place > [translate=no]') === true
  );
}

async function toggleFullScreen(tab: Tab): Promise<void> {
  await tab.click(620, 30);
}

/** Whether a pointer in the middle of the card meets the card. */
async function isMet(tab: Tab): Promise<boolean> {
  const { x, y, width } = await cardRect(tab);
  return tab.evaluate(
    ({ left, top, selector }) => document.elementFromPoint(left, top) === document.querySelector(selector),
    { left: x + width / 2, top: y + 40, selector: CARD_HOST },
  );
}

function hostParent(tab: Tab): Promise<string> {
  return tab.evaluate((selector) => {
    const parent = document.querySelector(selector)?.parentElement;
    return parent?.id || (parent?.localName ?? '');
  }, CARD_HOST);
}
