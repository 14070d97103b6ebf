/**
 * Builds the automaton: from keys to a double array in two parallel arrays.
 *
 *   | array  | element    | meaning                                                                          |
 *   |--------|------------|----------------------------------------------------------------------------------|
 *   | labels | u8         | the label by which a state is reached; 0 in holes and at the root, state 0       |
 *   | jumps  | i16 or i32 | n, where the child by label l is at s + n + l; when n is 0 the one child is at   |
 *   |        |            | s + 1; of a leaf, which is the child by LEAF_LABEL of a state where a key ends,  |
 *   |        |            | what the key holds                                                               |
 *
 * The label is the check: no base, s + n, belongs to two different states, nor is it the place that a child right behind
 * its parent would have by its label. Equal tails are one (a minimal acyclic automaton), which keeps the many inflected
 * forms of a name small; tails too short to be worth a jump are repeated. Chains of only children stand in a row, so most
 * jumps are 0 and the arrays compress well. Jumps are i16 when all of them fit. No failure links: walks start where words
 * start.
 */
import { LEAF_LABEL } from './layout';

/** A key as labels above LEAF_LABEL, and what its leaf holds: a number from 0. */
export type AutomatonKey = { readonly labels: readonly number[]; readonly value: number };

export type Automaton = { readonly labels: Uint8Array; readonly jumps: Int16Array | Int32Array };

/** Behind the last state, so that a walk needs no check of bounds. */
const MARGIN = 256;

/** Returns the arrays. Keys must be distinct. */
export function buildAutomaton(keys: readonly AutomatonKey[]): Automaton {
  const sorted = [...keys].sort((one, other) => compareLabels(one.labels, other.labels));
  return placeStates(minimise(sorted));
}

type State = {
  readonly labels: number[];
  readonly children: State[];
  value: number;
  base: number;
  id: number;
  /** States below it. */
  weight: number;
};

const newState = (): State => ({ labels: [], children: [], value: -1, base: -1, id: -1, weight: 0 });

/** Daciuk's incremental construction: once the keys have left a state, it is exchanged for an equal one seen before. */
function minimise(keys: readonly AutomatonKey[]): State {
  const register = new Map<string, State>();
  const settle = (state: State): State => {
    let signature = `${state.value}`;
    for (let i = 0; i < state.labels.length; i++) signature += `,${state.labels[i]}:${state.children[i]!.id}`;
    const known = register.get(signature);
    if (known) return known;
    state.id = register.size;
    state.weight = state.children.reduce((sum, child) => sum + 1 + child.weight, 0);
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

/** Holes further than this from the end are not looked at any more: filling them costs more time than they are worth. */
const REACH = 1 << 13;
/** A tail of fewer states is repeated rather than shared. */
const WORTH_A_JUMP = 2;
/** A row of only children looks for a hole of so many places at most. */
const LONGEST_ROW = 12;

function placeStates(root: State): Automaton {
  const array = growingArray();
  const pending: { state: State; at: number }[] = [{ state: root, at: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { state, at } = next;
    const isKey = state.value >= 0;
    const labels = isKey ? [LEAF_LABEL, ...state.labels] : state.labels;
    if (labels.length === 0) continue;
    if (state.weight > WORTH_A_JUMP && state.base !== at && array.mayShare(state.base)) {
      array.setJump(at, state.base - at);
      continue;
    }
    if (labels.length === 1 && array.placeBehind(at, labels[0]!)) {
      state.base = at + 1 - labels[0]!;
    } else {
      state.base = array.place(labels, at, labels.length === 1 ? rowLength(state) : 1);
      array.setJump(at, state.base - at);
    }
    if (isKey) array.setJump(state.base + LEAF_LABEL, state.value);
    for (let i = state.labels.length - 1; i >= 0; i--) {
      pending.push({ state: state.children[i]!, at: state.base + state.labels[i]! });
    }
  }
  return array.finish();
}

/** How many states in a row are only children, from a state that has one. */
function rowLength(state: State): number {
  let length = 1;
  for (
    let next = state.children[0];
    next && length < LONGEST_ROW && next.labels.length + (next.value < 0 ? 0 : 1) === 1;
    next = next.children[0]
  )
    length++;
  return length;
}

function growingArray() {
  let labels = new Uint8Array(1 << 12);
  let jumps = new Int32Array(1 << 12);
  let isBase = new Uint8Array(1 << 12);
  let end = 1;
  let firstHole = 1;

  return { place, placeBehind, mayShare, setJump, finish };

  /** Takes the place right behind `at` for its only child; false when it cannot be had. */
  function placeBehind(at: number, label: number): boolean {
    grow(at + 256);
    const base = at + 1 - label;
    if (labels[at + 1] !== 0 || (base >= 0 && isBase[base] === BASE)) return false;
    take(at + 1, label, base >= 0 && isBase[base] !== 0 ? ROWS : ROW);
    return true;
  }

  /** Tells whether another state may jump to this base; from then on no other child stands there. */
  function mayShare(base: number): boolean {
    if (base < 0 || isBase[base] === ROWS) return false;
    isBase[base] = BASE;
    return true;
  }

  /** Takes the places for the children of the state at `at`, the first with a row of holes behind; returns their base. */
  function place(wanted: readonly number[], at: number, row: number): number {
    const base = findBase(wanted, at, row);
    for (const label of wanted) take(base + label, label, BASE);
    return base;
  }

  function take(slot: number, label: number, mark: number): void {
    labels[slot] = label;
    if (slot >= label) isBase[slot - label] = mark;
    end = Math.max(end, slot + 1);
    while (labels[firstHole] !== 0) firstHole++;
  }

  function findBase(wanted: readonly number[], at: number, row: number): number {
    for (let slot = Math.max(firstHole, end - REACH, wanted[0]!); ; slot++) {
      // A base at the state itself would make a jump of 0, which says something else.
      const base = slot - wanted[0]!;
      if (base !== at && fits(base, wanted) && isFree(slot + 1, row - 1)) return base;
    }
  }

  function fits(base: number, wanted: readonly number[]): boolean {
    grow(base + 512);
    if (isBase[base] !== 0) return false;
    for (let i = 0; i < wanted.length; i++) if (labels[base + wanted[i]!] !== 0) return false;
    return true;
  }

  function isFree(from: number, length: number): boolean {
    for (let slot = from; slot < from + length; slot++) if (labels[slot] !== 0) return false;
    return true;
  }

  function grow(length: number): void {
    if (length <= labels.length) return;
    labels = widened(labels, new Uint8Array(2 * length));
    jumps = widened(jumps, new Int32Array(2 * length));
    isBase = widened(isBase, new Uint8Array(2 * length));
  }

  function setJump(at: number, jump: number): void {
    jumps[at] = jump;
  }

  function finish(): Automaton {
    grow(end + MARGIN);
    const all = jumps.slice(0, end + MARGIN);
    const isNarrow = all.every((jump) => jump === (jump << 16) >> 16);
    return { labels: labels.slice(0, end + MARGIN), jumps: isNarrow ? Int16Array.from(all) : all };
  }
}

/** What a base is taken by: a state that jumps, or one or several whose child is right behind them. */
const BASE = 1;
const ROW = 2;
const ROWS = 3;

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function compareLabels(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) if (one[i] !== other[i]) return one[i]! - other[i]!;
  return one.length - other.length;
}
