/** How much of the main thread following a page takes. */
import { expect, test } from 'vitest';
import { createWorkPace, QUIET_MS } from '@/src/dom/work-pace';

test('a page that stands still is read without a rest', () => {
  const pace = createWorkPace();
  for (let nowMs = 0; nowMs < 1_000; nowMs += 5) {
    pace.worked(5, nowMs);
    expect(pace.restMs(nowMs)).toBe(0);
  }
});

test('a change now and then is followed at once', () => {
  const pace = createWorkPace();
  for (let nowMs = 0; nowMs < 2_000; nowMs += 100) {
    pace.changed(nowMs);
    pace.worked(9, nowMs + 9);
    expect(pace.restMs(nowMs + 9)).toBe(0);
  }
});

test('a large change now and then is read at a stretch, for a tenth of the time since the one before', () => {
  const pace = createWorkPace();
  for (const [changeMs, workMs] of [
    [0, 99],
    [1_000, 99],
    [1_500, 49],
    [1_700, 19],
  ] as const) {
    pace.changed(changeMs);
    pace.worked(workMs - 1, changeMs + workMs - 1);
    expect(pace.restMs(changeMs + workMs - 1)).toBe(0);
  }
  pace.worked(2, 1_720);
  expect(pace.restMs(1_720)).toBe(1_700 + QUIET_MS - 1_720);
});

test('one more soon after it gives no more time', () => {
  const pace = createWorkPace();
  pace.changed(0);
  pace.worked(50, 50);
  expect(pace.restMs(50)).toBe(0);
  pace.changed(60);
  pace.worked(1, 61);
  expect(pace.restMs(61)).toBeGreaterThan(0);
});

test('a change after much work on a page that stood still is followed at once', () => {
  const pace = createWorkPace();
  for (let nowMs = 0; nowMs < 1_000; nowMs += 5) pace.worked(5, nowMs);
  pace.changed(1_000);
  expect(pace.restMs(1_000)).toBe(0);
});

test('in a storm at most a tenth of the time is ours, and less the longer it lasts', () => {
  const { workMs, rests } = storm(20_000);
  expect(workMs).toBeLessThan(20_000 / 10);
  expect(Math.max(...rests)).toBeGreaterThan(1_000);
  expect(Math.max(...rests)).toBeLessThanOrEqual(5_000);
});

test('a storm that is over is caught up with at once', () => {
  const { pace, endMs } = storm(3_000);
  expect(pace.restMs(endMs)).toBeGreaterThan(0);
  expect(pace.restMs(endMs)).toBeLessThanOrEqual(QUIET_MS);
  expect(pace.restMs(endMs + QUIET_MS)).toBe(0);
});

test('after a quiet time the next storm starts with a short rest again', () => {
  const { pace, endMs } = storm(10_000);
  const { rests } = storm(1_000, { pace, fromMs: endMs + 20_000 });
  expect(rests[0]).toBeLessThanOrEqual(100);
});

test('a storm that holds its breath while we rest is no new one', () => {
  const { pace, rests, endMs } = storm(10_000);
  const restMs = Math.max(...rests);
  const next = storm(20_000, { pace, fromMs: endMs + QUIET_MS + 1 });
  expect(Math.max(...next.rests.slice(0, 2))).toBeGreaterThan(restMs);
});

/** A page that changes each millisecond and gives us 4 ms of work each time we look. */
function storm(lengthMs: number, { pace = createWorkPace(), fromMs = 0 } = {}) {
  const rests: number[] = [];
  let workMs = 0;
  let restedMs = 0;
  let nowMs = fromMs;
  while (nowMs < fromMs + lengthMs) {
    pace.changed(nowMs);
    if (pace.restMs(nowMs) > 0) {
      restedMs += 1;
      nowMs += 1;
      continue;
    }
    if (restedMs > 0) rests.push(restedMs);
    restedMs = 0;
    nowMs += 4;
    workMs += 4;
    pace.worked(4, nowMs);
  }
  return { pace, rests: [...rests, restedMs], workMs, endMs: nowMs };
}
