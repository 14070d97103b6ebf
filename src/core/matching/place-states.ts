export type Automaton = { readonly labels: Uint8Array; readonly bases: Int32Array };

/** A part of a text whose units are labels above `zero`. */
export type Row = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly zero: number;
};

export type Placer = {
  /** Places the only children of states in a row, none of them shared. Returns the place of the last. */
  placeRow(at: number, row: Row): number;
  /** Places the children of a state. Labels rise, and LEAF_LABEL comes first where a key ends. Returns their base. */
  placeChildren(at: number, labels: readonly number[], isShared: boolean): number;
  /** Lets the state at a place have the children of another, which is shared. */
  shareBase(at: number, base: number): void;
  setValue(leaf: number, value: number): void;
  finish(): Automaton;
};

/** Behind the last state, so that a walk needs no check of bounds. */
const MARGIN = 256;
/** So many holes are remembered, and so many of them tried before a state goes behind everything. */
const HOLES = 4096;
const TRIES = 16;
const ROW = 1;
const BASE = 2;

/** Starts an empty automaton; `capacity` is a guess of its states. */
export function createPlacer(capacity: number): Placer {
  let labels = new Uint8Array(capacity);
  let bases = new Int32Array(capacity);
  // What a base is taken by: states that have their only child right behind them, or one that says so in `bases`.
  let taken = new Uint8Array(capacity);
  let end = 1;
  const holes = new Int32Array(HOLES);
  let holeCount = 0;
  let cursor = 0;

  return { placeRow, placeChildren, shareBase, setValue, finish };

  function placeRow(at: number, { text, from, to, zero }: Row): number {
    grow(end + 2 * MARGIN + to - from);
    let slot = at;
    for (let i = from; i < to; i++) {
      const label = text.charCodeAt(i) - zero;
      slot = placeBehind(slot, label) ? slot + 1 : label + placeApart(slot, [label]);
    }
    return slot;
  }

  function placeChildren(at: number, wanted: readonly number[], isShared: boolean): number {
    grow(end + 2 * MARGIN);
    const only = wanted[0]!;
    return wanted.length === 1 && !isShared && placeBehind(at, only) ? at + 1 - only : placeApart(at, wanted);
  }

  /** Takes the place right behind `at` for its only child; false when it cannot be had. */
  function placeBehind(at: number, label: number): boolean {
    const base = at + 1 - label;
    if (labels[at + 1] !== 0 || base <= 0 || taken[base] === BASE) return false;
    take(at + 1, label);
    taken[base] = ROW;
    return true;
  }

  function placeApart(at: number, wanted: readonly number[]): number {
    const before = end;
    const base = findBase(wanted);
    for (let i = 0; i < wanted.length; i++) take(base + wanted[i]!, wanted[i]!);
    taken[base] = BASE;
    bases[at] = base;
    for (let slot = before; slot < end; slot++) {
      if (labels[slot] === 0 && holeCount < HOLES) holes[holeCount++] = slot;
    }
    return base;
  }

  function take(slot: number, label: number): void {
    labels[slot] = label;
    if (slot >= end) end = slot + 1;
  }

  function findBase(wanted: readonly number[]): number {
    const first = wanted[0]!;
    for (let tries = 0; tries < TRIES && holeCount > 0; tries++) {
      cursor = cursor > 0 ? cursor - 1 : holeCount - 1;
      const hole = holes[cursor]!;
      if (labels[hole] !== 0) forgetHole(cursor);
      else if (hole > first && fits(hole - first, wanted)) return hole - first;
    }
    let slot = Math.max(end, first + 1);
    while (!fits(slot - first, wanted)) slot++;
    return slot - first;
  }

  function forgetHole(index: number): void {
    holeCount--;
    holes[index] = holes[holeCount]!;
    if (cursor >= holeCount) cursor = 0;
  }

  function fits(base: number, wanted: readonly number[]): boolean {
    if (taken[base] !== 0) return false;
    for (let i = 1; i < wanted.length; i++) if (labels[base + wanted[i]!] !== 0) return false;
    return true;
  }

  function shareBase(at: number, base: number): void {
    bases[at] = base;
  }

  function setValue(leaf: number, value: number): void {
    bases[leaf] = value;
  }

  function grow(length: number): void {
    if (length <= labels.length) return;
    labels = widened(labels, new Uint8Array(2 * length));
    bases = widened(bases, new Int32Array(2 * length));
    taken = widened(taken, new Uint8Array(2 * length));
  }

  function finish(): Automaton {
    grow(end + MARGIN);
    return { labels: labels.subarray(0, end + MARGIN), bases: bases.subarray(0, end + MARGIN) };
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
