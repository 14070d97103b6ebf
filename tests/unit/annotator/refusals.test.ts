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
const muted = [{ entity: 'john-bolton', alias: 'Bolton', site: null }];

const NOTHING_KEPT = { now: () => [], onChange: () => {} };

let told: (readonly MutedName[])[] = [];
const start = () => {
  const { signal } = new AbortController();
  return startRefusals(NOTHING_KEPT, (names) => told.push(names), signal);
};

beforeEach(() => {
  told = [];
  sendMessage.mockReset();
});

test('kept, it holds and nothing is said', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  expect(await start().refuse(bolton)).toBeNull();
  expect(told).toEqual([muted]);
});

test.each(['full', 'newer'] as const)('not kept (%s), it is taken back and said', async (error) => {
  sendMessage.mockResolvedValue({ ok: false, error });
  expect(await start().refuse(bolton)).toBe(error);
  expect(told).toEqual([muted, []]);
});

test('a background that cannot be reached is said, too, and an Undo that was not kept is none', async () => {
  const refusals = start();
  sendMessage.mockResolvedValueOnce({ ok: true });
  await refusals.refuse(bolton);
  vi.useFakeTimers();
  sendMessage.mockRejectedValue(new Error('no'));
  const undone = refusals.undo(bolton);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await undone).toBe('unreachable');
  expect(told).toEqual([muted, [], muted]);
});
