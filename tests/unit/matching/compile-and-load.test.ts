import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { compileMatcher, compilePackedMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { readNumbers, writeNumbers } from '@/src/core/matching/packed-form';
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

  it.skipIf(RUNS < 5000)('travels as a text without any change', () => {
    const packed = compilePackedMatcher(bundledNaming());
    expect(unpackMatcher(packed, (text) => new TextEncoder().encode(text))).toEqual(bundledMatcher());
  });

  it('writes whole numbers in the characters of one line', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const text = writeNumbers(numbers);
        expect(readNumbers(text)).toEqual(numbers);
        expect(text).toMatch(/^[#-~]*$/);
      }),
    );
  });

  it('refuses other bytes and other versions', () => {
    expect(() => loadMatcher(new ArrayBuffer(8))).toThrow('not a matcher');
    const bytes = compileMatcher({ entities: [], names: [], confusables: [] });
    new Int32Array(bytes.buffer)[1] = 99;
    expect(() => loadMatcher(bytes.buffer as ArrayBuffer)).toThrow('version 99');
  });
});
