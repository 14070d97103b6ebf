import { CODE_UNITS, SYMBOL_SHIFT } from './layout';
import { type Matcher, startsOf, stringTable } from './load-matcher';
import { addSymbol, layOut, type Openings, PLACE_SHIFT } from './openings';
import { FIRST_UNIT, readNumbers } from './packed-form';

/**
 * Returns the matcher that travelled as a text, the same as `loadMatcher` makes of its bytes. `encode` returns the bytes
 * of an ASCII text: TextEncoder's, which is native and which the bare language lacks.
 */
export function unpackMatcher(packed: string, encode: (ascii: string) => Uint8Array): Matcher {
  const [states, shape, roots, openings, places, classes, symbols, groups, patterns, strings, meta] =
    packed.split('\n');
  const { starts, items } = groupsOf(readNumbers(groups!));
  return {
    states: encode(states!),
    shape: Int32Array.from(readNumbers(shape!)),
    roots: Int32Array.from(readNumbers(roots!)),
    ...openingsOf(openings!, readNumbers(places!)),
    entries: entriesOf(readNumbers(classes!), readNumbers(symbols!)),
    groupStarts: starts,
    groupItems: items,
    patterns: Int32Array.from(readNumbers(patterns!)),
    ...stringTable(JSON.parse(strings!)),
    meta: JSON.parse(meta!),
  };
}

function openingsOf(units: string, steps: readonly number[]): Openings {
  const symbols = new Int32Array(steps.length);
  const places = new Int32Array(steps.length);
  let place = 0;
  for (let i = 0; i < steps.length; i++) {
    let opening = 0;
    for (let at = i; at < units.length; at += steps.length) {
      opening = addSymbol(opening, units.charCodeAt(at) - FIRST_UNIT);
    }
    const step = steps[i]! >> PLACE_SHIFT;
    if (step > 0) place += unzigzag(step) << PLACE_SHIFT;
    symbols[i] = opening;
    places[i] = step === 0 ? steps[i]! : place | (steps[i]! & ((1 << PLACE_SHIFT) - 1));
  }
  return layOut(symbols, places);
}

function entriesOf(classes: readonly number[], symbols: readonly number[]): Uint16Array {
  const entries = new Uint16Array(CODE_UNITS);
  for (let i = 0, unit = 0; i < classes.length; i += 2) {
    entries.fill(classes[i]!, unit, unit + classes[i + 1]!);
    unit += classes[i + 1]!;
  }
  let first = 0;
  let symbol = 1;
  for (let i = 0; i < symbols.length; i++, symbol++) {
    first += unzigzag(symbols[i++]!);
    let unit = first;
    for (; ; unit += symbols[i++]!) {
      entries[unit]! |= symbol << SYMBOL_SHIFT;
      if (symbols[i] === 0) break;
    }
  }
  return entries;
}

const unzigzag = (number: number): number => (number & 1 ? (number - 1) / 2 : -number / 2);

function groupsOf(numbers: readonly number[]): { starts: Int32Array; items: Int32Array } {
  const lengths: number[] = [];
  const items: number[] = [];
  for (let i = 0; i < numbers.length; i += 1 + numbers[i]!) {
    lengths.push(numbers[i]!);
    items.push(...numbers.slice(i + 1, i + 1 + numbers[i]!));
  }
  return { starts: startsOf(lengths), items: Int32Array.from(items) };
}
