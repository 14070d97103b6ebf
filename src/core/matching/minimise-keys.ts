/** Makes of keys the smallest graph of states that holds them: equal tails are one, which keeps inflected forms small. */

/** A key as labels, and what it holds: a number from 0. */
export type AutomatonKey = { readonly labels: readonly number[]; readonly value: number };

/** A state: labels in rising order, the state behind each, and what a key that ends here holds, or -1. */
export type State = {
  readonly labels: number[];
  readonly children: State[];
  value: number;
  /** More than one state leads here. */
  isShared: boolean;
  id: number;
};

/**
 * Returns the first states of several sets of keys, in one graph. The keys of a set must be distinct. Daciuk's
 * construction from sorted keys.
 */
export function minimiseKeys(...sets: readonly (readonly AutomatonKey[])[]): readonly State[] {
  const register = new Map<string, State>();
  const roots = sets.map((keys) => minimiseSet(keys, register));
  markShared(roots);
  return roots;
}

function minimiseSet(keys: readonly AutomatonKey[], register: Map<string, State>): State {
  const sorted = [...keys].sort((one, other) => compareLabels(one.labels, other.labels));
  const path: State[] = [newState()];
  let previous: readonly number[] = [];
  for (const { labels, value } of sorted) {
    const shared = sharedLength(previous, labels);
    settleDownTo(path, shared, register);
    for (let i = shared; i < labels.length; i++) {
      const child = newState();
      path[i]!.labels.push(labels[i]!);
      path[i]!.children.push(child);
      path.push(child);
    }
    path[labels.length]!.value = value;
    previous = labels;
  }
  settleDownTo(path, 0, register);
  return path[0]!;
}

const newState = (): State => ({ labels: [], children: [], value: -1, isShared: false, id: -1 });

/** Once the keys have left a state, it is exchanged for an equal one seen before. */
function settleDownTo(path: State[], depth: number, register: Map<string, State>): void {
  while (path.length - 1 > depth) {
    const state = path.pop()!;
    let signature = `${state.value}`;
    for (let i = 0; i < state.labels.length; i++) signature += `,${state.labels[i]}:${state.children[i]!.id}`;
    const known = register.get(signature);
    const parent = path[path.length - 1]!;
    if (known) {
      parent.children[parent.children.length - 1] = known;
    } else {
      state.id = register.size;
      register.set(signature, state);
    }
  }
}

/** Only now: of two equal tails all states were exchanged, but only the first one of them has two states before it. */
function markShared(roots: readonly State[]): void {
  const met = new Set<State>();
  const pending = [...roots];
  for (let state = pending.pop(); state; state = pending.pop()) {
    for (const child of state.children) {
      if (met.has(child)) {
        child.isShared = true;
      } else {
        met.add(child);
        pending.push(child);
      }
    }
  }
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

function compareLabels(one: readonly number[], other: readonly number[]): number {
  const shared = sharedLength(one, other);
  return shared < one.length && shared < other.length
    ? one[shared]! - other[shared]!
    : one.length - other.length;
}
