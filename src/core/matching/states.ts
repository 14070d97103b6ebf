/**
 * The automaton: states as bytes, each where a walk meets it first, so that a single way on leads to what stands right behind.
 * All bytes are printable ASCII: the automaton travels inside a script as text and needs no unpacking, and a search walks the
 * same bytes whether they came as text or as a file.
 *
 *   | bytes                                          | meaning                                                   |
 *   |------------------------------------------------|-----------------------------------------------------------|
 *   | label                                          | one way on, to the state behind                           |
 *   | FORK + w, n, n labels, n distances             | n ways on; labels rise                                    |
 *   | TABLE + w, first label, n, n distances         | a way on for each of n labels in a row, where not 0       |
 *   | GOTO + w, number                               | this state stands elsewhere: so many bytes before the end |
 *   | KEY, value, …                                  | a key ends here, and the state goes on                    |
 *   | LEAF, value                                    | a key ends here                                           |
 *
 * A distance leads from the end of the node to a state, in a TABLE plus 1. Distances and numbers have w digits, values as many
 * as the matcher says; a digit is a byte from FIRST_BYTE on, the most significant first. Place 0 is no state.
 */
export const FIRST_BYTE = 0x20;
export const RADIX = 95;
export const LEAF = 0x20;
export const KEY = 0x21;
/** With a width from 1 to MAX_WIDTH added. */
export const GOTO = 0x21;
export const FORK = 0x25;
export const TABLE = 0x29;
export const MAX_WIDTH = 4;
export const FIRST_LABEL = 0x30;
/** How many different labels there are. */
export const LABELS = 0x7f - FIRST_LABEL;

export type StateReader = {
  /** The place that a label leads to from the state at a place, 0 when there is none. */
  childOf(place: number, label: number): number;
  /** The value of the key that ends at a place, -1 when none does. */
  valueAt(place: number): number;
  /** The place where a state really stands: follows GOTO. */
  settle(place: number): number;
};

/** Creates a reader of states; `valueDigits` is how many digits a value has. */
export function createStateReader(states: Uint8Array, valueDigits: number): StateReader {
  const length = states.length;
  return { childOf, valueAt, settle };

  function childOf(place: number, label: number): number {
    let at = place;
    let kind = states[at]!;
    while (kind <= FORK) {
      if (kind === LEAF) return 0;
      at = kind === KEY ? at + 1 + valueDigits : length - numberAt(at + 1, kind - GOTO);
      kind = states[at]!;
    }
    if (kind >= FIRST_LABEL) return kind === label ? at + 1 : 0;
    return kind > TABLE ? inTable(at, label, kind - TABLE) : inFork(at, label, kind - FORK);
  }

  function inFork(at: number, label: number, width: number): number {
    const count = states[at + 1]! - FIRST_BYTE;
    const labels = at + 2;
    const distances = labels + count;
    for (let i = 0; i < count; i++) {
      const other = states[labels + i]!;
      if (other < label) continue;
      if (other > label) return 0;
      return distances + count * width + numberAt(distances + i * width, width);
    }
    return 0;
  }

  function inTable(at: number, label: number, width: number): number {
    const row = label - states[at + 1]!;
    const count = states[at + 2]! - FIRST_BYTE;
    if (row < 0 || row >= count) return 0;
    const distance = numberAt(at + 3 + row * width, width);
    return distance === 0 ? 0 : at + 2 + count * width + distance;
  }

  function numberAt(at: number, width: number): number {
    let number = states[at]! - FIRST_BYTE;
    for (let i = 1; i < width; i++) number = number * RADIX + states[at + i]! - FIRST_BYTE;
    return number;
  }

  function settle(place: number): number {
    let at = place;
    for (let kind = states[at]!; kind > GOTO && kind <= FORK; kind = states[at]!) {
      at = length - numberAt(at + 1, kind - GOTO);
    }
    return at;
  }

  function valueAt(place: number): number {
    const at = settle(place);
    return states[at]! <= KEY ? numberAt(at + 1, valueDigits) : -1;
  }
}
