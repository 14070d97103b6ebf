/** The one writer of decisions: no toggle is lost, and what follows from them is done once. */
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSiteKeeper, type SiteKeeper } from '@/src/background/site-keeper';
import { type SiteRules, withSite } from '@/src/core/sites/site-rules';
import { createTurns, type InTurn } from '@/src/extension/in-turn';
import { grantedItem, pauseItem } from '@/src/extension/items';
import { siteRulesItem } from '@/src/extension/kept-items';
import { wakeSoon } from '@/src/extension/wake-soon';
import { followedItem, privateWindowsItem } from '@/src/extension/window-items';
import fc from '@/tests/random-inputs';

const FOR_GOOD = { privateWindow: null };
const { scripting, permissions } = fakeBrowser as unknown as {
  scripting: Record<string, ReturnType<typeof vi.fn>>;
  permissions: Record<string, ReturnType<typeof vi.fn>>;
};
const registered = () => scripting.registerContentScripts?.mock.lastCall?.[0][0].matches;

const showTabs = vi.fn(async () => {});
let inTurn: InTurn;
let keeper: SiteKeeper;
let tabsQuery: MockInstance | undefined;
let storageSet: MockInstance | undefined;

afterEach(() => {
  storageSet?.mockRestore();
  tabsQuery?.mockRestore();
});

beforeEach(async () => {
  // The keeper of the test before watches still, and ends what it began.
  await new Promise((done) => setTimeout(done, 20));
  fakeBrowser.reset();
  vi.clearAllMocks();
  permissions.getAll?.mockResolvedValue({ origins: ['*://*.a.com/*', '*://*.b.com/*'] });
  inTurn = createTurns();
  keeper = createSiteKeeper(inTurn, showTabs);
});

test('500 toggles at once end as they would one after the other', async () => {
  const sites = ['a.com', 'b.com', 'www.a.com', '=www.a.com', '*', 'localhost'];
  const toggle = fc.tuple(fc.constantFrom(...sites), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(toggle, { minLength: 500, maxLength: 500 }), async (toggles) => {
      await siteRulesItem.setValue({});
      await Promise.all(toggles.map(([scope, on]) => keeper.setSite(scope, on, FOR_GOOD)));
      const replay = toggles.reduce<SiteRules>((rules, [scope, on]) => withSite(rules, scope, on), {});
      expect(await siteRulesItem.getValue()).toEqual(replay);
    }),
    { numRuns: 3 },
  );
});

test('a rule that says what holds anyway is forgotten, and its site not turned round', async () => {
  const rules: SiteRules = { 'a.com': 'on', 'b.com': 'off' };
  await siteRulesItem.setValue(rules);
  await keeper.setRule('a.com', null);
  expect(await siteRulesItem.getValue()).toEqual({ 'b.com': 'off' });
  await keeper.setRule('a.com', 'on');
  expect(await siteRulesItem.getValue()).toEqual(rules);
});

describe('registration', () => {
  test('follows the granted origins, of the web alone', async () => {
    permissions.getAll?.mockResolvedValue({ origins: ['*://*.a.com/*', 'file:///*', '*://*.b.com/*'] });
    await keeper.reconcile();
    expect(registered()).toEqual(['*://*.a.com/*', '*://*.b.com/*']);
    expect(await grantedItem.getValue()).toEqual(registered());
  });
  test('is left alone by a background that only woke up', async () => {
    await keeper.reconcile();
    vi.clearAllMocks();
    await createSiteKeeper(createTurns(), showTabs).reconcile();
    expect(scripting.getRegisteredContentScripts).not.toHaveBeenCalled();
  });
  test('follows a decision that somebody else stored', async () => {
    await keeper.reconcile();
    await siteRulesItem.setValue({ '*': 'off', 'b.com': 'on' });
    await vi.waitFor(() => expect(registered()).toEqual(['*://*.b.com/*']));
  });
  test('that failed is made anew when the decision behind it is taken back', async () => {
    await keeper.reconcile();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    scripting.registerContentScripts?.mockRejectedValue(new Error('not now'));
    await expect(keeper.setSite('b.com', false, FOR_GOOD)).rejects.toThrow('not now');
    // It is tried once more, as the rule is told of as a change.
    await vi.waitFor(() => expect(said).toHaveBeenCalled());
    said.mockRestore();
    scripting.registerContentScripts?.mockReset().mockResolvedValue(undefined);
    await keeper.setSite('b.com', true, FOR_GOOD);
    expect(registered()).toEqual(['*://*.a.com/*', '*://*.b.com/*']);
  });
  test('that a browser keeps waiting holds up no answer and no later decision', async () => {
    await keeper.reconcile();
    let goOn = () => {};
    const freed = new Promise<void>((done) => {
      goOn = done;
    });
    scripting.registerContentScripts?.mockReturnValueOnce(freed);
    const both = async () => {
      await keeper.setSite('b.com', false, FOR_GOOD);
      await keeper.setSite('a.com', false, FOR_GOOD);
    };
    // Each waits a second for the registration.
    expect(await isDoneWithin(2_000, both)).toBe(true);
    const excluded = () => scripting.registerContentScripts?.mock.lastCall?.[0][0].excludeMatches;
    expect(excluded()).toEqual(['*://*.b.com/*']);
    goOn();
    await vi.waitFor(() => expect(excluded()).toEqual(['*://*.a.com/*', '*://*.b.com/*']));
  });
  test('is not touched by the same origins in another order', async () => {
    await keeper.reconcile();
    storageSet = vi.spyOn(fakeBrowser.storage.local, 'set');
    permissions.getAll?.mockResolvedValue({ origins: ['*://*.b.com/*', '*://*.a.com/*'] });
    await keeper.reconcile();
    expect(storageSet).not.toHaveBeenCalled();
  });
  test('is taken back when the last origin is', async () => {
    await keeper.reconcile();
    scripting.getRegisteredContentScripts?.mockResolvedValue([{ id: 'annotator', matches: [] }]);
    permissions.getAll?.mockResolvedValue({ origins: [] });
    await keeper.reconcile();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce();
  });
});

describe('open tabs', () => {
  const tab = { id: 1, url: 'https://www.a.com/', incognito: false, windowId: 1 };
  beforeEach(() => {
    tabsQuery = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [tab]) as never);
  });
  test('are followed by the next background when this one was ended before (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    await keeper.setSite('b.com', false, FOR_GOOD);
    expect(await followedItem.getValue()).toBe('');
    // Which an alarm starts, if nothing else does.
    expect(await fakeBrowser.alarms.get('unfollowed')).toBeDefined();
    scripting.executeScript?.mockClear().mockResolvedValue([{ result: true }]);
    await createSiteKeeper(createTurns(), showTabs).reconcile();
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('unfollowed')).toBeUndefined());
  });
  test('that answer soon follow before whoever asked has an answer, those without an address, too', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    expect(tabsQuery).toHaveBeenLastCalledWith({});
    let answered = 0;
    scripting.executeScript?.mockImplementation(async () => {
      await new Promise((done) => setTimeout(done, 20));
      answered++;
      return [{ result: true }];
    });
    await keeper.setSite('b.com', false, FOR_GOOD);
    expect(answered).toBe(1);
    // What follows from the first is done before the second is counted.
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    answered = 0;
    await keeper.setSite('b.com', false, { privateWindow: 7 });
    expect(answered).toBe(1);
    scripting.executeScript?.mockResolvedValue([{ result: true }]);
  });
  test('the alarm stays set while the last decision is still to be followed (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    let answer = (_: unknown) => {};
    scripting.executeScript?.mockReturnValueOnce(new Promise((done) => (answer = done)));
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    await keeper.setSite('b.com', false, FOR_GOOD);
    await keeper.setSite('b.com', true, FOR_GOOD);
    answer([{ result: true }]);
    await new Promise((done) => setTimeout(done, 20));
    expect(await fakeBrowser.alarms.get('unfollowed')).toBeDefined();
    scripting.executeScript?.mockResolvedValue([{ result: true }]);
  });
  test('nor is it taken away while the registration for a later one is still awaited (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    let answer = (_: unknown) => {};
    scripting.executeScript?.mockClear().mockReturnValueOnce(new Promise((done) => (answer = done)));
    const decided = [keeper.setSite('b.com', false, FOR_GOOD)];
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
    scripting.registerContentScripts?.mockClear();
    decided.push(keeper.setSite('b.com', true, FOR_GOOD));
    await vi.waitFor(() => expect(scripting.registerContentScripts).toHaveBeenCalled());
    let register: ((_?: unknown) => void) | undefined;
    scripting.registerContentScripts?.mockImplementationOnce(() => new Promise((done) => (register = done)));
    decided.push(keeper.setSite('a.com', false, FOR_GOOD));
    await vi.waitFor(() => expect(register).toBeDefined());
    answer([{ result: true }]);
    await new Promise((done) => setTimeout(done, 50));
    expect(await fakeBrowser.alarms.get('unfollowed')).toBeDefined();
    register?.();
    await Promise.all(decided);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('unfollowed')).toBeUndefined());
  });
  test('whoever notes that a decision is followed takes no alarm of one that is made meanwhile (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    const { session } = fakeBrowser.storage;
    const { set } = session;
    let note: (() => Promise<void>) | undefined;
    const holding = (items: Record<string, unknown>) => {
      const write = async () => set.call(session, items as never, () => {});
      if (!items.followed || note) return write();
      return new Promise<void>((done) => {
        note = () => write().then(done);
      });
    };
    storageSet = vi.spyOn(session, 'set').mockImplementation(holding as never);
    const decided = [keeper.setSite('b.com', false, FOR_GOOD)];
    await vi.waitFor(() => expect(note).toBeDefined());
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    decided.push(keeper.setSite('a.com', false, FOR_GOOD));
    await new Promise((done) => setTimeout(done, 20));
    await note?.();
    await Promise.all(decided);
    expect(await fakeBrowser.alarms.get('unfollowed')).toBeDefined();
    scripting.executeScript?.mockResolvedValue([{ result: true }]);
  });
  test('nor of one that was written in the turn before, and is heard of in the turn behind (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    let show = () => {};
    showTabs.mockReturnValueOnce(new Promise((done) => (show = done)));
    await keeper.setSite('b.com', false, FOR_GOOD);
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    const alarms = alarmsAtWrite(fakeBrowser.storage.session, 'followed');
    await inTurn(async () => {
      await wakeSoon();
      show();
      await new Promise((done) => setTimeout(done, 20));
      await siteRulesItem.setValue({});
    });
    await inTurn(async () => {});
    expect(alarms()).toEqual(['unfollowed']);
    scripting.executeScript?.mockResolvedValue([{ result: true }]);
  });
  test('that are late are left to the next background if this one is ended meanwhile (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const isLeft = async () => [await followedItem.getValue(), await fakeBrowser.alarms.get('unfollowed')];
    void keeper.setSite('b.com', false, FOR_GOOD);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(await isLeft()).toEqual(['', expect.anything()]);
    // One that hangs for good would have every background visit all of them.
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    expect(await isLeft()).toEqual([expect.stringContaining('b.com'), undefined]);
    scripting.executeScript?.mockResolvedValue([{ result: true }]);
  });
  test('have not followed a decision that was made twice, when they followed the first time (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    const waiting = holdScripts(33);
    tabsQuery?.mockImplementation((async () => [{ ...tab, id: 33 }]) as never);
    scripting.registerContentScripts?.mockClear();
    // No second passes, after which the tab would count as hanging.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const on of [false, true, false]) {
      void keeper.setSite('b.com', on, FOR_GOOD);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(3);
    expect(waiting).toHaveLength(1);
    waiting[0]?.([{ result: true }]);
    await vi.advanceTimersByTimeAsync(50);
    vi.useRealTimers();
    expect(await followedItem.getValue()).toBe('');
    expect(await fakeBrowser.alarms.get('unfollowed')).toBeDefined();
    scripting.executeScript?.mockResolvedValue([{ result: true }]);
  });
  test.each<[string, () => Promise<unknown>]>([
    ['siteRules', () => keeper.setSite('b.com', false, FOR_GOOD)],
    ['pause', () => keeper.setPause({ untilMs: null }, FOR_GOOD)],
  ])(
    'an alarm is set before %s is stored, for a background that is ended right behind it (F3)',
    async (key, decide) => {
      await keeper.reconcile();
      await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
      const alarms = alarmsAtWrite(fakeBrowser.storage.local, key);
      await decide();
      expect(alarms()).toContain('unfollowed');
    },
  );
  test('an alarm is set before they follow a permission, too (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    permissions.getAll?.mockResolvedValue({ origins: ['*://*.a.com/*'] });
    const alarms = alarmsAtWrite(fakeBrowser.storage.session, 'followed');
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    expect(alarms()).toEqual(['unfollowed']);
  });
  test('an alarm has them followed after all', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    await followedItem.setValue('');
    const woken = createSiteKeeper(createTurns(), showTabs);
    expect(woken).toBeDefined();
    scripting.getRegisteredContentScripts?.mockClear();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'unfollowed' } as never);
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    expect(scripting.getRegisteredContentScripts).toHaveBeenCalled();
  });
  test('the button follows them before they count as followed, and is left to the next background, too (F3)', async () => {
    await keeper.reconcile();
    await vi.waitFor(async () => expect(await followedItem.getValue()).not.toBe(''));
    // Which comes behind that.
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('unfollowed')).toBeUndefined());
    for (const privateWindow of [null, 7]) {
      const alarm = privateWindow === null ? 'unfollowed' : `unfollowed ${privateWindow}`;
      let show = () => {};
      showTabs.mockClear().mockReturnValueOnce(new Promise((done) => (show = done)));
      await keeper.setSite('b.com', false, { privateWindow });
      expect(showTabs).toHaveBeenCalledOnce();
      await new Promise((done) => setTimeout(done, 20));
      expect(await fakeBrowser.alarms.get(alarm)).toBeDefined();
      show();
      await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(alarm)).toBeUndefined());
    }
  });
  test('one that cannot be reached is no error', async () => {
    scripting.executeScript?.mockRejectedValue(new Error('Cannot access contents of the page'));
    await keeper.follow(tab as never);
    expect(scripting.executeScript).toHaveBeenCalled();
    scripting.executeScript?.mockReset().mockResolvedValue([]);
  });
  test('that cannot be listed are told of in the console, and whoever asked has an answer', async () => {
    await keeper.reconcile();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    tabsQuery?.mockRejectedValue(new Error('no window'));
    for (const privateWindow of [null, 7]) {
      said.mockClear();
      expect(await keeper.setSite('b.com', false, { privateWindow })).toEqual({ ok: true });
      await vi.waitFor(() => expect(said).toHaveBeenCalledWith(new Error('no window')));
    }
    said.mockRestore();
  });
  test('one that hangs holds up no other switch', async () => {
    await keeper.reconcile();
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    const all = async () => {
      for (const on of [false, true, false]) {
        expect(await keeper.setSite('b.com', on, FOR_GOOD)).toEqual({ ok: true });
      }
    };
    expect(await isDoneWithin(1_500, all)).toBe(true);
    expect(scripting.registerContentScripts?.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(await siteRulesItem.getValue()).toEqual({ 'b.com': 'off' });
  });
});

test('a full storage is told, and nothing follows (F23)', async () => {
  await keeper.reconcile();
  vi.clearAllMocks();
  storageSet = vi.spyOn(fakeBrowser.storage.local, 'set');
  storageSet.mockRejectedValue(new Error('quota exceeded'));
  expect(await keeper.setSite('a.com', false, FOR_GOOD)).toEqual({ ok: false, error: 'full' });
  expect(await keeper.setPause({ untilMs: null }, FOR_GOOD)).toEqual({ ok: false, error: 'full' });
  expect(scripting.getRegisteredContentScripts).not.toHaveBeenCalled();
});

describe('pause', () => {
  test('ends by its alarm', async () => {
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, FOR_GOOD);
    expect(await fakeBrowser.alarms.get('pause-end')).toBeDefined();
    expect(registered()).toBeUndefined();
    vi.useFakeTimers({ now: Date.now() + 60_001, toFake: ['Date'] });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-end' } as never);
    await vi.waitFor(async () => expect(registered()).toHaveLength(2));
    expect(await pauseItem.getValue()).toBeNull();
    vi.useRealTimers();
  });
  test('is waited for again by an alarm that came early', async () => {
    await keeper.reconcile();
    vi.clearAllMocks();
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, FOR_GOOD);
    await fakeBrowser.alarms.clear('pause-end');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-end' } as never);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('pause-end')).toBeDefined());
    expect(registered()).toBeUndefined();
  });
  test('that ran out while the browser was closed ends when the background starts', async () => {
    await pauseItem.setValue({ untilMs: Date.now() - 1 });
    await keeper.reconcile();
    expect(await pauseItem.getValue()).toBeNull();
    expect(registered()).toHaveLength(2);
  });
  test('is answered when nothing is registered any more, and its alarm goes with it', async () => {
    await keeper.reconcile();
    scripting.getRegisteredContentScripts?.mockResolvedValue([{ id: 'annotator', matches: [] }]);
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, FOR_GOOD);
    expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce();
    await keeper.setPause(null, FOR_GOOD);
    expect(await fakeBrowser.alarms.get('pause-end')).toBeUndefined();
    scripting.getRegisteredContentScripts?.mockResolvedValue([]);
  });
  test('without an end needs no alarm', async () => {
    await keeper.setPause({ untilMs: null }, FOR_GOOD);
    expect(await fakeBrowser.alarms.get('pause-end')).toBeUndefined();
  });
});

describe('a private window', () => {
  test('stores nothing for good, and is forgotten when it closes', async () => {
    await keeper.reconcile();
    const before = await fakeBrowser.storage.local.get();
    await keeper.setSite('a.com', true, { privateWindow: 7 });
    await keeper.setSite('a.com', false, { privateWindow: 7 });
    await keeper.setSite('b.com', false, { privateWindow: 7 });
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, { privateWindow: 7 });
    await keeper.setSite('a.com', false, { privateWindow: 8 });
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    const off = ['a.com', 'b.com'].map((scope) => ({ scope, on: false }));
    expect(await privateWindowsItem.getValue()).toEqual({
      7: { choices: off, pause: { untilMs: expect.any(Number) } },
      8: { choices: off.slice(0, 1) },
    });
    await keeper.forgetWindow(7);
    expect(await privateWindowsItem.getValue()).toEqual({ 8: { choices: off.slice(0, 1) } });
    expect(await fakeBrowser.alarms.get('pause-end 7')).toBeUndefined();
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });
  test('is forgotten by the next background when this one was ended as it closed', async () => {
    for (const windowId of [7, 8]) {
      await keeper.setPause({ untilMs: Date.now() + 60_000 }, { privateWindow: windowId });
    }
    const open = vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ id: 8 }] as never);
    await createSiteKeeper(createTurns(), showTabs).reconcile();
    open.mockRestore();
    expect(Object.keys(await privateWindowsItem.getValue())).toEqual(['8']);
    const alarms = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
    expect(alarms.filter((name) => name.endsWith(' 7'))).toEqual([]);
    expect(alarms).toContain('pause-end 8');
  });
  test('is followed by the next background when this one was ended before (F3)', async () => {
    const tab = { id: 3, url: 'https://www.a.com/', incognito: true, windowId: 7 };
    const ofWindow = async (query: object) => ('windowId' in query ? [tab] : []);
    tabsQuery = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(ofWindow as never);
    scripting.executeScript?.mockReturnValue(new Promise(() => {}));
    const alarms = alarmsAtWrite(fakeBrowser.storage.session, 'privateWindows');
    void keeper.setSite('a.com', false, { privateWindow: 7 });
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
    expect(alarms()).toEqual(['unfollowed 7']);
    scripting.executeScript?.mockClear().mockResolvedValue([]);
    createSiteKeeper(createTurns(), showTabs);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'unfollowed 7' } as never);
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('unfollowed 7')).toBeUndefined());
    expect((await privateWindowsItem.getValue())[7]?.choices).toEqual([{ scope: 'a.com', on: false }]);
  });
  test('keeps its alarm while what was decided there last is still to be followed (F3)', async () => {
    const tab = { id: 33, url: 'https://www.a.com/', incognito: true, windowId: 7 };
    tabsQuery = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [tab]) as never);
    const waiting = holdScripts(33);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    void keeper.setSite('a.com', false, { privateWindow: 7 });
    void keeper.setSite('b.com', false, { privateWindow: 7 });
    await vi.advanceTimersByTimeAsync(50);
    expect(waiting).toHaveLength(2);
    waiting[0]?.([]);
    await vi.advanceTimersByTimeAsync(50);
    vi.useRealTimers();
    expect(await fakeBrowser.alarms.get('unfollowed 7')).toBeDefined();
    scripting.executeScript?.mockResolvedValue([]);
  });
  test('nor does it go when the tabs have followed just as another decision is begun (F3)', async () => {
    const tab = { id: 33, url: 'https://www.a.com/', incognito: true, windowId: 7 };
    tabsQuery = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [tab]) as never);
    const waiting = holdScripts(33);
    await keeper.setSite('a.com', false, { privateWindow: 7 });
    const alarms = alarmsAtWrite(fakeBrowser.storage.session, 'privateWindows');
    const { create } = fakeBrowser.alarms;
    const created = vi.spyOn(fakeBrowser.alarms, 'create').mockImplementationOnce((async (
      ...alarm: never[]
    ) => {
      await Reflect.apply(create, fakeBrowser.alarms, alarm);
      waiting[0]?.([]);
      await new Promise((done) => setTimeout(done, 20));
    }) as never);
    await keeper.setSite('b.com', false, { privateWindow: 7 });
    created.mockRestore();
    expect(alarms()).toEqual(['unfollowed 7']);
    scripting.executeScript?.mockResolvedValue([]);
  });
  test('that closed in the meantime is not followed by an alarm that was late', async () => {
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'unfollowed 7' } as never);
    await new Promise((done) => setTimeout(done, 20));
    expect(await privateWindowsItem.getValue()).toEqual({});
  });
  test('whose pause ends, or that closes, while another is decided takes its turn', async () => {
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, { privateWindow: 8 });
    await keeper.setSite('a.com', false, { privateWindow: 9 });
    vi.useFakeTimers({ now: Date.now() + 60_001, toFake: ['Date'] });
    const { session } = fakeBrowser.storage;
    const { set } = session;
    const slowly = async (items: object) => {
      await new Promise((done) => setTimeout(done, 20));
      await set.call(session, items as never, () => {});
    };
    storageSet = vi.spyOn(session, 'set').mockImplementation(slowly as never);
    const decided = keeper.setSite('a.com', false, { privateWindow: 7 });
    await vi.waitFor(() => expect(storageSet).toHaveBeenCalledOnce());
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-end 8' } as never);
    await Promise.all([decided, keeper.forgetWindow(9)]);
    await new Promise((done) => setTimeout(done, 50));
    vi.useRealTimers();
    expect(await privateWindowsItem.getValue()).toEqual({
      7: { choices: [{ scope: 'a.com', on: false }] },
      8: { choices: [] },
    });
  });
  test('goes by the later of two pauses: its own that ends, or that was ended, keeps out none of everywhere', async () => {
    const ofOwn = (windowId: number) => ({ privateWindow: windowId });
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, ofOwn(7));
    await keeper.setPause(null, ofOwn(8));
    await keeper.setPause({ untilMs: null }, ofOwn(9));
    await keeper.setPause({ untilMs: null }, FOR_GOOD);
    vi.useFakeTimers({ now: Date.now() + 60_001, toFake: ['Date'] });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-end 7' } as never);
    await vi.waitFor(async () => expect((await privateWindowsItem.getValue())[7]).toEqual({ choices: [] }));
    vi.useRealTimers();
    const windows = await privateWindowsItem.getValue();
    expect(windows).toEqual({ 7: { choices: [] }, 8: { choices: [] }, 9: expect.anything() });
    expect(windows[9]?.pause).toEqual({ untilMs: null });
    await keeper.setPause(null, ofOwn(8));
    await keeper.setPause(null, FOR_GOOD);
    expect((await privateWindowsItem.getValue())[8]?.pause).toBeNull();
  });
  test('or any other of which nothing was decided closes without a write', async () => {
    await keeper.setSite('a.com', false, { privateWindow: 8 });
    const written = vi.spyOn(fakeBrowser.storage.session, 'set');
    await keeper.forgetWindow(7);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });
  test('is marked again when its pause ends', async () => {
    const tab = { id: 3, url: 'https://www.a.com/', incognito: true, windowId: 7 };
    const ofWindow = async (query: object) => ('windowId' in query ? [tab] : []);
    tabsQuery = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(ofWindow as never);
    await keeper.setPause({ untilMs: Date.now() + 60_000 }, { privateWindow: 7 });
    const alarm = await fakeBrowser.alarms.get('pause-end 7');
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
    scripting.executeScript?.mockClear().mockResolvedValue([{ result: false }]);
    vi.useFakeTimers({ now: Date.now() + 60_001, toFake: ['Date'] });
    await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
    const script = expect.objectContaining({ files: ['/annotator.js'] });
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalledWith(script));
    // One that is over is not waited for again, nor does it hold again when the clock is set back; and the button hears of it.
    expect(await fakeBrowser.alarms.get('pause-end 7')).toBeUndefined();
    expect(await privateWindowsItem.getValue()).toEqual({ 7: { choices: [] } });
    vi.useRealTimers();
  });
});

/** Has the scripts of a tab wait, but of no other, since the keeper of the test before may still ask; returns what each waits for. */
function holdScripts(tabId: number): ((answer: unknown) => void)[] {
  const waiting: ((answer: unknown) => void)[] = [];
  scripting.executeScript?.mockImplementation(({ target }) =>
    target.tabId === tabId ? new Promise((done) => waiting.push(done)) : Promise.resolve([{ result: true }]),
  );
  return waiting;
}

/** Returns what tells which alarms were set when a key was written. */
function alarmsAtWrite(area: typeof fakeBrowser.storage.local, key: string): () => readonly string[] {
  const { set } = area;
  let names: readonly string[] = [];
  const noting = async (items: object) => {
    if (key in items) names = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
    await set.call(area, items as never, () => {});
  };
  storageSet = vi.spyOn(area, 'set').mockImplementation(noting as never);
  return () => names;
}

/** Tells whether a task is done after so much time, which passes at once. */
async function isDoneWithin(ms: number, task: () => Promise<void>): Promise<boolean> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isDone = false;
  const end = task().finally(() => {
    isDone = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  vi.useRealTimers();
  if (isDone) await end;
  return isDone;
}
