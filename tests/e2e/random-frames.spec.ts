/**
 * Random programs on a page whose frames come, go, move, are written and navigated: badge and popup tell as many names as a fresh
 * read of all living frames finds.
 */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Engine, Tab } from '../drivers/driver';
import type { PageServer } from '../drivers/page-server';
import { tabIdOf } from '../drivers/product';
import { long } from '../long';
import { randomFrom } from '../random-from';
import { serveHtml } from './pages';
import { endShipped, expect, HOSTS, startShipped, test } from './test';

declare const chrome: typeof Browser;

const PROGRAMS = long ? 40 : 2;
const STEPS = long ? 40 : 12;
const MOST_NAMES = 3;

let driver: BrowserDriver;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
test.beforeAll(async ({}, { project }) => {
  driver = await startShipped(project.name as Engine, { keepsLeftPages: true });
});
test.afterAll(() => endShipped(driver));

test(`${PROGRAMS} programs: badge and popup tell what the frames name (F10)`, async ({ server }) => {
  test.setTimeout(long ? 900_000 : 90_000);
  const addresses = serveFrames(server);
  const elsewhere = serveHtml(server, '/frames-left', '<p>Juan Guaidó spoke.</p>', HOSTS.three);
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const random = randomFrom(seed);
    const url = server.serve(HOSTS.two, `/frames-${seed}`, {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><p>Juan Guaidó.</p><div></div>`,
      // Firefox keeps no page that asks not to be stored.
      headers: { 'cache-control': 'max-age=60' },
    });
    const page = await driver.open(url);
    const tabId = await tabIdOf(driver, url);
    const popup = await driver.openExtensionPage(`popup.html#tab=${tabId}`);
    const done: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      await page.bringToFront();
      if (random() < 0.08) {
        await page.goto(elsewhere);
        await page.back();
        done.push('left and back');
      } else done.push(await page.evaluate(change, addresses, random(), random(), random()));
      if (random() < 0.5) continue;
      const message = `seed ${seed}, step ${step}: ${done.join(', ')}`;
      await expect.poll(() => shownBeside(tabId, popup), { message, timeout: 8_000 }).toEqual([]);
    }
    await popup.close();
    await page.close();
  }
});

/** What badge and popup tell that a fresh read does not. */
async function shownBeside(tabId: number, popup: Tab): Promise<readonly string[]> {
  const { frames, badge } = await driver.evaluateInBackground(readAnew, tabId);
  const names = frames.reduce((sum, frame) => sum + frame.names, 0);
  const listed = await popup.evaluate(() =>
    [...document.querySelectorAll('.on-page-count')].reduce(
      (sum, { textContent }) => sum + Number(textContent),
      0,
    ),
  );
  const isTold = Number(badge) === names && listed === names;
  return isTold ? [] : [`badge ${badge}, popup ${listed}, names ${names}: ${JSON.stringify(frames)}`];
}

type Frame = { readonly url: string; readonly names: number; readonly ours: number | null };

/** Runs with the extension's rights: reads all frames of a tab, as if nobody had before. */
async function readAnew(tabId: number): Promise<{ frames: readonly Frame[]; badge: string }> {
  const results = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const texts = [...document.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
      const names = texts.join(' ').match(/Juan Guaidó/g)?.length ?? 0;
      const { __sidelightDesk: desk } = globalThis as {
        __sidelightDesk?: { report?(): { mentions: Record<string, number> } };
      };
      const report = desk?.report?.();
      const ours = report ? Object.values(report.mentions).reduce((sum, count) => sum + count, 0) : null;
      return { url: location.href, names, ours };
    },
    injectImmediately: true,
  });
  const frames = results.flatMap(({ result }) => (result ? [result as Frame] : []));
  return { frames, badge: await chrome.action.getBadgeText({ tabId }) };
}

/** Serves frames of no name, one name and more, on the page's own site and another. */
function serveFrames(server: PageServer): readonly string[] {
  return [HOSTS.two, HOSTS.three].flatMap((host) =>
    Array.from({ length: MOST_NAMES + 1 }, (_, count) =>
      serveHtml(
        server,
        `/frame-of-${count}`,
        `<p>Nobody.</p>${'<p>Juan Guaidó spoke.</p>'.repeat(count)}`,
        host,
      ),
    ),
  );
}

/** Runs in the page: changes its frames in one of the ways that pages have; tells which. */
function change(addresses: readonly string[], dice: number, which: number, what: number): string {
  const pick = <T>(list: ArrayLike<T>, random: number): T => list[Math.floor(random * list.length)] as T;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8">${'<p>Juan Guaidó spoke.</p>'.repeat(Math.floor(what * 3))}`;
  const places = [document.body, document.querySelector('div') as Element];
  const address = pick(addresses, what);
  const write = (frame: HTMLIFrameElement) => {
    const inner = frame.contentDocument;
    if (!inner) return 'not written';
    inner.open();
    inner.write(html);
    inner.close();
    return 'written';
  };
  if (dice < 0.4) {
    const frame = document.createElement('iframe');
    frame.style.height = '60px';
    const kind = pick(
      ['srcdoc', 'address', 'address', 'blob', 'written', 'sandbox', 'sandboxed address'],
      which,
    );
    if (kind.startsWith('sandbox')) frame.setAttribute('sandbox', '');
    if (kind === 'srcdoc' || kind === 'sandbox') frame.srcdoc = html;
    if (kind.endsWith('address')) frame.src = address;
    if (kind === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    pick(places, dice / 0.4).append(frame);
    if (kind === 'written') write(frame);
    return `came: ${kind}`;
  }
  const frame = pick(document.querySelectorAll('iframe'), which);
  if (!frame) return 'nothing';
  if (dice < 0.55) {
    frame.remove();
    return 'went';
  }
  if (dice < 0.65) {
    pick(places, what).append(frame);
    return 'moved';
  }
  if (dice < 0.8) {
    frame.removeAttribute('srcdoc');
    frame.src = address;
    return 'navigated';
  }
  if (dice < 0.85) {
    frame.style.display = frame.style.display === 'none' ? '' : 'none';
    return 'shown or hidden';
  }
  if (dice < 0.92) return write(frame);
  const inner = frame.contentDocument?.body;
  const text = inner?.ownerDocument.createElement('p');
  text?.append('Juan Guaidó met others.');
  if (text) inner?.append(text);
  return 'added to';
}
