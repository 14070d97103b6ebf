import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { compileMatcher, compilePackedMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { unzigzag, zigzag } from '@/src/core/matching/packed-form';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import fc from '@/tests/random-inputs';
import { bundledMatcher, bundledNaming } from './bundled-matcher';
import { RUNS } from './runs';

const id = (text: string) => text as EntityId;

describe('compiling and loading', () => {
  it('gives the same bytes for the same naming', () => {
    const naming = {
      entities: [{ id: id('x'), kind: 'person' as const }],
      names: [{ entity: id('x'), alias: { en: ['Jo Ann'] } }],
      confusables: [],
    };
    expect(compileMatcher(naming)).toEqual(compileMatcher(naming));
  });

  it.skipIf(RUNS < 5000)('travels as texts without any change', () => {
    const packed = compilePackedMatcher(bundledNaming());
    expect(unpackMatcher(packed, (text) => new TextEncoder().encode(text))).toEqual(bundledMatcher());
  });

  it('folds whole numbers into those from 0, and back', () => {
    expect([0, -1, 1, -2, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 29), max: 2 ** 29 }), (number) => {
        expect(unzigzag(zigzag(number))).toBe(number);
      }),
    );
  });

  it.skipIf(RUNS < 5000)('travels in texts of which hardly a character is escaped', () => {
    const [states, lists] = compilePackedMatcher(bundledNaming());
    expect(states).toMatch(/^[ -~]*$/);
    expect(() => JSON.parse(lists)).not.toThrow();
  });

  it('refuses other bytes and other versions', () => {
    expect(() => loadMatcher(new ArrayBuffer(8))).toThrow('not a matcher');
    const bytes = compileMatcher({ entities: [], names: [], confusables: [] });
    new Int32Array(bytes.buffer)[1] = 99;
    expect(() => loadMatcher(bytes.buffer as ArrayBuffer)).toThrow('version 99');
  });
});
