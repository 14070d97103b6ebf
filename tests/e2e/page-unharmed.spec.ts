/** Real pages: names are marked and painted, and the page stays what it was. */
import { pageDateOf } from '@/src/core/chronology/page-date';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { countDifferingPixels } from '../drivers/pixels';
import {
  allMarksOf,
  keepCleared,
  type Mark,
  marksOf,
  openCardAt,
  pageReport,
  placeOf,
  tabIdOf,
} from '../drivers/product';
import { pagesAtHand, pagesMissing, servePage } from './pages';
import { expect, HOSTS, test } from './test';

for (const named of pagesAtHand()) {
  test(`${named.name}: marked, painted, dated, not touched (F18)`, async ({ driver, server, tab }) => {
    const url = servePage(server, named);
    await watchMutations(tab);
    await tab.goto(url);
    await settle(driver, url);

    const texts = await allMarksOf(tab);
    if (named.names.length > 0) {
      expect(
        texts.some((text) => named.names.includes(text)),
        texts.join(', '),
      ).toBe(true);
      // Names in what the page hides are counted, and marked when they are shown.
      expect(await markedIn(driver, url)).toBeGreaterThanOrEqual(texts.length);
    }
    for (const text of named.never) expect(texts).not.toContain(text);
    const report = await pageReport(driver, await tabIdOf(driver, url));
    expect(pageDateOf(report?.stated ?? [])?.date ?? null).toBe(named.date);

    expect(await mutationsOf(tab)).toEqual([]);
    const marked = await serialise(tab);
    if (named.names.length > 0) expect(await paintedPixels(tab, texts)).toBeGreaterThan(24);
    expect(marked).toBe(await plainTwin(tab, servePage(server, named, HOSTS.other)));
  });
}

for (const name of pagesMissing()) {
  test(`${name}: marked, painted, dated, not touched (F18)`, () => {
    test.skip(true, 'this real page is not beside the repository');
  });
}

test('the demo article names every entity, and its look-alikes stay unmarked', async ({
  driver,
  server,
  tab,
}) => {
  const [demo] = pagesAtHand();
  if (!demo) throw new Error('the demo article is missing');
  const url = servePage(server, demo);
  await tab.goto(url);
  await settle(driver, url);
  const report = await pageReport(driver, await tabIdOf(driver, url));
  expect(Object.keys(report?.mentions ?? {})).toHaveLength(23);
  const marked = await tab.evaluate(() => {
    const lookAlikes = document.getElementById('look-alikes');
    return [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).values()].flatMap(
      (highlight) =>
        [...highlight]
          .map(({ startContainer }) => startContainer)
          .filter((node) => lookAlikes?.contains(node)),
    ).length;
  });
  expect(marked).toBe(0);
});

test('the first card adds one element, the host, and nothing else', async ({ driver, server, tab }) => {
  const [demo] = pagesAtHand();
  if (!demo) throw new Error('the demo article is missing');
  await watchMutations(tab);
  const url = servePage(server, demo);
  await tab.goto(url);
  await settle(driver, url);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  expect(await mutationsOf(tab)).toEqual(['childList HTML +DIV']);
});

/** The first of some marks that is shown: pages lay out text that they do not show, and what lies at a mark must be the text around it. */
async function firstShown(tab: Tab, marks: readonly Mark[]): Promise<Mark | undefined> {
  // In one call: a page may have hundreds.
  const index = await tab.evaluate(
    (all) =>
      all.findIndex(({ x, y, text }) => {
        const around = document.elementFromPoint(x, y)?.textContent ?? '';
        return around.includes(text) && around.length < 2_000;
      }),
    marks,
  );
  return marks[index];
}

/**
 * Counts the pixels that the marks of a page change: a picture around a mark that nothing covers, against the
 * same place with the registry emptied. A registry entry proves nothing; pixels do.
 */
async function paintedPixels(tab: Tab, texts: readonly string[]): Promise<number> {
  for (const text of new Set(texts)) {
    await placeOf(tab, text);
    const seen = await markAtRest(tab);
    if (!seen) continue;
    const clip = { x: Math.round(seen.x) - 12, y: Math.round(seen.y) - 14, width: 24, height: 28 };
    const marked = await tab.screenshot({ clip });
    await tab.evaluate(keepCleared);
    let differing = 0;
    // Ours come back some times, and a picture may be taken just then.
    for (let look = 0; look < 10 && differing === 0; look++) {
      await tab.evaluate(twoFrames);
      differing = countDifferingPixels(marked, await tab.screenshot({ clip }));
    }
    return differing;
  }
  throw new Error('no mark in view');
}

/** The first free mark, once it lies where it lay two frames before: a page that is still laid out moves it. */
async function markAtRest(tab: Tab): Promise<Mark | undefined> {
  const isFree = (mark: Mark) => mark.seen && mark.x > 20 && mark.y > 20;
  let before: Mark | undefined;
  for (let look = 0; look < 20; look++) {
    const seen = await firstShown(tab, (await marksOf(tab)).filter(isFree));
    if (seen && before && seen.x === before.x && seen.y === before.y) return seen;
    before = seen;
    await tab.evaluate(twoFrames);
  }
  return undefined;
}

/** Runs in the page. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
}

/** Records every mutation of the document from before any script of the page or ours. */
async function watchMutations(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    const name = (node: Node) => node.nodeName;
    const note = (records: readonly MutationRecord[]) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        if (target instanceof Element && target.closest('div[translate]')) continue;
        const added = [...addedNodes].map((node) => ` +${name(node)}`).join('');
        const removed = [...removedNodes].map((node) => ` -${name(node)}`).join('');
        seen.push(`${type} ${name(target)}${attributeName ? ` ${attributeName}` : ''}${added}${removed}`);
      }
    };
    // What the parser adds while the page loads is the page's own; ours would still show in the serialised document.
    const observer = new MutationObserver((records) => {
      if (document.readyState !== 'loading') note(records);
    });
    // In the capture phase, as ours: behind another listener the parser's last records would have been told.
    const parsed = () => {
      if (document.readyState === 'interactive') observer.takeRecords();
    };
    document.addEventListener('readystatechange', parsed, { capture: true });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function mutationsOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

function serialise(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML);
}

/** The same page on a host where the extension may do nothing. */
async function plainTwin(tab: Tab, url: string): Promise<string> {
  await tab.goto(url);
  const plain = await serialise(tab);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  return plain;
}

/** Waits until the number of marks stays the same for a while. */
async function settle(driver: BrowserDriver, url: string): Promise<void> {
  let last = -1;
  for (let look = 0; look < 40; look++) {
    const now = await markedIn(driver, url);
    // Some pages have no mark: they had a while to get one.
    if (now === last && (now > 0 || look > 8)) return;
    last = now;
    await new Promise((done) => setTimeout(done, 300));
  }
}

async function markedIn(driver: BrowserDriver, url: string): Promise<number> {
  return (await pageReport(driver, await tabIdOf(driver, url)))?.marked ?? 0;
}
