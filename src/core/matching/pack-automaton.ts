import type { State } from './minimise-keys';
import { FIRST_LABEL, STATE } from './packed-form';

export type PackedAutomaton = {
  readonly states: string;
  readonly values: readonly number[];
  readonly returns: readonly number[];
};

/** Writes a graph of states as `packed-form.ts` says. */
export function packAutomaton(root: State): PackedAutomaton {
  const units: number[] = [];
  const values: number[] = [];
  const returns: number[] = [];
  // The shared states that were met, the last one first.
  const met: State[] = [];
  const pending = [root];
  for (let state = pending.pop(); state; state = pending.pop()) {
    const place = state.isShared ? met.indexOf(state) : -1;
    if (place >= 0) {
      units.push(STATE.return);
      returns.push(place);
      met.splice(place, 1);
      met.unshift(state);
      continue;
    }
    if (state.isShared) met.unshift(state);
    const kind = kindOf(state);
    if (kind !== null) units.push(kind);
    if (state.value >= 0) values.push(state.value);
    state.labels.forEach((label, i) => {
      units.push(FIRST_LABEL + label);
      if (i < state.labels.length - 1) units.push(STATE.more);
    });
    pending.push(...state.children.toReversed());
  }
  return { states: String.fromCharCode(...units), values, returns };
}

function kindOf({ value, isShared, labels }: State): number | null {
  if (value < 0) return isShared ? STATE.shared : null;
  if (labels.length === 0) return isShared ? STATE.sharedLeaf : STATE.leaf;
  return isShared ? STATE.sharedKey : STATE.key;
}
