/**
 * Builds the automaton: from keys to a double array in two parallel arrays.
 *
 *   | array  | element | meaning                                                                       |
 *   |--------|---------|-------------------------------------------------------------------------------|
 *   | labels | u8      | the label by which a state is reached; 0 in holes and at the root, state 0    |
 *   | jumps  | i32     | two bits, and above them a number, see below                                  |
 *
 *   | bits | a state with                  | the number n                                                     |
 *   |------|-------------------------------|------------------------------------------------------------------|
 *   | 0    | children                      | the child by label l is at s + n + l; when n is 0 the one child   |
 *   |      |                               | is at s + 1                                                      |
 *   | 1    | children, and a key ends here | the same, and the leaf is the child by LEAF_LABEL                 |
 *   | 3    | no children: a key ends here  | what the key holds; the leaf has the same form                    |
 *
 * The label is the check: no two states that differ have the same base, s + n. Equal tails are one (a minimal
 * acyclic automaton), which keeps the many inflected forms of a name small; tails too short to be worth a jump are
 * repeated. An only child stands right behind its parent where it can, so most jumps are 0 and the arrays compress well.
 * No failure links: walks start where words start.
 */
import { LEAF_LABEL } from './layout';

/** A key as labels above LEAF_LABEL, and what its leaf holds: a number from 0. */
export type AutomatonKey = { readonly labels: readonly number[]; readonly value: number };

export type Automaton = { readonly labels: Uint8Array; readonly jumps: Int32Array };

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
const WORTH_A_JUMP = 3;

function placeStates(root: State): Automaton {
  const array = growingArray();
  const pending: { state: State; at: number }[] = [{ state: root, at: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { state, at } = next;
    const isKey = state.value >= 0;
    if (state.labels.length === 0) {
      array.setJump(at, (state.value << 2) | 3);
      continue;
    }
    const labels = isKey ? [LEAF_LABEL, ...state.labels] : state.labels;
    const isShared = state.base >= 0 && state.weight > WORTH_A_JUMP;
    if (!isShared) state.base = array.place(labels, at);
    const isRightBehind = labels.length === 1 && state.base + labels[0]! === at + 1;
    array.setJump(at, ((isRightBehind ? 0 : state.base - at) << 2) | (isKey ? 1 : 0));
    if (isShared) continue;
    if (isKey) array.setJump(state.base + LEAF_LABEL, (state.value << 2) | 3);
    for (let i = state.labels.length - 1; i >= 0; i--) {
      pending.push({ state: state.children[i]!, at: state.base + state.labels[i]! });
    }
  }
  return array.finish();
}

function growingArray() {
  let labels = new Uint8Array(1 << 12);
  let jumps = new Int32Array(1 << 12);
  let isBase = new Uint8Array(1 << 12);
  let end = 1;
  let firstHole = 1;

  return { place, setJump, finish };

  /** Takes the places for the children of the state at `at`; returns their base. */
  function place(wanted: readonly number[], at: number): number {
    const base = findBase(wanted, at);
    isBase[base] = 1;
    for (const label of wanted) labels[base + label] = label;
    end = Math.max(end, base + wanted[wanted.length - 1]! + 1);
    while (labels[firstHole] !== 0) firstHole++;
    return base;
  }

  function findBase(wanted: readonly number[], at: number): number {
    const right = at + 1 - wanted[0]!;
    if (right >= 0 && right !== at && fits(right, wanted)) return right;
    // An only child begins a chain: at the end there is room for all of it, in a hole for its first state.
    const first = wanted.length === 1 ? end : Math.max(firstHole, end - REACH);
    for (let slot = Math.max(first, wanted[0]!); ; slot++) {
      // A base at the state itself would make a jump of 0, which says something else.
      const base = slot - wanted[0]!;
      if (base !== at && fits(base, wanted)) return base;
    }
  }

  function fits(base: number, wanted: readonly number[]): boolean {
    grow(base + 256);
    if (isBase[base] === 1) return false;
    for (let i = 0; i < wanted.length; i++) if (labels[base + wanted[i]!] !== 0) return false;
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
    return { labels: labels.slice(0, end + MARGIN), jumps: jumps.slice(0, end + MARGIN) };
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function compareLabels(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) if (one[i] !== other[i]) return one[i]! - other[i]!;
  return one.length - other.length;
}
