/** Menus and keys: what their handlers do. The gestures themselves are pressed in a real window. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type CommandHandlers, startCommands } from '@/src/background/commands';
import { startMenus } from '@/src/background/menus';
import { lookUp, toggleSite } from '@/src/background/reader-gestures';
import { createSiteKeeper, type SiteKeeper } from '@/src/background/site-keeper';
import { LONGEST_QUERY } from '@/src/core/search/longest-query';
import { badgeText } from '@/src/core/sites/badge-text';
import { COMMAND_KEYS } from '@/src/core/sites/command-keys';
import { takeHandedQuery } from '@/src/extension/handed-query';
import { createTurns } from '@/src/extension/in-turn';
import { settingItem, siteRulesItem } from '@/src/extension/kept-items';
import { isTabOn } from '@/src/extension/tab-decisions';

type Mock = ReturnType<typeof vi.fn>;
const api = fakeBrowser as unknown as Record<string, Record<string, Mock>>;
const tab = { id: 7, windowId: 3, incognito: false, url: 'https://www.example.com/a' } as never;

function eventStub() {
  const listeners: ((...args: unknown[]) => void)[] = [];
  return {
    addListener: (listener: (...args: unknown[]) => void) => listeners.push(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

describe('menus', () => {
  const clicked = eventStub();
  const update = vi.fn();
  const create = vi.fn((_menu: { id: string }, made: () => void) => made());
  const handlers = { lookUp: vi.fn(), toggleSite: vi.fn() };
  beforeEach(() => {
    for (const mock of [create, handlers.lookUp, handlers.toggleSite]) mock.mockClear();
    update.mockReset().mockRejectedValue(new Error('Cannot find menu item'));
    Object.assign(api, { contextMenus: { onClicked: clicked, update, create } });
    startMenus(handlers);
  });
  test('are made where there are none', async () => {
    await vi.waitFor(() => expect(create.mock.calls.map(([menu]) => menu.id)).toEqual(['look-up', 'toggle']));
    // The browser puts the selection in for %s.
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      title: expect.stringContaining('%s'),
      contexts: ['selection'],
    });
    // On pages that no site is of there is nothing to turn off.
    expect(create.mock.calls[1]?.[0]).toMatchObject({
      contexts: ['page'],
      documentUrlPatterns: ['*://*/*'],
    });
  });
  test('are never away while their words change', async () => {
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    update.mockResolvedValue(undefined);
    await settingItem('language').setValue('es');
    await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(4));
    expect(update.mock.lastCall).toEqual(['toggle', expect.objectContaining({ title: expect.any(String) })]);
    expect(create).toHaveBeenCalledTimes(2);
  });
  test('are in the language that was chosen last, however long the browser takes', async () => {
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    let made = () => {};
    update.mockReset().mockResolvedValue(undefined);
    update.mockReturnValueOnce(new Promise<void>((done) => (made = done)));
    await settingItem('language').setValue('es');
    await vi.waitFor(() => expect(update).toHaveBeenCalledOnce());
    await settingItem('language').setValue('fr');
    await new Promise((done) => setTimeout(done, 20));
    expect(update).toHaveBeenCalledOnce();
    made();
    await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(4));
    const titles = update.mock.calls.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(4);
  });
  test('look up the selection', () => {
    clicked.fire({ menuItemId: 'look-up', selectionText: 'Guaidó' }, tab);
    expect(handlers.lookUp).toHaveBeenCalledWith('Guaidó', tab);
    expect(handlers.toggleSite).not.toHaveBeenCalled();
  });
  test('turn the site on or off', () => {
    clicked.fire({ menuItemId: 'toggle' }, tab);
    expect(handlers.toggleSite).toHaveBeenCalledWith(tab);
    expect(handlers.lookUp).not.toHaveBeenCalled();
  });
});

test('a look-up opens the popup on the text, and the next click opens it empty', async () => {
  const setPopup = vi.fn(async () => {});
  const openPopup = vi.fn(async () => {});
  Object.assign(api, { action: { setPopup, openPopup } });
  await lookUp('a b&c', tab);
  expect(setPopup.mock.calls).toEqual([
    [{ tabId: 7, popup: '/popup.html#q=a+b%26c' }],
    [{ tabId: 7, popup: '/popup.html' }],
  ]);
  expect(openPopup).toHaveBeenCalledOnce();
});

test('of a whole article that is selected the beginning is looked up', async () => {
  const setPopup = vi.fn(async (_: { readonly popup: string }) => {});
  Object.assign(api, { action: { setPopup, openPopup: vi.fn(async () => {}) } });
  await lookUp('a'.repeat(100_000), tab);
  expect(setPopup.mock.calls[0]?.[0].popup).toBe(`/popup.html#q=${'a'.repeat(LONGEST_QUERY)}`);
});

test('a look-up where there is no tab is everybody’s, until the next click', async () => {
  const setPopup = vi.fn(async () => {});
  Object.assign(api, { action: { setPopup, openPopup: vi.fn(async () => {}) } });
  for (const none of [undefined, {} as never]) await lookUp('a', none);
  const [search, empty] = [{ popup: '/popup.html#q=a' }, { popup: '/popup.html' }];
  expect(setPopup.mock.calls).toEqual([[search], [empty], [search], [empty]]);
});

test('it is opened before anything is waited for, or the gesture would be over', () => {
  const openPopup = vi.fn(async () => {});
  Object.assign(api, { action: { setPopup: vi.fn(async () => {}), openPopup } });
  void lookUp('Guaidó', tab);
  expect(openPopup).toHaveBeenCalledOnce();
});

// Which page it is of: else it showed itself as the page in view, and kept what was looked up in a private window.
// And not by its address, which stays in the history of the ordinary window that such a tab opens in.
test('where no popup can be opened the look-up opens a tab, which knows whose it is and is handed the words', async () => {
  const openPopup = vi.fn(async () => Promise.reject(new Error('no window')));
  Object.assign(api, { action: { setPopup: vi.fn(async () => {}), openPopup } });
  await lookUp('Guaidó', tab);
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(urls).toContainEqual(expect.stringMatching(/popup\.html#handed=&tab=7$/));
  expect(await takeHandedQuery()).toBe('Guaidó');
  expect(await takeHandedQuery()).toBeNull();
});

describe('turning the site on or off', () => {
  const setSite = vi.fn();
  const chooseSites: SiteKeeper['chooseSites'] = async (choose, reach) => {
    const [chosen] = choose(await siteRulesItem.getValue());
    return setSite(chosen?.scope, chosen?.on, reach);
  };
  const sites = { chooseSites } as never;
  beforeEach(() => {
    setSite.mockReset().mockResolvedValue({ ok: true });
    api.permissions?.request?.mockResolvedValue(true);
    api.permissions?.contains?.mockResolvedValue(true);
  });
  test('turns the whole site off', async () => {
    await toggleSite(tab, sites);
    expect(setSite).toHaveBeenCalledWith('example.com', false, { privateWindow: null });
  });
  test('goes by the narrower rule where there is one', async () => {
    await siteRulesItem.setValue({ '=www.example.com': 'off' });
    await toggleSite(tab, sites);
    expect(setSite).toHaveBeenCalledWith('=www.example.com', true, { privateWindow: null });
  });
  test('gives the site its permission, and does not turn it off at once', async () => {
    api.permissions?.contains?.mockResolvedValue(false);
    await toggleSite(tab, sites);
    expect(api.permissions?.request).toHaveBeenCalledWith({ origins: ['*://www.example.com/*'] });
    expect(setSite).toHaveBeenCalledWith('example.com', true, { privateWindow: null });
  });
  test('a refused permission changes nothing, nor one that may not be asked for', async () => {
    api.permissions?.request?.mockResolvedValue(false);
    await toggleSite(tab, sites);
    api.permissions?.request?.mockRejectedValue(new Error('no gesture'));
    await toggleSite(tab, sites);
    expect(setSite).not.toHaveBeenCalled();
  });
  test('asks before anything is waited for, or the gesture would be over', () => {
    api.permissions?.request?.mockClear();
    void toggleSite(tab, sites);
    expect(api.permissions?.request).toHaveBeenCalledOnce();
  });
  test('says on the button that the storage is full', async () => {
    setSite.mockResolvedValue({ ok: false, error: 'full' });
    const action = { setTitle: vi.fn(async () => {}), setBadgeText: vi.fn(async () => {}) };
    Object.assign(api, { action });
    await toggleSite(tab, sites);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
    expect(action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: expect.stringContaining('no more room'),
    });
  });
  test('in a private window it holds for the window', async () => {
    await toggleSite({ ...(tab as object), incognito: true } as never, sites);
    expect(setSite).toHaveBeenCalledWith('example.com', false, { privateWindow: 3 });
  });
  test.each([
    ['', {}],
    [' in a private window', { incognito: true }],
  ])('twice%s, before its turn has come, leaves it as it was', async (_, where) => {
    const inTurn = createTurns();
    let goOn = () => {};
    void inTurn(() => new Promise<void>((done) => (goOn = done)));
    const keeper = createSiteKeeper(inTurn, async () => {});
    const page = { ...(tab as object), ...where } as never;
    const presses = [toggleSite(page, keeper), toggleSite(page, keeper)];
    await new Promise((done) => setTimeout(done, 20));
    goOn();
    await Promise.all(presses);
    expect(await isTabOn(page)).toBe(true);
  });
  test('no page of the web, nothing to do', async () => {
    await toggleSite({ id: 1, url: 'about:blank' } as never, sites);
    expect(api.permissions?.request).not.toHaveBeenCalled();
  });
});

describe('commands', () => {
  test('each that the manifest declares is answered, and nothing else', () => {
    const pressed = eventStub();
    Object.assign(api, { commands: { onCommand: pressed } });
    const handlers: CommandHandlers = {
      'next-mention': vi.fn(),
      'previous-mention': vi.fn(),
      'toggle-site': vi.fn(),
    };
    startCommands(handlers);
    const { _execute_action: _, ...named } = COMMAND_KEYS;
    for (const name of Object.keys(named)) pressed.fire(name, tab);
    // A key that a version to come, or one before, had for something else.
    for (const name of ['constructor', 'another']) pressed.fire(name, tab);
    for (const handler of Object.values(handlers)) expect(handler).toHaveBeenCalledExactlyOnceWith(tab);
  });
  test('suggest four keys at most, each its own, with Ctrl or Alt, and none with a letter, a digit or an arrow', () => {
    const keys = Object.values(COMMAND_KEYS).flatMap(({ default: key, mac }) => [key, mac]);
    expect(Object.keys(COMMAND_KEYS).length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(Alt|MacCtrl)\+(Shift\+)?(Period|Comma)$/);
  });
});

test.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1_000, '1.0k'],
  [9_949, '9.9k'],
  [9_950, '10k'],
  [999_499, '999k'],
  [999_500, '1M+'],
  [Number.MAX_SAFE_INTEGER, '1M+'],
])('badge of %i: %s', (count, text) => {
  expect(badgeText(count)).toBe(text);
  expect(text.length).toBeLessThanOrEqual(4);
});
