/**
 * Builds the automaton: from sorted keys to a double array of one 32-bit unit a state.
 *
 *   | bits  | unit of a state                                    | unit of a leaf (reached by label 0) |
 *   |-------|----------------------------------------------------|-------------------------------------|
 *   | 0–7   | the label by which it is reached                   | 0                                   |
 *   | 8     | 1 when it has a leaf                               | value, 24 bits …                    |
 *   | 9–31  | base: the child by label `l` stands at `base ^ l`  | … to bit 31                         |
 *
 * The label is the check: no two states that differ have the same base. Equal tails are one state (a minimal acyclic
 * automaton), which keeps the many inflected forms of a name small. No failure links: walks start where words start.
 */

/** A key as labels 1–255 and what its leaf holds. */
export type AutomatonKey = { readonly labels: readonly number[]; readonly value: number };

/** Returns the units; state 0 is the root. Keys must be distinct. Throws when a base or a value does not fit. */
export function buildAutomaton(keys: readonly AutomatonKey[]): Int32Array {
  const sorted = [...keys].sort((one, other) => compareLabels(one.labels, other.labels));
  return placeStates(minimise(sorted));
}

type State = {
  readonly labels: number[];
  readonly children: State[];
  value: number;
  base: number;
  id: number;
};

const newState = (): State => ({ labels: [], children: [], value: -1, base: -1, id: -1 });

/** Daciuk's incremental construction: once the keys have left a state, it is exchanged for an equal one seen before. */
function minimise(keys: readonly AutomatonKey[]): State {
  const register = new Map<string, State>();
  let count = 0;
  const settle = (state: State): State => {
    let signature = `${state.value}`;
    for (let i = 0; i < state.labels.length; i++) signature += `,${state.labels[i]}:${state.children[i]!.id}`;
    const known = register.get(signature);
    if (known) return known;
    state.id = count++;
    register.set(signature, state);
    return state;
  };
  const path: State[] = [newState()];
  let previous: readonly number[] = [];
  const settleDownTo = (depth: number) => {
    while (path.length - 1 > depth) {
      const state = settle(path.pop()!);
      const parent = path[path.length - 1]!;
      parent.children[parent.children.length - 1] = state;
    }
  };
  for (const { labels, value } of keys) {
    let shared = 0;
    while (shared < previous.length && shared < labels.length && previous[shared] === labels[shared])
      shared++;
    settleDownTo(shared);
    for (let i = shared; i < labels.length; i++) {
      const child = newState();
      path[i]!.labels.push(labels[i]!);
      path[i]!.children.push(child);
      path.push(child);
    }
    path[labels.length]!.value = value;
    previous = labels;
  }
  settleDownTo(0);
  return path[0]!;
}

const OPEN_BLOCKS = 16;

function placeStates(root: State): Int32Array {
  let units = new Int32Array(1024);
  let taken = new Uint8Array(1024);
  let baseTaken = new Uint8Array(1024);
  let size = 256;
  const grow = (needed: number) => {
    while (size < needed) size += 256;
    if (size <= units.length) return;
    const wider = Math.max(size, units.length * 2);
    units = widen(units, new Int32Array(wider));
    taken = widen(taken, new Uint8Array(wider));
    baseTaken = widen(baseTaken, new Uint8Array(wider));
  };
  // Blocks before `open` are full enough: looking there costs more than the holes are worth.
  let open = 0;
  const findBase = (labels: readonly number[]): number => {
    open = Math.max(open, size - OPEN_BLOCKS * 256);
    for (let slot = open; slot < size; slot++) {
      if (taken[slot]) continue;
      const base = slot ^ labels[0]!;
      if (base === 0 || baseTaken[base]) continue;
      if (labels.every((label) => !taken[base ^ label])) return base;
    }
    const base = size === 0 ? 256 : size;
    grow(size + 256);
    return base;
  };
  taken[0] = 1;
  const pending: { state: State; at: number }[] = [{ state: root, at: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { state, at } = next;
    const labels = state.value >= 0 ? [0, ...state.labels] : state.labels;
    if (labels.length === 0) continue;
    const seenBefore = state.base >= 0;
    if (!seenBefore) {
      state.base = findBase(labels);
      if (state.base >= 1 << 23) throw new Error(`too many states: base ${state.base}`);
      baseTaken[state.base] = 1;
      for (const label of labels) taken[state.base ^ label] = 1;
    }
    units[at] = (units[at]! & 0xff) | (state.value >= 0 ? 0x100 : 0) | (state.base << 9);
    if (seenBefore) continue;
    if (state.value >= 0) {
      if (state.value >= 1 << 24) throw new Error(`a leaf cannot hold ${state.value}`);
      units[state.base] = state.value << 8;
    }
    for (let i = 0; i < state.labels.length; i++) {
      const slot = state.base ^ state.labels[i]!;
      units[slot] = state.labels[i]!;
      pending.push({ state: state.children[i]!, at: slot });
    }
  }
  return units.slice(0, size);
}

function widen<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function compareLabels(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) if (one[i] !== other[i]) return one[i]! - other[i]!;
  return one.length - other.length;
}
