import type { Automaton } from './build-automaton';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import { type MatcherMeta, textOf } from './load-matcher';
import { FLAGS, type Openings, PLACE_SHIFT } from './openings';
import { FIRST_OPENING, type PackedLists, type PackedMatcher, SAID_SHIFT, zigzag } from './packed-form';
import { addFours } from './skim-table';

/** A matcher before its parts are bytes or text. */
export type MatcherPlan = {
  readonly entries: Uint16Array;
  readonly automaton: Automaton;
  readonly skimRows: Int32Array;
  readonly groups: readonly (readonly number[])[];
  readonly patterns: readonly number[];
  readonly traits: readonly number[];
  readonly strings: readonly string[];
  readonly meta: MatcherMeta;
};

/** Writes a matcher as the texts that `packed-form.ts` describes. */
export function packMatcher(plan: MatcherPlan): PackedMatcher {
  return [textOf(plan.automaton.states), JSON.stringify(listsOf(plan))];
}

function listsOf({
  entries,
  skimRows,
  automaton,
  groups,
  patterns,
  traits,
  strings,
  meta,
}: MatcherPlan): PackedLists {
  return {
    shape: [...automaton.shape],
    roots: rootSteps(automaton.roots),
    ...openingLists(automaton.openings),
    rows: moreRows(skimRows, automaton.openings),
    classes: classRuns(entries),
    ...symbolLists(entries),
    groups: groups.map((group) => group.length),
    items: steps(groups.flat()),
    patterns: [0, 1, 2].flatMap((which) => patterns.filter((_, i) => i % 3 === which)),
    traits,
    strings,
    meta,
  };
}

function rootSteps(roots: Int32Array): number[] {
  let place = 0;
  return Array.from(roots, (root) => {
    if (root === 0) return 0;
    const step = zigzag(root - place) + 1;
    place = root;
    return step;
  });
}

function moreRows(all: Int32Array, { openingSymbols }: Openings): number[] {
  const fours = new Int32Array(all.length);
  addFours(fours, openingSymbols);
  const rows = [...all.keys()].filter((row) => (all[row]! & ~fours[row]!) !== 0);
  return steps(rows).flatMap((step, i) => [step, all[rows[i]!]! & ~fours[rows[i]!]!]);
}

function openingLists({ openingSymbols, openingPlaces }: Openings) {
  let place = 0;
  const said = Array.from(openingPlaces, (each) => {
    const flags = each & FLAGS;
    const next = each >> PLACE_SHIFT;
    const step = next === 0 ? 0 : zigzag(next - place) + 1;
    if (next !== 0) place = next;
    return flags === 0 ? 2 * (step - 1) + 1 : 2 * flags + (step << SAID_SHIFT);
  });
  return { openings: steps(openingSymbols, FIRST_OPENING), said };
}

/** The differences of each number to the one before. */
function steps(numbers: ArrayLike<number>, first = 0): number[] {
  return Array.from(numbers, (number, i) => number - (i === 0 ? first : numbers[i - 1]!));
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

/** The symbols of code units, run by run of units that have one. */
function symbolLists(entries: Uint16Array) {
  const gaps: number[] = [];
  const runs: number[] = [];
  const symbols: number[] = [];
  for (let unit = 0, end = 0; unit < entries.length; unit++) {
    const symbol = entries[unit]! >> SYMBOL_SHIFT;
    if (symbol === 0) continue;
    if (unit > end || runs.length === 0) {
      gaps.push(unit - end);
      runs.push(0);
    }
    symbols.push(symbol);
    runs[runs.length - 1]! += 1;
    end = unit + 1;
  }
  return { gaps, runs, symbols: steps(symbols).map(zigzag) };
}
