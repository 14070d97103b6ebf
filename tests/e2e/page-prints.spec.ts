/** What leaves the page is the page: printed and copied it is the same as without marks. And nobody works where nobody looks. */
import { countDifferingPixels } from '../drivers/pixels';
import { cardText, keepCleared, marksOf, openCardAt, pageReport, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const BODY =
  '<p style="font: 30px serif">Juan Guaidó met <b>John Bolton</b>.</p><p>S-300.</p><textarea rows="6" cols="60"></textarea>';

test('printed, there is no mark (F18)', async ({ server, tab }) => {
  await tab.goto(serveHtml(server, '/printed', BODY));
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  const clip = { x: 0, y: 0, width: 600, height: 140 };
  const onScreen = await tab.screenshot({ clip });
  await tab.emulate({ media: 'print' });
  const printed = await tab.screenshot({ clip });
  await tab.evaluate(keepCleared);
  expect(countDifferingPixels(printed, await tab.screenshot({ clip }))).toBe(0);
  await tab.emulate({ media: 'screen' });
  expect(countDifferingPixels(onScreen, await tab.screenshot({ clip }))).toBeGreaterThan(24);
});

test('printed, there is no card (F18)', async ({ server, tab }) => {
  await tab.goto(serveHtml(server, '/printed-with-a-card', BODY));
  await tab.emulate({ media: 'print' });
  const clip = { x: 0, y: 0, width: 600, height: 400 };
  const without = await tab.screenshot({ clip });
  await tab.emulate({ media: 'screen' });
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  await tab.emulate({ media: 'print' });
  expect(countDifferingPixels(without, await tab.screenshot({ clip }))).toBe(0);
  await tab.emulate({ media: 'screen' });
  expect(await cardText(tab)).toContain('Juan Guaidó');
});

test('copied and pasted, the text is that of the page (F18)', async ({ server, tab }) => {
  const copies: string[] = [];
  for (const host of [HOSTS.one, HOSTS.other]) {
    await tab.goto(serveHtml(server, '/copied', BODY, host));
    if (host === HOSTS.one) await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
    await tab.evaluate(() => {
      const paragraphs = document.querySelectorAll('p');
      getSelection()?.setBaseAndExtent(paragraphs[0] as Node, 0, paragraphs[1] as Node, 1);
    });
    await tab.press('Control+c');
    await tab.evaluate(() => document.querySelector('textarea')?.focus());
    await tab.press('Control+v');
    copies.push((await tab.waitFor(() => document.querySelector('textarea')?.value)) ?? '');
  }
  expect(copies[0]).toContain('Juan Guaidó met John Bolton.');
  expect(copies[0]).toBe(copies[1]);
});

// Playwright has every tab of Chromium believe that it is in front; there `tests/browser/background-tab.test.ts` asks.
test('a tab in the background does no work until it is looked at', { tag: '@firefox' }, async ({
  driver,
  server,
  tab,
}) => {
  const url = serveHtml(server, '/behind', BODY);
  await tab.goto(url);
  await expect.poll(async () => (await marksOf(tab)).length).toBe(3);
  const id = await tabIdOf(driver, url);
  const front = await driver.open(serveHtml(server, '/front', BODY));
  await front.bringToFront();
  await tab.waitFor(() => document.visibilityState === 'hidden');
  await tab.evaluate(() => document.body.append('Nicolás Maduro spoke.'));
  await tab.evaluate(() => CSS.highlights.clear());
  await new Promise((done) => setTimeout(done, 1_500));
  expect((await pageReport(driver, id))?.mentions).not.toHaveProperty('nicolas-maduro');
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  await tab.bringToFront();
  await expect.poll(async () => (await pageReport(driver, id))?.mentions).toHaveProperty('nicolas-maduro');
  await expect.poll(async () => (await marksOf(tab)).length).toBe(4);
  await front.close();
});
