/**
 * Firefox for Android has no menus, keys, windows, sidebar or badge, a screen of a hand's width, and shows the popup as a
 * whole page. Here is desktop Firefox with those taken away: a manifest without them, and a prelude that hides the rest.
 */
import { builtExtension } from '../../scripts/setup/built.mjs';
import type { Tab } from '../drivers/driver';
import { startBrowser } from '../drivers/driver';
import { CARD_HOST, marksOf, tabIdOf } from '../drivers/product';
import { variantOf } from '../drivers/variant';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const SCREEN = { width: 360, height: 640, deviceScaleFactor: 2 };

// A coarse pointer that cannot hover, for all of the media queries.
const FINGERS = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

const HIDE = `
  const MISSING = ['contextMenus', 'menus', 'commands', 'windows', 'sidebarAction', 'sidePanel'];
  const NO_BADGE = ['setIcon', 'setBadgeText', 'getBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'];
  const without = (api, names) => new Proxy(Object.create(null), {
    get: (_none, key) => {
      const value = names.includes(key) ? undefined : api[key];
      if (key === 'action') return without(value, NO_BADGE);
      return typeof value === 'function' ? value.bind(api) : value;
    },
    has: (_none, key) => key in api && !names.includes(key),
  });
  for (const name of ['browser', 'chrome']) {
    Object.defineProperty(globalThis, name, { value: without(globalThis[name], MISSING), configurable: true });
  }
`;

test('everything a phone can do works without what it lacks', { tag: '@firefox' }, async ({ server }) => {
  const folder = variantOf(builtExtension('firefox'), 'small-firefox', {
    manifest: ({ commands: _commands, sidebar_action: _sidebar, permissions, ...rest }) => ({
      ...rest,
      permissions: (permissions as string[]).filter((name) => name !== 'contextMenus'),
    }),
    prelude: HIDE,
  });
  const driver = await startBrowser('firefox', {
    extensionDir: folder,
    hosts: Object.values(HOSTS),
    firefoxPrefs: FINGERS,
    witness: true,
  });
  const welcome = await driver.waitForTab('welcome.html');
  await expectToFit(welcome);
  await welcome.close();

  const page = await driver.open(
    serveHtml(server, '/small', '<p>Juan Guaidó met John Bolton.</p>', HOSTS.two),
  );
  await page.setViewport(SCREEN);
  const marked = async () => (await marksOf(page)).length;
  await expect.poll(marked).toBe(2);
  const [mark] = await marksOf(page);
  await page.tap(mark?.x ?? 0, mark?.y ?? 0);
  const sheet = () => page.inClosedRoot(CARD_HOST, (root) => root.querySelector('.card')?.textContent ?? '');
  await expect.poll(sheet).toContain('Juan Guaidó');

  const popup = await driver.openExtensionPage(`popup.html#tab=${await tabIdOf(driver, await page.url())}`);
  await expectToFit(popup);
  await popup.waitFor(() => document.querySelector('[role="switch"]') !== null);
  expect(await popup.evaluate(() => document.querySelector('.popup-panel'))).toBeNull();
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await popup.waitFor(() => document.querySelector('[role="switch"][aria-checked="false"]') !== null);
  await page.bringToFront();
  await expect.poll(marked).toBe(0);
  await popup.bringToFront();
  await popup.type('abrams');
  await popup.waitFor(() => document.querySelector('[role="option"]') !== null);
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.card') !== null);

  for (const path of ['options.html', 'timeline.html'])
    await expectToFit(await driver.openExtensionPage(path));
  expect(await driver.close()).toEqual({ requests: [], errors: [] });
});

/** On a screen of a hand's width nothing is cut off at its side, and a finger finds every button (WCAG 2.5.8). */
async function expectToFit(page: Tab): Promise<void> {
  await page.setViewport(SCREEN);
  await page.waitFor(() => document.querySelector('button, a[href]') !== null);
  const fit = await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role="switch"], select')];
    const small = buttons.filter((button) => {
      const { width, height, bottom } = button.getBoundingClientRect();
      // Above the page lies what is there for the keyboard alone, until it has the focus.
      return width > 0 && bottom > 0 && (width < 24 || height < 24);
    });
    return {
      wide: document.documentElement.scrollWidth,
      small: small.map((button) => button.outerHTML.slice(0, 80)),
    };
  });
  expect(fit.small, await page.url()).toEqual([]);
  expect(fit.wide, await page.url()).toBeLessThanOrEqual(SCREEN.width);
}
