/** The bytes of states, as `states.ts` says: read where no writer has ordered them, and byte by byte as they are written. */
import { describe, expect, it } from 'vitest';
import { minimiseKeys } from '@/src/core/matching/minimise-keys';
import {
  createStateReader,
  FIRST_BYTE,
  FORK,
  GOTO,
  KEY,
  LEAF,
  RADIX,
  TABLE,
} from '@/src/core/matching/states';
import { createStateWriter } from '@/src/core/matching/write-states';

const code = (letter: string) => letter.charCodeAt(0);
const digit = (number: number) => FIRST_BYTE + number;
const [A, B, C, D, E] = [...'ABCDE'].map(code) as [number, number, number, number, number];
const VALUE_DIGITS = 1;
/** Four digits, the last one weighs least. */
const wide = (low: number) => [digit(0), digit(0), digit(0), digit(low)];

/** Bytes from place 1 on, and by label where it leads to; `=` what a key holds there. */
const READ: readonly (readonly [about: string, bytes: readonly number[], leads: Record<string, number>])[] = [
  ['a label', [A, B], { A: 2, B: 0, C: 0, '=': -1 }],
  ['a leaf, behind which another state stands', [LEAF, digit(7), B], { B: 0, '=': 7 }],
  ['a key', [KEY, digit(7), B, A], { A: 0, B: 4, '=': 7 }],
  ['a fork', [FORK + 1, digit(2), B, D, digit(2), digit(0)], { A: 0, B: 9, C: 0, D: 7, E: 0, '=': -1 }],
  // The first distance is no label.
  ['a fork of distances like labels', [FORK + 1, digit(1), B, E], { B: 5 + E - FIRST_BYTE, E: 0 }],
  ['a wide fork', [FORK + 4, digit(2), B, C, ...wide(3), ...wide(1)], { A: 0, B: 16, C: 14, D: 0, '=': -1 }],
  [
    'a fork of two digits',
    [FORK + 2, digit(2), A, C, digit(1), digit(3), digit(0), digit(1)],
    { A: 9 + RADIX + 3, C: 10 },
  ],
  [
    'a table',
    [TABLE + 1, B, digit(3), digit(2), digit(0), digit(1), A, A],
    { A: 0, B: 8, C: 0, D: 7, E: 0, '=': -1 },
  ],
  // Neither what stands in front of the rows nor behind is one.
  [
    'a table among digits',
    [TABLE + 1, C, digit(1), digit(5), digit(6), digit(7)],
    { A: 0, B: 0, C: 9, D: 0 },
  ],
  ['a wide table', [TABLE + 4, B, digit(2), ...wide(4), ...wide(0)], { A: 0, B: 15, C: 0, D: 0 }],
  ['a jump', [GOTO + 1, digit(2), A, B, A], { A: 0, B: 5, '=': -1 }],
  ['a wide jump', [GOTO + 4, ...wide(2), A, B, A], { A: 0, B: 8, '=': -1 }],
  ['a jump to a jump', [GOTO + 1, digit(4), A, GOTO + 1, digit(2), B, A], { A: 0, B: 7, '=': -1 }],
  ['a jump to a key', [GOTO + 1, digit(4), A, KEY, digit(5), B, A], { A: 0, B: 7, '=': 5 }],
  ['a key and a jump', [KEY, digit(6), GOTO + 1, digit(2), A, B, A], { A: 0, B: 7, '=': 6 }],
];

describe('states are read', () => {
  it.each(READ)('%s', (_about, bytes, leads) => {
    const { childOf, valueAt } = createStateReader(Uint8Array.from([FIRST_BYTE, ...bytes]), VALUE_DIGITS);
    const read = Object.keys(leads).map((label) => [
      label,
      label === '=' ? valueAt(1) : childOf(1, code(label)),
    ]);
    expect(Object.fromEntries(read)).toEqual(leads);
  });

  it('settle where they really stand', () => {
    const bytes = [FIRST_BYTE, GOTO + 4, ...wide(4), GOTO + 1, digit(2), FORK + 1, digit(0)];
    const { settle } = createStateReader(Uint8Array.from(bytes), VALUE_DIGITS);
    expect([1, 6, 8].map(settle)).toEqual([8, 8, 8]);
  });
});

/** The value of each key is its place. */
const WRITTEN: readonly (readonly [about: string, keys: readonly string[], bytes: readonly number[]])[] = [
  ['a leaf', ['AB'], [A, B, LEAF, digit(0)]],
  ['a key on the way', ['A', 'AB'], [A, KEY, digit(0), B, LEAF, digit(1)]],
  [
    'a key and a leaf behind a fork',
    ['B', 'A', 'AC'],
    [
      ...[FORK + 1, digit(2), A, B, digit(0), digit(5)],
      ...[KEY, digit(1), C, LEAF, digit(2)],
      ...[LEAF, digit(0)],
    ],
  ],
];

describe('states are written', () => {
  const bytesOf = (keys: readonly string[], digits: number, held: (place: number) => number) => {
    const { graph, roots } = minimiseKeys(keys.map((labels, i) => ({ labels, value: held(i) })));
    const writer = createStateWriter(graph, digits);
    writer.write(roots[0]!);
    return [...writer.finish()];
  };

  it.each(WRITTEN)('%s', (_about, keys, bytes) => {
    expect(bytesOf(keys, VALUE_DIGITS, (place) => place)).toEqual([FIRST_BYTE, ...bytes]);
  });

  const START = 1 + 6;
  const JUMP = 2;
  it.each([
    ['again, where it is of nine bytes at most', ['APLM', 'BPLM'], START + 2 * (3 + 3)],
    ['once, where it is larger', ['APLMN', 'BPLMN'], START + (4 + 3) + JUMP],
    [
      'once, where it has many ways on',
      ['A', 'AX', 'AY', 'AZ', 'B', 'BX', 'BY', 'BZ'],
      START + (3 + 8 + 3 * 3) + JUMP,
    ],
  ] as const)('a shared state %s', (_about, keys, length) => {
    expect(bytesOf(keys, 2, () => 0).length).toBe(length);
  });
});
