import type { Automaton } from './build-automaton';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import { textOf } from './load-matcher';
import { FIRST_UNIT, writeNumbers } from './packed-form';

/** A matcher before its parts are bytes or text. */
export type MatcherPlan = {
  readonly entries: Uint16Array;
  /** By symbol: what it is to the table that words are skimmed with. */
  readonly skimKinds: readonly number[];
  readonly automaton: Automaton;
  readonly groups: readonly (readonly number[])[];
  readonly patterns: readonly number[];
  readonly traits: readonly number[];
  readonly strings: readonly string[];
  readonly meta: string;
};

/** Writes a matcher as the text that `packed-form.ts` describes. */
export function packMatcher({
  entries,
  skimKinds,
  automaton,
  groups,
  patterns,
  traits,
  strings,
  meta,
}: MatcherPlan): string {
  const { openings } = automaton;
  const symbols = [...openings.places, ...openings.words].map(([each]) => each);
  return [
    textOf(automaton.states),
    writeNumbers([...automaton.shape]),
    writeNumbers([...automaton.roots]),
    textOf(Uint16Array.from(openingUnits(symbols))),
    writeNumbers(steps(openings.places.map(([, place]) => place))),
    writeNumbers(openings.words.map(([, flags]) => flags)),
    writeNumbers(classRuns(entries)),
    writeNumbers(symbolLists(entries)),
    writeNumbers(skimKinds),
    writeNumbers(groups.flatMap((group) => [group.length, ...group])),
    writeNumbers(patterns),
    writeNumbers(traits),
    JSON.stringify(strings),
    meta,
  ].join('\n');
}

/** The symbols of the openings, the first ones of all, then the second ones …; 0 in front of short words. */
function openingUnits(symbols: readonly number[]): number[] {
  return [24, 16, 8, 0].flatMap((shift) => symbols.map((each) => FIRST_UNIT + ((each >>> shift) & 255)));
}

/** Each number less the one before, zigzag. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => zigzag(number - (numbers[i - 1] ?? 0)));
}

function classRuns(entries: Uint16Array): number[] {
  const runs: number[] = [];
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const kind = entries[from]! & CLASS_MASK;
    while (to < entries.length && (entries[to]! & CLASS_MASK) === kind) to++;
    runs.push(kind, to - from);
  }
  return runs;
}

function symbolLists(entries: Uint16Array): number[] {
  const lists: number[][] = [];
  for (let unit = 0; unit < entries.length; unit++) {
    const symbol = entries[unit]! >> SYMBOL_SHIFT;
    if (symbol === 0) continue;
    lists[symbol - 1] ??= [];
    lists[symbol - 1]!.push(unit);
  }
  let first = 0;
  return lists.flatMap((units) => {
    const steps = units.map((unit, i) => (i === 0 ? zigzag(unit - first) : unit - units[i - 1]!));
    first = units[0]!;
    return [...steps, 0];
  });
}

/** Folds whole numbers into those from 1: 0, -1, 1, -2 … become 1, 2, 3, 4 … */
const zigzag = (number: number): number => (number < 0 ? -2 * number : 2 * number + 1);
