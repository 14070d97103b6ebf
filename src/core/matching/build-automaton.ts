import { LEAF_LABEL } from './layout';
import type { State } from './minimise-keys';
import { type Automaton, createPlacer } from './place-states';

/**
 * Returns the arrays of a graph of states. The order in which states are placed is the order in which `packAutomaton`
 * writes them, so that a matcher that travelled is the same to the byte.
 */
export function buildAutomaton(root: State): Automaton {
  const placer = createPlacer(1 << 12);
  if (root.labels.length === 0) return placer.finish();
  const bases = new Map<State, number>();
  const pending: { state: State; at: number }[] = [{ state: root, at: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { state, at } = next;
    const known = bases.get(state);
    if (known !== undefined) {
      placer.shareBase(at, known);
      continue;
    }
    const isKey = state.value >= 0;
    const base = placer.placeChildren(
      at,
      isKey ? [LEAF_LABEL, ...state.labels] : state.labels,
      state.isShared,
    );
    if (state.isShared) bases.set(state, base);
    if (isKey) placer.setValue(base + LEAF_LABEL, state.value);
    for (let i = state.labels.length - 1; i >= 0; i--) {
      pending.push({ state: state.children[i]!, at: base + state.labels[i]! });
    }
  }
  return placer.finish();
}
