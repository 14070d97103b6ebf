/** Makes the table that tells, for every UTF-16 code unit, its class and its symbol in the pattern alphabet. */
import { classOf } from './character-class';
import { foldCodeUnit } from './fold';
import { CODE_UNITS, FIRST_LEAD, LEAF_LABEL, SINGLES, SYMBOL_SHIFT, TRAILS } from './layout';

/** Gives each folded unit that occurs in a pattern one label or, when it is rare, a lead and a trail label. */
export class SymbolTable {
  private readonly symbols = new Map<number, number>();

  /** Frequent units come first and get the single labels. Throws with more than 8,191 units. */
  constructor(folded: readonly string[]) {
    const counts = new Map<number, number>();
    for (const form of folded) {
      for (let i = 0; i < form.length; i++) {
        counts.set(form.charCodeAt(i), (counts.get(form.charCodeAt(i)) ?? 0) + 1);
      }
    }
    const byFrequency = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    if (byFrequency.length >= 1 << (16 - SYMBOL_SHIFT)) throw new Error('the pattern alphabet is too large');
    const units = byFrequency.map(([unit]) => unit);
    const inOrder = (some: number[]) => some.sort((one, other) => one - other);
    const singles = inOrder(units.slice(0, SINGLES - 1));
    [...singles, ...inOrder(units.slice(SINGLES - 1))].forEach((unit, place) => {
      this.symbols.set(unit, place + 1);
    });
  }

  symbolOf(foldedUnit: number): number {
    return this.symbols.get(foldedUnit) ?? 0;
  }

  labelsOf(folded: string): number[] {
    const labels: number[] = [];
    for (let i = 0; i < folded.length; i++) {
      const symbol = this.symbolOf(folded.charCodeAt(i));
      const rare = symbol - SINGLES;
      if (rare < 0) labels.push(symbol + LEAF_LABEL);
      else labels.push(FIRST_LEAD + Math.floor(rare / TRAILS), LEAF_LABEL + 1 + (rare % TRAILS));
    }
    return labels;
  }
}

/** Returns the table of entries. Code units that Unicode has not assigned are taken for what stands before them. */
export function buildEntries(alphabet: SymbolTable): Uint16Array {
  const entries = new Uint16Array(CODE_UNITS);
  let kind = 0;
  for (let unit = 0; unit < CODE_UNITS; unit++) {
    if (!/\p{Cn}/u.test(String.fromCharCode(unit))) kind = classOf(unit);
    entries[unit] = (alphabet.symbolOf(foldCodeUnit(unit)) << SYMBOL_SHIFT) | kind;
  }
  return entries;
}
