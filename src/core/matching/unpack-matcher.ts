/**
 * What is left to do when a page opens. It runs cold, once in each frame, so it is plain loops over texts and arrays:
 * an iterator or a call in an inner loop would cost more than what it does.
 */
import { CODE_UNITS, SYMBOL_SHIFT } from './layout';
import { type Matcher, stringTable } from './load-matcher';
import { type Openings, openingsOf, PLACE_SHIFT } from './openings';
import { FIRST_UNIT, readNumbers } from './packed-form';
import { skimCodeOf, skimRowsOf } from './skim-table';

/**
 * Returns the matcher that travelled as a text, the same as `loadMatcher` makes of its bytes. `encode` returns the bytes
 * of an ASCII text: TextEncoder's, which is native and which the bare language lacks.
 */
export function unpackMatcher(packed: string, encode: (ascii: string) => Uint8Array): Matcher {
  const [
    states,
    shape,
    roots,
    openings,
    places,
    flags,
    classes,
    symbols,
    kinds,
    groups,
    patterns,
    traits,
    strings,
    meta,
  ] = packed.split('\n');
  return {
    states: encode(states!),
    shape: new Int32Array(readNumbers(shape!)),
    roots: new Int32Array(readNumbers(roots!)),
    ...openingTables(openings!, readNumbers(places!), readNumbers(flags!), readNumbers(kinds!)),
    ...unitTables(readNumbers(classes!), readNumbers(symbols!)),
    ...groupsOf(readNumbers(groups!)),
    patterns: new Int32Array(readNumbers(patterns!)),
    traits: new Int32Array(readNumbers(traits!)),
    ...stringTable(JSON.parse(strings!)),
    meta: JSON.parse(meta!),
  };
}

function openingTables(
  units: string,
  steps: readonly number[],
  flags: readonly number[],
  kinds: readonly number[],
): Openings & Pick<Matcher, 'skimRows'> {
  const count = steps.length + flags.length;
  const symbols = new Int32Array(count);
  const openings = new Int32Array(count);
  let place = 0;
  for (let i = 0; i < count; i++) {
    // As `addSymbol` does.
    symbols[i] =
      ((units.charCodeAt(i) - FIRST_UNIT) << 24) +
      ((units.charCodeAt(i + count) - FIRST_UNIT) << 16) +
      ((units.charCodeAt(i + 2 * count) - FIRST_UNIT) << 8) +
      (units.charCodeAt(i + 3 * count) - FIRST_UNIT);
    if (i < steps.length) place += unzigzag(steps[i]!);
    openings[i] = i < steps.length ? place << PLACE_SHIFT : flags[i - steps.length]!;
  }
  return { ...openingsOf(symbols, openings), skimRows: skimRowsOf(symbols, openings, kinds) };
}

function unitTables(
  classes: readonly number[],
  symbols: readonly number[],
): Pick<Matcher, 'entries' | 'skimCodes'> {
  const entries = new Uint16Array(CODE_UNITS);
  const skimCodes = new Uint8Array(CODE_UNITS);
  for (let i = 0, unit = 0; i < classes.length; i += 2) {
    const end = unit + classes[i + 1]!;
    // New tables are all zeros already.
    if (classes[i] !== 0) {
      entries.fill(classes[i]!, unit, end);
      skimCodes.fill(skimCodeOf(classes[i]!), unit, end);
    }
    unit = end;
  }
  let first = 0;
  let symbol = 1;
  for (let i = 0; i < symbols.length; i++, symbol++) {
    first += unzigzag(symbols[i++]!);
    let unit = first;
    for (; ; unit += symbols[i++]!) {
      entries[unit]! |= symbol << SYMBOL_SHIFT;
      skimCodes[unit] = skimCodeOf(entries[unit]!);
      if (symbols[i] === 0) break;
    }
  }
  return { entries, skimCodes };
}

const unzigzag = (number: number): number => (number & 1 ? (number - 1) / 2 : -number / 2);

function groupsOf(numbers: readonly number[]): Pick<Matcher, 'groupStarts' | 'groupItems'> {
  const starts: number[] = [];
  const items: number[] = [];
  for (let i = 0; i < numbers.length; ) {
    starts.push(items.length);
    for (let end = i + numbers[i++]! + 1; i < end; i++) items.push(numbers[i]!);
  }
  starts.push(items.length);
  return { groupStarts: new Int32Array(starts), groupItems: new Int32Array(items) };
}
