import type { Damage } from './damage';
import { type KeptFact, readStored, toStored } from './kept-fact';

/** What to do about a stored fact: nothing, or store this; with what was damaged, for the reader to see. */
export type Repair =
  | { readonly is: 'fine' }
  | { readonly is: 'write'; readonly stored: unknown; readonly damage?: Damage };

/**
 * Decides what to do about a fact and its second copy, as they are stored (`undefined`: nothing there). The copy is
 * believed when the first is damaged or gone. What a newer version wrote stays as it wrote it, also in the copy.
 */
export function repairOf<T>(fact: KeptFact<T>, stored: unknown, copy: unknown): Repair {
  const found = readStored(fact, stored);
  const restored = storedIn(fact, copy);
  switch (found.is) {
    case 'newer':
      return { is: 'fine' };
    case 'good':
      return found.older ? { is: 'write', stored: toStored(fact, found.value) } : { is: 'fine' };
    case 'missing':
      if (restored === null) return { is: 'fine' };
      return { is: 'write', stored: restored, damage: { fact: fact.key, lost: null, restored: true } };
    case 'damaged': {
      const damage = { fact: fact.key, lost: found.lost, restored: restored !== null };
      return { is: 'write', stored: restored ?? toStored(fact, found.value), damage };
    }
  }
}

/** What a second copy has to give; `null` when it is no good itself. */
function storedIn<T>(fact: KeptFact<T>, copy: unknown): unknown {
  const second = readStored(fact, copy);
  switch (second.is) {
    case 'newer':
      return copy;
    case 'good':
      return toStored(fact, second.value);
    default:
      return null;
  }
}
