/** The welcome page opens once in the life of a profile. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '@/src/background/welcome';
import { createTurns } from '@/src/extension/in-turn';
import { welcomedItem } from '@/src/extension/items';

test('at the first installation, not at an update, nor when a browser says so again', async () => {
  const isStored: boolean[] = [];
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => {
    isStored.push(await welcomedItem.getValue());
  }) as never);
  welcomeOnce(createTurns());
  const say = async (reason: string) => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    await new Promise((done) => setTimeout(done, 20));
    return create.mock.calls.length;
  };
  expect(await say('update')).toBe(0);
  expect(await say('install')).toBe(1);
  expect(await say('install')).toBe(1);
  // A browser that ends as it opens does not open it at each start.
  expect(isStored).toEqual([true]);
});
