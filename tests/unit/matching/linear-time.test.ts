import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { bundledMatcher } from './bundled-matcher';

const bundled = bundledMatcher();

describe('the search', () => {
  it('takes twice the time for twice the text', { timeout: 60_000 }, () => {
    // The thread's own time: the wall clock counts other work on the machine. It comes in steps of 4 ms.
    const timeOf = (text: string) => {
      const from = process.threadCpuUsage();
      startSearch(bundled, text, null).advance(text.length);
      return process.threadCpuUsage(from).user;
    };
    for (const part of ['a', 'S ', 'nicolas ', '\u00ad', '中', 'و']) {
      // Made once: a text that was just joined is copied when it is first read.
      const [text, double] = [400_000, 800_000].map((length) => part.repeat(length / part.length)) as [
        string,
        string,
      ];
      // In turns, so that other work on the machine slows both; more of them where it slowed one: no round makes what is quadratic less.
      let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < 4 || (round < 20 && twice / once >= 3); round++) {
        once = Math.min(once, timeOf(text));
        twice = Math.min(twice, timeOf(double));
      }
      expect(twice / once, part).toBeLessThan(3);
    }
  });
});
