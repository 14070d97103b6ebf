import type { SymbolTable } from './build-tables';
import { type AutomatonKey, minimiseKeys } from './minimise-keys';
import { addSymbol, type Openings, PLACE_SHIFT } from './openings';
import { type FoldedKey, planOpenings } from './plan-openings';
import type { StateGraph } from './state-graph';
import { labelsText } from './symbols';
import { createStateWriter, widthOf } from './write-states';

/** The parts of a matcher that a walk through the text follows; see `layout.ts` and, for the openings, `openings.ts`. */
export type Automaton = {
  readonly shape: Int32Array;
  readonly roots: Int32Array;
  readonly states: Uint8Array;
  readonly openings: Openings;
};

/** Returns the automaton of some keys, with that of the endings that may be stuck to a name apart from them. */
export function buildAutomaton(
  alphabet: SymbolTable,
  keys: readonly FoldedKey[],
  endings: readonly FoldedKey[],
): Automaton {
  const values = [...keys, ...endings].map(({ value }) => value);
  const valueDigits = widthOf(values.reduce((most, value) => Math.max(most, value), 0));
  const stuck = endings.map(({ folded }) => folded);
  const { fromRoot, byOpening, words } = planOpenings(keys, stuck, alphabet);
  const automatonKeys = (some: readonly FoldedKey[]): AutomatonKey[] =>
    some.map(({ folded, value }) => ({ labels: alphabet.labelsOf(folded), value }));
  const { graph, roots } = minimiseKeys(
    automatonKeys(fromRoot),
    automatonKeys([...byOpening.values()].flat()),
    automatonKeys(endings),
  );
  const [root, openingRoot, endingRoot] = roots;

  const writer = createStateWriter(graph, valueDigits);
  const endingsEnd = writer.write(endingRoot!);
  // From the last opening to the first, because states are written from the end.
  const symbolsOf = (text: string) =>
    [...text].reduce((symbols, letter) => addSymbol(symbols, alphabet.symbolOf(letter.charCodeAt(0))), 0);
  const openings = [...byOpening.keys()].sort(
    (one, other) => (symbolsOf(other) >>> 0) - (symbolsOf(one) >>> 0),
  );
  const openingEnds = openings.map((text) =>
    writer.write(stateBehind(graph, openingRoot!, alphabet.labelsOf(text))),
  );
  const rootEnds = new Int32Array(alphabet.size + 1);
  for (let symbol = alphabet.size; symbol > 0; symbol--) {
    const state = stateBehind(graph, root!, labelsText(symbol));
    if (state >= 0) rootEnds[symbol] = writer.write(state);
  }
  const states = writer.finish();
  const placeOf = (end: number) => (end === 0 ? 0 : states.length - end);

  return {
    shape: Int32Array.of(valueDigits, placeOf(endingsEnd)),
    roots: rootEnds.map(placeOf),
    states,
    openings: sortOpenings([
      ...openings.map((text, i) => [symbolsOf(text), placeOf(openingEnds[i]!) << PLACE_SHIFT] as const),
      ...words,
    ]),
  };
}

/** Returns openings sorted by symbols; what is said twice of the same symbols is joined. */
export function sortOpenings(some: readonly (readonly [symbols: number, said: number])[]): Openings {
  const openings = new Map<number, number>();
  for (const [symbols, said] of some) openings.set(symbols, (openings.get(symbols) ?? 0) | said);
  const sorted = [...openings].sort(([one], [other]) => one - other);
  return {
    openingSymbols: Int32Array.from(sorted, ([symbols]) => symbols),
    openingPlaces: Int32Array.from(sorted, ([, said]) => said),
  };
}

/** The state that labels lead to from another, -1 when there is none. */
function stateBehind({ firstWay, labelOf, childOf }: StateGraph, from: number, labels: string): number {
  let state = from;
  for (let i = 0; i < labels.length && state >= 0; i++) {
    let way = firstWay(state);
    const end = firstWay(state + 1);
    while (way < end && labelOf(way) !== labels.charCodeAt(i)) way++;
    state = way < end ? childOf(way) : -1;
  }
  return state;
}
