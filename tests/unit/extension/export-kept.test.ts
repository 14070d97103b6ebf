/** What goes out as a file, and what is said where it cannot be read. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SETTING_NAMES } from '@/src/core/kept/settings';
import { exportKept } from '@/src/extension/export-kept';

const local = fakeBrowser.storage.local;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('all that is kept goes out as it is stored, and nothing else', async () => {
  const keys = [...SETTING_NAMES, 'siteRules', 'mutedNames'];
  const facts = Object.fromEntries(keys.map((key) => [key, { v: 99, value: 'later' }]));
  await local.set({ ...facts, lookUps: ['john-bolton'] });
  expect(JSON.parse((await exportKept()) ?? '').facts).toEqual(facts);
});

test('a storage that cannot be read gives no file', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  expect(await exportKept()).toBeNull();
});

test('nor does one that hangs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(local, 'get').mockReturnValue(new Promise(() => {}) as never);
  const answer = exportKept();
  await vi.advanceTimersByTimeAsync(1_100);
  expect(await answer).toBeNull();
});
