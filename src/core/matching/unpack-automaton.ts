import { LEAF_LABEL } from './layout';
import type { PackedAutomaton } from './pack-automaton';
import { FIRST_LABEL, STATE } from './packed-form';
import { type Automaton, createPlacer } from './place-states';

/** Returns the arrays of an automaton, the same as before it was packed. */
export function unpackAutomaton({ states, values, returns }: PackedAutomaton): Automaton {
  const placer = createPlacer(2 * states.length);
  // The bases of the shared states that were met, the last one at the end.
  const met = new Int32Array(states.length);
  let metCount = 0;
  const pending = [0];
  const labels: number[] = [];
  let valuesRead = 0;
  let returnsRead = 0;
  for (let at = 0; at < states.length; ) {
    const first = at;
    while (states.charCodeAt(at) >= FIRST_LABEL && states.charCodeAt(at + 1) !== STATE.more) at++;
    const slot = placer.placeRow(pending.pop()!, { text: states, from: first, to: at, zero: FIRST_LABEL });
    const unit = states.charCodeAt(at);
    const kind = unit < STATE.more ? unit : 0;
    if (kind !== 0) at++;
    if (kind === STATE.return) {
      const place = metCount - 1 - returns[returnsRead++]!;
      const base = met[place]!;
      met.copyWithin(place, place + 1, metCount);
      met[metCount - 1] = base;
      placer.shareBase(slot, base);
      continue;
    }
    const isKey = kind !== 0 && kind !== STATE.shared;
    const isLeaf = kind === STATE.leaf || kind === STATE.sharedLeaf;
    const isShared = kind >= STATE.shared;
    labels.length = 0;
    if (isKey) labels.push(LEAF_LABEL);
    for (let goesOn = !isLeaf; goesOn; ) {
      labels.push(states.charCodeAt(at++) - FIRST_LABEL);
      goesOn = states.charCodeAt(at) === STATE.more;
      if (goesOn) at++;
    }
    const base = placer.placeChildren(slot, labels, isShared);
    if (isShared) met[metCount++] = base;
    if (isKey) placer.setValue(base + LEAF_LABEL, values[valuesRead++]!);
    for (let i = labels.length - 1; i >= (isKey ? 1 : 0); i--) pending.push(base + labels[i]!);
  }
  return placer.finish();
}
