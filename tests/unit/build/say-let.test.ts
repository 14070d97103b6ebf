import { expect, test } from 'vitest';
import { sayLet } from '@/src/build/say-let';

test.each([
  ['const a = 1, b = 2; f(a)', 'let a = 1, b = 2; f(a)'],
  ['const{a}=o;const[b]=a', 'let{a}=o;let[b]=a'],
  [
    'for (const a of b) g(() => { const c = a; return c })',
    'for (let a of b) g(() => { let c = a; return c })',
  ],
  // Words that are no declaration stay.
  ['var a = "const b = 1", c = { const: 1 }.const, d = /const /', null],
  ['f("\u2019\u{1f600}"); const a = 1', 'f("\u2019\u{1f600}"); let a = 1'],
])('%s', (code, told) => {
  expect(sayLet(code)).toBe(told ?? code);
});
