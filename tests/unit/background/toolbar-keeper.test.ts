/** The toolbar's button says of each tab whether names are marked there, and how many there are. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createToolbarKeeper, type ToolbarKeeper } from '@/src/background/toolbar-keeper';
import { pauseItem } from '@/src/extension/items';
import { settingItem } from '@/src/extension/kept-items';
import { followedItem, privateWindowsItem } from '@/src/extension/window-items';

// Node draws nothing.
vi.mock('@/src/extension/toolbar-icons', () => ({
  iconPixels: async (on: boolean) => (on ? 'in colour' : 'grey'),
}));

type Shown = {
  readonly tabId: number;
  readonly text?: string;
  readonly title?: string;
  readonly imageData?: unknown;
};
const setTitle = vi.fn(async (_: Shown) => {});
const setBadgeText = vi.fn(async (_: Shown) => {});
const setIcon = vi.fn((_: Shown, done: () => void) => done());
const setBadgeBackgroundColor = vi.fn(async () => {});
const tab = { id: 7, url: 'https://www.a.com/', incognito: false, windowId: 1 };

let keeper: ToolbarKeeper;
let isPaused: boolean;
let report: { mentions: Record<string, number> };
beforeEach(async () => {
  vi.clearAllMocks();
  await followedItem.setValue('decisions');
  isPaused = false;
  report = { mentions: { 'ada-example': 2, 'bo-sample': 1 } };
  const executeScript = async ({ target }: { target: { allFrames?: boolean } }) => [
    { frameId: 0, result: target.allFrames ? report : isPaused },
  ];
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(executeScript) });
  Object.assign(fakeBrowser, { action: { setTitle, setBadgeText, setIcon, setBadgeBackgroundColor } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  keeper = createToolbarKeeper();
});

afterEach(() => vi.useRealTimers());

async function shown(of: object = tab): Promise<string> {
  await keeper.show(of as never);
  const [title] = setTitle.mock.lastCall ?? [];
  const [icon] = setIcon.mock.lastCall ?? [];
  return [setBadgeText.mock.lastCall?.[0].text, icon?.imageData === 'grey', title?.title].join(' | ');
}

test('where names are marked it counts them, unless the reader wants no number', async () => {
  expect(await shown()).toMatch(/^3 \| false \| .*3/);
  await settingItem('badge').setValue(false);
  expect(await shown()).toMatch(/^ \| false \| .*3/);
  expect(setBadgeBackgroundColor).toHaveBeenCalledOnce();
});

test.each([
  ['ar-EG', '٣'],
  ['ar-MA', '3'],
])('it counts in the digits of the reader’s own country, as the popup does: %s', async (tag, three) => {
  await settingItem('language').setValue(tag);
  expect(await shown()).toContain(three);
});

test('what a taken-over page reports as a number and is none is not counted (T9)', async () => {
  report.mentions = { 'ada-example': 2, 'bo-sample': 'Your session expired' as never, china: 0.5 };
  expect(await shown()).toMatch(/^2 \| false \| [^2]*2[^2]*$/);
});

test('where they are not it is grey', async () => {
  const off = await shown({ ...tab, url: 'about:blank' });
  expect(off).toMatch(/^ \| true \| /);
  isPaused = true;
  expect(await shown()).toBe(off);
  isPaused = false;
  await pauseItem.setValue({ untilMs: null });
  expect(await shown()).toBe(off);
});

test('without a page script it is grey, but for a page on its way, and for one that could have it', async () => {
  const off = await shown({ ...tab, url: 'about:blank' });
  const coloured = /^ \| false \| /;
  const complete = { ...tab, status: 'complete' };
  for (const [contentType, expected] of [
    ['text/html', expect.stringMatching(coloured)],
    ['application/pdf', off],
  ]) {
    const executeScript = async ({ target }: { target: { allFrames?: boolean } }) => [
      { frameId: 0, result: target.allFrames ? null : contentType },
    ];
    Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(executeScript) });
    expect(await shown(complete)).toEqual(expected);
    expect(await shown({ ...tab, status: 'loading' })).toMatch(coloured);
  }
});

test('a tab that lets nobody in is grey once it has loaded, and one that has gone is passed over', async () => {
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(() => Promise.reject(new Error('no'))) });
  expect(await shown()).toMatch(/^ \| false \| /);
  expect(await shown({ ...tab, status: 'complete' })).toMatch(/^ \| true \| /);
  setTitle.mockRejectedValueOnce(new Error('No tab with id: 7'));
  await keeper.show(tab as never);
  setTitle.mockClear();
  await keeper.show({ ...tab, id: undefined } as never);
  expect(setTitle).not.toHaveBeenCalled();
});

/** Makes scripts wait in a tab, as on a busy page; returns what lets them go on. */
function hang(tabId: number): () => void {
  const { executeScript } = fakeBrowser.scripting as unknown as { executeScript: (asked: Asked) => unknown };
  let goOn = () => {};
  const freed = new Promise<void>((done) => {
    goOn = done;
  });
  const late = async (asked: Asked) => {
    if (asked.target.tabId === tabId) await freed;
    return executeScript(asked);
  };
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn(late) });
  return goOn;
}
type Asked = { readonly target: { readonly tabId: number } };

test('what a busy page says when it was turned off meanwhile is not shown', async () => {
  const goOn = hang(tab.id);
  const early = keeper.show(tab as never);
  await pauseItem.setValue({ untilMs: null });
  const off = await shown();
  expect(off).toMatch(/^ \| true \| /);
  setTitle.mockClear();
  goOn();
  await early;
  expect(setTitle).not.toHaveBeenCalled();
});

test('where nothing is followed yet, as after an update, every tab is shown anew', async () => {
  await new Promise((done) => setTimeout(done, 20));
  expect(setTitle).not.toHaveBeenCalled();
  await followedItem.setValue('');
  createToolbarKeeper();
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalledOnce());
});

test('a page that never rests is counted once a second, to its last count', async () => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
  for (let count = 1; count <= 20; count++) {
    report.mentions = { 'ada-example': count };
    void keeper.recount(tab.id);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  expect(setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['1', '10', '20']);
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  void keeper.recount(tab.id);
  void keeper.recount(tab.id);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(setBadgeText).toHaveBeenCalledTimes(3);
});

test('changes at once cost two looks at every tab', async () => {
  const { query } = fakeBrowser.tabs;
  vi.mocked(query).mockClear();
  await Promise.all([
    pauseItem.setValue({ untilMs: null }),
    settingItem('badge').setValue(false),
    settingItem('dwellMs').setValue(700),
    settingItem('theme').setValue('dark'),
  ]);
  await new Promise((done) => setTimeout(done, 50));
  expect(query).toHaveBeenCalledTimes(2);
});

test('a tab that hangs holds up no other', async () => {
  hang(8);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab, { ...tab, id: 8 }] as never);
  await settingItem('badge').setValue(false);
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalled());
  setTitle.mockClear();
  await pauseItem.setValue({ untilMs: null });
  await vi.waitFor(() => expect(setTitle.mock.calls.flat().map(({ tabId }) => tabId)).toContain(7), 3_000);
});

test.each<[string, () => Promise<unknown>]>([
  ['a navigation', async () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, tab as never)],
  ['a decision', () => pauseItem.setValue({ untilMs: null })],
  ['a decision in a private window', () => privateWindowsItem.setValue({ 3: { choices: [] } })],
  ['a setting', () => settingItem('badge').setValue(false)],
])('it follows %s', async (_, change) => {
  expect(setTitle).not.toHaveBeenCalled();
  await fakeBrowser.tabs.onUpdated.trigger(7, { title: 'Another' } as never, tab as never);
  await new Promise((done) => setTimeout(done, 20));
  expect(setTitle).not.toHaveBeenCalled();
  await change();
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalled());
});

test('a page that writes its address hundreds of times is looked at once, and once more', async () => {
  const news = Array.from({ length: 400 }, (_, index) => ({ ...tab, url: `${tab.url}#${index}` }));
  const told = news.map((each) =>
    fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, each as never),
  );
  await Promise.all(told);
  await vi.waitFor(() => expect(setTitle).toHaveBeenCalledTimes(2));
  await new Promise((done) => setTimeout(done, 100));
  expect(setTitle).toHaveBeenCalledTimes(2);
});
