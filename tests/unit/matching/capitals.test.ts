import { describe, expect, it } from 'vitest';
import { isWrittenAs } from '@/src/core/matching/is-written-as';
import { CASE } from '@/src/core/matching/layout';
import { matcherOf } from './matcher-of';

const matcher = matcherOf([]);
const isWritten = (text: string, rule: number, end = text.length) =>
  isWrittenAs(text, 0, end, { rule, matcher, pattern: 0 });

describe('capitals', () => {
  it.each([
    ['US', true],
    ['Us', false],
    ['us', false],
    ['USAs', true],
    ['U.S.', true],
    ['U.s.', false],
    ['U. S.', true],
    ['UA', true],
    ['Ua', false],
    ['UZ', true],
    ['Uz', false],
    ['ΗΠΑ', true],
    ['Ηπα', false],
    ['США', true],
    ['Сша', false],
    ['Η.Π.Α.', true],
    ['Η.π.α.', false],
    ['U–s', false],
    ['U«S»', true],
  ])('an acronym: %s', (text, expected) => {
    expect(isWritten(text, CASE.upper)).toBe(expected);
  });

  it('asks for no letter behind the name', () => {
    expect(isWritten('Us', CASE.upper, 1)).toBe(true);
    expect(isWritten('U.s', CASE.upper, 2)).toBe(true);
  });

  it.each([
    ['Ab', true],
    ['Zb', true],
    ['ab', false],
    ['zb', false],
    ['Éb', true],
    ['éb', false],
    ['Жб', true],
    ['жб', false],
    ['中b', true],
  ])('a capitalised name: %s', (text, expected) => {
    expect(isWritten(text, CASE.capital)).toBe(expected);
  });
});
