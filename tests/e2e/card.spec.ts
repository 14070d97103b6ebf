/** Hover → card → timeline, and the ways a card closes. */
import type { Browser } from 'wxt/browser';
import type { Tab } from '../drivers/driver';
import { CARD_HOST, cardRect, cardText, marksOf, openCardAt, placeOf } from '../drivers/product';
import { pagesAtHand, serveHtml, servePage } from './pages';
import { expect, test } from './test';

declare const chrome: typeof Browser;

const [DEMO] = pagesAtHand();
if (!DEMO) throw new Error('the demo article is missing');

test.beforeEach(async ({ server, tab }) => {
  await tab.goto(servePage(server, DEMO));
  await tab.waitFor(() => CSS.highlights.has('sidelight-person'));
});

test('resting on a name opens its card: who, context, a dated quote with its source, a link to the timeline', async ({
  tab,
}) => {
  expect(await cardText(tab)).toBeNull();
  expect(await openCardAt(tab, { text: 'John Bolton' })).toBe(true);
  const text = await cardText(tab);
  expect(text).toContain('John Bolton');
  expect(text).toContain('Person');
  expect(text).toContain('National Security Advisor');
  const quote = await tab.inClosedRoot(CARD_HOST, (root) => {
    const link = root.querySelector('blockquote')?.parentElement?.querySelector('a');
    return { words: root.querySelector('blockquote')?.textContent, href: link?.href, rel: link?.rel };
  });
  expect(quote?.words?.length).toBeGreaterThan(20);
  expect(quote?.href).toMatch(/^https:\/\//);
  expect(quote?.rel).toContain('noreferrer');
});

test('a card of 2019 tells nothing of later above "since then"', async ({ tab }) => {
  await openCardAt(tab, { text: 'Nicolás Maduro' });
  const text = await tab.inClosedRoot(CARD_HOST, (root) => {
    const card = root.querySelector('.card')?.cloneNode(true) as Element;
    for (const fold of card.querySelectorAll('details')) fold.remove();
    return card.textContent;
  });
  expect(text).toContain('Nicolás Maduro');
  expect(text).toMatch(/2019/);
  // The one later date is that of the data itself.
  expect(text?.replace(/verified to March 3, 2026/i, '')).not.toMatch(/202\d/);
});

test('Escape closes it without moving the focus, and is left to the page when none is open', async ({
  tab,
}) => {
  await tab.evaluate(() => {
    const { dataset } = document.documentElement;
    for (const type of ['keydown', 'keyup'] as const)
      addEventListener(type, ({ key }) =>
        Object.assign(dataset, { pressed: `${dataset.pressed ?? ''}${type} ${key} ` }),
      );
  });
  const pressed = () => tab.evaluate(() => document.documentElement.dataset.pressed ?? '');
  await openCardAt(tab, { text: 'John Bolton' });
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  expect(await pressed()).toBe('');
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  await tab.press('Escape');
  await expect.poll(pressed).toBe('keydown Escape keyup Escape ');
});

test('Escape closes it where a frame of the page has the focus, too, and leaves that there', async ({
  server,
  tab,
}) => {
  const inner = serveHtml(server, '/inner', '<input style="width: 200px"> Words of nobody.');
  const body = `<p style="margin: 60px">Juan Guaidó spoke.</p><iframe src="${inner}" style="position: absolute; left: 300px; top: 400px"></iframe>`;
  await tab.goto(serveHtml(server, '/outer', body));
  await tab.waitFor(() => CSS.highlights.has('sidelight-person'));
  await tab.click(360, 428);
  const focused = () =>
    tab.evaluate(() => {
      const within = document.querySelector('iframe')?.contentDocument?.activeElement;
      return `${document.activeElement?.localName} ${within?.localName}`;
    });
  await expect.poll(focused).toBe('iframe input');
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  expect(await focused()).toBe('iframe input');
});

test('it stays while the pointer crosses to it and rests in it, and closes after leaving', async ({
  tab,
}) => {
  await openCardAt(tab, { text: 'John Bolton' });
  const rect = await cardRect(tab);
  await tab.hover(rect.x + rect.width / 2, rect.y + 40);
  await new Promise((done) => setTimeout(done, 700));
  expect(await cardText(tab)).toContain('John Bolton');
  await tab.hover(3, 3);
  await expect.poll(() => cardText(tab), { timeout: 3_000 }).toBeNull();
});

test('it is off the word, inside the view, and closes when its anchor scrolls away', async ({ tab }) => {
  await openCardAt(tab, { text: 'Juan Guaidó' });
  const rect = await cardRect(tab);
  const word = await placeOf(tab, 'Juan Guaidó');
  const isOverWord =
    word &&
    rect.x < word.x &&
    word.x < rect.x + rect.width &&
    rect.y < word.y &&
    word.y < rect.y + rect.height;
  expect(isOverWord).toBe(false);
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(1280);
  expect(rect.y + rect.height).toBeLessThanOrEqual(900);
  await tab.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => cardText(tab), { timeout: 3_000 }).toBeNull();
});

test('a name under the link that lies over its teaser opens a card, in the headline and below', async ({
  server,
  tab,
}) => {
  const body =
    '<style>article { position: relative; margin: 80px } a::after { content: ""; position: absolute; inset: 0 }</style><article><h3><a href="#">Juan Guaidó speaks</a></h3><p>He met John Bolton.</p></article>';
  await tab.goto(serveHtml(server, '/teaser', body));
  for (const text of ['Juan Guaidó', 'John Bolton']) {
    expect(await openCardAt(tab, { text })).toBe(true);
    expect(await cardText(tab)).toContain(text);
    await tab.press('Escape');
    await expect.poll(() => cardText(tab)).toBeNull();
  }
});

test('of the page that is read, and whose card was opened, nothing is kept (T17)', async ({
  driver,
  tab,
}) => {
  // What was looked up in a popup is kept, and other tests did.
  await driver.evaluateInBackground(() => chrome.storage.local.remove('lookUps'));
  expect(await openCardAt(tab, { text: 'John Bolton' })).toBe(true);
  const kept = await driver.evaluateInBackground(async () => {
    const { local, sync, session } = chrome.storage;
    return JSON.stringify([await local.get(), await sync.get(), await session.get()]);
  });
  expect(kept).toContain('granted');
  expect(kept).not.toContain('john-bolton');
  expect(kept).not.toContain(await tab.evaluate(() => location.pathname));
});

test('a passing pointer opens nothing', async ({ tab }) => {
  const word = await placeOf(tab, 'John Bolton');
  if (!word) throw new Error('no mark');
  await tab.hover(word.x, word.y);
  await tab.hover(word.x, word.y + 300);
  await tab.hover(3, 3);
  await new Promise((done) => setTimeout(done, 700));
  expect(await cardText(tab)).toBeNull();
});

test('synthetic events open nothing (T5)', async ({ tab }) => {
  const word = await placeOf(tab, 'John Bolton');
  if (!word) throw new Error('no mark');
  await tab.evaluate(({ x, y }) => {
    const init = { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse' };
    for (let i = 0; i < 5; i++) document.body.dispatchEvent(new PointerEvent('pointermove', init));
    document.body.dispatchEvent(new PointerEvent('click', { ...init, pointerType: 'touch' }));
  }, word);
  await new Promise((done) => setTimeout(done, 900));
  expect(await cardText(tab)).toBeNull();
});

test('the link leads to the timeline, at the entity', async ({ driver, tab }) => {
  await openCardAt(tab, { text: 'Juan Guaidó' });
  const link = await tab.inClosedRoot(CARD_HOST, (root) => {
    const found = [...root.querySelectorAll('a')].find((a) => a.textContent?.trim() === 'Timeline');
    const rect = found?.getBoundingClientRect();
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
  });
  if (!link) throw new Error('no timeline link');
  // A card that has only just appeared must not be clicked by accident.
  await new Promise((done) => setTimeout(done, 280));
  await tab.click(link.x, link.y);
  const timeline = await driver.waitForTab('timeline.html#entity=juan-guaido');
  // It shows where the article stands.
  expect(await timeline.url()).toContain('&asOf=2019-03-31');
  await timeline.waitFor(() => document.querySelectorAll('main li').length > 3);
  const text = await timeline.evaluate(() => document.querySelector('main')?.textContent ?? '');
  expect(text).toContain('Guaidó');
  await timeline.close();
});

test('pinned, it stays through other cards, scrolling and clicks elsewhere, is moved by its head and closed by Escape', async ({
  tab,
}) => {
  await openCardAt(tab, { text: 'John Bolton' });
  await clickInCard(tab, '.card-pin');
  const pinned = await cardRect(tab);
  await tab.drag({ x: pinned.x + 150, y: pinned.y + 12 }, { x: 1_090, y: 40 });
  const moved = await cardRect(tab);
  expect(moved.x).toBeCloseTo(940, 0);
  expect(moved.y).toBeCloseTo(28, 0);
  // Out of the window it cannot be moved: its buttons would be out of reach.
  await tab.drag({ x: moved.x + 150, y: moved.y + 12 }, { x: 1_270, y: 890 });
  const corner = await cardRect(tab);
  const view = await tab.evaluate(() => ({ width: visualViewport?.width, height: visualViewport?.height }));
  expect(corner.x + corner.width).toBeCloseTo((view.width ?? 0) - 8, 0);
  expect(corner.y + corner.height).toBeCloseTo((view.height ?? 0) - 8, 0);
  await tab.drag({ x: corner.x + 150, y: corner.y + 12 }, { x: 1_090, y: 40 });
  expect(await cardRect(tab)).toEqual(moved);

  await openCardAt(tab, { text: 'Juan Guaidó' });
  await expect.poll(() => cardNames(tab)).toEqual(['John Bolton', 'Juan Guaidó']);
  // Its own word, come back to, opens no second one.
  expect(await openCardAt(tab, { text: 'John Bolton' })).toBe(true);
  await new Promise((done) => setTimeout(done, 900));
  expect(await cardNames(tab)).toEqual(['John Bolton']);
  await tab.hover(3, 3);
  await tab.click(3, 3);
  await tab.wheel(0, 300);
  // A page that is still on its way would go on from where it is put next.
  await tab.waitFor(() => scrollY === 300);
  await expect.poll(() => cardNames(tab)).toEqual(['John Bolton']);
  expect(await cardRect(tab)).toEqual(moved);

  await tab.inClosedRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('.card-pin')?.focus());
  await tab.press('ArrowLeft');
  await expect.poll(async () => (await cardRect(tab)).x).toBeCloseTo(924, 0);
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  expect(await openCardAt(tab, { text: 'John Bolton' })).toBe(true);
});

test('the card that opens lies over one that was pinned and has the focus', async ({ tab }) => {
  await openCardAt(tab, { text: 'John Bolton' });
  await clickInCard(tab, '.card-pin');
  // Again, should the page have moved under the pointer.
  const open = async () => {
    await openCardAt(tab, { text: 'S-300' });
    await new Promise((done) => setTimeout(done, 800));
    return cardNames(tab);
  };
  await expect.poll(open).toEqual(['John Bolton', 'S-300']);
  const onTop = await tab.inClosedRoot(CARD_HOST, (root) => {
    const [pinned, opened] = [...root.querySelectorAll('.card')].map((card) => card.getBoundingClientRect());
    if (!pinned || !opened) return 'a card is missing';
    const x = (Math.max(pinned.left, opened.left) + Math.min(pinned.right, opened.right)) / 2;
    const y = (Math.max(pinned.top, opened.top) + Math.min(pinned.bottom, opened.bottom)) / 2;
    const isOnBoth = pinned.left < x && x < pinned.right && pinned.top < y && y < pinned.bottom;
    return isOnBoth && root.elementFromPoint(x, y)?.closest('.card')?.querySelector('h2')?.textContent;
  });
  expect(onTop).toBe('S-300');
  await tab.press('Escape');
});

test('a name that is refused loses its marks at once, and Undo brings them back', async ({ tab }) => {
  const marked = (text: string) =>
    marksOf(tab).then((marks) => marks.filter((mark) => mark.text === text).length);
  await openCardAt(tab, { text: 'John Bolton' });
  const before = await marked('John Bolton');
  await clickInCard(tab, '.card-menu-button');
  await clickInCard(tab, '.menu-group:nth-of-type(2) .tool:nth-of-type(2)');
  await expect.poll(() => cardText(tab)).toContain('“John Bolton” is no longer marked.');
  await expect.poll(() => marked('John Bolton')).toBe(0);
  // It stays for who reads it from elsewhere. In one step: on a slow machine it would rest on a name on its way.
  await tab.hover(3, 3, 1);
  await new Promise((done) => setTimeout(done, 700));
  await clickInCard(tab, '.notice-undo');
  await expect.poll(() => marked('John Bolton')).toBe(before);
});

test('a refusal that is not kept is said, and the marks are back', async ({ tab, driver }) => {
  const marked = () =>
    marksOf(tab).then((marks) => marks.filter((mark) => mark.text === 'John Bolton').length);
  const keep = (stored: object | null) =>
    driver.evaluateInBackground(
      (value) => (value ? chrome.storage.local.set(value) : chrome.storage.local.remove('mutedNames')),
      stored,
    );
  // As a version of the future left it: it is not overwritten.
  await keep({ mutedNames: { v: 99, value: [] } });
  await openCardAt(tab, { text: 'John Bolton' });
  await clickInCard(tab, '.card-pin');
  const before = await marked();
  await clickInCard(tab, '.card-menu-button');
  await clickInCard(tab, '.menu-group:nth-of-type(2) .tool:nth-of-type(2)');
  await expect.poll(() => cardText(tab)).toContain('a newer version of Sidelight keeps this');
  await expect.poll(marked).toBe(before);
  expect(await cardNames(tab)).toEqual(['John Bolton']);
  await keep(null);
});

test('the site is turned off in a card, and Undo, which outlives the session, turns it on', async ({
  tab,
}) => {
  await openCardAt(tab, { text: 'Juan Guaidó' });
  await clickInCard(tab, '.card-pin');
  const { x, y } = await cardRect(tab);
  await tab.drag({ x: x + 150, y: y + 12 }, { x: 1_090, y: 40 });
  await openCardAt(tab, { text: 'John Bolton' });
  await expect.poll(() => cardNames(tab)).toEqual(['Juan Guaidó', 'John Bolton']);
  await clickInCard(tab, '.card:not(.card-pinned) .card-menu-button');
  await clickInCard(tab, '.card:not(.card-pinned) .menu-group:nth-of-type(2) .tool:last-of-type');
  await expect.poll(async () => (await marksOf(tab)).length).toBe(0);
  // That one alone: what was pinned goes with the session.
  await expect.poll(() => cardNames(tab)).toEqual(['John Bolton']);
  expect(await cardText(tab)).toContain('Names are no longer marked on euronews.com');
  await clickInCard(tab, '.notice-undo');
  await expect.poll(async () => (await marksOf(tab)).length).toBeGreaterThan(3);
  expect(await cardText(tab)).toBeNull();
});

test('a site that is turned off while the pointer dwells on a name opens no card there', async ({
  tab,
  driver,
}) => {
  const setSite = (on: boolean) =>
    driver.evaluateInBackground((request) => chrome.runtime.sendMessage({ call: 'setSite', request }), {
      scope: 'euronews.com',
      on,
      privateWindow: null,
    });
  const word = await placeOf(tab, 'John Bolton');
  if (!word) throw new Error('no mark');
  await tab.hover(word.x, word.y);
  await setSite(false);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(0);
  // The dwell, and as long again.
  await new Promise((done) => setTimeout(done, 800));
  expect(await cardText(tab)).toBeNull();
  await setSite(true);
});

test('what is copied is pasted whole, in each form, into a field and into rich text; a report tells nothing of the page', async ({
  server,
  tab,
}) => {
  const body = `<time datetime="2019-03-31" pubdate></time><p>John Bolton and Juan Guaidó spoke of zebrafish.</p>
    <textarea></textarea><div contenteditable style="white-space: pre-wrap"></div>`;
  const url = serveHtml(server, '/copied', body);
  await tab.goto(url);
  expect(await openCardAt(tab, { text: 'John Bolton' })).toBe(true);
  const inCard = (selector: string) =>
    tab.inClosedRoot(CARD_HOST, (root, wanted) => root.querySelector(wanted)?.textContent, selector);
  const words = (await inCard('blockquote')) ?? '';
  expect(words.length).toBeGreaterThan(20);
  await clickInCard(tab, '.card-menu-button');
  const select = () =>
    tab.inClosedRoot(CARD_HOST, (root) => {
      const field = root.querySelector('select');
      field?.focus();
      return field && root.activeElement === field ? field.value : null;
    });

  const copy = async (button: string): Promise<string> => {
    await clickInCard(tab, button);
    await expect.poll(() => inCard(`${button} + [role="status"]`)).toBe('Copied');
    const pasted: string[] = [];
    for (const target of ['textarea', '[contenteditable]']) {
      await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), target);
      await tab.press('Control+a');
      await tab.press('Control+v');
      const text = () =>
        tab.evaluate((selector) => {
          const field = document.querySelector(selector) as Element;
          if (field instanceof HTMLTextAreaElement) return field.value;
          // Lines of it may be elements.
          getSelection()?.selectAllChildren(field);
          return String(getSelection());
        }, target);
      await expect.poll(text).not.toBe('');
      pasted.push(await text());
    }
    expect(pasted[1]).toBe(pasted[0]);
    await tab.evaluate(() => {
      (document.querySelector('textarea') as HTMLTextAreaElement).value = '';
      document.querySelector('[contenteditable]')?.replaceChildren();
    });
    return pasted[0] ?? '';
  };

  const QUOTE = '.menu-group:first-child .tool';
  const copied: Record<string, string> = {};
  for (const format of ['plain', 'markdown', 'html', 'csl-json']) {
    await expect.poll(select).toBe(format);
    copied[format] = await copy(QUOTE);
    await select();
    await tab.press('ArrowDown');
  }
  const { plain = '', markdown, html = '', 'csl-json': csl = '' } = copied;
  const [said, credit = ''] = plain.split('\n');
  expect(said).toBe(`“${words}”`);
  expect(credit).toMatch(/^John Bolton, .*March \d+, 2019\. .*https:\/\/\S+#:~:text=\S+$/);
  const address = /https:\/\/\S+$/.exec(credit)?.[0];
  expect(markdown).toMatch(/^> .*\n>\n> John Bolton, .*\]\(<https:.*>\)$/);
  expect(markdown).toContain(`(<${address}>)`);
  const parsed = await tab.evaluate((markup) => {
    const found = new DOMParser().parseFromString(markup, 'text/html');
    return [
      found.querySelector('blockquote')?.textContent,
      found.querySelector('figcaption a')?.getAttribute('href'),
    ];
  }, html);
  expect(parsed).toEqual([words, address]);
  const [item] = JSON.parse(csl);
  expect(item.note).toContain(words);
  expect(address).toContain(item.URL);
  expect(item.issued['date-parts'][0]).toHaveLength(3);

  const report = await copy('.menu-group:last-child .tool');
  expect(report).toContain('john-bolton');
  for (const ofPage of ['zebrafish', '/copied', new URL(url).host]) expect(report).not.toContain(ofPage);
});

test('a tap on a name opens a sheet at the bottom, a tap beside it closes it, and links are left alone', async ({
  server,
  tab,
}) => {
  const body = '<p>Juan Guaidó spoke.</p><p>Then <a href="#there">Nicolás Maduro</a> did.</p>';
  await tab.goto(serveHtml(server, '/touch', body));
  await tab.setViewport({ width: 390, height: 844 });
  const link = await placeOf(tab, 'Nicolás Maduro');
  const word = await placeOf(tab, 'Juan Guaidó');
  if (!word || !link) throw new Error('no mark');
  await tab.tap(link.x, link.y);
  await tab.waitFor(() => location.hash === '#there');
  expect(await cardText(tab)).toBeNull();
  await tab.tap(word.x, word.y);
  await expect.poll(() => cardText(tab)).toContain('Juan Guaidó');
  const { x, y, width, height } = await cardRect(tab);
  expect({ x, width, bottom: Math.round(y + height) }).toEqual({ x: 0, width: 390, bottom: 844 });
  const focused = () => tab.inClosedRoot(CARD_HOST, (root) => root.activeElement?.getAttribute('role'));
  await expect.poll(focused).toBe('dialog');
  await tab.tap(200, 300);
  await expect.poll(() => cardText(tab)).toBeNull();

  // A phone on its side: there is room to read in, and the name is still to be seen.
  await tab.setViewport({ width: 740, height: 360 });
  const low = await placeOf(tab, 'Juan Guaidó');
  if (!low) throw new Error('no mark');
  await tab.tap(low.x, low.y);
  await expect.poll(() => cardText(tab)).toContain('Juan Guaidó');
  const read = () =>
    tab.inClosedRoot(CARD_HOST, (root) => root.querySelector('.card-body')?.getBoundingClientRect().height);
  expect(await read()).toBeGreaterThan(90);
  expect((await cardRect(tab)).y).toBeGreaterThan(low.y + 8);
});

test('a tap where fingers have zoomed in opens the card in what is seen of the page @chromium', async ({
  server,
  tab,
}) => {
  await tab.setViewport({ width: 390, height: 844 });
  await tab.goto(
    serveHtml(server, '/zoomed-by-fingers', `<p>Juan Guaidó spoke.</p>${'<p>Nobody.</p>'.repeat(60)}`),
  );
  const word = await placeOf(tab, 'Juan Guaidó');
  if (!word) throw new Error('no mark');
  await tab.zoomByFingers(2.5);
  await tab.tap(word.x, word.y);
  await expect.poll(() => cardText(tab)).toContain('Juan Guaidó');
  const card = await cardRect(tab);
  const seen = await tab.evaluate(() => {
    const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
    return { right: offsetLeft + width, bottom: offsetTop + height };
  });
  expect(card.x + card.width).toBeLessThanOrEqual(seen.right);
  expect(card.y + card.height).toBeLessThanOrEqual(seen.bottom);
  await tab.zoomByFingers(1);
});

test('a pen that is not heard of above the screen opens the card by its tap, at the name @chromium', async ({
  server,
  tab,
}) => {
  await tab.goto(
    serveHtml(
      server,
      '/pen',
      '<p>Juan Guaidó spoke.</p><p>Then <a href="#there">Nicolás Maduro</a> did.</p>',
    ),
  );
  const word = await placeOf(tab, 'Juan Guaidó');
  const link = await placeOf(tab, 'Nicolás Maduro');
  if (!word || !link) throw new Error('no mark');
  await tab.tapByPen(word.x, word.y);
  await expect.poll(() => cardText(tab)).toContain('Juan Guaidó');
  expect((await cardRect(tab)).y - word.y).toBeLessThan(40);
  await tab.tapByPen(600, 500);
  await expect.poll(() => cardText(tab)).toBeNull();
  await tab.tapByPen(link.x, link.y);
  await tab.waitFor(() => location.hash === '#there');
  expect(await cardText(tab)).toBeNull();
});

test('no face that a page brings along is fetched for a card, or shows in it (T7)', async ({
  server,
  tab,
}) => {
  // Those that most sites bring, by the names of the systems whose own faces they are or were.
  const names = [
    'Roboto',
    'Noto Sans',
    'Noto Serif',
    'Open Sans',
    'Lato',
    'Inter',
    'Ubuntu',
    'Cantarell',
    'Arial',
  ];
  const faces = names.map((name) => `@font-face { font-family: '${name}'; src: url(/face.woff2) }`);
  const html = `<style>${faces.join('\n')}</style><p style="font-family: monospace">Juan Guaidó spoke.</p>`;
  await tab.goto(serveHtml(server, '/faces', html));
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  const statuses = await tab.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(statuses).toEqual(names.map(() => 'unloaded'));
});

test('on a page with a strict policy the card is complete and the page sees no violation (F19)', async ({
  server,
  tab,
}) => {
  const policy =
    "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><p>Juan Guaidó spoke.</p>`;
  const url = server.serve('apnews.com', '/strict', {
    body: html,
    headers: { 'content-security-policy': policy },
  });
  await tab.addInitScript(() => {
    const seen: string[] = [];
    (globalThis as unknown as { violations: string[] }).violations = seen;
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await tab.goto(url);
  await tab.waitFor(() => CSS.highlights.has('sidelight-person'));
  const before = await violations(tab);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  const look = await tab.inClosedRoot(CARD_HOST, (root) => {
    const card = root.querySelector('.card');
    const style = card ? getComputedStyle(card) : null;
    return { width: card?.getBoundingClientRect().width, background: style?.backgroundColor };
  });
  expect(look).toEqual({ width: 320, background: 'rgb(255, 255, 255)' });
  expect(await violations(tab)).toEqual(before);
});

function violations(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

function cardNames(tab: Tab): Promise<string[] | null> {
  return tab.inClosedRoot(CARD_HOST, (root) =>
    [...root.querySelectorAll('.card h2')].map((name) => name.textContent ?? ''),
  );
}

/** Clicks something in the first card, once the card has settled and lies still. */
async function clickInCard(tab: Tab, selector: string): Promise<void> {
  // A card that has only just appeared does not answer presses.
  await new Promise((done) => setTimeout(done, 280));
  const place = await tab.inClosedRoot(
    CARD_HOST,
    (root, wanted) => {
      const rect = root.querySelector(wanted)?.getBoundingClientRect();
      return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    },
    selector,
  );
  if (!place) throw new Error(`no ${selector} in the card`);
  await tab.click(place.x, place.y);
}
