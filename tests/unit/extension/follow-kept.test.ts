/** The options follow what is kept, and are never left empty. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toStored } from '@/src/core/kept/kept-fact';
import { SITE_RULES_FACT } from '@/src/core/kept/site-rules-fact';
import { damageItem } from '@/src/extension/all-kept-items';
import { followKept } from '@/src/extension/follow-kept';
import { type KeptState, readKept } from '@/src/extension/kept-state';

const local = fakeBrowser.storage.local;
const offAt = (host: string) => local.set({ siteRules: toStored(SITE_RULES_FACT, { [host]: 'off' }) });

let end = () => {};
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Follows, and returns the rules shown, in order; `null` for what could not be read. */
function shownRules(): (KeptState['rules'] | null)[] {
  const shown: (KeptState['rules'] | null)[] = [];
  end = followKept((kept) => shown.push(kept?.rules ?? null));
  return shown;
}

test('what is kept is shown, and what it becomes', async () => {
  const shown = shownRules();
  await vi.waitFor(() => expect(shown).toEqual([{}]));
  await offAt('example.com');
  await vi.waitFor(() => expect(shown.at(-1)).toEqual({ 'example.com': 'off' }));
});

test('what is damaged is told once, put aside yet or not; and what a newer version wrote', async () => {
  const putAside = { fact: 'theme', lost: 'pink', restored: false };
  await damageItem.setValue([putAside]);
  await local.set({ theme: 'pink', badge: 'half', language: { v: 99, value: 'later' } });
  const { damage, newer } = await readKept();
  expect(damage).toEqual([putAside, { fact: 'badge', lost: 'half', restored: false }]);
  expect(newer).toEqual(['language']);
});

test('behind the end nothing more is shown', async () => {
  const shown = shownRules();
  await vi.waitFor(() => expect(shown).toEqual([{}]));
  end();
  await offAt('example.com');
  await new Promise((done) => setTimeout(done, 20));
  expect(shown).toEqual([{}]);
});

test('a storage that cannot be read is told, and what it says when it can again', async () => {
  const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  const shown = shownRules();
  await vi.waitFor(() => expect(shown).toEqual([null]));
  broken.mockRestore();
  await offAt('example.com');
  await vi.waitFor(() => expect(shown.at(-1)).toEqual({ 'example.com': 'off' }));
});

test('so is one that is slow, until it answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const get = local.get.bind(local);
  const held: (() => void)[] = [];
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    await new Promise<void>((go) => held.push(go));
    const stored = await get(keys as string[]);
    return stored;
  });
  const shown = shownRules();
  await vi.advanceTimersByTimeAsync(900);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(shown).toEqual([null]);
  vi.useRealTimers();
  for (const go of held) go();
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  expect(shown[1]).not.toBeNull();
});

test('what is shown stays while a storage that became slow is asked again', async () => {
  const shown = shownRules();
  await vi.waitFor(() => expect(shown).toEqual([{}]));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(local, 'get').mockReturnValue(new Promise(() => {}) as never);
  await offAt('example.com');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(shown).toEqual([{}]);
});

test('an old answer is not shown behind a new one', async () => {
  const get = local.get.bind(local);
  const held: (() => void)[] = [];
  const holding = vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    const stored = await get(keys as string[]);
    await new Promise<void>((go) => held.push(go));
    return stored;
  });
  const shown = shownRules();
  await vi.waitFor(() => expect(held.length).toBeGreaterThan(3));
  holding.mockRestore();
  await offAt('example.com');
  await vi.waitFor(() => expect(shown).toEqual([{ 'example.com': 'off' }]));
  for (const go of held) go();
  await new Promise((done) => setTimeout(done));
  expect(shown).toEqual([{ 'example.com': 'off' }]);
});
