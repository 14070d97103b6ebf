import { CODE_UNITS, SYMBOL_SHIFT } from './layout';
import { type Matcher, startsOf, stringTable } from './load-matcher';
import { readNumbers } from './packed-form';
import { unpackAutomaton } from './unpack-automaton';

/** Returns the matcher that travelled as a text, the same as `loadMatcher` makes of its bytes. */
export function unpackMatcher(packed: string): Matcher {
  const [states, values, returns, classes, symbols, groups, patterns, strings, meta] = packed.split('\n');
  const { starts, items } = groupsOf(readNumbers(groups!));
  return {
    ...unpackAutomaton({ states: states!, values: readNumbers(values!), returns: readNumbers(returns!) }),
    entries: entriesOf(readNumbers(classes!), readNumbers(symbols!)),
    groupStarts: starts,
    groupItems: items,
    patterns: Int32Array.from(readNumbers(patterns!)),
    ...stringTable(JSON.parse(strings!)),
    meta: JSON.parse(meta!),
  };
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
