/** What popup and side panel ask for, of the page in view and of the background, and what they are told. */
import './fake-extension';
import { briefing } from 'virtual:sidelight/briefing';
import { packedSearchIndex } from 'virtual:sidelight/search';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '@/src/core/briefing/schema';
import { type ReaderModelOptions, useReaderModel } from '@/src/reader/use-reader-model';
import type { PopupModel } from '@/src/ui/popup/popup-model';
import { startVirtualClock } from './virtual-clock';

const BOLTON = 'john-bolton' as EntityId;
const tab = { id: 7, url: 'https://news.a.com/', status: 'complete', incognito: false, windowId: 3 };
const stated = [{ by: 'meta', name: 'article:published_time', of: '', words: '2019-03-31' }];

const app = document.createElement('div');
document.body.append(app);
let model: PopupModel;
let inView: object;
let frame: { paused: boolean; report: object | null };
let answer: (call: string) => Promise<unknown>;
const asked: unknown[][] = [];
const left = vi.fn();

beforeEach(() => {
  asked.length = 0;
  left.mockReset();
  // It looks again each second; here only when something gives it cause.
  vi.spyOn(window, 'setInterval').mockReturnValue(0 as never);
  inView = tab;
  frame = { paused: false, report: { mentions: { [BOLTON]: 2 }, stated } };
  answer = async () => ({ ok: true });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [inView]) as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => inView) as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async (made: object) => {
    asked.push(['tab', made]);
  }) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    call: string;
    request: object;
  }) => {
    asked.push([message.call, message.request]);
    return answer(message.call);
  }) as never);
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => true,
      request: async (what: object) => asked.push(['permission', what]) > 0,
    },
    sidePanel: { open: async (where: object) => void asked.push(['panel', where]) },
    scripting: { executeScript, insertCSS: async () => {}, removeCSS: async () => {} },
  });
});
afterEach(() => {
  render(null, app);
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

type Script = { func?: { name: string }; args?: readonly unknown[]; files?: readonly string[] };

async function executeScript({ func, args = [], files }: Script): Promise<object[]> {
  const name = func?.name ?? 'files';
  if (files) asked.push(['files', files]);
  if (name === 'goToInFrame') asked.push(['go', args.at(-1)]);
  if (name === 'pauseFrame') {
    asked.push(['paused', args.at(-1)]);
    frame.paused = args.at(-1) === true;
  }
  const results: Record<string, unknown> = {
    isFramePaused: frame.paused,
    reportInFrame: frame.report,
    goToInFrame: true,
  };
  return [{ frameId: 0, result: results[name] }];
}

async function show(more: Partial<ReaderModelOptions> = {}, is: PopupModel['page']['is'] = 'on') {
  const options = {
    briefing,
    packedSearchIndex,
    language: 'en',
    events: 3,
    seesByClick: true,
    onLeave: left,
    ...more,
  };
  const Reader = () => {
    model = useReaderModel(options);
    return null;
  };
  render(<Reader />, app);
  await expect.poll(() => model.page.is).toBe(is);
}

/** Has the page looked at as when another tab comes into view. */
async function lookAgain(): Promise<void> {
  const event = fakeBrowser.tabs.onActivated as unknown as { trigger: (at: object) => Promise<unknown> };
  await event.trigger({ tabId: 7, windowId: 3 });
}

test('the options are opened, and the popup closes', async () => {
  const opened = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined as never);
  await show();
  model.onOptions();
  await expect.poll(() => left.mock.calls.length).toBe(1);
  expect(opened).toHaveBeenCalledOnce();
});

test('what is opened on the timeline is as of the page’s day, beside its tab, and the popup closes', async () => {
  await show();
  expect(model.timelineUrl({ entity: BOLTON })).toMatch(/timeline\.html#entity=john-bolton&asOf=2019-03-31$/);
  model.openTimeline({});
  await expect.poll(() => left.mock.calls.length).toBe(1);
  expect(asked).toContainEqual([
    'tab',
    { url: expect.stringMatching(/timeline\.html#asOf=2019-03-31$/), openerTabId: 7 },
  ]);
  // Opened behind, it leaves the reader where they are.
  model.openTimeline({ behind: true });
  await expect.poll(() => asked.at(-1)).toEqual(['tab', expect.objectContaining({ active: false })]);
  await new Promise((done) => setTimeout(done, 50));
  expect(left).toHaveBeenCalledOnce();
  expect(model.dossierOf(BOLTON)?.asOf).toMatchObject({ date: '2019-03-31' });
});

test('a selection in which the search finds nobody is looked through for names; what is typed is not', async () => {
  const selected = 'hawkish adviser Bolton';
  const namedIn = vi.fn(async () => [BOLTON, 'nobody' as EntityId]);
  await show({ selected, namedIn });
  await expect
    .poll(() => model.search(selected))
    .toEqual([expect.objectContaining({ entity: BOLTON, onPage: true })]);
  // Of what is typed only what comes near is shown, and said to be that.
  expect(model.search(`${selected} again`)[0]).toMatchObject({ entity: BOLTON, isPartial: true });
  expect(namedIn.mock.calls).toEqual([[selected]]);

  render(null, app);
  await show({ selected: 'Bolton', namedIn });
  expect(model.search('Bolton').length).toBeGreaterThan(1);
  expect(namedIn).toHaveBeenCalledOnce();
});

test('whom a selection names comes before what else has its words', async () => {
  const selected = 'adviser Bolton, he said,';
  await show({ selected, namedIn: async () => [BOLTON] });
  const types = () => model.search(selected).map(({ type }) => type);
  await expect.poll(() => types()[0]).toBe('entity');
  expect(types().slice(1)).toContain('event');
  expect(types().slice(1)).not.toContain('entity');
});

test('a namesake who was selected is nobody, where one who is typed comes near somebody', async () => {
  const selected = 'Michael Bolton';
  await show({ selected, namedIn: async () => [] });
  expect(model.search(selected)).toEqual([]);
  expect(model.search(`${selected} `)).toMatchObject([{ entity: BOLTON, isPartial: true }]);
});

test('of a command’s failures only the last one’s is told', async () => {
  let fail: (answer: object) => void = () => {};
  answer = () => new Promise((done) => (fail = done));
  await show();
  model.onSwitch('a.com', false);
  await expect
    .poll(() => asked.at(-1))
    .toEqual(['setSite', { scope: 'a.com', on: false, privateWindow: null }]);
  const failFirst = fail;
  model.onForgetLookUps();
  failFirst({ ok: false, error: 'full' });
  await expect.poll(() => asked.at(-1)).toEqual(['forgetLookUps', {}]);
  expect(model.failed).toBeNull();
  fail({ ok: false, error: 'newer' });
  await expect.poll(() => model.failed).toBe('newer');
  // At once, not when the next one is answered; and the page is looked at again when it is.
  model.onSwitch('a.com', true);
  await expect.poll(() => model.failed).toBeNull();
  inView = { ...tab, url: 'about:config' };
  fail({ ok: true });
  await expect.poll(() => model.page.is).toBe('forbidden');
});

test('a page is paused and resumed in its frames, everything by the background', async () => {
  await show();
  model.onPause('page');
  await expect.poll(() => model.page.is).toBe('paused');
  expect(asked).toEqual([['paused', true]]);
  model.onResume();
  await expect.poll(() => model.page.is).toBe('on');
  await expect
    .poll(() => asked.slice(1))
    .toEqual([
      ['paused', false],
      ['files', [expect.stringContaining('annotator')]],
      ['resumed', { tab: 7 }],
    ]);
  asked.length = 0;
  const before = Date.now();
  model.onPause('short');
  model.onPause('everywhere');
  await expect.poll(() => asked.length).toBe(2);
  const [short, everywhere] = asked as [string, { pause: { untilMs: number }; privateWindow: null }][];
  expect(short?.[1].pause.untilMs).toBeGreaterThanOrEqual(before + 5 * 60_000);
  expect(short?.[1].pause.untilMs).toBeLessThanOrEqual(Date.now() + 5 * 60_000);
  expect(everywhere).toEqual(['setPause', { pause: { untilMs: null }, privateWindow: null }]);
  await fakeBrowser.storage.local.set({ pause: { untilMs: null } });
  await expect.poll(() => model.pause).toEqual({ untilMs: null });
  asked.length = 0;
  model.onResume();
  await expect.poll(() => asked).toEqual([['setPause', { pause: null, privateWindow: null }]]);
});

test('look-ups are kept and shown, but nothing of a private window is', async () => {
  await fakeBrowser.storage.local.set({ lookUps: [BOLTON, 'nobody-any-more'] });
  await show();
  await expect.poll(() => model.recent.map(({ id }) => id)).toEqual([BOLTON]);
  model.onLookUp(BOLTON);
  await expect.poll(() => asked).toEqual([['rememberLookUp', { entity: BOLTON }]]);
  await fakeBrowser.storage.local.set({ lookUps: ['s-300', BOLTON] });
  await expect.poll(() => model.recent.map(({ id }) => id)).toEqual(['s-300', BOLTON]);
  render(null, app);
  asked.length = 0;
  inView = { ...tab, incognito: true };
  await show();
  expect([model.inPrivate, model.recent]).toEqual([true, []]);
  model.onLookUp(BOLTON);
  model.onSwitch('a.com', false);
  await expect.poll(() => asked).toEqual([['setSite', { scope: 'a.com', on: false, privateWindow: 3 }]]);
});

test('nor anything while it is not known whether the window is private', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockReturnValue(new Promise(() => {}) as never);
  await show({}, 'loading');
  model.onLookUp(BOLTON);
  query.mockImplementation((async () => [inView]) as never);
  await lookAgain();
  await expect.poll(() => model.page.is).toBe('on');
  model.onLookUp('s-300' as EntityId);
  await expect.poll(() => asked).toEqual([['rememberLookUp', { entity: 's-300' }]]);
});

test('the way to a mention leads out of the popup; the panel is offered where a click opened it', async () => {
  await show();
  model.onJumpTo(BOLTON);
  await expect.poll(() => left.mock.calls.length).toBe(1);
  expect(asked).toEqual([['go', expect.objectContaining({ entity: BOLTON })]]);
  expect(model.sidePanel?.is).toBe('sidePanel');
  model.sidePanel?.open();
  await expect.poll(() => left.mock.calls.length).toBe(2);
  expect(asked.at(-1)).toEqual(['panel', { windowId: 3 }]);
  render(null, app);
  await show({ seesByClick: false });
  expect(model.sidePanel).toBeUndefined();
});

test.each([
  ['that was seen is gone', {}, 'on'],
  ['has not come yet', { url: undefined, status: 'loading' }, 'unseen'],
] as const)(
  'a page whose address %s, and is hidden as it goes on under the popup, is not one that lets no extension in',
  async (_name, before, is) => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (script: Script) => {
      if ('url' in inView && inView.url) return executeScript(script);
      throw new Error('Missing host permission for the tab');
    }) as never);
    inView = { ...tab, ...before };
    await show({}, is);
    // The click shows the address of the page that it found.
    inView = { ...tab, url: undefined };
    await lookAgain();
    await expect.poll(() => model.page.is).toBe('unseen');
    render(null, app);
    await show({}, 'forbidden');
  },
);

test('permissions are asked for as widely as is said, and the page is looked at again', async () => {
  let isAllowed = false;
  Object.assign(fakeBrowser.permissions, {
    contains: async () => isAllowed,
    request: async (what: object) => {
      asked.push(['permission', what]);
      isAllowed = true;
      return true;
    },
  });
  await show({}, 'no-permission');
  model.onAllowSite();
  expect(asked).toEqual([['permission', { origins: ['*://*.a.com/*'] }]]);
  await expect.poll(() => model.page.is).toBe('on');
  model.onAllowSite();
  inView = { ...tab, url: 'about:config' };
  model.onAllowEverywhere();
  expect(asked.slice(1)).toEqual([['permission', { origins: ['*://*/*'] }]]);
  await expect.poll(() => model.page.is).toBe('forbidden');
});

test('who is on the page comes first in the search', async () => {
  await show();
  expect(model.search('')).toEqual([]);
  expect(model.search('bolton')[0]).toMatchObject({ entity: BOLTON, onPage: true });
  frame.report = { mentions: {}, stated };
  await lookAgain();
  await expect.poll(() => model.page.is === 'on' && model.page.entities.length).toBe(0);
  expect(model.search('bolton')[0]).toMatchObject({ entity: BOLTON, onPage: false });
  // Months as the reader writes them, and as the briefing does.
  expect(model.search('марта 2019').length).toBeGreaterThan(0);
});

test('a decision that was taken elsewhere is followed at once', async () => {
  await show();
  await fakeBrowser.storage.local.set({ pause: { untilMs: null } });
  await expect.poll(() => model.pause).toEqual({ untilMs: null });
});

test('it follows the tab in view, and looks no more when it is gone', async () => {
  vi.mocked(window.setInterval).mockRestore();
  const clock = startVirtualClock();
  try {
    const shown = show();
    await clock.pass(100);
    await shown;
    inView = { ...tab, id: 8, url: 'about:config' };
    await lookAgain();
    await clock.pass(500);
    expect(model.page.is).toBe('forbidden');
    inView = tab;
    await clock.pass(1_500);
    expect(model.page.is).toBe('on');
    render(null, app);
    const looks = vi.mocked(fakeBrowser.tabs.query).mock.calls.length;
    await clock.pass(3_000);
    expect(vi.mocked(fakeBrowser.tabs.query).mock.calls.length).toBe(looks);
  } finally {
    clock.end();
  }
});

test('a browser that says nothing of the page in view is said to be silent, until it speaks', async () => {
  let say = (_isAllowed: boolean) => {};
  Object.assign(fakeBrowser.permissions, { contains: () => new Promise((done) => (say = done)) });
  await show({}, 'loading');
  expect(model.failed).toBeNull();
  await expect.poll(() => model.failed).toBe('unreachable');
  say(true);
  await expect.poll(() => [model.page.is, model.failed]).toEqual(['on', null]);
});
