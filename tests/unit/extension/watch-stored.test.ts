/** What is stored is watched key by key, for as long as there is an extension. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchStored } from '@/src/extension/watch-stored';

const { onChanged } = fakeBrowser.storage;
const changed = vi.fn();
let end: () => void;
beforeEach(() => {
  changed.mockReset();
  end = watchStored(['theme', 'badge'], changed);
});
afterEach(() => void vi.restoreAllMocks());

test('a change of one of them is told, until the end', async () => {
  await fakeBrowser.storage.local.set({ theme: 'dark' });
  expect(changed).toHaveBeenCalledOnce();
  end();
  await fakeBrowser.storage.local.set({ theme: 'light' });
  expect(changed).toHaveBeenCalledOnce();
});

test.each<[string, object, string]>([
  ['of another key', { density: { newValue: 'all' } }, 'local'],
  ['of another area', { theme: { newValue: 'dark' } }, 'sync'],
  [
    'that Firefox reports of a write of the same',
    { theme: { oldValue: { v: 1 }, newValue: { v: 1 } } },
    'local',
  ],
])('a change %s is not', async (_, changes, area) => {
  await onChanged.trigger(changes as never, area);
  expect(changed).not.toHaveBeenCalled();
});

test('where the extension is gone, its interfaces are left alone at the end', () => {
  const removed = vi.spyOn(onChanged, 'removeListener');
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  end();
  Object.assign(fakeBrowser.runtime, { id });
  expect(removed).not.toHaveBeenCalled();
});
