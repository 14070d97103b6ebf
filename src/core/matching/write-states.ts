import type { StateGraph } from './state-graph';
import { FIRST_BYTE, FORK, GOTO, KEY, LEAF, MAX_WIDTH, RADIX, TABLE } from './states';

/** A shared state of at most so many bytes is written again: it is hardly longer than a jump to it, and a walk need not jump. */
const WRITTEN_AGAIN = 9;
/** A table is quicker to read than a fork, and longer where it has holes: how many labels it needs, how many rows a label may take. */
const TABLE_FROM = 8;
const TABLE_HOLES = 3;

export type StateWriter = {
  /** Writes a state and all behind it, unless it is written already; returns how far before the end it stands. */
  write(state: number): number;
  /** Returns all bytes; a state's place is their length less what `write` returned. */
  finish(): Uint8Array;
};

/**
 * Starts to write the states of a graph, as `states.ts` says, from the end to the beginning, so that the places of the
 * states behind one are known when it is written.
 */
export function createStateWriter(graph: StateGraph, valueDigits: number): StateWriter {
  const { heldBy, firstWay, labelOf, childOf } = graph;
  let bytes = new Uint8Array(1 << 16);
  let from = bytes.length;
  // By state, 0 where unknown.
  const places = new Int32Array(graph.size);
  const sizes = new Uint8Array(graph.size);

  return {
    write(state) {
      return places[state] === 0 ? writeHere(state) : places[state]!;
    },
    finish() {
      // Place 0 is no state.
      put([FIRST_BYTE]);
      return bytes.slice(from);
    },
  };

  function writeHere(state: number): number {
    const known = places[state]!;
    if (known !== 0 && sizeOf(state) > WRITTEN_AGAIN) return putGoto(known);
    writeWaysOn(state);
    const value = heldBy(state);
    if (value >= 0) {
      const isLeaf = firstWay(state) === firstWay(state + 1);
      put([isLeaf ? LEAF : KEY, ...digits(value, valueDigits)]);
    }
    places[state] = here();
    return here();
  }

  function writeWaysOn(state: number): void {
    const from = firstWay(state);
    const count = firstWay(state + 1) - from;
    const ends = new Array<number>(count);
    for (let i = count - 1; i >= 0; i--) ends[i] = writeHere(childOf(from + i));
    if (count === 1) put([labelOf(from)]);
    if (count < 2) return;
    const labels = ends.map((_, i) => labelOf(from + i));
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

  /** How many bytes a state takes with all behind it; of large ones, only that they are large. */
  function sizeOf(state: number): number {
    if (sizes[state] !== 0) return sizes[state]!;
    const end = firstWay(state + 1);
    let size = (heldBy(state) >= 0 ? 1 + valueDigits : 0) + 2 * (end - firstWay(state));
    for (let way = firstWay(state); way < end && size <= WRITTEN_AGAIN; way++) size += sizeOf(childOf(way));
    sizes[state] = Math.min(size, WRITTEN_AGAIN + 1);
    return sizes[state]!;
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

/** Returns how many digits a number takes. Throws for one that is too large. */
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
