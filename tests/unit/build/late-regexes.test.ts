import { expect, test } from 'vitest';
import { lateRegexes } from '@/src/build/late-regexes';

test.each([
  [
    'const A = /^\\p{L}"\\//iu; export const f = (text) => A.test(text) || A.exec(text)',
    'let A; export const f = (text) => (A ??= RegExp("^\\\\p{L}\\"\\\\/", \'iu\')).test(text) || (A ??= RegExp("^\\\\p{L}\\"\\\\/", \'iu\')).exec(text)',
  ],
  ['var A = /[^\\P{Lu}]/u\nf(A)', 'let A;\nf((A ??= RegExp("[^\\\\P{Lu}]", \'u\')))'],
  // What is soon made stays.
  ['const A = /\\w/u, B = "\\p{L}"; f(A, B)', null],
  ['const { A } = b; f(/\\\\p/, A)', null],
])('%s', (code, told) => {
  expect(lateRegexes(code)).toBe(told ?? code);
});

test('what it makes matches as before', () => {
  const code = 'const A = /^(?:\\p{Lu}\\.|[“”\\\\\\u200b/])\\n$/u; return (text) => A.test(text);';
  const isOne = [code, lateRegexes(code)].map((body) => new Function(body)() as (text: string) => boolean);
  for (const matches of isOne) {
    expect(['É.', '“', '\\', '\u200b', '/', 'e.', 'É!', 'n'].map((text) => matches(`${text}\n`))).toEqual([
      ...Array(5).fill(true),
      ...Array(3).fill(false),
    ]);
  }
});

test.each([
  'f(/\\p{L}/u)',
  'const A = 1, B = /\\p{L}/u; f(A, B)',
  'const A = /\\p{L}/u, B = 1; f(A, B)',
  'const A = /\\p{L}/gu; f(A)',
])('%s is refused', (code) => {
  expect(() => lateRegexes(code)).toThrow('constant by itself');
});
