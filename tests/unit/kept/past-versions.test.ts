/**
 * P6: whatever a past version stored is kept. `tests/fixtures/kept` has what each version stored, as it stood then; a fact
 * whose version goes up gets a new file beside the old ones, which are never changed.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFactKeeper } from '@/src/background/fact-keeper';
import { damageItem, KEPT_ITEMS } from '@/src/extension/all-kept-items';
import { createTurns } from '@/src/extension/in-turn';

const NOW = Math.max(...KEPT_ITEMS.map(({ fact }) => fact.version));
const versions = Array.from({ length: NOW + 1 }, (_, version) => version);
const storedBy = (version: number) =>
  JSON.parse(readFileSync(`tests/fixtures/kept/v${version}.json`, 'utf8')) as Record<string, unknown>;

test.each(versions)(
  'what version %i stored is kept whole, and lifting it twice is lifting it once',
  async (version) => {
    await fakeBrowser.storage.local.set(storedBy(version));
    const keeper = createFactKeeper(createTurns());
    await keeper.repair();
    const lifted = await fakeBrowser.storage.local.get();
    const values = Object.fromEntries(
      await Promise.all(KEPT_ITEMS.map(async (item) => [item.fact.key, await item.getValue()] as const)),
    );
    const newest = storedBy(NOW) as Record<string, { value: unknown }>;
    expect(values).toEqual(
      Object.fromEntries(Object.entries(newest).map(([key, { value }]) => [key, value])),
    );
    expect(await damageItem.getValue()).toEqual([]);
    await keeper.repair();
    expect(await fakeBrowser.storage.local.get()).toEqual(lifted);
  },
);

test('every fact is in the newest file', () => {
  expect(Object.keys(storedBy(NOW)).sort()).toEqual(KEPT_ITEMS.map(({ fact }) => fact.key).sort());
});
