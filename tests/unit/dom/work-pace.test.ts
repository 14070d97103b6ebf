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
  for (let nowMs = 0; nowMs < 2_000; nowMs += 150) {
    pace.changed(nowMs);
    pace.worked(4, nowMs + 4);
    expect(pace.restMs(nowMs + 4)).toBe(0);
  }
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
  const laterMs = endMs + 20_000;
  pace.changed(laterMs);
  pace.worked(10, laterMs);
  pace.changed(laterMs + 1);
  expect(pace.restMs(laterMs + 1)).toBeLessThanOrEqual(100);
});

/** A page that changes each millisecond and gives us 4 ms of work each time we look. */
function storm(lengthMs: number) {
  const pace = createWorkPace();
  const rests: number[] = [];
  let workMs = 0;
  let restedMs = 0;
  let nowMs = 0;
  while (nowMs < lengthMs) {
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
