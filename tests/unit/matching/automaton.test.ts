import { describe, expect, it } from 'vitest';
import { sortOpenings } from '@/src/core/matching/build-automaton';
import { type AutomatonKey, minimiseKeys } from '@/src/core/matching/minimise-keys';
import { addSymbol, openingOf } from '@/src/core/matching/openings';
import { createStateGraph } from '@/src/core/matching/state-graph';
import { createStateReader, FIRST_LABEL, FORK, LABELS, RADIX, TABLE } from '@/src/core/matching/states';
import { labelsOfSymbol } from '@/src/core/matching/symbols';
import { createStateWriter, widthOf } from '@/src/core/matching/write-states';
import fc from '@/tests/random-inputs';
import { RUNS } from './runs';

const VALUE_DIGITS = 2;

const keyOf = (labels: readonly number[], value: number): AutomatonKey => ({
  labels: String.fromCharCode(...labels),
  value,
});

/** Writes keys and returns a lookup of them in the bytes. */
function written(keys: readonly AutomatonKey[]): (key: readonly number[]) => number {
  const { graph, roots } = minimiseKeys(keys);
  const writer = createStateWriter(graph, VALUE_DIGITS);
  const end = writer.write(roots[0]!);
  const states = writer.finish();
  const { childOf, settle, valueAt } = createStateReader(states, VALUE_DIGITS);
  expect([...states].every((byte) => byte >= 0x20 && byte < 0x7f)).toBe(true);
  return (key) => {
    let place = states.length - end;
    for (const label of key) {
      place = childOf(place, label);
      if (place === 0) return -1;
    }
    return valueAt(settle(place));
  };
}

const keysOver = (label: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.array(label, { minLength: 1, maxLength: 6 }), {
    selector: String,
    maxLength: 60,
    size: 'max',
  });

describe('the automaton', () => {
  for (const [name, count] of [
    ['few labels, so that keys share beginnings and ends', 4],
    ['all labels, so that states have many ways on', LABELS],
  ] as const) {
    it(`holds each key with its value, and no other: ${name}`, () => {
      const label = fc.integer({ min: FIRST_LABEL, max: FIRST_LABEL + count - 1 });
      fc.assert(
        fc.property(keysOver(label), fc.array(label, { minLength: 1, maxLength: 6 }), (keys, other) => {
          // Few values, so that equal tails are one state.
          const valueAtPlace = (place: number) => place % 3;
          const lookUp = written(keys.map((labels, i) => keyOf(labels, valueAtPlace(i))));
          keys.forEach((key, i) => {
            expect(lookUp(key)).toBe(valueAtPlace(i));
          });
          const known = keys.findIndex((key) => String(key) === String(other));
          expect(lookUp(other)).toBe(known < 0 ? -1 : valueAtPlace(known));
        }),
        { numRuns: Math.min(500, RUNS) },
      );
    });
  }

  it('holds more than one byte of distance can tell', () => {
    const keys = Array.from({ length: 6000 }, (_, number) =>
      [...String(number * 7919)].map((digit) => FIRST_LABEL + Number(digit) * 5),
    );
    const lookUp = written(keys.map((labels, i) => keyOf(labels, i % 9000)));
    expect(keys.every((key, i) => lookUp(key) === i % 9000)).toBe(true);
  });
});

/** How many states a set of keys needs: as many as different sets of tails stand behind their beginnings. */
function statesNeeded(keys: readonly AutomatonKey[]): number {
  const numbers = new Map<string, number>();
  const settle = (some: readonly AutomatonKey[], depth: number): number => {
    const value = some.find(({ labels }) => labels.length === depth)?.value;
    const byLabel = Map.groupBy(
      some.filter(({ labels }) => labels.length > depth),
      ({ labels }) => labels.charAt(depth),
    );
    const ways = [...byLabel].map(([label, behind]) => `${label}${settle(behind, depth + 1)}`);
    const state = [value, ...ways.sort()].join(' ');
    if (!numbers.has(state)) numbers.set(state, numbers.size);
    return numbers.get(state)!;
  };
  settle(keys, 0);
  return numbers.size;
}

describe('the automaton of thousands of keys', () => {
  // The same for each run: numbers that look random.
  const labelsOf = (seed: number, length: number) =>
    Array.from(
      { length },
      (_, i) => FIRST_LABEL + ((Math.imul(seed + 1, 0x9e3779b1 + 2 * i) >>> 9) % LABELS),
    );
  // Leaves of many values, which are held on the way as well; tails of which each is met a hundred times, late ones too.
  const leaves = Array.from({ length: 1500 }, (_, i) => [
    keyOf([48, ...labelsOf(i, 3)], i),
    keyOf([49, ...labelsOf(i, 2)], i),
  ]);
  const tailed = Array.from({ length: 4000 }, (_, i) =>
    [0, 1].map((last) => keyOf([50, ...labelsOf(i, 16), ...labelsOf(i % 30, 12), 48 + last], i % 30)),
  );
  const keys = [...new Map([...leaves.flat(), ...tailed.flat()].map((key) => [key.labels, key])).values()];

  it('tells a leaf from a state that holds as much, wherever they lie', () => {
    const mistaken: number[] = [];
    for (let value = 0; value < 100; value++) {
      for (let label = FIRST_LABEL; label < FIRST_LABEL + LABELS; label++) {
        const { settle } = createStateGraph();
        const state = settle({ value, labels: [label], children: [0] });
        if (settle({ value, labels: [], children: [] }) === state) mistaken.push(value);
      }
    }
    expect(mistaken).toEqual([]);
  });

  it('has no state twice', () => {
    expect(minimiseKeys(keys).graph.size).toBe(statesNeeded(keys));
  });

  it('holds each of them', () => {
    const lookUp = written(keys);
    expect(
      keys.every(({ labels, value }) => lookUp([...labels].map((label) => label.charCodeAt(0))) === value),
    ).toBe(true);
  });
});

describe('the bytes of the automaton', () => {
  const bytesOf = (texts: readonly string[]) => {
    const labels = (text: string) => [...text].map((letter) => FIRST_LABEL + letter.charCodeAt(0) - 0x61);
    const { graph, roots } = minimiseKeys(texts.map((text) => keyOf(labels(text), 0)));
    const writer = createStateWriter(graph, VALUE_DIGITS);
    const ends = [0, 1].map(() => writer.write(roots[0]!));
    const states = writer.finish();
    return { graph, states, ends, root: states.length - ends[0]! };
  };

  it('are one for each label of a single way, and begin with no state', () => {
    const { graph, states, root } = bytesOf(['abcdef']);
    expect([graph.size, root, states.length]).toEqual([7, 1, 1 + 6 + 1 + VALUE_DIGITS]);
  });

  it('hold a long tail once, to which others lead', () => {
    const { graph, states, ends } = bytesOf(['aplmnopqrst', 'bplmnopqrst', 'cplmnopqrst']);
    expect(graph.size).toBe(12);
    expect(states.length).toBe(1 + (2 + 3 + 3) + (10 + 1 + VALUE_DIGITS) + 2 * 2);
    // What stands already is not written again.
    expect(ends[1]).toBe(ends[0]!);
  });

  it('hold a tail again that is no longer than the way to it', () => {
    expect(bytesOf(['aplm', 'bplm']).states.length).toBe(1 + (2 + 2 + 2) + 2 * (3 + 1 + VALUE_DIGITS));
  });

  it.each([
    ['many ways close together: a table', 'abcdefgh', TABLE],
    ['a few more, with holes: a table', 'abcdefgx', TABLE],
    ['holes as large as two of three: a fork', 'abcdefgy', FORK],
    ['few ways: a fork', 'abcdefg', FORK],
  ])('tell how a state with %s is read quickest', (_, letters, kind) => {
    const { states, root } = bytesOf([...letters]);
    expect(states[root]).toBe(kind + 1);
  });

  it('have room for numbers up to a bound', () => {
    expect([0, RADIX - 1, RADIX, RADIX ** 4 - 1].map(widthOf)).toEqual([1, 1, 2, 4]);
    expect(() => widthOf(RADIX ** 4)).toThrow(`${RADIX ** 4} is too large`);
  });
});

describe('the symbols of an alphabet', () => {
  it('are told apart by their labels, none of which begins another', () => {
    const all = Array.from({ length: 8_191 }, (_, symbol) => labelsOfSymbol(symbol + 1));
    const texts = new Set(all.map(String));
    expect(texts.size).toBe(all.length);
    const beginnings = all.flatMap((labels) =>
      labels.slice(0, -1).map((_, i) => String(labels.slice(0, i + 1))),
    );
    expect(beginnings.filter((text) => texts.has(text))).toEqual([]);
    expect(all.flat().every((label) => label >= FIRST_LABEL && label < FIRST_LABEL + LABELS)).toBe(true);
  });
});

describe('the list of openings', () => {
  it('says of symbols what it was told, and nothing of others', () => {
    const opening = fc
      .array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 4 })
      .map((symbols) => symbols.reduce(addSymbol, 0));
    fc.assert(
      fc.property(fc.uniqueArray(opening, { maxLength: 200 }), opening, (openings, other) => {
        const said = openings.map((_, i) => i + 1);
        const list = sortOpenings(openings.map((each, i) => [each, said[i]!] as const));
        openings.forEach((each, i) => {
          expect(openingOf(list, each)).toBe(i + 1);
        });
        expect(openingOf(list, other)).toBe(openings.indexOf(other) + 1);
      }),
      { numRuns: Math.min(500, RUNS) },
    );
  });

  it('says of symbols all that it was told, in the order of the symbols', () => {
    const list = sortOpenings([
      [3, 4],
      [-7, 1],
      [3, 1],
      [0x7f000000, 32],
      [-7, 64],
    ]);
    expect([...list.openingSymbols]).toEqual([-7, 3, 0x7f000000]);
    expect([...list.openingPlaces]).toEqual([65, 5, 32]);
  });
});
