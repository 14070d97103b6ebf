/** What leaves the page is the page: printed and copied it is the same as without marks. And nobody works where nobody looks. */
import type { Tab } from '../drivers/driver';
import { countDifferingPixels } from '../drivers/pixels';
import {
  CARD_HOST,
  cardText,
  keepCleared,
  marksOf,
  openCardAt,
  pageReport,
  tabIdOf,
} from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const BODY =
  '<p style="font: 30px serif">Juan Guaidó met <b>John Bolton</b>.</p><p>S-300 missiles.</p><textarea rows="6" cols="60"></textarea>';

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

test('all of it selected and copied, with a card open or pinned, it is that of the page (F18)', async ({
  server,
  tab,
}) => {
  const sheet = serveHtml(server, '/sheet', '<textarea></textarea><div contenteditable>-</div>', HOSTS.other);
  const copies: string[][] = [];
  for (const host of [HOSTS.other, HOSTS.one]) {
    for (const isPinned of host === HOSTS.one ? [false, true] : [false]) {
      await tab.goto(serveHtml(server, '/copied-whole', BODY, host));
      if (host === HOSTS.one) expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
      if (isPinned) {
        await pin(tab);
        await tab.click(900, 700);
      }
      await tab.press('Control+a');
      await tab.press('Control+c');
      expect((await cardText(tab)) !== null).toBe(host === HOSTS.one);
      await tab.goto(sheet);
      for (const field of ['textarea', 'div']) {
        await tab.evaluate((name) => document.querySelector<HTMLElement>(name)?.focus(), field);
        await tab.press('Control+v');
      }
      copies.push((await tab.waitFor(pasted)) ?? []);
    }
  }
  const [plain, ...marked] = copies;
  expect(plain?.[0]).toContain('Juan Guaidó met John Bolton.');
  expect(plain?.[1]).toContain('<b>John Bolton</b>');
  for (const each of marked) expect(each).toEqual(plain);
});

test('words of a card can be selected and copied, of a pinned one also when the pointer has left it', async ({
  server,
  tab,
}) => {
  for (const isPinned of [false, true]) {
    await tab.goto(serveHtml(server, '/copied-from-a-card', BODY));
    expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
    if (isPinned) await pin(tab);
    const line = await tab.inClosedRoot(CARD_HOST, (root) => {
      const { left, top, width } = (root.querySelector('.card-body p') as Element).getBoundingClientRect();
      return { left, y: top + 9, right: left + width };
    });
    if (!line) throw new Error('no words');
    await tab.hover(line.left + 40, line.y);
    await tab.drag({ x: line.left + 40, y: line.y }, { x: line.right - 60, y: line.y });
    if (isPinned) await tab.hover(900, 700);
    await tab.press('Control+c');
    expect(await cardText(tab)).toContain('Juan Guaidó');
    await tab.evaluate(() => document.querySelector('textarea')?.focus());
    await tab.press('Control+v');
    const copied = await tab.waitFor(() => document.querySelector('textarea')?.value);
    expect((await cardText(tab)) ?? '').toContain(copied);
    expect(copied?.length).toBeGreaterThan(9);
  }
});

async function pin(tab: Tab): Promise<void> {
  // It takes no press in its first moments.
  await new Promise((done) => setTimeout(done, 300));
  const at = await tab.inClosedRoot(CARD_HOST, (root) => {
    const { x, y, width, height } = (root.querySelector('.card-pin') as Element).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (!at) throw new Error('no card');
  await tab.click(at.x, at.y);
}

/** Runs in the page: what was pasted, as text and as markup, once both are there. */
function pasted(): [string, string] | null {
  const text = document.querySelector('textarea')?.value ?? '';
  const markup = document.querySelector('div')?.innerHTML ?? '';
  return text !== '' && markup.length > 1 ? [text, markup] : null;
}

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
