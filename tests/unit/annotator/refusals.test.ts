/** What a reader turns away holds at once; what the background could not keep is taken back, and said. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Refused, startRefusals } from '@/src/annotator/refusals';
import type { EntityId } from '@/src/core/briefing/schema';
import type { MutedName } from '@/src/core/kept/muted-names';

const sendMessage = vi.spyOn(
  fakeBrowser.runtime as { sendMessage(message: unknown): Promise<unknown> },
  'sendMessage',
);
const bolton: Refused = { what: 'alias', entity: 'john-bolton' as EntityId, alias: 'Bolton' };
const SITES = { site: 'example.com', page: 'example.org' };
const muted = [{ entity: 'john-bolton', alias: 'Bolton', site: null }];

let told: (readonly MutedName[])[] = [];
let end: AbortController;
const start = (stored: readonly MutedName[] = []) => {
  let kept = stored;
  let changed = () => {};
  const preferences = {
    now: () => ({ muted: kept }),
    onChange: (change: () => void) => {
      changed = change;
    },
  };
  end = new AbortController();
  const refusals = startRefusals(preferences, 'www.a.com', (names) => told.push(names), end.signal);
  // What is stored holds from the beginning.
  expect(told.splice(0)).toEqual([stored]);
  const changeStored = (next = kept) => {
    kept = next;
    changed();
  };
  return { ...refusals, changeStored };
};

beforeEach(() => {
  told = [];
  sendMessage.mockReset();
});

test('kept, it holds and nothing is said', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  expect(await start().change(bolton, false)).toBeNull();
  expect(told).toEqual([muted]);
});

test.each(['full', 'newer'] as const)('not kept (%s), it is taken back and said', async (error) => {
  sendMessage.mockResolvedValue({ ok: false, error });
  expect(await start().change(bolton, false)).toBe(error);
  expect(told).toEqual([muted, []]);
});

test('a background that cannot be reached is said, too, and an Undo that was not kept is none', async () => {
  const refusals = start();
  sendMessage.mockResolvedValueOnce({ ok: true });
  await refusals.change(bolton, false);
  vi.useFakeTimers();
  sendMessage.mockRejectedValue(new Error('no'));
  const undone = refusals.change(bolton, true);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await undone).toBe('unreachable');
  expect(told).toEqual([muted, [], muted]);
});

test('an entity is held by every name, and a site not at all: its session ends', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  const refusals = start();
  await refusals.change({ ...bolton, what: 'site' }, false);
  expect(told).toEqual([]);
  await refusals.change({ ...bolton, what: 'entity' }, false);
  expect(told).toEqual([[{ entity: 'john-bolton', alias: null, site: null }]]);
});

test('what is stored holds beside it, and is told of as it changes, up to the end', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  const kept = [{ entity: 's-300' as EntityId, alias: null, site: null }];
  const refusals = start(kept);
  refusals.changeStored();
  await refusals.change(bolton, false);
  expect(told).toEqual([kept, [...kept, ...muted]]);
  end.abort();
  refusals.changeStored();
  expect(told).toHaveLength(2);
});

test('what was kept, and is taken back in the options, is taken back here, too', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  const refusals = start();
  await refusals.change({ ...bolton, what: 'here' }, false);
  await refusals.change({ ...bolton, what: 'entity' }, false);
  const kept = [
    { ...bolton, site: 'a.com' },
    { ...bolton, alias: null, site: null },
  ].map(({ entity, alias, site }) => ({ entity, alias, site }));
  // The first of two writes is heard of while the second is under way.
  refusals.changeStored(kept.slice(0, 1));
  expect(told.at(-1)).toHaveLength(2);
  refusals.changeStored(kept);
  expect(told.at(-1)).toEqual(kept);
  refusals.changeStored([]);
  expect(told.at(-1)).toEqual([]);
});

test('what was kept of another site, or not at all (a private window), holds as long as the page', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  const refusals = start();
  await refusals.change(bolton, false);
  refusals.changeStored([{ entity: bolton.entity, alias: bolton.alias, site: 'b.com' }]);
  refusals.changeStored([]);
  expect(told.at(-1)).toEqual(muted);
});

test('the sites are asked for once, and again when nobody answered', async () => {
  vi.useFakeTimers();
  sendMessage.mockRejectedValue(new Error('no'));
  const refusals = start();
  refusals.prefetch();
  await vi.runAllTimersAsync();
  expect(refusals.sites()).toBeNull();
  sendMessage.mockReset().mockResolvedValue(SITES);
  refusals.prefetch();
  refusals.prefetch();
  await vi.runAllTimersAsync();
  refusals.prefetch();
  vi.useRealTimers();
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(refusals.sites()).toBe(SITES);
});
