/** The first minute: one page, once, with a sample that is marked by what marks the news. */
import { cardText, marksOf, openCardAt } from '../drivers/product';
import { expect, test } from './test';

test('it fits a laptop’s screen, its sample is marked, and a card opens on it', async ({ driver }) => {
  const welcome = await driver.openExtensionPage('welcome.html');
  await welcome.setViewport({ width: 1280, height: 720 });
  await expect.poll(async () => (await marksOf(welcome)).length).toBe(6);
  expect(new Set((await marksOf(welcome)).map(({ family }) => family)).size).toBeGreaterThanOrEqual(4);
  const { height, width } = await welcome.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  }));
  expect(height).toBeLessThanOrEqual(720);
  expect(width).toBeLessThanOrEqual(1280);

  expect(await openCardAt(welcome, { text: 'John Bolton' })).toBe(true);
  expect(await cardText(welcome)).toContain('As known on');
  await welcome.waitFor(() => document.querySelector('.sample-try .here') !== null);
  await welcome.close();
});

test('it came by itself once, and does not come again', async ({ driver }) => {
  await driver.restart();
  await driver.evaluateInBackground(() => 'awake');
  await new Promise((done) => setTimeout(done, 1_000));
  const urls = await Promise.all((await driver.tabs()).map((tab) => tab.url()));
  expect(urls.filter((url) => url.includes('welcome.html'))).toEqual([]);
});
