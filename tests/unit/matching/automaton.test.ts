import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '@/src/core/matching/build-automaton';
import { LEAF_LABEL } from '@/src/core/matching/layout';
import { minimiseKeys } from '@/src/core/matching/minimise-keys';
import { packAutomaton } from '@/src/core/matching/pack-automaton';
import { unpackAutomaton } from '@/src/core/matching/unpack-automaton';

describe('the automaton', () => {
  it('holds each key with its value, and no other', () => {
    const label = fc.integer({ min: LEAF_LABEL + 1, max: LEAF_LABEL + 4 });
    const keys = fc.uniqueArray(fc.array(label, { minLength: 1, maxLength: 6 }), {
      selector: String,
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, fc.array(label, { minLength: 1, maxLength: 6 }), (all, other) => {
        const root = minimiseKeys(all.map((key, value) => ({ labels: key, value })));
        const { labels, bases } = buildAutomaton(root);
        const childBy = (state: number, step: number) => {
          const base = bases[state]!;
          const child = base === 0 ? state + 1 : base + step;
          return labels[child] === step ? child : -1;
        };
        const readValue = (key: readonly number[]) => {
          let state = 0;
          for (const step of key) {
            state = childBy(state, step);
            if (state < 0) return -1;
          }
          const leaf = childBy(state, LEAF_LABEL);
          return leaf < 0 ? -1 : bases[leaf]!;
        };
        all.forEach((key, value) => {
          expect(readValue(key)).toBe(value);
        });
        expect(readValue(other)).toBe(all.findIndex((key) => String(key) === String(other)));
        expect(unpackAutomaton(packAutomaton(root))).toEqual({ labels, bases });
      }),
      { numRuns: 500 },
    );
  });
});
