/** Our own pages follow the reader's settings: as they are read, and whenever they change. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toStored } from '@/src/core/kept/kept-fact';
import { type Settings, settingFact } from '@/src/core/kept/settings';
import { followReader } from '@/src/extension/follow-reader';

const local = fakeBrowser.storage.local;

beforeEach(() => vi.stubGlobal('document', { documentElement: { dataset: {} } }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const write = (dwellMs: Settings['dwellMs']) =>
  local.set({ dwellMs: toStored(settingFact('dwellMs'), dwellMs) });

/** Holds back what is read until it is let go; answers what was stored when it was asked for. */
function holdReads(): (() => void)[] {
  const held: (() => void)[] = [];
  const get = local.get.bind(local);
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    const stored = await get(keys as string[]);
    await new Promise<void>((go) => held.push(go));
    return stored;
  });
  return held;
}

test('what was asked for before a change and is answered after it is not shown', async () => {
  const held = holdReads();
  const shown: number[] = [];
  const followed = followReader(({ settings }) => shown.push(settings.dwellMs));
  await vi.waitFor(() => expect(held).toHaveLength(1));
  await write(700);
  await vi.waitFor(() => expect(held).toHaveLength(2));
  held[1]?.();
  await vi.waitFor(() => expect(shown).toEqual([700]));
  held[0]?.();
  await followed;
  expect(shown).toEqual([700]);
});

test('a storage that is slow, or cannot be read, leaves no page empty', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const held = holdReads();
  const shown: number[] = [];
  void followReader(({ settings }) => shown.push(settings.dwellMs));
  await vi.advanceTimersByTimeAsync(900);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(shown).toEqual([400]);
  await write(700);
  held[0]?.();
  await vi.advanceTimersByTimeAsync(2_000);
  held[1]?.();
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  expect(shown).toEqual([400, 700]);

  vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  await followReader(({ settings }) => shown.push(settings.dwellMs));
  expect(shown).toEqual([400, 700, 400]);
});

test('nor, of two changes, the first after the second', async () => {
  const shown: number[] = [];
  await followReader(({ settings }) => shown.push(settings.dwellMs));
  const held = holdReads();
  await write(700);
  await write(150);
  await vi.waitFor(() => expect(held).toHaveLength(2));
  held[1]?.();
  await vi.waitFor(() => expect(shown.at(-1)).toBe(150));
  held[0]?.();
  await new Promise((done) => setTimeout(done));
  expect(shown.at(-1)).toBe(150);
});

test('the page wears the theme that is chosen, and none of its own when it goes by the system', async () => {
  const themes: unknown[] = [];
  await followReader(() => themes.push(document.documentElement.dataset.theme));
  for (const theme of ['dark', 'page'] as const) {
    await local.set({ theme: toStored(settingFact('theme'), theme) });
    await vi.waitFor(() => expect(themes).toHaveLength(theme === 'dark' ? 2 : 3));
  }
  expect(themes).toEqual([undefined, 'dark', undefined]);
});
