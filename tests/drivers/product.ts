/** What tests and the demo ask of Sidelight in a browser, in the words of the product. */
import type { Browser } from 'wxt/browser';
import type { Statement } from '@/src/core/chronology/page-date';
import type { BrowserDriver, Clip, Tab } from './driver';

/** In functions that run inside the extension: both families have it. */
declare const chrome: typeof Browser;

export type Report = {
  readonly mentions: Readonly<Record<string, number>>;
  readonly marked: number;
  /** What its top document states of its days. */
  readonly stated: readonly Statement[];
};

/** A mark as the page's registry holds it, with the middle of its first line in the viewport. */
export type Mark = {
  readonly family: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In the viewport, and nothing covers that place. */
  readonly seen: boolean;
};

/** Asks the background for something, as our own pages do (`calls`); resolves to its answer. */
export function command(driver: BrowserDriver, call: string, request: object): Promise<unknown> {
  return driver.evaluateInBackground(
    (...[name, value]) => chrome.runtime.sendMessage({ call: name, request: value }),
    call,
    request,
  );
}

/** The browser's number of the tab at an address; the hash is ignored. */
export async function tabIdOf(driver: BrowserDriver, url: string): Promise<number> {
  const id = await driver.evaluateInBackground(
    async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url?.replace(/#.*/, '') === address)?.id ?? null;
    },
    url.replace(/#.*/, ''),
  );
  if (id === null) throw new Error(`no tab at ${url}`);
  return id;
}

/** The report of a tab's frames, summed; `null` when the page script runs in none. */
export async function pageReport(driver: BrowserDriver, tabId: number): Promise<Report | null> {
  return driver.evaluateInBackground(async (id) => {
    const target = { tabId: id, allFrames: true };
    const func = () => {
      const { __sidelightDesk: desk } = globalThis as { __sidelightDesk?: { report?(): unknown } };
      return desk?.report?.() ?? null;
    };
    const results = await chrome.scripting
      .executeScript({ target, func, injectImmediately: true })
      .catch(() => []);
    const reports = results.flatMap(({ result }) => (result ? [result as Report] : []));
    if (reports.length === 0) return null;
    const mentions: Record<string, number> = {};
    for (const report of reports) {
      for (const [entity, count] of Object.entries(report.mentions))
        mentions[entity] = (mentions[entity] ?? 0) + count;
    }
    const marked = reports.reduce((sum, report) => sum + report.marked, 0);
    return { mentions, marked, stated: reports[0]?.stated ?? [] };
  }, tabId);
}

/** The marks near the viewport, in reading order, with their places: only those are registered. */
export function marksOf(tab: Tab): Promise<readonly Mark[]> {
  return tab.evaluate(() => {
    const found: { family: string; text: string; x: number; y: number; seen: boolean; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
      if (!name.startsWith('sidelight-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        // The page may have shortened its text a moment ago, unread yet.
        if (endOffset > (endContainer as Text).length || startOffset > (startContainer as Text).length)
          continue;
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const rect = range.getClientRects()[0];
        if (!rect) continue;
        const place = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
        const top = document.elementFromPoint(place.x, place.y);
        const seen =
          top !== null &&
          (top.contains(startContainer) || startContainer.parentElement?.contains(top) === true);
        found.push({
          family: name.replace(/^sidelight-|-flat\b/g, ''),
          text: range.toString(),
          range,
          seen,
          ...place,
        });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range: _range, ...mark }) => mark);
  });
}

/** The element that hosts the card: the only one we ever add. */
export const CARD_HOST = ['html', 'dialog', ':popover-open', ':fullscreen', '[role=dialog]']
  .map((parent) => `${parent} > div[translate=no]`)
  .join(', ');

/** The text of the open card, or `null` when none is open. */
export async function cardText(tab: Tab): Promise<string | null> {
  return tab.inClosedRoot(CARD_HOST, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    return card?.closest(':popover-open') ? card.textContent : null;
  });
}

/** Where the first card lies, in CSS px of the viewport. Rejects when there is none. */
export async function cardRect(tab: Tab): Promise<Clip> {
  const rect = await tab.inClosedRoot(CARD_HOST, (root) => {
    const { x, y, width, height } = (root.querySelector('.card') as Element).getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!rect) throw new Error('no card');
  return rect;
}

/** Scrolls a mark into view, rests the pointer on it and waits for its card. Resolves to whether one opened. */
export async function openCardAt(tab: Tab, mark: Pick<Mark, 'text'>): Promise<boolean> {
  const place = await placeOf(tab, mark.text);
  // A mark in a carousel or a closed menu may lie where no pointer comes.
  if (!place || !(await tab.evaluate(inViewport, place.x, place.y))) return false;
  // How the pointer comes is not asked here, and Chromium takes a frame for each step.
  await tab.hover(5, 5, 1);
  // Long enough to have been there: a mark whose card was dismissed opens again once the pointer rested elsewhere.
  await new Promise((done) => setTimeout(done, 80));
  await tab.hover(place.x, place.y, 6);
  for (let look = 0; look < 40; look++) {
    if ((await cardText(tab)) !== null) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

function inViewport(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** Waits up to four seconds for a mark with this text, through the whole page, scrolls the first into view; resolves to the middle of one in sight, else of the first. */
export async function placeOf(tab: Tab, text: string): Promise<{ x: number; y: number } | null> {
  for (let look = 0; look < 80 && !(await scrollTo(tab, text)); look++) {
    // Only what stands near the viewport is marked: each third look is taken further down, and round again.
    if (look % 3 === 2) await tab.evaluate(scrollOn);
    await new Promise((done) => setTimeout(done, 50));
  }
  const marks = (await marksOf(tab)).filter((mark) => mark.text === text);
  return marks.find(({ seen }) => seen) ?? marks[0] ?? null;
}

/** Scrolls through the page to its end and back; resolves to the texts of all marks met, in the order met. */
export async function allMarksOf(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(async () => {
    const met = new Map<StaticRange, string>();
    const collect = () => {
      for (const [name, highlight] of CSS.highlights as unknown as Iterable<
        [string, Iterable<StaticRange>]
      >) {
        if (!name.startsWith('sidelight-')) continue;
        for (const one of highlight) {
          const range = document.createRange();
          range.setStart(one.startContainer, one.startOffset);
          range.setEnd(one.endContainer, one.endOffset);
          met.set(one, range.toString());
        }
      }
    };
    for (let top = 0; top <= document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo({ top, behavior: 'instant' });
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
      collect();
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    return [...met.values()];
  });
}

/** Runs in the page: takes every highlight away before each frame, since ours come back. */
export function keepCleared(): void {
  CSS.highlights.clear();
  requestAnimationFrame(keepCleared);
}

function scrollOn(): void {
  const { scrollY, innerHeight } = window;
  const isAtEnd = scrollY + innerHeight + 1 >= document.documentElement.scrollHeight;
  window.scrollTo({ top: isAtEnd ? 0 : scrollY + 1.5 * innerHeight, behavior: 'instant' });
}

function scrollTo(tab: Tab, text: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
      if (!name.startsWith('sidelight-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return true;
      }
    }
    return false;
  }, text);
}
