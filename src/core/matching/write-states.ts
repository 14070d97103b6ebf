import type { State } from './minimise-keys';
import {
  FIRST_BYTE,
  FORK,
  GOTO,
  KEY,
  KEY_GOES_ON,
  LEAF,
  LEAF_GOES_ON,
  MAX_WIDTH,
  RADIX,
  TABLE,
} from './states';

/** A shared state of at most so many bytes is written again: no longer than the way to it, and a walk need not jump. */
const WRITTEN_AGAIN = 9;
/** A table is quicker to read than a fork and longer where it has holes. */
const TABLE_FROM = 8;
const TABLE_HOLES = 3;

export type StateWriter = {
  /** Writes a state and all behind it, unless it stands already; returns how far before the end it stands. */
  write(state: State): number;
  /** Returns all that was written; a state stands at the length of that less what `write` returned. */
  finish(): Uint8Array;
};

/**
 * Starts to write states, as `states.ts` says, from the end to the beginning, so that the places of the states behind
 * one are known when it is written. `goesOn` tells by a key's value whether the word may go on behind it.
 */
export function createStateWriter(valueDigits: number, goesOn: (value: number) => boolean): StateWriter {
  let bytes = new Uint8Array(1 << 16);
  let from = bytes.length;
  const places = new Map<State, number>();
  const sizes = new Map<State, number>();

  return {
    write(state) {
      return places.get(state) ?? writeHere(state);
    },
    finish() {
      // Place 0 is no state.
      put([FIRST_BYTE]);
      return bytes.slice(from);
    },
  };

  function writeHere(state: State): number {
    const known = places.get(state);
    if (known !== undefined && sizeOf(state) > WRITTEN_AGAIN) return putGoto(known);
    writeWaysOn(state);
    if (state.value >= 0) {
      const isLeaf = state.labels.length === 0;
      const open = goesOn(state.value);
      put([
        isLeaf ? (open ? LEAF_GOES_ON : LEAF) : open ? KEY_GOES_ON : KEY,
        ...digits(state.value, valueDigits),
      ]);
    }
    if (state.isShared) places.set(state, here());
    return here();
  }

  function writeWaysOn({ labels, children }: State): void {
    const ends = children.map(() => 0);
    for (let i = children.length - 1; i >= 0; i--) ends[i] = writeHere(children[i]!);
    if (labels.length === 1) put([labels[0]!]);
    if (labels.length < 2) return;
    const behind = here();
    const distances = ends.map((end) => behind - end);
    const isTable =
      labels.length >= TABLE_FROM && labels[labels.length - 1]! - labels[0]! < TABLE_HOLES * labels.length;
    put(isTable ? table(labels, distances) : fork(labels, distances));
  }

  function putGoto(place: number): number {
    const width = widthOf(place);
    put([GOTO + width, ...digits(place, width)]);
    return here();
  }

  function here(): number {
    return bytes.length - from;
  }

  function put(some: readonly number[]): void {
    if (from < some.length) {
      const wider = new Uint8Array(2 * bytes.length);
      wider.set(bytes, bytes.length);
      from += bytes.length;
      bytes = wider;
    }
    from -= some.length;
    bytes.set(some, from);
  }

  /** How many bytes a state takes with all behind it, at the most; large ones are cut off. */
  function sizeOf(state: State): number {
    const known = sizes.get(state);
    if (known !== undefined) return known;
    const own = (state.value >= 0 ? 1 + valueDigits : 0) + 2 * state.labels.length;
    let size = own;
    for (let i = 0; i < state.children.length && size <= WRITTEN_AGAIN; i++)
      size += sizeOf(state.children[i]!);
    sizes.set(state, size);
    return size;
  }
}

function fork(labels: readonly number[], distances: readonly number[]): number[] {
  const width = widthOf(Math.max(...distances));
  return [
    FORK + width,
    FIRST_BYTE + labels.length,
    ...labels,
    ...distances.flatMap((distance) => digits(distance, width)),
  ];
}

function table(labels: readonly number[], distances: readonly number[]): number[] {
  const first = labels[0]!;
  const rows = new Array<number>(labels[labels.length - 1]! - first + 1).fill(0);
  labels.forEach((label, i) => {
    rows[label - first] = distances[i]! + 1;
  });
  const width = widthOf(Math.max(...rows));
  return [TABLE + width, first, FIRST_BYTE + rows.length, ...rows.flatMap((row) => digits(row, width))];
}

/** How many digits a number takes. Throws for one that is too large. */
export function widthOf(number: number): number {
  for (let width = 1; width <= MAX_WIDTH; width++) if (number < RADIX ** width) return width;
  throw new Error(`${number} is too large for an automaton`);
}

function digits(number: number, width: number): number[] {
  const found: number[] = [];
  for (let rest = number; found.length < width; rest = Math.floor(rest / RADIX)) {
    found.unshift(FIRST_BYTE + (rest % RADIX));
  }
  return found;
}
