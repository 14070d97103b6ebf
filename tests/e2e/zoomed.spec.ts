/** At the reader's own zoom, which the browser keeps for a site: names are met, and the card lies at its word. */
import type { Browser } from 'wxt/browser';
import type { Tab } from '../drivers/driver';
import { cardRect, cardText, marksOf, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, test } from './test';

declare const chrome: typeof Browser;

const BODY = `<body style="margin: 0; height: 2000px">
  <p style="margin: 40vh 0 0 12vw">The speaker was <span id="word" style="white-space: nowrap">Juan Guaidó</span> again.</p>`;
/** In CSS px. */
const FAR = 12;

for (const zoom of [0.25, 1.5, 5]) {
  test(`at ${100 * zoom} % the card is in the view, off its word and near it (F21)`, async ({
    driver,
    server,
    tab,
  }) => {
    const url = serveHtml(server, '/zoomed', BODY);
    await tab.goto(url);
    const usual = await tab.evaluate(() => innerWidth);
    await setZoom(zoom);
    await tab.waitFor((width) => Math.abs(innerWidth - width) < 2, usual / zoom);
    await expect.poll(async () => (await marksOf(tab)).length).toBe(1);

    const word = await tab.evaluate(boxOfWord);
    const step = await pointerStep(tab, word);
    await tab.hover(3, 3);
    await tab.hover((word.x + word.width / 2) * step, (word.y + word.height / 2) * step);
    await expect.poll(() => cardText(tab)).toContain('Juan Guaidó');
    const card = await cardRect(tab);
    const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const told = JSON.stringify({ word, card, view });
    expect(Math.min(card.x, card.y), told).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width, told).toBeLessThanOrEqual(view.width);
    expect(card.y + card.height, told).toBeLessThanOrEqual(view.height);
    const beside = Math.max(
      card.y - (word.y + word.height),
      word.y - (card.y + card.height),
      card.x - (word.x + word.width),
      word.x - (card.x + card.width),
    );
    expect(beside, told).toBeGreaterThanOrEqual(0);
    expect(beside, told).toBeLessThanOrEqual(FAR);
    await setZoom(1);

    async function setZoom(factor: number): Promise<void> {
      const id = await tabIdOf(driver, url);
      await driver.evaluateInBackground((tabId, to) => chrome.tabs.setZoom(tabId, to), id, factor);
    }
  });
}

/** How many units of the driver's pointer a CSS px is: browsers disagree whether it moves on the zoomed page or above it. */
async function pointerStep(tab: Tab, { x, y }: { x: number; y: number }): Promise<number> {
  await tab.evaluate(() => {
    addEventListener('pointermove', ({ clientX }) => {
      document.title = String(clientX);
    });
  });
  // Beside the word, so that no card opens.
  await tab.hover(x / 2, y / 2);
  const met = Number(await tab.waitFor(() => document.title));
  return x / 2 / met;
}

function boxOfWord() {
  const { x, y, width, height } = (document.getElementById('word') as Element).getBoundingClientRect();
  return { x, y, width, height };
}
