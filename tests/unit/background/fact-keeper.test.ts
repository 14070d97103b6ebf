/** Faults of storage: full, damaged, newer. What was kept stays, and whoever asked is told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFactKeeper, type FactKeeper } from '@/src/background/fact-keeper';
import { KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import type { EntityId } from '@/src/core/briefing/schema';
import { writeKeptFile } from '@/src/core/kept/kept-file';
import { DEFAULT_SETTINGS } from '@/src/core/kept/settings';
import { damageItem } from '@/src/extension/all-kept-items';
import { readKeptAsStored } from '@/src/extension/export-kept';
import { createTurns } from '@/src/extension/in-turn';
import {
  mutedNamesItem,
  readSettings,
  settingItem,
  siteRulesItem,
  watchSettings,
} from '@/src/extension/kept-items';
import { readKept } from '@/src/extension/kept-state';

const local = fakeBrowser.storage.local;
const muted = { entity: 's-300' as EntityId, alias: null, site: null };

let keeper: FactKeeper;
beforeEach(() => {
  keeper = createFactKeeper(createTurns());
});

afterEach(() => void vi.restoreAllMocks());

test('a change is stored, told to watchers, and read back', async () => {
  const seen = vi.fn();
  watchSettings(seen);
  expect(await keeper.changeSetting('dwellMs', 700)).toEqual({ ok: true });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, dwellMs: 700 });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
});

test('a hundred mutes at once all stay (F26)', async () => {
  const names = Array.from({ length: 100 }, (_, at) => ({ ...muted, alias: `name ${at}` }));
  await Promise.all(names.map((name) => keeper.mute(name)));
  expect(await mutedNamesItem.getValue()).toEqual(names);
});

test('full storage is told, and nothing changes (F23)', async () => {
  await keeper.changeSetting('dwellMs', 150);
  const before = await local.get();
  vi.spyOn(local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
  expect(await keeper.changeSetting('dwellMs', 700)).toEqual({ ok: false, error: 'full' });
  expect(await keeper.importFile(writeKeptFile({ dwellMs: { v: 1, value: 700 } }))).toEqual({
    ok: false,
    error: 'full',
  });
  expect(await local.get()).toEqual(before);
});

test('what was stored before there were versions is written in the form of this one, and is no damage', async () => {
  await local.set({ dwellMs: 700, mutedNames: [muted] });
  await keeper.repair();
  expect(await local.get(['dwellMs', 'mutedNames'])).toEqual({
    dwellMs: { v: 1, value: 700 },
    mutedNames: { v: 1, value: [muted] },
  });
  expect(await damageItem.getValue()).toEqual([]);
});

test('a file is taken with the mark that an editor puts before it', async () => {
  const file = writeKeptFile({ dwellMs: { v: 1, value: 700 } });
  expect(await keeper.importFile(`\uFEFF${file}`)).toEqual({ ok: true, taken: 1, refused: [] });
});

test('another failure of storage is no answer but an error', async () => {
  vi.spyOn(local, 'set').mockRejectedValue(new Error('IO error'));
  await expect(keeper.changeSetting('dwellMs', 700)).rejects.toThrow('IO error');
});

test('of kinds that are taken away at once none comes back, and they keep their order', async () => {
  await Promise.all([keeper.markKind('weapon', false), keeper.markKind('person', false)]);
  expect(await settingItem('kinds').getValue()).toEqual(['organisation', 'place', 'agreement']);
  await Promise.all([keeper.markKind('weapon', true), keeper.markKind('person', true)]);
  expect(await settingItem('kinds').getValue()).toEqual(KIND_FAMILIES);
  await keeper.markKind('place', true);
  expect(await settingItem('kinds').getValue()).toEqual(KIND_FAMILIES);
});

test.each([
  ['damaged', { dwellMs: { v: 1, value: 'soon' } }],
  ['gone', {}],
])(
  'what a newer version wrote is restored as it wrote it where its first copy is %s (F27)',
  async (_how, first) => {
    const newer = { v: 2, value: { normal: 400, slow: 900 } };
    await local.set({ ...first, 'dwellMs~': newer });
    await keeper.repair();
    expect(await local.get(['dwellMs', 'dwellMs~'])).toEqual({ dwellMs: newer, 'dwellMs~': newer });
    expect(await keeper.changeSetting('dwellMs', 700)).toEqual({ ok: false, error: 'newer' });
  },
);

test('what a newer version wrote is not overwritten, by a change, an import, a reset or a repair (F27)', async () => {
  const newer = { dwellMs: { v: 2, value: { normal: 400, slow: 900 } } };
  await local.set(newer);
  await keeper.repair();
  expect(await keeper.changeSetting('dwellMs', 700)).toEqual({ ok: false, error: 'newer' });
  expect(await keeper.importFile(writeKeptFile({ dwellMs: { v: 1, value: 150 } }))).toEqual({
    ok: false,
    error: 'newer',
  });
  expect(await keeper.reset()).toEqual({ ok: true });
  expect(await local.get()).toEqual(newer);
  expect((await readSettings()).dwellMs).toBe(400);
});

test('a damaged fact is restored from its copy; what was there is put aside (F24)', async () => {
  await siteRulesItem.setValue({ 'a.com': 'off' });
  await local.set({ siteRules: '{"a.com":"o' });
  await keeper.repair();
  expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off' });
  expect(await damageItem.getValue()).toEqual([{ fact: 'siteRules', lost: '{"a.com":"o', restored: true }]);
  await keeper.repair();
  expect(await damageItem.getValue()).toHaveLength(1);
  expect(await keeper.forgetDamage()).toEqual({ ok: true });
  expect(await damageItem.getValue()).toEqual([]);
});

test('with both copies damaged what is good of the first is kept (F24)', async () => {
  const value = { 'a.com': 'off', 'b.com': 3 };
  await local.set({ siteRules: { v: 1, value }, 'siteRules~': null });
  await keeper.repair();
  expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off' });
  expect(await damageItem.getValue()).toEqual([{ fact: 'siteRules', lost: { 'b.com': 3 }, restored: false }]);
});

test('a start that finds nothing to mend writes nothing', async () => {
  await keeper.changeSetting('theme', 'dark');
  const written = vi.spyOn(local, 'set');
  await keeper.repair();
  expect(written).not.toHaveBeenCalled();
});

test('a repair that finds no room leaves everything as it was, and the damage is told all the same (F23)', async () => {
  await local.set({ siteRules: 7 });
  vi.spyOn(local, 'set').mockRejectedValue(new Error('quota exceeded'));
  await expect(keeper.repair()).rejects.toThrow();
  expect(await local.get()).toEqual({ siteRules: 7 });
  const unwritten = { fact: 'siteRules', lost: 7, restored: false };
  expect((await readKept()).damage).toEqual([unwritten]);
  // What is put aside already is told once.
  vi.restoreAllMocks();
  await damageItem.setValue([unwritten]);
  expect((await readKept()).damage).toEqual([unwritten]);
  // And what is damaged beside it is told as well.
  await local.set({ mutedNames: 8 });
  const beside = { fact: 'mutedNames', lost: 8, restored: false };
  expect((await readKept()).damage).toEqual([unwritten, beside]);
});

test('what a newer version wrote is named, and nothing else', async () => {
  await local.set({ siteRules: { v: 99, value: {} }, mutedNames: 8 });
  expect((await readKept()).newer).toEqual(['siteRules']);
});

test('a repair that is cut short loses nothing of what was damaged (F24)', async () => {
  await local.set({ siteRules: 7 });
  const { set } = local;
  let writes = 0;
  vi.spyOn(local, 'set').mockImplementation(async (...items) => {
    if (++writes > 1) throw new Error('ended');
    await set.apply(local, items);
  });
  await expect(keeper.repair()).rejects.toThrow('ended');
  vi.restoreAllMocks();
  await keeper.repair();
  expect(await damageItem.getValue()).toEqual([{ fact: 'siteRules', lost: 7, restored: false }]);
  // What is found later comes beside it.
  await local.set({ mutedNames: 8 });
  await keeper.repair();
  expect((await damageItem.getValue()).map(({ lost }) => lost)).toEqual([7, 8]);
});

test('what is written while a repair runs stays (F26)', async () => {
  await local.set({ mutedNames: 8 });
  await Promise.all([keeper.repair(), keeper.mute(muted)]);
  expect(await mutedNamesItem.getValue()).toEqual([muted]);
});

test('an exported file brings everything back after a reset', async () => {
  await keeper.changeSetting('theme', 'dark');
  await siteRulesItem.setValue({ '*': 'off', 'a.com': 'on' });
  await keeper.mute(muted);
  const file = writeKeptFile(await readKeptAsStored());

  expect(await keeper.reset()).toEqual({ ok: true });
  await keeper.repair();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await siteRulesItem.getValue()).toEqual({});

  expect(await keeper.importFile(file)).toEqual({ ok: true, taken: 3, refused: [] });
  expect((await readSettings()).theme).toBe('dark');
  expect(await siteRulesItem.getValue()).toEqual({ '*': 'off', 'a.com': 'on' });
  expect(await mutedNamesItem.getValue()).toEqual([muted]);
});

test('what is put back takes the place of all that is kept, and is never less than one of the two', async () => {
  await keeper.changeSetting('theme', 'dark');
  await keeper.mute(muted);
  const file = writeKeptFile(await readKeptAsStored());
  await keeper.reset();
  await keeper.changeSetting('dwellMs', 700);
  const newer = { density: { v: 2, value: 'some' } };
  await local.set(newer);
  const kept: string[][] = [];
  const note = async () =>
    void kept.push(Object.keys(JSON.parse(JSON.stringify(await readKeptAsStored()))).sort());
  fakeBrowser.storage.onChanged.addListener(note);
  expect(await keeper.putBack(file)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(kept.at(-1)).toEqual(['density', 'mutedNames', 'theme']));
  fakeBrowser.storage.onChanged.removeListener(note);
  for (const keys of kept) expect(keys).toEqual(expect.arrayContaining(['mutedNames', 'theme']));
  expect((await readSettings()).dwellMs).toBe(400);
  expect(await local.get('density')).toEqual(newer);
  expect(await keeper.putBack('{}')).toEqual({ ok: false, error: 'notOurs' });
});

test('of a file that is odd in part the good is taken and the rest is named', async () => {
  const facts = {
    dwellMs: { v: 1, value: 150 },
    theme: { v: 9, value: 'sepia' },
    siteRules: { v: 1, value: { 'a.com': 'off', 'b.com': 'perhaps' } },
    briefings: { v: 1, value: [] },
  };
  expect(await keeper.importFile(writeKeptFile(facts))).toEqual({
    ok: true,
    taken: 2,
    refused: ['briefings', 'theme', 'siteRules'],
  });
  expect(await siteRulesItem.getValue()).toEqual({ 'a.com': 'off' });
});

test('no file that is imported has anything sent to the account; that it was so is put back', async () => {
  const file = writeKeptFile({ sync: { v: 1, value: true }, theme: { v: 1, value: 'dark' } });
  expect(await keeper.importFile(file)).toEqual({ ok: true, taken: 1, refused: ['sync'] });
  expect(await readSettings()).toMatchObject({ sync: false, theme: 'dark' });
  // What the reader chose here stays.
  await keeper.changeSetting('sync', true);
  expect(await keeper.importFile(file)).toMatchObject({ refused: [] });
  await keeper.reset();
  expect(await keeper.putBack(file)).toMatchObject({ refused: [] });
  expect((await readSettings()).sync).toBe(true);
});

test('a file that is nested too deep for any stack is not ours', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const text = `{"format":"sidelight","version":1,"facts":{"siteRules":{"v":1,"value":${deep}}}}`;
  expect(await keeper.importFile(text)).toEqual({ ok: false, error: 'notOurs' });
});

test('a file of a version to come is said to be one', async () => {
  const text = '{"format":"sidelight","version":2,"facts":{}}';
  expect(await keeper.importFile(text)).toEqual({ ok: false, error: 'newerFile' });
});

test.each(['', 'null', '[]', '{"format":"other","version":1,"facts":{}}', '{"format":"sidelight"', '\u0000'])(
  'a file %j is not ours',
  async (text) => {
    expect(await keeper.importFile(text)).toEqual({ ok: false, error: 'notOurs' });
  },
);

test.each<[string, () => Promise<unknown>]>([
  ['an import', () => keeper.importFile(writeKeptFile({ siteRules: { v: 1, value: { 'b.com': 'off' } } }))],
  ['what is put back', () => keeper.putBack(writeKeptFile({}))],
  ['a reset', () => keeper.reset()],
])(
  'an alarm is set before site rules change by %s, for a background that is ended behind it (F3)',
  async (_, change) => {
    await siteRulesItem.setValue({ 'a.com': 'off' });
    await fakeBrowser.alarms.clearAll();
    let alarms: readonly string[] = [];
    for (const way of ['set', 'remove'] as const) {
      vi.spyOn(local, way).mockImplementation(async () => {
        alarms = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
      });
    }
    await change();
    expect(alarms).toEqual(['unfollowed']);
  },
);
