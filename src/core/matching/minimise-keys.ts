/** Makes the smallest graph of states that holds some keys: equal tails are one, which keeps inflected forms small. */
import { createStateGraph, type StateGraph } from './state-graph';

/** A key as labels, a unit each, and what it holds: a number from 0. */
export type AutomatonKey = { readonly labels: string; readonly value: number };

/** A state that further keys may go through, with its ways on so far; the last label's child is the next on the path. */
type OpenState = { value: number; readonly labels: number[]; readonly children: number[] };

/**
 * Returns one graph of several sets of keys, and the first state of each. The keys of a set must be distinct. Daciuk's
 * construction from sorted keys.
 */
export function minimiseKeys(...sets: readonly (readonly AutomatonKey[])[]): {
  readonly graph: StateGraph;
  readonly roots: readonly number[];
} {
  const { settle, finish } = createStateGraph();
  const roots = sets.map((keys) => minimiseSet(keys, settle));
  return { graph: finish(), roots };
}

/** `settle` takes a state that no further key goes through and returns its number. */
function minimiseSet(keys: readonly AutomatonKey[], settle: (state: OpenState) => number): number {
  const sorted = [...keys].sort((one, other) => (one.labels < other.labels ? -1 : 1));
  // These objects are used again: a large set has millions of states, few of which are open at a time.
  const path: OpenState[] = [newState()];
  let depth = 0;
  let previous = '';
  for (const { labels, value } of sorted) {
    settleDownTo(sharedLength(previous, labels));
    while (depth < labels.length) {
      path[depth]!.labels.push(labels.charCodeAt(depth));
      depth++;
      path[depth] ??= newState();
    }
    path[depth]!.value = value;
    previous = labels;
  }
  settleDownTo(0);
  return settle(path[0]!);

  function settleDownTo(shared: number): void {
    for (; depth > shared; depth--) {
      const state = path[depth]!;
      path[depth - 1]!.children.push(settle(state));
      state.value = -1;
      state.labels.length = 0;
      state.children.length = 0;
    }
  }
}

const newState = (): OpenState => ({ value: -1, labels: [], children: [] });

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}
