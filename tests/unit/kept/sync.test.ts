/** Settings on several devices: they end equal, nothing that only one changed is lost, and the account's limits hold. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFactKeeper } from '@/src/background/fact-keeper';
import { startSyncMirror, syncStep } from '@/src/background/sync-mirror';
import type { EntityId } from '@/src/core/briefing/schema';
import { isSameJson, mergeKept, type Values } from '@/src/core/kept/merge-kept';
import { fromChunks, staleChunks, toChunks } from '@/src/core/kept/sync-chunks';
import { toldBy } from '@/src/core/kept/sync-line';
import { damageItem } from '@/src/extension/all-kept-items';
import { createTurns } from '@/src/extension/in-turn';
import { syncFailedItem } from '@/src/extension/items';
import { mutedNamesItem, settingItem, siteRulesItem } from '@/src/extension/kept-items';
import { lookUpsItem } from '@/src/extension/look-ups';
import fc from '@/tests/random-inputs';

const { local, sync } = fakeBrowser.storage;

describe('merging', () => {
  test.each<[string, Values, Values, Values, Values]>([
    ['what they changed', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }],
    ['what I changed', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }],
    ['what both changed stays mine', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
    ['new on each side', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    [
      'rules, one by one',
      { r: { x: 'on' } },
      { r: { x: 'on', y: 'off' } },
      { r: { z: 'off' } },
      { r: { y: 'off', z: 'off' } },
    ],
    ['lists, whole', { k: ['p'] }, { k: ['p'] }, { k: ['w', 'p'] }, { k: ['w', 'p'] }],
    ['what both took back', { a: 1 }, {}, {}, {}],
    ['a host that is called as what every record has', { constructor: 1 }, {}, { constructor: 1 }, {}],
  ])('%s', (_name, agreed, mine, theirs, merged) => {
    expect(mergeKept(agreed, mine, theirs)).toEqual(merged);
  });

  test('values are the same in whatever order a record has them, and lists in theirs alone', () => {
    expect(isSameJson({ a: { x: 1, y: [1, 2] }, b: 2 }, { b: 2, a: { y: [1, 2], x: 1 } })).toBe(true);
    expect(isSameJson({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });

  test('a count that is none, in a damaged text, takes nothing from what a device knows', () => {
    const own = { device: 'a', seen: { a: 2, b: 1 }, before: null };
    expect(toldBy({ by: 'b', seen: { a: 'many', b: 2 } }, own).seen).toEqual({ a: 2, b: 2 });
  });

  test('devices that take turns end equal, with every rule that one of them set', () => {
    const edits = fc.array(
      fc.record({
        device: fc.nat(2),
        site: fc.constantFrom('a', 'b', 'c'),
        rule: fc.constantFrom('on', 'off', null),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        const devices = [0, 1, 2].map(() => ({ agreed: {} as Values, mine: { rules: {} } as Values }));
        let account: Values | null = null;
        const turn = (device: { agreed: Values; mine: Values }) => {
          device.mine = mergeKept(device.agreed, device.mine, account ?? device.agreed);
          device.agreed = device.mine;
          account = device.mine;
        };
        for (const { device: at, site, rule } of all) {
          const device = devices[at] as (typeof devices)[number];
          const { [site]: _old, ...rules } = device.mine.rules as Record<string, string>;
          device.mine = { rules: rule ? { ...rules, [site]: rule } : rules };
          if (site === 'a') turn(device);
        }
        for (const device of [...devices, ...devices]) turn(device);
        for (const device of devices) expect(isSameJson(device.mine, account)).toBe(true);
      }),
    );
  });
});

describe('pieces', () => {
  test('any text comes back, in items that the browser takes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), fc.nat(30), (value, times) => {
        const text = JSON.stringify(Array(times * 40).fill(value));
        const items = toChunks(text);
        if (!items) {
          expect(text.length).toBeGreaterThan(10_000);
          return;
        }
        for (const [key, item] of Object.entries(items)) {
          expect(Buffer.byteLength(JSON.stringify(item)) + key.length).toBeLessThanOrEqual(8_192);
        }
        expect(JSON.parse(fromChunks(items) ?? '')).toEqual(JSON.parse(text));
      }),
    );
  });

  test('together they are no more than the account takes', () => {
    let longest = 0;
    for (let length = 90_000; length < 110_000; length += 250) {
      const items = Object.entries(toChunks('x'.repeat(length)) ?? {});
      const bytes = items.map(([key, item]) => key.length + JSON.stringify(item).length);
      expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(102_400);
      if (items.length > 0) longest = length;
    }
    expect(longest).toBeGreaterThan(95_000);
  });

  test('what has not arrived whole is not read', () => {
    const items = { ...toChunks('x'.repeat(20_000)) };
    delete items.kept1;
    expect(fromChunks(items)).toBeNull();
    expect(fromChunks({})).toBeNull();
    expect(fromChunks({ kept: { n: 1e12, length: 0 } })).toBeNull();
    expect(staleChunks(['kept', 'kept0', 'kept7', 'other'], toChunks('x') ?? {})).toEqual(['kept0', 'kept7']);
    expect(toChunks('"'.repeat(60_000))).toBeNull();
  });
});

/** The facts that the account holds. */
async function told(): Promise<Values> {
  const { line, ...facts } = JSON.parse(fromChunks(await sync.get()) ?? '');
  return facts;
}

describe('the mirror', () => {
  beforeEach(() => settingItem('sync').setValue(true));

  test('what was reset here is not taken away elsewhere when the account is wanted again', async () => {
    const facts = createFactKeeper(createTurns());
    await settingItem('dwellMs').setValue(700);
    await siteRulesItem.setValue({ 'a.com': 'off' });
    await syncStep(createTurns());
    const before = await told();
    expect(await facts.reset()).toEqual({ ok: true });
    await settingItem('sync').setValue(true);
    await syncStep(createTurns());
    expect(await told()).toEqual(before);
    expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off' });
  });

  test('nor is it when the account was just being told', async () => {
    const inTurn = createTurns();
    await siteRulesItem.setValue({ 'a.com': 'off' });
    const { set } = sync;
    const slow = vi.spyOn(sync, 'set').mockImplementation((async (items: object) => {
      await set.call(sync, items, () => {});
      await createFactKeeper(inTurn).reset();
    }) as never);
    await syncStep(inTurn);
    slow.mockRestore();
    await settingItem('sync').setValue(true);
    await syncStep(inTurn);
    expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off' });
  });

  test('an alarm is set before rules of another device are stored, for a background that is ended behind it (F3)', async () => {
    await siteRulesItem.setValue({ 'a.com': 'off' });
    await syncStep(createTurns());
    const account = await told();
    await sync.set(
      toChunks(JSON.stringify({ ...account, siteRules: { v: 1, value: { 'b.com': 'off' } } })) ?? {},
    );
    await fakeBrowser.alarms.clearAll();
    let alarms: readonly string[] = [];
    const { set } = local;
    const noting = vi.spyOn(local, 'set').mockImplementation((async (items: object) => {
      if ('siteRules' in items) alarms = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
      await set.call(local, items, () => {});
    }) as never);
    await syncStep(createTurns());
    noting.mockRestore();
    expect(alarms).toEqual(['unfollowed']);
    expect(await siteRulesItem.getValue()).toHaveProperty(['b.com'], 'off');
  });

  test('off, nothing goes to the account', async () => {
    await settingItem('sync').setValue(false);
    await settingItem('dwellMs').setValue(700);
    await syncStep(createTurns());
    expect(await sync.get()).toEqual({});
  });

  test('names that are left alone, and those looked up, stay on this device', async () => {
    const entity = 's-300' as EntityId;
    await mutedNamesItem.setValue([{ entity, alias: null, site: 'a.com' }]);
    await lookUpsItem.setValue([entity]);
    await siteRulesItem.setValue({ 'b.com': 'off' });
    await syncStep(createTurns());
    expect(Object.keys(await told())).toEqual(['siteRules']);
  });

  test('a second device takes over, adds, and the first sees it', async () => {
    await settingItem('dwellMs').setValue(700);
    await siteRulesItem.setValue({ 'a.com': 'off' });
    await syncStep(createTurns());
    expect(Object.keys(await told())).toEqual(['dwellMs', 'siteRules']);
    const first = await local.get();

    await local.clear();
    await settingItem('sync').setValue(true);
    await siteRulesItem.setValue({ 'b.com': 'off' });
    await syncStep(createTurns());
    expect(await settingItem('dwellMs').getValue()).toBe(700);
    expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off', 'b.com': 'off' });

    await local.clear();
    await local.set(first);
    await syncStep(createTurns());
    expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off', 'b.com': 'off' });
  });

  test('a fact that a newer version put there stays as it is, and so does it here', async () => {
    const newer = { v: 2, value: 'dark' };
    await sync.set(toChunks(JSON.stringify({ theme: newer })) ?? {});
    await settingItem('badge').setValue(false);
    await settingItem('theme').setValue('light');
    await syncStep(createTurns());
    expect((await told()).theme).toEqual(newer);
    expect(await settingItem('theme').getValue()).toBe('light');
  });

  test('a fact that only a newer version knows stays there', async () => {
    const unknown = { fontSize: { v: 1, value: 'large' } };
    await sync.set(toChunks(JSON.stringify(unknown)) ?? {});
    await settingItem('badge').setValue(false);
    await syncStep(createTurns());
    expect(await told()).toMatchObject({ ...unknown, badge: { value: false } });
  });

  test.each(['light', 'dark'])(
    'one that a newer version left here stays as it is, and %s there, and holds up no other',
    async (theme) => {
      await settingItem('theme').setValue('light');
      await syncStep(createTurns());
      const newer = { v: 2, value: 'sepia' };
      await local.set({ theme: newer });
      const there = { theme: { v: 1, value: theme }, badge: { v: 1, value: false } };
      await sync.set(toChunks(JSON.stringify(there)) ?? {});
      await settingItem('dwellMs').setValue(700);
      await syncStep(createTurns());
      expect(await told()).toMatchObject({ ...there, dwellMs: { value: 700 } });
      expect((await local.get('theme')).theme).toEqual(newer);
      expect(await settingItem('badge').getValue()).toBe(false);
    },
  );

  test('what is in step is written nowhere again', async () => {
    await sync.set(toChunks(JSON.stringify({ theme: { v: 2, value: 'dark' } })) ?? {});
    await settingItem('theme').setValue('light');
    await settingItem('dwellMs').setValue(700);
    await syncStep(createTurns());
    const [there, here] = [vi.spyOn(sync, 'set'), vi.spyOn(local, 'set')];
    await syncStep(createTurns());
    expect(there).not.toHaveBeenCalled();
    const written = here.mock.calls.flatMap(([items]) => Object.keys(items));
    expect(written.filter((key) => key === 'theme' || key === 'dwellMs')).toEqual([]);
    there.mockRestore();
    here.mockRestore();
  });

  test('a change that the account refused is not taken for one that others took back', async () => {
    await settingItem('dwellMs').setValue(400);
    await syncStep(createTurns());
    await settingItem('dwellMs').setValue(700);
    const refused = vi.spyOn(sync, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await syncStep(createTurns());
    refused.mockRestore();
    await syncStep(createTurns());
    expect(await settingItem('dwellMs').getValue()).toBe(700);
    expect((await told()).dwellMs).toMatchObject({ value: 700 });
  });

  test('its own notes, and whatever else is kept, set nothing going', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    startSyncMirror(createTurns());
    await settingItem('badge').setValue(false);
    await vi.advanceTimersByTimeAsync(10_000);
    const looks = vi.spyOn(sync, 'get');
    await lookUpsItem.setValue(['s-300' as EntityId]);
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(looks).not.toHaveBeenCalled();
    looks.mockRestore();
  });

  test('pieces that are still on their way are waited for', async () => {
    const whole = toChunks(JSON.stringify({ theme: { v: 1, value: 'dark' }, pad: 'x'.repeat(9_000) })) ?? {};
    const { kept1, ...part } = whole;
    await sync.set(part);
    await settingItem('badge').setValue(false);
    await syncStep(createTurns());
    expect(await sync.get()).toEqual(part);
    await sync.set({ kept1 });
    await syncStep(createTurns());
    expect(await settingItem('theme').getValue()).toBe('dark');
    expect(JSON.parse(fromChunks(await sync.get()) ?? '')).toMatchObject({ badge: { value: false } });
  });

  test('pieces of two texts that were written at once, which never become whole, are given up after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const halves = { ...toChunks('x'.repeat(9_000)), kept1: 'of another length' };
    await sync.set(halves);
    await settingItem('badge').setValue(false);
    // Set back and forward as clocks are.
    for (const nowMs of [5_000_000, 1_000_000, 1_599_000]) {
      vi.setSystemTime(nowMs);
      await syncStep(createTurns());
      expect(await sync.get()).toEqual(halves);
    }
    vi.setSystemTime(1_601_000);
    await syncStep(createTurns());
    expect(await told()).toMatchObject({ badge: { value: false } });
    // The next time they are waited for as long.
    await sync.set(halves);
    await syncStep(createTurns());
    expect(await sync.get()).toMatchObject(halves);
    vi.useRealTimers();
  });

  test('devices that write between two exchanges with the account end equal, with every rule that one of them set', async () => {
    const site = fc.nat(2);
    const step = fc.record({ device: fc.nat(2), at: site, rule: fc.constantFrom('on', 'off', null) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(step), { maxLength: 25 }),
        fc.array(fc.nat(2)),
        async (edits, order) => {
          const account = createAccount();
          const set: Record<string, string> = {};
          for (const [at, edit] of edits.entries()) {
            if (edit) {
              const host = `site-${edit.at}-of-${edit.device}.example`;
              delete set[host];
              if (edit.rule) set[host] = edit.rule;
              await account.edit(edit.device, host, edit.rule);
            } else await account.exchange(order[at] ?? 0);
          }
          for (let turn = 0; turn < 15; turn++) await account.exchange(turn % 3);
          for (const device of [0, 1, 2]) expect(await account.rulesOf(device)).toEqual(set);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what a device changed last that knew of all before it holds, though others wrote at once or the account was emptied', async () => {
    const account = createAccount();
    const exchange = async (...devices: number[]) => {
      for (const device of devices) await account.exchange(device);
    };
    await account.edit(0, 'a.example', 'on');
    await exchange(0, 1);
    await account.edit(1, 'a.example', 'off');
    await exchange(1, 0, 2);
    await account.edit(0, 'b.example', 'on');
    await account.edit(2, 'a.example', 'on');
    await exchange(2, 0, 0, 1, 2);
    for (const device of [0, 1, 2]) {
      expect(await account.rulesOf(device)).toEqual({ 'a.example': 'on', 'b.example': 'on' });
    }
    account.empty();
    await account.edit(1, 'b.example', 'off');
    await exchange(1, 0, 2);
    for (const device of [0, 1, 2]) {
      expect(await account.rulesOf(device)).toEqual({ 'a.example': 'on', 'b.example': 'off' });
    }
  });

  test('an account that is emptied takes nothing away of what this device has from others', async () => {
    await sync.set(toChunks(JSON.stringify({ dwellMs: { v: 1, value: 700 } })) ?? {});
    await settingItem('badge').setValue(false);
    await syncStep(createTurns());
    const before = await told();
    await sync.clear();
    await syncStep(createTurns());
    expect(await settingItem('dwellMs').getValue()).toBe(700);
    expect(await told()).toEqual(before);
  });

  test('what was reset on another device is so here, and is not damaged', async () => {
    const facts = createFactKeeper(createTurns());
    await settingItem('dwellMs').setValue(700);
    await syncStep(createTurns());
    const { dwellMs: _, ...others } = JSON.parse(fromChunks(await sync.get()) ?? '');
    await sync.set(toChunks(JSON.stringify(others)) ?? {});
    await syncStep(createTurns());
    expect(await settingItem('dwellMs').getValue()).toBe(400);
    await facts.repair();
    expect(await damageItem.getValue()).toEqual([]);
  });

  test.each(['{"half', 'null', '7', '[]'])(
    'an account that holds %s takes nothing away, and is told what is here',
    async (text) => {
      await settingItem('dwellMs').setValue(700);
      await syncStep(createTurns());
      await sync.set(toChunks(text) ?? {});
      await syncStep(createTurns());
      expect(await settingItem('dwellMs').getValue()).toBe(700);
      expect(await told()).toMatchObject({ dwellMs: { value: 700 } });
    },
  );

  test('pieces that are wanted no more are taken away', async () => {
    const many = Array.from({ length: 400 }, (_, at) => [`site-number-${at}.example`, 'off']);
    await siteRulesItem.setValue(Object.fromEntries(many));
    await syncStep(createTurns());
    const before = Object.keys(await sync.get()).length;
    await siteRulesItem.setValue({});
    await syncStep(createTurns());
    const after = Object.keys(await sync.get()).length;
    expect([before > 2, after]).toEqual([true, 1]);
  });

  test('the account is told as soon as it is wanted', async () => {
    await settingItem('sync').setValue(false);
    await settingItem('dwellMs').setValue(700);
    startSyncMirror(createTurns());
    await new Promise((done) => setTimeout(done, 20));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await settingItem('sync').setValue(true);
    await vi.advanceTimersByTimeAsync(2_500);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await told()).toMatchObject({ dwellMs: { value: 700 } }));
  });

  test('what another device tells is taken over when it comes', async () => {
    startSyncMirror(createTurns());
    await new Promise((done) => setTimeout(done, 20));
    await sync.set(toChunks(JSON.stringify({ theme: { v: 1, value: 'dark' } })) ?? {});
    await vi.waitFor(async () => expect(await settingItem('theme').getValue()).toBe('dark'));
  });

  test('a change every tenth of a second for a minute stays below what the account takes', async () => {
    const writes = vi.spyOn(sync, 'set');
    const removals = vi.spyOn(sync, 'remove');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    startSyncMirror(createTurns());
    for (let at = 0; at < 600; at++) {
      await settingItem('dwellMs').setValue(([150, 400, 700] as const)[at % 3] ?? 400);
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    const all = writes.mock.calls.length + removals.mock.calls.length;
    expect(all).toBeGreaterThan(10);
    // Browsers take 120 in a minute, and 1,800 in an hour.
    expect(all).toBeLessThanOrEqual(70);
    expect(JSON.parse(fromChunks(await sync.get()) ?? '').dwellMs.value).toBe(700);
    writes.mockRestore();
    removals.mockRestore();
  });

  test('an account that is slow holds up no other write', async () => {
    await sync.set(toChunks(JSON.stringify({ theme: { v: 1, value: 'dark' } })) ?? {});
    let goOn = () => {};
    const there = await sync.get();
    const slow = vi.spyOn(sync, 'get').mockImplementation(() => {
      return new Promise((done) => {
        goOn = () => done(there as never);
      });
    });
    const inTurn = createTurns();
    startSyncMirror(inTurn);
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    const written = inTurn(() => settingItem('dwellMs').setValue(700)).then(() => 'written');
    const late = new Promise((done) => setTimeout(() => done('late'), 200));
    expect(await Promise.race([written, late])).toBe('written');
    slow.mockRestore();
    goOn();
    await vi.waitFor(async () => expect((await told()).dwellMs).toMatchObject({ value: 700 }));
    expect(await settingItem('theme').getValue()).toBe('dark');
  });

  test('an account that answers when it is wanted no more changes nothing', async () => {
    const theirs = toChunks(JSON.stringify({ theme: { v: 1, value: 'dark' } })) ?? {};
    const slow = vi.spyOn(sync, 'get').mockImplementation(async () => {
      await settingItem('sync').setValue(false);
      return theirs as never;
    });
    await syncStep(createTurns());
    slow.mockRestore();
    expect(await settingItem('theme').getValue()).toBe('page');
    expect(await sync.get()).toEqual({});
  });

  test('an account that cannot be read is told', async () => {
    const broken = vi.spyOn(sync, 'get').mockRejectedValue(new Error('storage.sync is disabled'));
    await syncStep(createTurns()).catch(() => {});
    expect(await syncFailedItem.getValue()).toBe(true);
    broken.mockRestore();
    await syncStep(createTurns());
    expect(await syncFailedItem.getValue()).toBe(false);
  });

  test('too much, or refused, is told and changes nothing here', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`site-number-${at}.example`, 'off']),
    );
    await siteRulesItem.setValue(many as Record<string, 'off'>);
    await syncStep(createTurns());
    expect(await syncFailedItem.getValue()).toBe(true);
    expect(await sync.get()).toEqual({});
    expect(Object.keys(await siteRulesItem.getValue())).toHaveLength(5_000);

    await siteRulesItem.setValue({});
    const refused = vi.spyOn(sync, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await syncStep(createTurns());
    expect(await syncFailedItem.getValue()).toBe(true);
    refused.mockRestore();
    await syncStep(createTurns());
    expect(await syncFailedItem.getValue()).toBe(false);
  });
});

/**
 * An account of three devices that exchange with it now and then. As Firefox does: what both sides changed of an item since is
 * taken from the account.
 */
function createAccount() {
  type Items = Record<string, unknown>;
  let held: Items = {};
  const devices = [0, 1, 2].map(() => ({ local: {} as Items, mirror: {} as Items, before: {} as Items }));
  const at = (device: number) => devices[device] as (typeof devices)[number];

  async function on(device: number, act: () => Promise<void>) {
    const own = at(device);
    await local.clear();
    await sync.clear();
    await local.set(own.local);
    await sync.set(own.mirror);
    await settingItem('sync').setValue(true);
    await act();
    await syncStep(createTurns());
    own.local = await local.get();
    own.mirror = await sync.get();
  }

  return {
    edit: (device: number, host: string, rule: 'on' | 'off' | null) =>
      on(device, async () => {
        const { [host]: _, ...rules } = await siteRulesItem.getValue();
        await siteRulesItem.setValue(rule ? { ...rules, [host]: rule } : rules);
      }),
    async exchange(device: number) {
      const own = at(device);
      const changed = (items: Items, key: string) => !isSameJson(items[key], own.before[key]);
      const keys = new Set([...Object.keys(held), ...Object.keys(own.mirror)]);
      const merged = [...keys].map((key) => [key, changed(held, key) ? held[key] : own.mirror[key]]);
      held = Object.fromEntries(merged.filter(([, value]) => value !== undefined));
      own.mirror = held;
      own.before = held;
      await on(device, async () => {});
    },
    empty() {
      held = {};
      for (const own of devices) Object.assign(own, { mirror: {}, before: {} });
    },
    async rulesOf(device: number) {
      await local.set(at(device).local);
      return siteRulesItem.getValue();
    },
  };
}
