import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { bundledMatcher } from './bundled-matcher';

const bundled = bundledMatcher();

describe('the search', () => {
  it('takes four times the time for four times the text (T15)', { timeout: 60_000 }, () => {
    // The thread's own time: the wall clock counts other work on the machine.
    const timeOf = (text: string) => {
      const from = process.threadCpuUsage();
      startSearch(bundled, text, null).advance(text.length);
      const { user, system } = process.threadCpuUsage(from);
      return user + system;
    };
    for (const part of ['a', 'S ', 'nicolas ', '\u00ad', '中', 'و']) {
      // Made once: a text that was just joined is copied when it is first read.
      const [text, longer] = [200_000, 800_000].map((length) => part.repeat(length / part.length)) as [
        string,
        string,
      ];
      // In turns, so that other work on the machine slows both. What is quadratic takes sixteen times as long, so that a
      // machine that is twice as slow for the one as for the other fails nothing and hides nothing.
      let [once, fourTimes] = [0, 0];
      // Sums, not the least: Linux counts in ticks of some 4 ms, and the least of what takes two is none. More rounds where other work
      // came in between; by them what is quadratic gets no faster.
      const isTooMuch = () => fourTimes >= 8 * once;
      for (let round = 0; round < 5 || (round < 40 && isTooMuch()); round++) {
        once += timeOf(text);
        fourTimes += timeOf(longer);
      }
      expect(isTooMuch(), `${part}: ${fourTimes / once}`).toBe(false);
    }
  });
});
