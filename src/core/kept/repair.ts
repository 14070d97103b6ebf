import type { Damage } from './damage';
import { type KeptFact, readStored } from './kept-fact';

/** What to do about a stored fact: nothing, or write a value; with what was damaged, for the reader to see. */
export type Repair<T> =
  | { readonly is: 'fine' }
  | { readonly is: 'write'; readonly value: T; readonly damage?: Damage };

/**
 * Decides what to do about a fact and its second copy, as they are stored (`undefined`: nothing there). The copy is
 * believed when the first is damaged or gone. What a newer version wrote is left alone.
 */
export function repairOf<T>(fact: KeptFact<T>, stored: unknown, copy: unknown): Repair<T> {
  const found = readStored(fact, stored);
  const second = readStored(fact, copy);
  switch (found.is) {
    case 'newer':
      return { is: 'fine' };
    case 'good':
      return found.older ? { is: 'write', value: found.value } : { is: 'fine' };
    case 'missing':
      if (second.is !== 'good') return { is: 'fine' };
      return { is: 'write', value: second.value, damage: { fact: fact.key, lost: null, restored: true } };
    case 'damaged': {
      const restored = second.is === 'good';
      const value = restored ? second.value : found.value;
      return { is: 'write', value, damage: { fact: fact.key, lost: found.lost, restored } };
    }
  }
}
