/** What a background does when it starts, and what it answers: the joints between the keepers and the calls. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/src/background/start-background';
import type { EntityId } from '@/src/core/briefing/schema';
import { toChunks } from '@/src/core/kept/sync-chunks';
import { damageItem } from '@/src/extension/all-kept-items';
import { pauseItem } from '@/src/extension/items';
import { settingItem, siteRulesItem } from '@/src/extension/kept-items';
import { lookUpsItem } from '@/src/extension/look-ups';
import { bundledBriefing } from '../briefing/bundled-briefing';
import { stubGestures } from './stub-gestures';

const briefing = bundledBriefing();
const tab = { id: 1, url: 'https://www.a.com/', incognito: false, windowId: 1 };
const registerContentScripts = vi.fn(async (_: readonly { readonly excludeMatches: string[] }[]) => {});
const executeScript = vi.fn();

beforeEach(() => {
  stubGestures();
  registerContentScripts.mockClear();
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { registerContentScripts, executeScript });
  const permissions = fakeBrowser.permissions as unknown as { getAll: ReturnType<typeof vi.fn> };
  permissions.getAll.mockResolvedValue({ origins: ['*://*.a.com/*', '*://*.b.com/*'] });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});

async function ask(call: string, request: object = {}, from: object | null = tab): Promise<unknown> {
  const sender = {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html'),
    tab: from ?? undefined,
  };
  const answers = await fakeBrowser.runtime.onMessage.trigger({ call, request }, sender as never, () => {});
  return (answers as unknown[])[0];
}

test('what is damaged is mended before anything follows from it (F24)', async () => {
  await fakeBrowser.storage.local.set({
    siteRules: 'half',
    'siteRules~': { v: 1, value: { 'b.com': 'off' } },
  });
  startBackground(briefing);
  await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalled());
  expect(registerContentScripts.mock.calls.map(([[script]]) => script?.excludeMatches)).toEqual([
    ['*://*.b.com/*'],
  ]);
  expect(await damageItem.getValue()).toHaveLength(1);
});

test('what other devices wrote while it was away is taken over', async () => {
  await settingItem('sync').setValue(true);
  await fakeBrowser.storage.sync.set(toChunks(JSON.stringify({ theme: { v: 1, value: 'dark' } })) ?? {});
  startBackground(briefing);
  await vi.waitFor(async () => expect(await settingItem('theme').getValue()).toBe('dark'));
});

test('a tab is on where its site is and its page is not paused', async () => {
  startBackground(briefing);
  expect(await ask('isTabOn')).toBe(true);
  executeScript.mockResolvedValue([{ frameId: 0, result: true }]);
  expect(await ask('isTabOn')).toBe(false);
  executeScript.mockResolvedValue([]);
  await pauseItem.setValue({ untilMs: null });
  expect(await ask('isTabOn')).toBe(false);
});

test('a blank window is on where the page that opened it is', async () => {
  startBackground(briefing);
  const blank = { ...tab, url: undefined };
  expect(await ask('isTabOn', {}, blank)).toBe(false);
  const answers = (origin: string) =>
    executeScript.mockImplementation(async ({ args }) => [{ frameId: 0, result: args ? false : origin }]);
  answers('https://www.a.com');
  expect(await ask('isTabOn', {}, blank)).toBe(true);
  for (const other of ['https://www.c.com', 'null']) {
    answers(other);
    expect(await ask('isTabOn', {}, blank), other).toBe(false);
  }
  executeScript.mockRejectedValue(new Error('may not'));
  expect(await ask('isTabOn', {}, blank)).toBe(false);
});

test('a page that is in no tab is off', async () => {
  startBackground(briefing);
  expect(await ask('isTabOn', {}, null)).toBe(false);
});

test.each([
  ['was resumed', 'resumed', { tab: 7 }],
  ['counts anew', 'counted', {}],
])('the button of a tab whose page %s is shown anew', async (_, call, request) => {
  startBackground(briefing);
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...tab, id: 7 } as never);
  const setTitle = vi.fn();
  Object.assign(fakeBrowser, { action: { setTitle } });
  expect(await ask(call, request, { ...tab, id: 7 })).toBeNull();
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: expect.anything() });
});

test('the frames of a page that ask at once cost one look at it, and one more for those that came meanwhile', async () => {
  startBackground(briefing);
  await ask('isTabOn');
  executeScript.mockClear();
  const answers = Array.from({ length: 60 }, () => ask('isTabOn'));
  expect(new Set(await Promise.all(answers))).toEqual(new Set([true]));
  expect(executeScript).toHaveBeenCalledTimes(2);
  // The page is paused while it is asked: who asks from then on hears of it.
  const early = ask('isTabOn');
  executeScript.mockResolvedValue([{ frameId: 0, result: true }]);
  expect(await Promise.all([ask('isTabOn'), ask('isTabOn')])).toEqual([false, false]);
  await early;
});

test('a dossier is as of the page’s day, or of the reader’s; of nobody there is none, nor an excerpt', async () => {
  startBackground(briefing);
  const stated = [{ by: 'meta', name: 'date', of: '', words: '2019-03-20' }];
  const days = [];
  for (const readerDate of [null, '2019-02-23']) {
    const { dossiers, pageDate } = (await ask('dossiers', {
      entities: ['nobody', 'juan-guaido'],
      stated,
      readerDate,
    })) as {
      dossiers: { asOf: { date: string } }[];
      pageDate: { date: string };
    };
    days.push([...dossiers.map(({ asOf }) => asOf.date), pageDate.date]);
  }
  expect(days).toEqual([
    ['2019-03-20', '2019-03-20'],
    ['2019-02-23', '2019-03-20'],
  ]);
  const excerpt = { is: 'report' };
  expect(await ask('excerpt', { entity: 'nobody', asOf: '2019-03-20', excerpt })).toBeNull();
  expect(await ask('excerpt', { entity: 'juan-guaido', asOf: '2019-03-20', excerpt })).toContain('1.2.3');
});

test('a tab that shows another page meanwhile, or is in another window, is another question', async () => {
  startBackground(briefing);
  await ask('isTabOn');
  executeScript.mockClear().mockReturnValueOnce(new Promise(() => {}));
  void ask('isTabOn');
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  for (const now of [{ url: 'https://www.b.com/' }, { windowId: 2 }]) {
    const late = new Promise((done) => setTimeout(done, 300, 'late'));
    expect(await Promise.race([ask('isTabOn', {}, { ...tab, ...now }), late])).toBe(true);
  }
});

test('a card is told its site, and that of the page around it, as people write them', async () => {
  startBackground(briefing);
  const ask = async (url: string, page = url) => {
    const sender = { id: fakeBrowser.runtime.id, url, tab: { ...tab, url: page } };
    const call = { call: 'sites', request: {} };
    return ((await fakeBrowser.runtime.onMessage.trigger(call, sender as never, () => {})) as unknown[])[0];
  };
  expect(await ask('https://www.a.com/', 'https://news.xn--e1afmkfd.xn--p1ai/a')).toEqual({
    site: 'a.com',
    page: 'пример.рф',
  });
  expect(await ask('https://www.a.com/')).toEqual({ site: 'a.com', page: 'a.com' });
  expect(await ask('https://www.a.com/', 'file:///a.html')).toBeNull();
  expect(await ask('about:srcdoc')).toBeNull();
});

test('look-ups at once all stay, until the reader has them forgotten (F26)', async () => {
  startBackground(briefing);
  const looked = ['s-300', 'juan-guaido', 'john-bolton'] as EntityId[];
  await Promise.all(looked.map((entity) => ask('rememberLookUp', { entity })));
  expect(await lookUpsItem.getValue()).toEqual([...looked].reverse());
  expect(await ask('forgetLookUps')).toBeNull();
  expect(await lookUpsItem.getValue()).toEqual([]);
});

test.each([[7], ['s-300'], [{ length: 1 }], [['s-300', null, 7]]])(
  'look-ups that are damaged are none, and do not stay: %j (F24)',
  async (lookUps) => {
    startBackground(briefing);
    await fakeBrowser.storage.local.set({ lookUps });
    const before = Array.isArray(lookUps) ? ['s-300'] : [];
    expect(await lookUpsItem.getValue()).toEqual(before);
    expect(await ask('rememberLookUp', { entity: 'john-bolton' })).toBeNull();
    expect(await lookUpsItem.getValue()).toEqual(['john-bolton', ...before]);
  },
);

test('the timeline opens beside the tab that asks for it', async () => {
  startBackground(briefing);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(tab as never);
  await ask('openTimeline', { entity: 's-300' }, { ...tab, id: 7 });
  const url = expect.stringContaining('timeline.html#entity=s-300');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url, openerTabId: 7 });
});

test('a timeline that opened before the background was ended opens once, however often it is asked for', async () => {
  const session = fakeBrowser.storage.session;
  const open: object[] = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => open as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    open.push({ id: open.length, url: '', pendingUrl: url });
    return tab as never;
  });
  startBackground(briefing);
  const request = { entity: 's-300' };
  const noted = () => session.get('unansweredTimeline');
  // Answered: the next is a wish of its own.
  await ask('openTimeline', request);
  await vi.waitFor(async () => expect(await noted()).toEqual({}));
  await ask('openTimeline', request);
  expect(open).toHaveLength(2);
  // Ended behind the tab: what was noted before stays.
  const unanswered = Object.values(await noted())[0] as object;
  await ask('openTimeline', request);
  expect(open).toHaveLength(2);
  // Ended before the tab.
  await session.set({ unansweredTimeline: { ...unanswered, open: [0, 1] } });
  await ask('openTimeline', request);
  expect(open).toHaveLength(3);
  // Another call, and one of long ago.
  await session.set({ unansweredTimeline: unanswered });
  await ask('openTimeline', { entity: 'china' });
  await session.set({ unansweredTimeline: { ...unanswered, atMs: Date.now() - 60_000 } });
  await ask('openTimeline', request);
  expect(open).toHaveLength(5);
  create.mockRestore();
});

test('a tab that came into another window goes by what was decided there, and so does its button', async () => {
  const { onAttached } = fakeBrowser.tabs as unknown as {
    onAttached: { addListener: ReturnType<typeof vi.fn> };
  };
  startBackground(briefing);
  await vi.waitFor(() => expect(registerContentScripts).toHaveBeenCalled());
  const setTitle = vi.fn();
  Object.assign(fakeBrowser, { action: { setTitle } });
  const attached = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...tab, id: 7 } as never);
  executeScript.mockResolvedValue([{ frameId: 0, result: false }]);
  const [cameTo] = onAttached.addListener.mock.lastCall as [(tabId: number) => void];
  cameTo(7);
  const script = expect.objectContaining({ files: ['/annotator.js'], target: { tabId: 7, allFrames: true } });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledWith(script));
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: expect.anything() }));
  // It may have closed as it came.
  attached.mockRejectedValue(new Error('No tab with id: 7'));
  const said = vi.spyOn(console, 'error');
  cameTo(7);
  await new Promise((done) => setTimeout(done, 20));
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

test('a tab that shows another page follows what was decided meanwhile', async () => {
  startBackground(briefing);
  await siteRulesItem.setValue({});
  executeScript.mockResolvedValue([{ frameId: 0, result: false }]);
  const scripts = () => executeScript.mock.calls.filter(([call]) => 'files' in call).length;
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, tab as never);
  await new Promise((done) => setTimeout(done, 30));
  expect(scripts()).toBe(0);
  // It wrote its address again and again.
  for (let time = 0; time < 100; time++)
    void fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
  await vi.waitFor(() => expect(scripts()).toBe(2));
  await new Promise((done) => setTimeout(done, 100));
  expect(scripts()).toBe(2);
});
