/** Everything in the card by keyboard alone, and WCAG 1.4.13: dismissible, hoverable, persistent. */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { CARD_HOST, cardRect, cardText, marksOf, openCardAt, placeOf, tabIdOf } from '../drivers/product';
import { pressByHand, test } from './by-hand';
import { serveHtml } from './pages';
import { expect } from './test';

declare const chrome: typeof Browser;

pressByHand();

const BODY = `<button id="before">Before</button>
  <article><time datetime="2019-03-31" pubdate></time><p>Juan Guaidó met John Bolton. Nicolás Maduro did not.</p></article>`;

test('keys in a card are not the page’s shortcuts, nor is its copying the page’s (T4)', async ({
  byHand: driver,
  server,
  tab,
}) => {
  const url = serveHtml(server, '/shortcuts', BODY);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  await tab.evaluate(() => {
    document.documentElement.dataset.heard = '';
    for (const type of ['keydown', 'keyup', 'keypress', 'copy'] as const) {
      document.addEventListener(type, (event) => {
        document.documentElement.dataset.heard += ` ${type}`;
        event.preventDefault();
      });
    }
  });
  const heard = () => tab.evaluate(() => document.documentElement.dataset.heard);
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog Juan Guaidó');
  await settled();
  await pressOn(tab, '.card-more');
  await expect.poll(() => attribute(tab, '.card-more', 'aria-expanded')).toBe('true');
  await tab.inClosedRoot(CARD_HOST, (root) => {
    document.getSelection()?.selectAllChildren(root.querySelector('blockquote') as Element);
  });
  await tab.press('Control+c');
  expect(await heard()).toBe('');
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  await tab.press('k');
  await expect.poll(heard).toMatch(/keydown/);
});

test('every action of the card is done by keys', async ({ byHand: driver, server, tab }) => {
  const url = serveHtml(server, '/keys', BODY);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  await tab.evaluate(() => document.getElementById('before')?.focus());

  // Opened by the command, the card is a labelled dialog that has the focus and holds nobody captive.
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog Juan Guaidó');
  expect(await tab.inClosedRoot(CARD_HOST, (root) => root.querySelector('[aria-modal]'))).toBeNull();
  await settled();
  const order = await tabThrough(tab);
  expect(order).toEqual(await focusableInOrder(tab));
  expect(order[0]).toMatch(/^button As of|^button As known/);
  await tab.evaluate(() => document.getElementById('before')?.focus());

  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog John Bolton');
  await settled();

  // The day of the card, there and back.
  await pressOn(tab, '.as-of-button');
  const dates = () => textOf(tab, '.card-as-of');
  const day = await dates();
  await pressOn(tab, '.as-of-choices button:last-child');
  await expect.poll(dates).not.toBe(day);
  expect(await leave(tab, '.as-of-panel')).toMatch(/as-of-button/);

  // What unfolds and what turns.
  await pressOn(tab, '.card-more');
  await expect.poll(() => attribute(tab, '.card-more', 'aria-expanded')).toBe('true');
  const counted = await textOf(tab, '.card-quote-tools .card-quiet');
  await pressOn(tab, '.card-quote .tool');
  await expect.poll(() => textOf(tab, '.card-quote-tools .card-quiet')).not.toBe(counted);
  await pressOn(tab, '.card-folds summary');
  await expect.poll(() => count(tab, '.card-folds details[open]')).toBe(1);

  // A name in the text turns the card, Back turns it back, and the focus comes along.
  await pressOn(tab, '.card-context .card-link, .card-ties .card-link');
  await expect.poll(() => focus(tab)).not.toMatch(/^(a|dialog John Bolton)/);
  expect(await focus(tab)).toMatch(/^dialog /);
  await pressOn(tab, '.card-back');
  await expect.poll(() => focus(tab)).toBe('dialog John Bolton');

  // Cite: the menu takes the focus, and Escape gives it back; the format is chosen by its key, and what was copied is said.
  await pressOn(tab, '.card-menu-button');
  await expect.poll(() => focus(tab)).toMatch(/^select/);
  expect(await leave(tab, '.card-menu')).toMatch(/card-menu-button/);
  await tab.press('Enter');
  await expect.poll(() => focus(tab)).toMatch(/^select/);
  await tab.press('ArrowDown');
  await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(() => textOf(tab, '.menu-group [role="status"]')).toBe('Copied');

  // Refuse, and take it back: Undo has the focus.
  await pressOn(tab, '.menu-group:nth-of-type(2) .tool:nth-of-type(3)');
  await expect.poll(async () => (await marksOf(tab)).length).toBe(2);
  await expect.poll(() => focus(tab)).toMatch(/^button Undo/);
  await tab.press('Enter');
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  // Undo went away with the notice; the menu that is back has the focus, and the card can still give it back.
  await expect.poll(() => focus(tab)).toMatch(/^select/);

  // Pinned, it is moved by arrows, no farther when that was done before, and stays when the next card opens.
  for (const pinned of ['true', 'false', 'true']) {
    await pressOn(tab, '.card-pin');
    await expect.poll(() => attribute(tab, '.card-pin', 'aria-pressed')).toBe(pinned);
  }
  const left = () =>
    tab.inClosedRoot(CARD_HOST, (root) => root.querySelector('.card-pinned')?.getBoundingClientRect().left);
  const before = (await left()) ?? 0;
  await tab.press('ArrowRight');
  await expect.poll(left).toBe(before + 16);
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog Nicolás Maduro');
  // What is pressed stays in sight, however long the next quote is.
  await settled();
  await pressOn(tab, '.card:not(.card-pinned) .card-quote .tool');
  for (let turn = 0; turn < 7; turn++) {
    const shown = await focus(tab);
    await tab.press('Enter');
    await expect.poll(() => focus(tab)).not.toBe(shown);
    expect([await focus(tab), await isInSight(tab)]).toEqual([expect.stringContaining('Next quote'), true]);
  }
  // Closed, it gives the focus back to the card that had it.
  await tab.press('Escape');
  await expect.poll(() => count(tab, '.card')).toBe(1);
  await expect.poll(() => focus(tab)).toBe('button Pin');
  expect(await leave(tab, '.card-menu')).toMatch(/card-menu-button/);
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before');
});

test('what has the focus is in sight: in a card that lies below another, and at the edge of what scrolls', async ({
  byHand: driver,
  server,
  tab,
}) => {
  const url = serveHtml(server, '/below', BODY);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog Juan Guaidó');
  await settled();
  await pressOn(tab, '.card-pin');
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog John Bolton');
  const met: (string | null)[] = [];
  const seen: (string | null)[] = [];
  const go = async (keys: string) => {
    await tab.press(keys);
    const at = await focus(tab);
    if (at) met.push(at);
    if (at && (await isSeen(tab))) seen.push(at);
    return at;
  };
  // Back through the first card, from its foot, and on through both.
  while (!/^button (Pin|As )/.test((await go('Shift+Tab')) ?? '')) expect(met.length).toBeLessThan(60);
  while ((await go('Tab')) !== '') expect(met.length).toBeLessThan(160);
  expect(seen).toEqual(met);
  expect(met.length).toBeGreaterThan(40);
});

test('unpinned, a card takes the place of the one that is open, and is the pointer’s again', async ({
  byHand: driver,
  server,
  tab,
}) => {
  // Far apart: a card that another covers takes no press.
  const names = '<p style="display: flex; gap: 500px"><span>Juan Guaidó</span> <span>John Bolton</span></p>';
  const url = serveHtml(server, '/unpinned', names);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(2);
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog Juan Guaidó');
  await settled();
  await pressOn(tab, '.card-pin');
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog John Bolton');
  await tab.inClosedRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.card-pin')?.focus());
  await settled();
  await tab.press('Enter');
  await expect.poll(() => count(tab, '.card')).toBe(1);
  expect(await cardText(tab)).toContain('Juan Guaidó');
  const { x, y } = await cardRect(tab);
  await tab.hover(x + 60, y + 60);
  await new Promise((done) => setTimeout(done, 700));
  expect(await cardText(tab)).toContain('Juan Guaidó');
  await tab.hover(3, 3);
  await expect.poll(() => cardText(tab)).toBeNull();
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
});

test('a card that was opened by keys closes by a click elsewhere, not by one in it', async ({
  byHand: driver,
  server,
  tab,
}) => {
  const url = serveHtml(server, '/keys-and-click', BODY);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  await goToNext(driver, url);
  await expect.poll(() => focus(tab)).toBe('dialog Juan Guaidó');
  await settled();
  const { x, y } = await cardRect(tab);
  await tab.click(x + 20, y + 20);
  expect(await cardText(tab)).toContain('Juan Guaidó');
  await tab.click(3, 3);
  await expect.poll(() => cardText(tab)).toBeNull();
});

test('what appears on hover is dismissible, hoverable and persistent (WCAG 1.4.13)', async ({
  server,
  tab,
}) => {
  await tab.goto(serveHtml(server, '/wcag-1413', '<p style="margin: 60px">Juan Guaidó spoke.</p>'));
  await openCardAt(tab, { text: 'Juan Guaidó' });
  const word = await placeOf(tab, 'Juan Guaidó');
  if (!word) throw new Error('no mark');

  // Persistent: longer than any timer of ours, without a movement.
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await cardText(tab)).not.toBeNull();

  // Hoverable: the pointer goes over to it and rests there.
  const card = await cardRect(tab);
  await tab.hover(card.x + 60, card.y + 60);
  await new Promise((done) => setTimeout(done, 900));
  expect(await cardText(tab)).not.toBeNull();

  // Dismissible: without moving pointer or focus; and it stays away while the pointer trembles where it is.
  await tab.hover(word.x, word.y);
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  await tab.hover(word.x + 2, word.y + 1);
  await new Promise((done) => setTimeout(done, 900));
  expect(await cardText(tab)).toBeNull();
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');

  // It was dismissed once, not for good.
  await tab.hover(5, 5);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
});

test('on a page that shows its parts once they were scrolled to, each name is gone to', async ({
  byHand: driver,
  server,
  tab,
}) => {
  const part = (name: string) =>
    `<p style="margin-top: 1500px; opacity: 0; transition: 0.4s">${name} spoke.</p>`;
  const reveal = `<script>
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) target.style.opacity = 1;
    });
    for (const part of document.querySelectorAll('p')) observer.observe(part);
  </script>`;
  const names = ['Juan Guaidó', 'Nicolás Maduro', 'Elliott Abrams'];
  const url = serveHtml(server, '/revealed', names.map(part).join('') + reveal);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBeGreaterThan(0);
  for (const name of names) {
    await goToNext(driver, url);
    await expect.poll(() => focus(tab)).toBe(`dialog ${name}`);
  }
});

/** What the command “next name” does; its keys belong to the browser and cannot be pressed from here. */
async function goToNext(driver: BrowserDriver, url: string): Promise<void> {
  await driver.evaluateInBackground(
    async (tabId) => {
      const func = () => {
        const { __sidelightDesk: desk } = globalThis as {
          __sidelightDesk?: { goTo(step: object): Promise<boolean> };
        };
        return desk?.goTo({}) ?? false;
      };
      await chrome.scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
    },
    await tabIdOf(driver, url),
  );
}

/** A card takes no press in its first 250 ms. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 320));
}

/** Says what has the focus in the cards: its role or element, and its name. */
function focus(tab: Tab): Promise<string | null> {
  return tab.inClosedRoot(CARD_HOST, (root) => {
    const at = root.activeElement;
    if (!at) return '';
    const labelled = at.getAttribute('aria-labelledby');
    const name = at.getAttribute('aria-label') ?? (labelled && root.getElementById(labelled)?.textContent);
    return `${at.getAttribute('role') ?? at.localName} ${name ?? at.textContent}`.trim();
  });
}

/** Goes through the card with Tab, to where it is left; resolves to what had the focus. */
async function tabThrough(tab: Tab): Promise<string[]> {
  const met: string[] = [];
  for (let step = 0; step < 80; step++) {
    await tab.press('Tab');
    const at = await focus(tab);
    if (!at) return met;
    met.push(at);
  }
  throw new Error(`no end: ${met.join(' | ')}`);
}

/** The controls of the first card in the order of the document, named as `focus` names them. */
async function focusableInOrder(tab: Tab): Promise<string[] | null> {
  return tab.inClosedRoot(CARD_HOST, (root) =>
    [...root.querySelectorAll<HTMLElement>('.card :is(a[href], button, input, select, summary)')]
      .filter((each) => each.checkVisibility())
      .map((each) => `${each.localName} ${each.getAttribute('aria-label') ?? each.textContent}`.trim()),
  );
}

/** Moves on, or back, with Tab until the element has the focus, and presses it. */
async function pressOn(tab: Tab, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    const way = await tab.inClosedRoot(
      CARD_HOST,
      (root, wanted) => {
        const [at, target] = [root.activeElement, root.querySelector(wanted)];
        if (at !== null && at === target) return 'there';
        const isBefore =
          at && target && at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
        return isBefore ? 'back' : 'on';
      },
      selector,
    );
    if (way === 'there') return tab.press('Enter');
    await tab.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Closes a part of the card by Escape; resolves to the class of what has the focus then, once nothing more happens. */
async function leave(tab: Tab, part: string): Promise<string | null | undefined> {
  expect(await count(tab, part)).toBe(1);
  await tab.press('Escape');
  await expect.poll(() => count(tab, part)).toBe(0);
  // What other documents are told of the key takes its time.
  await settled();
  return tab.inClosedRoot(CARD_HOST, (root) => root.activeElement?.className);
}

/** What is around the ring of what has the focus. */
const RING_PX = 4;

/** Whether all of what has the focus is seen, at its edges, too, and its ring is not cut off by what scrolls. */
function isSeen(tab: Tab): Promise<boolean | null> {
  return tab.inClosedRoot(
    CARD_HOST,
    (root, ring) => {
      const at = root.activeElement;
      const isOver = (x: number, y: number) => at?.contains(root.elementFromPoint(x, y)) ?? false;
      const pane = at?.closest('.card-body')?.getBoundingClientRect();
      return [...(at?.getClientRects() ?? [])].every(
        ({ left, right, top, bottom }) =>
          [top + 1, bottom - 1].every((y) => isOver((left + right) / 2, y)) &&
          (!pane || (top - ring > pane.top - 1 && bottom + ring < pane.bottom + 1)),
      );
    },
    RING_PX,
  );
}

/** Whether what has the focus is in the part of the card that is scrolled to. */
function isInSight(tab: Tab): Promise<boolean | null> {
  return tab.inClosedRoot(CARD_HOST, (root) => {
    const [ring, seen] = [root.activeElement, root.activeElement?.closest('.card-body')].map((each) =>
      each?.getBoundingClientRect(),
    );
    return ring !== undefined && seen !== undefined && ring.top >= seen.top && ring.bottom <= seen.bottom + 1;
  });
}

function textOf(tab: Tab, selector: string): Promise<string | null | undefined> {
  return tab.inClosedRoot(CARD_HOST, (root, wanted) => root.querySelector(wanted)?.textContent, selector);
}

function attribute(tab: Tab, selector: string, name: string): Promise<string | null | undefined> {
  return tab.inClosedRoot(
    CARD_HOST,
    (root, wanted, asked) => root.querySelector(wanted)?.getAttribute(asked),
    selector,
    name,
  );
}

function count(tab: Tab, selector: string): Promise<number | null> {
  return tab.inClosedRoot(CARD_HOST, (root, wanted) => root.querySelectorAll(wanted).length, selector);
}
