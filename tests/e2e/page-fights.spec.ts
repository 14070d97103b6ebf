/** Pages that meddle, deliberately or not: with our names, with events, with built-ins, with their own text. */
import type { Tab } from '../drivers/driver';
import type { PageServer } from '../drivers/page-server';
import { countDifferingPixels } from '../drivers/pixels';
import { CARD_HOST, cardText, marksOf, openCardAt, pageReport, placeOf, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const BODY = '<p style="font: 30px serif; margin: 40px">Juan Guaidó met John Bolton.</p>';

/** Serves a page whose first script runs before anything else of it. */
function serveScripted(
  server: PageServer,
  path: string,
  script: () => void,
  host: string = HOSTS.one,
): string {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><script>(${script})()</script></head><body>${BODY}</body></html>`;
  return server.serve(host, path, { body: html });
}

test('a page that uses our name keeps it, and both are painted (T3)', async ({ server, tab }) => {
  const url = serveScripted(server, '/same-name', () => {
    addEventListener('DOMContentLoaded', () => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = { startContainer: text, startOffset: 12, endContainer: text, endOffset: 15 };
      CSS.highlights.set('sidelight-person', new Highlight(new StaticRange(range)));
    });
  });
  await tab.goto(url);
  const sizes = () =>
    tab.evaluate(() =>
      ['sidelight-person', 'sidelight-person-2'].map((name) => CSS.highlights.get(name)?.size ?? 0),
    );
  await expect.poll(sizes).toEqual([1, 2]);
  const place = await placeOf(tab, 'John Bolton');
  const clip = {
    x: Math.round(place?.x ?? 0) - 20,
    y: Math.round(place?.y ?? 0) - 16,
    width: 40,
    height: 36,
  };
  await tab.goto(serveHtml(server, '/same-name', BODY, HOSTS.other));
  const plain = await tab.screenshot({ clip });
  await tab.goto(url);
  await expect.poll(sizes).toEqual([1, 2]);
  // The spare style comes by message.
  await expect
    .poll(async () => countDifferingPixels(plain, await tab.screenshot({ clip })))
    .toBeGreaterThan(24);
});

test('a page that lists, clears and replaces highlights sees ours back five times in five seconds (T2)', async ({
  driver,
  server,
  tab,
}) => {
  const url = serveScripted(server, '/clears', () => {
    const own = new Highlight();
    CSS.highlights.set('own', own);
    const seen = { returns: 0, ownGone: 0, atMs: [] as number[] };
    Object.assign(globalThis, { seen });
    const fight = () => {
      const registry = CSS.highlights as unknown as Map<string, Highlight>;
      for (const name of [...registry.keys()].filter((one) => one.startsWith('sidelight-'))) {
        if (registry.get(name)?.size === 0) continue;
        seen.returns += 1;
        seen.atMs.push(performance.now());
        // Once it has both of our names there is no way back.
        if (seen.returns % 4 === 0) registry.set(name, new Highlight());
        else registry.delete(name);
      }
      if (registry.get('own') !== own) seen.ownGone += 1;
      // It changes as well, so that we have reason to look.
      document.querySelector('p')?.setAttribute('data-at', String(seen.returns));
      document.querySelector('p')?.append(' ');
    };
    setInterval(fight, 5);
  });
  await tab.goto(url);
  await tab.waitFor(() => (globalThis as unknown as { seen: { returns: number } }).seen.returns > 1);
  // Ours would be back each second at least, and sooner at first.
  await new Promise((done) => setTimeout(done, 4_500));
  const { atMs, ownGone } = await tab.evaluate(
    () => (globalThis as unknown as { seen: { atMs: number[]; ownGone: number } }).seen,
  );
  // Behind the first time, five returns. A sixth comes five seconds after the first of them; a slow page sees that one late.
  for (const [at, ms] of atMs.slice(6).entries()) expect(ms - Number(atMs[at + 1])).toBeGreaterThan(4_000);
  expect(ownGone).toBe(0);
  expect(errorsOf(tab)).toEqual([]);
  // Every few ms the text is another: between two readings nothing is known of it.
  const id = await tabIdOf(driver, url);
  await expect.poll(async () => (await pageReport(driver, id))?.marked).toBe(2);
});

test('a page that writes its text anew on every change and on every mark: both live on (F13)', async ({
  driver,
  server,
  tab,
}) => {
  const url = serveScripted(server, '/rewrites', rewriteAlways);
  const framesAt = async (address: string) => {
    await tab.goto(address);
    await tab.waitFor(() => (globalThis as unknown as { seen: Seen }).seen.isOver);
    return tab.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.frames);
  };
  // As many as the machine has just now.
  const alone = await framesAt(serveScripted(server, '/rewrites', rewriteAlways, HOSTS.other));
  const frames = await framesAt(url);
  // A page that we held up would have few.
  expect(frames).toBeGreaterThan(alone / 4);
  await expect
    .poll(async () => (await marksOf(tab)).map(({ text }) => text))
    .toEqual(['Juan Guaidó', 'John Bolton']);
  const before = await tab.evaluate(rewrites);
  await new Promise((done) => setTimeout(done, 500));
  expect(await tab.evaluate(rewrites)).toBe(before);
  expect((await pageReport(driver, await tabIdOf(driver, url)))?.marked).toBe(2);
});

test('a page that keeps events from everybody still gets its cards (F22)', async ({ server, tab }) => {
  const url = serveScripted(server, '/blocks', () => {
    for (const type of [
      'pointermove',
      'pointerover',
      'pointerout',
      'mousemove',
      'click',
      'keydown',
      'keyup',
    ]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
  });
  await tab.goto(url);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);

  // The card, too, hears what the page keeps: taken out, it is back with the next movement of the pointer.
  await tab.evaluate((selector) => document.querySelector(selector)?.remove(), CARD_HOST);
  expect(await cardText(tab)).toBeNull();
  const { x, y } = (await placeOf(tab, 'Juan Guaidó')) as { x: number; y: number };
  let moved = 0;
  const textAfterMove = async () => {
    await tab.hover(x + (moved++ % 2), y);
    return cardText(tab);
  };
  await expect.poll(textAfterMove).not.toBeNull();

  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
});

test('a page that is written anew has its names marked, and its cards (F8)', async ({
  driver,
  server,
  tab,
}) => {
  const url = serveHtml(server, '/written', BODY);
  await tab.goto(url);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  await tab.evaluate(() => {
    document.open();
    document.write(
      '<!doctype html><html lang="en"><title>t</title><body><p style="font:30px serif;margin:60px">S-300, said Nicolás Maduro.</p>',
    );
    document.close();
  });
  await expect
    .poll(async () => (await marksOf(tab)).map(({ text }) => text))
    .toEqual(['S-300', 'Nicolás Maduro']);
  // No range is left of what was there before.
  expect(await rangesIn(tab)).toBe(2);
  expect(await openCardAt(tab, { text: 'Nicolás Maduro' })).toBe(true);
  expect((await pageReport(driver, await tabIdOf(driver, url)))?.marked).toBe(2);
  expect(await tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(1);
});

test('a page that replaces built-ins has the same marks as its twin (F12)', async ({
  driver,
  server,
  tab,
}) => {
  const reports = [];
  for (const script of [breakBuiltIns, () => {}]) {
    const url = serveScripted(server, `/built-ins-${reports.length}`, script);
    await tab.goto(url);
    const report = async () => pageReport(driver, await tabIdOf(driver, url));
    await expect.poll(async () => (await report())?.marked).toBe(2);
    reports.push((await report())?.mentions);
  }
  expect(reports[0]).toEqual(reports[1]);
  expect(errorsOf(tab)).toEqual([]);
});

type Seen = { rewrites: number; frames: number; isOver: boolean };

/** Runs in the page: writes its text anew on every change, and for two seconds in every frame that has a mark. */
function rewriteAlways(): void {
  const seen: Seen = { rewrites: 0, frames: 0, isOver: false };
  Object.assign(globalThis, { seen });
  addEventListener('DOMContentLoaded', () => {
    const paragraph = document.querySelector('p') as HTMLElement;
    const rewrite = () => {
      seen.rewrites += 1;
      paragraph.textContent = 'Juan Guaidó met John Bolton.';
    };
    let isOwn = false;
    new MutationObserver(() => {
      isOwn = !isOwn;
      if (isOwn) rewrite();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const ended = performance.now() + 2_000;
    const frame = () => {
      seen.frames += 1;
      seen.isOver = performance.now() > ended;
      if (seen.isOver) return;
      if (CSS.highlights.has('sidelight-person')) rewrite();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const rewrites = () => (globalThis as unknown as { seen: Seen }).seen.rewrites;

function rangesIn(tab: Tab): Promise<number> {
  return tab.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Highlight>)]
      .filter(([name]) => name.startsWith('sidelight-'))
      .reduce((sum, [, highlight]) => sum + highlight.size, 0),
  );
}

function errorsOf(tab: Tab): string[] {
  return tab.messages.filter(({ kind }) => kind === 'error').map(({ text }) => text);
}

/** Runs in the page. */
function breakBuiltIns(): void {
  const refuse = () => {
    throw new Error('not here');
  };
  const broken: [object, string[]][] = [
    [Array.prototype, ['map', 'filter', 'push', 'flatMap', 'some', 'every', 'find']],
    [Map.prototype, ['get', 'set', 'has']],
    [Set.prototype, ['add', 'has']],
    [String.prototype, ['charCodeAt', 'slice', 'toLowerCase', 'normalize']],
    [
      Element.prototype,
      ['matches', 'closest', 'getAttribute', 'hasAttribute', 'attachShadow', 'getClientRects'],
    ],
    [Document.prototype, ['createTreeWalker', 'createElement', 'createRange', 'querySelectorAll']],
    [Node.prototype, ['compareDocumentPosition', 'contains', 'getRootNode']],
    [EventTarget.prototype, ['addEventListener']],
    [AbortController.prototype, ['abort']],
  ];
  for (const [prototype, names] of broken) {
    for (const name of names) Object.defineProperty(prototype, name, { value: refuse });
  }
  for (const name of [
    'MutationObserver',
    'IntersectionObserver',
    'Highlight',
    'StaticRange',
    'setTimeout',
    'scheduler',
  ]) {
    Object.defineProperty(globalThis, name, { value: refuse });
  }
  for (const [prototype, name] of [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'parentNode'],
    [CharacterData.prototype, 'data'],
    [Element.prototype, 'localName'],
    [Event.prototype, 'isTrusted'],
  ] as const) {
    Object.defineProperty(prototype, name, { get: refuse });
  }
}
