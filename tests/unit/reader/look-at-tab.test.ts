/** What popup and side panel say of a page that changes while they look, or whose script is on its way. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseItem } from '@/src/extension/items';
import { siteRulesItem } from '@/src/extension/kept-items';
import { askPage, lookAtTab, tabInView } from '@/src/reader/look-at-tab';
import { bundledBriefing } from '../briefing/bundled-briefing';

const options = { briefing: bundledBriefing(), events: 3, seesByClick: true };
const tab = { id: 7, url: 'https://www.a.com/', status: 'complete', incognito: false, windowId: 1 };
const named = { mentions: { 'john-bolton': 2 } };

/** What a frame of the page answers, in turn: is it paused, its report, its content type. */
let frame: { isPaused: boolean; report: object | null; type: string };
const tabNow = vi.fn();
const allowed = vi.fn<() => Promise<boolean>>();
const executeScript = vi.fn<(call: { func: { name: string } }) => Promise<unknown>>();

beforeEach(() => {
  frame = { isPaused: false, report: named, type: 'text/html' };
  tabNow.mockReset().mockResolvedValue(tab);
  executeScript.mockReset().mockImplementation(async ({ func }) => {
    const answers = new Map<string, unknown>([
      ['isFramePaused', frame.isPaused],
      ['reportInFrame', frame.report],
    ]);
    return [{ frameId: 0, result: answers.has(func.name) ? answers.get(func.name) : frame.type }];
  });
  Object.assign(fakeBrowser.scripting, { executeScript });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(tabNow as never);
  allowed.mockReset().mockResolvedValue(true);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(allowed as never);
});

async function said(of: object = tab): Promise<string> {
  const { page } = await askPage(await lookAtTab(of as never, options), options);
  const site = 'site' in page ? page.site?.scopes[0].name : undefined;
  return [page.is, site, 'entities' in page ? page.entities.length : undefined].join(' ');
}

test('of a page without our script it says that it is read: the site was turned on, or allowed, just now', async () => {
  expect(await said()).toBe('on a.com 1');
  frame.report = null;
  expect(await said()).toBe('loading a.com ');
});

test('of a document of another kind it says so', async () => {
  frame = { ...frame, report: null, type: 'image/png' };
  expect(await said()).toBe('unreadable  ');
});

test.each([
  ['no tab at all', null, true, 'forbidden'],
  ['a page of the browser', { ...tab, url: 'about:config' }, false, 'forbidden'],
  [
    'a page that browsers keep to themselves',
    { ...tab, url: 'https://addons.mozilla.org/' },
    true,
    'forbidden',
  ],
  ['a page of our own', { ...tab, url: 'chrome-extension://test-extension-id/welcome.html' }, true, 'own'],
  [
    'a page of another extension',
    { ...tab, url: 'chrome-extension://other/welcome.html' },
    true,
    'forbidden',
  ],
])('a page that may not be read is not asked: %s', async (_name, of, seesByClick, is) => {
  const known = await lookAtTab(of as never, { seesByClick });
  expect(known.page).toEqual({ is });
  expect(await askPage(known, options)).toBe(known);
  expect(executeScript).not.toHaveBeenCalled();
});

test.each([
  [false, 'unseen'],
  [true, 'forbidden'],
])(
  'one whose address is hidden lets nobody in: where we see addresses by a click (%s) it is %s',
  async (seesByClick, is) => {
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    const known = await lookAtTab({ ...tab, url: undefined } as never, { seesByClick });
    expect(known.page).toEqual({ is });
  },
);

test.each([undefined, 'about:blank'])(
  'a window without an address (%s) is of the site of the page that opened it and writes it',
  async (url) => {
    tabNow.mockResolvedValue({ ...tab, url });
    const answer = executeScript.getMockImplementation();
    executeScript.mockImplementation(async (call) =>
      call.func.name === 'func' ? [{ frameId: 0, result: 'https://www.a.com' }] : answer?.(call),
    );
    expect(await said({ ...tab, url })).toBe('on a.com 1');
    expect(allowed).toHaveBeenCalledWith({ origins: ['https://www.a.com/*'] });
    await siteRulesItem.setValue({ 'a.com': 'off' });
    expect(await said({ ...tab, url })).toBe('off a.com ');
    // It hangs, so nobody knows whose it is.
    executeScript.mockImplementation(() => new Promise(() => {}));
    expect(await said({ ...tab, url })).toBe('forbidden  ');
  },
);

test('nor is one that the browser, or the reader, does not want read', async () => {
  await siteRulesItem.setValue({ 'a.com': 'off' });
  expect(await said()).toBe('off a.com ');
  allowed.mockResolvedValue(false);
  expect(await said()).toBe('no-permission a.com ');
  expect(executeScript).not.toHaveBeenCalled();
});

test('a host written with the dot of the root goes by the rules of the host without it', async () => {
  const dotted = { ...tab, url: 'https://www.a.com./' };
  tabNow.mockResolvedValue(dotted);
  await siteRulesItem.setValue({ 'a.com': 'off' });
  expect(await said(dotted)).toBe('off a.com ');
  // The browser is asked for the host as it is: Firefox does not let us in with a permission for the other.
  expect(allowed).toHaveBeenCalledWith({ origins: ['https://www.a.com./*'] });
});

test('a pause of the page is said by the page, one of everything beside it while it lasts', async () => {
  frame.isPaused = true;
  expect(await said()).toBe('paused a.com ');
  await pauseItem.setValue({ untilMs: Date.now() + 60_000 });
  expect((await lookAtTab(tab as never, options)).pause).not.toBeNull();
  await pauseItem.setValue({ untilMs: Date.now() - 1 });
  expect((await lookAtTab(tab as never, options)).pause).toBeNull();
});

test.each([
  ['a host without others beside it', 'http://localhost/', {}, ['=localhost on'], '=localhost'],
  ['the site decides', 'https://www.a.com/', { 'a.com': 'off' }, ['a.com off', '=www.a.com off'], 'a.com'],
  [
    'the host decides',
    'https://www.a.com/',
    { '=www.a.com': 'off' },
    ['a.com on', '=www.a.com off'],
    '=www.a.com',
  ],
] as const)('which switch holds: %s', async (_name, url, rules, states, decidedBy) => {
  await siteRulesItem.setValue(rules);
  const { page } = await lookAtTab({ ...tab, url } as never, options);
  const site = 'site' in page ? page.site : null;
  expect(site?.scopes.map(({ key, on }) => `${key} ${on ? 'on' : 'off'}`)).toEqual(states);
  expect(site?.decidedBy).toBe(decidedBy);
});

test.each([true, false])('whether the page names more is said: %s', async (isCutShort) => {
  frame.report = { ...named, isCutShort };
  expect((await askPage(await lookAtTab(tab as never, options), options)).page).toMatchObject({ isCutShort });
});

test('who is named most comes first, with a line; events only of a page that tells its day', async () => {
  const mentions = { 'john-bolton': 2, caracas: 3, china: '4', russia: 1.5, nobody: 9 };
  const stated = [{ by: 'meta', name: 'article:published_time', of: '', words: '2019-03-31' }];
  frame.report = { mentions };
  const bare = (await askPage(await lookAtTab(tab as never, options), options)).page;
  expect(bare).toMatchObject({ entities: [{ id: 'caracas' }, { id: 'john-bolton' }], around: null });
  frame.report = { mentions: { ...mentions, 'john-bolton': 4 } };
  const other = (await askPage(await lookAtTab(tab as never, options), options)).page;
  expect(other).toMatchObject({ entities: [{ id: 'john-bolton' }, { id: 'caracas' }] });
  frame.report = { mentions, stated };
  const { page, day } = await askPage(await lookAtTab(tab as never, options), options);
  expect(day).toBe('2019-03-31');
  const { entities, around } = page as Extract<typeof page, { is: 'on' }>;
  expect(entities.every(({ line }) => line)).toBe(true);
  // Not who he is now.
  expect(entities.at(-1)?.line?.text.en).toContain('National Security Advis');
  expect(around?.asOf).toEqual({ date: day, basis: 'page' });
  expect(around?.events).toHaveLength(options.events);
  frame.report = { mentions: null };
  expect(await said()).toBe('on a.com 0');
});

test('of a page that is later than what is known, the events are told as of the last day that is', async () => {
  const stated = [{ by: 'meta', name: 'article:published_time', of: '', words: '2026-11-28' }];
  frame.report = { ...named, stated };
  const { page } = await askPage(await lookAtTab(tab as never, options), options);
  const { around } = page as Extract<typeof page, { is: 'on' }>;
  expect(around?.asOf).toEqual({ date: options.briefing.index.verifiedUntil, basis: 'verified' });
  expect(around?.events).toHaveLength(options.events);
});

test('the tab in view is the one that the address names, else the active one', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [tab]) as never);
  tabNow.mockResolvedValue({ ...tab, id: 9 });
  expect((await tabInView('#tab=9'))?.id).toBe(9);
  expect(tabNow).toHaveBeenLastCalledWith(9);
  expect(query).not.toHaveBeenCalled();
  expect((await tabInView(''))?.id).toBe(7);
  expect(query).toHaveBeenLastCalledWith({ active: true, currentWindow: true });
  tabNow.mockRejectedValue(new Error('No tab with id: 9'));
  expect(await tabInView('#tab=9')).toBeNull();
});

test('what a page said that was left meanwhile is not said of the next', async () => {
  tabNow.mockResolvedValue({ ...tab, url: 'https://www.b.com/' });
  expect(await said()).toBe('loading b.com ');
  executeScript.mockRejectedValue(new Error('The frame was removed.'));
  expect(await said()).toBe('loading b.com ');
  tabNow.mockResolvedValue({ ...tab, url: undefined });
  expect(await said()).toBe('unseen  ');
});

test('a tab that was closed meanwhile has no page', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  tabNow.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await said()).toBe('forbidden  ');
});

test('a page that is loaded again is no forbidden one, and names nobody only when it is all there', async () => {
  const loading = { ...tab, status: 'loading' };
  tabNow.mockResolvedValue(loading);
  expect(await said(loading)).toBe('on a.com 1');
  frame.report = { mentions: {} };
  expect(await said(loading)).toBe('loading a.com ');
  tabNow.mockResolvedValue(tab);
  expect(await said(loading)).toBe('on a.com 0');
  executeScript.mockRejectedValue(new Error('The frame was removed.'));
  expect(await said()).toBe('forbidden  ');
  tabNow.mockResolvedValue(loading);
  expect(await said()).toBe('loading a.com ');
});

test('of a page whose process crashed it says that nobody is let in, not that it is read', async () => {
  const crashed = { ...tab, status: 'unloaded' };
  tabNow.mockResolvedValue(crashed);
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  expect(await said(crashed)).toBe('forbidden  ');
  // One that was put away to save memory is on its way when it is looked at.
  const discarded = { ...crashed, discarded: true };
  tabNow.mockResolvedValue(discarded);
  expect(await said(discarded)).toBe('loading a.com ');
});
