/**
 * Eight hours of a live blog, replayed: an item of two paragraphs every two seconds, of which the page keeps two
 * hundred. What left the page must leave us, too.
 */
import { pageReport, tabIdOf } from '../drivers/product';
import { long } from '../long';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const ITEMS = long ? 14_400 : 3_600;
const KEPT = 200;
const SLOPE_KB = 100;

test(`${ITEMS} items of a live blog leave nothing behind`, async ({ driver, server, tab }) => {
  test.setTimeout(long ? 300_000 : 90_000);
  const url = serveHtml(server, '/live', '<main id="live"></main>');
  await tab.goto(url);
  const weights = [];
  for (let quarter = 1; quarter <= 4; quarter++) {
    await tab.evaluate(replay, ITEMS / 4, KEPT);
    await settled();
    weights.push(await tab.weigh());
  }
  const plain = await driver.newTab();
  await plain.goto(serveHtml(server, '/live', '<main id="live"></main>', HOSTS.other));
  for (let quarter = 1; quarter <= 4; quarter++) await plain.evaluate(replay, ITEMS / 4, KEPT);
  const twin = await plain.weigh();
  await plain.close();
  const [first, last] = [weights[0], weights.at(-1)];
  const told = JSON.stringify({ weights, twin });
  expect(last?.nodes, told).toBe(twin.nodes);
  expect((last?.scriptKb ?? 0) - (first?.scriptKb ?? 0), told).toBeLessThanOrEqual(SLOPE_KB);

  async function settled(): Promise<void> {
    const id = await tabIdOf(driver, url);
    // Each item names him twice.
    await expect
      .poll(async () => (await pageReport(driver, id))?.mentions['juan-guaido'], { timeout: 10_000 })
      .toBe(2 * KEPT);
  }
});

/** Runs in the page. */
async function replay(items: number, kept: number): Promise<void> {
  const list = document.getElementById('live') as HTMLElement;
  for (let item = 0; item < items; item++) {
    const article = document.createElement('article');
    for (const when of ['morning', 'evening']) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${item}: Juan Guaidó spoke to reporters in the ${when} of the day that followed.`;
      article.append(paragraph);
    }
    list.prepend(article);
    if (list.childElementCount > kept) list.lastElementChild?.remove();
    if (item % 10 === 0) await new Promise((done) => setTimeout(done));
  }
}
