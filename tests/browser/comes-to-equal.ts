import { expect } from 'vitest';

/** As long as vitest.config.ts gives a poll. */
const PATIENCE_MS = 10_000;

/**
 * Waits until the lines asked for are those wanted; fails as `expect` does when they are not in ten seconds. Vitest's own poll
 * keeps what it asks until the test ends: of thousands of programs, each in a frame, more than a page can hold.
 */
export async function comesToEqual(
  ask: () => readonly (string | null)[],
  wanted: readonly string[],
  message: () => string,
): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  while (ask().join('\n') !== wanted.join('\n') && performance.now() < deadlineMs) {
    await new Promise((done) => setTimeout(done, 50));
  }
  expect(ask(), message()).toEqual(wanted);
}
