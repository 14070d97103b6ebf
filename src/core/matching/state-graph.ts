/**
 * The states of an automaton while it is built, by number. They are kept in arrays of numbers, because a million names have
 * ten million states, and objects for them do not fit into a page.
 */

export type StateGraph = {
  /** The value of the key that ends at a state, or -1. */
  heldBy(state: number): number;
  /** The first of a state's ways on, by rising label; they end where those of the next state begin. */
  firstWay(state: number): number;
  labelOf(way: number): number;
  childOf(way: number): number;
  readonly size: number;
};

type NewState = {
  readonly value: number;
  readonly labels: readonly number[];
  readonly children: readonly number[];
};

/** Starts a graph that keeps one of equal states: `settle` returns the number of the kept one. */
export function createStateGraph(): {
  settle(state: NewState): number;
  finish(): StateGraph;
} {
  let size = 0;
  let values = new Int32Array(1 << 10);
  let firstWays = new Int32Array(1 << 10);
  let labels = new Uint8Array(1 << 10);
  let children = new Int32Array(1 << 10);
  // By hash: a state's number plus 1, or 0.
  let slots = new Int32Array(1 << 11);
  return { settle, finish };

  function settle(state: NewState): number {
    let slot = slotOf(state.value, state.labels, state.children);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      if (isEqual(slots[slot]! - 1, state)) return slots[slot]! - 1;
    }
    slots[slot] = size + 1;
    return append(state);
  }

  function append(state: NewState): number {
    const from = firstWays[size]!;
    const to = from + state.labels.length;
    if (to > labels.length) {
      labels = grown(labels, new Uint8Array(2 * to));
      children = grown(children, new Int32Array(2 * to));
    }
    labels.set(state.labels, from);
    children.set(state.children, from);
    values[size] = state.value;
    firstWays[++size] = to;
    if (size + 1 === values.length) makeRoom();
    return size - 1;
  }

  function makeRoom(): void {
    values = grown(values, new Int32Array(2 * values.length));
    firstWays = grown(firstWays, new Int32Array(2 * firstWays.length));
    slots = new Int32Array(2 * slots.length);
    for (let state = 0; state < size; state++) {
      const [from, to] = [firstWays[state]!, firstWays[state + 1]!];
      let slot = slotOf(values[state]!, labels.subarray(from, to), children.subarray(from, to));
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = state + 1;
    }
  }

  function slotOf(value: number, some: ArrayLike<number>, behind: ArrayLike<number>): number {
    let hash = value;
    for (let i = 0; i < some.length; i++) {
      hash = Math.imul(hash ^ (some[i]! << 24) ^ behind[i]!, 0x2c9277b5);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x2c9277b5) >>> (Math.clz32(slots.length) + 1);
  }

  function isEqual(known: number, state: NewState): boolean {
    const from = firstWays[known]!;
    if (values[known] !== state.value || firstWays[known + 1]! - from !== state.labels.length) return false;
    for (let i = 0; i < state.labels.length; i++) {
      if (labels[from + i] !== state.labels[i] || children[from + i] !== state.children[i]) return false;
    }
    return true;
  }

  function finish(): StateGraph {
    return {
      heldBy: (state) => values[state]!,
      firstWay: (state) => firstWays[state]!,
      labelOf: (way) => labels[way]!,
      childOf: (way) => children[way]!,
      size,
    };
  }
}

function grown<Some extends Uint8Array | Int32Array>(from: Some, into: Some): Some {
  into.set(from);
  return into;
}
