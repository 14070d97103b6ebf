/** Everything that popup, options and welcome offer, done by keys alone; the timeline's keys are in timeline.spec.ts, the card's in card-keyboard.spec.ts. */
import { axeFinds } from '../drivers/axe';
import type { Tab } from '../drivers/driver';
import { CARD_HOST, cardText, marksOf, tabIdOf } from '../drivers/product';
import { pressByHand, test } from './by-hand';
import { serveHtml } from './pages';
import { expect, HOSTS } from './test';

pressByHand();

/** Presses Tab until what has the focus is called so. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await tab.press('Tab');
    const focused = await tab.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      // The page itself, when the focus has come round: it says everything.
      if (element === document.body) return '';
      const label = element?.labels?.[0]?.textContent ?? '';
      return `${element?.getAttribute('aria-label') ?? ''} ${label} ${element?.textContent ?? ''} ${element?.value ?? ''}`;
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`no Tab stop is called ${name}`);
}

const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

test('the popup: search, dossier, switch, pause, jump', async ({ byHand: driver, server }) => {
  const page = await driver.open(
    serveHtml(server, '/keys', '<p>Juan Guaidó met John Bolton.</p>', HOSTS.two),
  );
  const marks = async () => (await marksOf(page)).length;
  await expect.poll(marks).toBe(2);
  // A page that nobody looks at does nothing, and here the popup is a tab of its own in front of it.
  const lookedAt = async () => {
    await page.bringToFront();
    await expect.poll(marks).toBe(2);
    await popup.bringToFront();
  };
  const popup = await driver.openExtensionPage(`popup.html#tab=${await tabIdOf(driver, await page.url())}`);
  await popup.waitFor(() => document.querySelectorAll('.on-page-row').length === 2);
  await popup.type('bolton');
  await popup.waitFor(() => document.querySelector('[role="option"]') !== null);
  await popup.press('Enter');
  await popup.waitFor(() => document.activeElement?.classList.contains('card') ?? false);
  await popup.press('Escape');
  await popup.waitFor(() => (document.activeElement as HTMLInputElement).value === 'bolton');
  await popup.press('Escape');
  await popup.waitFor(() => (document.activeElement as HTMLInputElement).value === '');

  await tabTo(popup, 'Mark names on');
  await popup.press('Space');
  await popup.waitFor(() => document.activeElement?.getAttribute('aria-checked') === 'false');
  await page.bringToFront();
  await expect.poll(marks).toBe(0);
  await popup.bringToFront();
  await popup.press('Space');
  await lookedAt();
  await popup.waitFor(() => document.querySelectorAll('.on-page-row').length === 2);
  await tabTo(popup, 'Pause on this page');
  await popup.press('Enter');
  // The pause took its button away: the focus is on the way back.
  await expect.poll(() => focused(popup)).toBe('Resume');
  await popup.press('Enter');
  await lookedAt();
  await popup.waitFor(() => document.querySelectorAll('.on-page-row').length === 2);
  await tabTo(popup, 'Go to the next mention of John Bolton');
  await popup.press('Enter').catch(() => {});
  await page.bringToFront();
  await expect.poll(() => cardText(page)).toContain('John Bolton');
  await page.close();
});

test('the options: choices, boxes, list, switch, undo', async ({ byHand: driver }) => {
  const options = await driver.openExtensionPage('options.html');
  await options.bringToFront();
  await options.waitFor(() => document.querySelector('.options-main') !== null);
  const checked = (value: string) =>
    expect
      .poll(() =>
        options.evaluate(
          (wanted) => document.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.checked,
          value,
        ),
      )
      .toBe(true);
  await tabTo(options, 'First in a section');
  await options.press('ArrowRight');
  await checked('all');
  await tabTo(options, 'Weapons');
  await options.press('Space');
  await options.waitFor(() => !document.querySelector<HTMLInputElement>('input[value="weapon"]')?.checked);
  await tabTo(options, 'On hover');
  await options.press('ArrowRight');
  await checked('modifier');
  await tabTo(options, 'toolbar button');
  await options.press('Space');
  await options.waitFor(() => !document.querySelector<HTMLInputElement>('.toggle')?.checked);
  await tabTo(options, 'Reset');
  await options.press('Enter');
  await checked('first');
  await tabTo(options, 'Undo');
  await options.press('Enter');
  await checked('modifier');
  await tabTo(options, 'Reset');
  await options.press('Enter');
  await checked('hover');
  await options.close();
});

test('the welcome: its card opens by a button, has the focus and gives it back', async ({
  byHand: driver,
}) => {
  const welcome = await driver.openExtensionPage('welcome.html');
  await expect.poll(async () => (await marksOf(welcome)).length).toBe(6);
  await tabTo(welcome, 'Open a card');
  await welcome.press('Enter');
  await expect.poll(() => cardText(welcome)).toContain('As known on');
  const hasFocus = () =>
    welcome.inClosedRoot(CARD_HOST, (root) => root.activeElement?.classList.contains('card') ?? false);
  await expect.poll(hasFocus).toBe(true);
  expect(await axeFinds(welcome)).toEqual([]);
  await welcome.press('Escape');
  await expect.poll(() => cardText(welcome)).toBeNull();
  await expect.poll(() => focused(welcome)).toBe('Open a card');
  await welcome.close();
});
