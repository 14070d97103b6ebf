import { expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { keepBest } from '@/src/core/search/keep-best';
import { withLookUp } from '@/src/core/search/recent-look-ups';
import fc from '@/tests/random-inputs';

test('the best of many are the first of all, sorted', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 30 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 35 }), (all, limit) => {
      const order = (a: number, b: number) => a - b;
      expect(keepBest(all, limit, order)).toEqual([...all].sort(order).slice(0, limit));
    }),
  );
});

test('what was looked up comes first, once, and the oldest of seven goes', () => {
  const ids = ['f', 'e', 'd', 'c', 'b', 'a'] as EntityId[];
  expect(withLookUp(ids, 'c' as EntityId)).toEqual(['c', 'f', 'e', 'd', 'b', 'a']);
  expect(withLookUp(ids, 'g' as EntityId)).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
});
