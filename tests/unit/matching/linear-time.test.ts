import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { bundledMatcher } from './bundled-matcher';

const bundled = bundledMatcher();

describe('the search', () => {
  it('takes twice the time for twice the text', { timeout: 60_000 }, () => {
    // The thread's own time: the wall clock counts other work on the machine.
    const timeOf = (text: string) => {
      const from = process.threadCpuUsage();
      startSearch(bundled, text, null).advance(text.length);
      return process.threadCpuUsage(from).user;
    };
    for (const part of ['a', 'S ', 'nicolas ', '\u00ad', '中', 'و']) {
      const text = part.repeat(60_000 / part.length);
      // In turns, so that other work on the machine slows both.
      let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < 9; round++) {
        once = Math.min(once, timeOf(text));
        twice = Math.min(twice, timeOf(text + text));
      }
      expect(twice / once).toBeLessThan(3);
    }
  });
});
