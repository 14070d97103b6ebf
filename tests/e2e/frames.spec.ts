/** Frames of every kind that a page can make: read while they are there, forgotten when they go. */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver } from '../drivers/driver';
import { CARD_HOST, pageReport, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

/** In functions that run inside the extension: both families have it. */
declare const chrome: typeof Browser;

const INNER = '<!doctype html><html lang="en"><meta charset="utf-8"><p>Juan Guaidó spoke.</p></html>';

type Made = 'srcdoc' | 'blob' | 'written';
const KINDS: readonly { readonly made: Made; readonly sandbox: string | null }[] = [
  { made: 'srcdoc', sandbox: null },
  { made: 'srcdoc', sandbox: '' },
  { made: 'blob', sandbox: null },
  { made: 'written', sandbox: null },
];

test('frames of every kind are read, and forgotten when they go', async ({ driver, server }) => {
  const url = serveHtml(server, '/frames-of-every-kind', '<p>John Bolton.</p>', HOSTS.one);
  const page = await driver.open(url);
  await expect.poll(() => mentionsIn(driver, url)).toBe(1);
  for (const { made, sandbox } of KINDS) {
    const kind = `${made}, sandbox ${sandbox}`;
    await page.evaluate(addFrame, made, sandbox, INNER);
    await expect.poll(() => mentionsIn(driver, url), kind).toBe(2);
    await expect.poll(() => cardsInFrames(driver, url), `${kind}, its card`).toBe(1);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => mentionsIn(driver, url), `${kind}, gone`).toBe(1);
  }
  await page.close();
});

async function mentionsIn(driver: BrowserDriver, url: string): Promise<number> {
  const report = await pageReport(driver, await tabIdOf(driver, url));
  return Object.values(report?.mentions ?? {}).reduce((sum, count) => sum + count, 0);
}

/** Goes to the name in each frame below the top one, and counts the cards there. */
async function cardsInFrames(driver: BrowserDriver, url: string): Promise<number> {
  const tabId = await tabIdOf(driver, url);
  const evaluated = driver.evaluateInBackground(
    async (id, host) => {
      const func = (selector: string) => {
        if (window.top === window) return false;
        const { __sidelightDesk: desk } = globalThis as { __sidelightDesk?: { goTo(step: object): boolean } };
        if (!document.querySelector(selector)) desk?.goTo({ entity: null, fromEdge: true });
        return document.querySelector(selector) !== null;
      };
      const target = { tabId: id, allFrames: true };
      return chrome.scripting.executeScript({ target, func, args: [host], injectImmediately: true });
    },
    tabId,
    CARD_HOST,
  );
  return (await evaluated).filter(({ result }) => result).length;
}

/** Runs in the page. */
function addFrame(made: Made, sandbox: string | null, html: string): void {
  const frame = document.createElement('iframe');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  if (made === 'srcdoc') frame.srcdoc = html;
  if (made === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  document.body.append(frame);
  if (made !== 'written') return;
  frame.contentDocument?.open();
  frame.contentDocument?.write(html);
  frame.contentDocument?.close();
}
