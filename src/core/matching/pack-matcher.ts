import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import type { State } from './minimise-keys';
import { packAutomaton } from './pack-automaton';
import { writeNumbers } from './packed-form';

/** A matcher before its states have places. */
export type MatcherPlan = {
  readonly root: State;
  readonly entries: Uint16Array;
  readonly groups: readonly (readonly number[])[];
  readonly patterns: readonly number[];
  readonly strings: readonly string[];
  readonly meta: string;
};

/** Writes a matcher as the text that `packed-form.ts` describes. */
export function packMatcher({ root, entries, groups, patterns, strings, meta }: MatcherPlan): string {
  const { states, values, returns } = packAutomaton(root);
  return [
    states,
    writeNumbers(values),
    writeNumbers(returns),
    writeNumbers(classRuns(entries)),
    writeNumbers(symbolLists(entries)),
    writeNumbers(groups.flatMap((group) => [group.length, ...group])),
    writeNumbers(patterns),
    JSON.stringify(strings),
    meta,
  ].join('\n');
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
