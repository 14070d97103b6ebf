/** Makes the two tables that tell, for every UTF-16 code unit, its class and its symbol in the pattern alphabet. */
import { classOf } from './character-class';
import { foldCodeUnit } from './fold';
import { DIRECT, FIRST_LEAD, LEAF_LABEL, PAGE_SHIFT, SINGLES, SYMBOL_SHIFT, TRAILS } from './layout';

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
    byFrequency.forEach(([unit], rank) => {
      this.symbols.set(unit, rank + 1);
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

type Tables = { pages: Uint16Array; entries: Uint16Array };

/** Returns the table of entries in blocks, equal blocks stored once, and where each page's block is. */
export function buildTables(alphabet: SymbolTable): Tables {
  const blockLength = 1 << PAGE_SHIFT;
  const pages = new Uint16Array(0x10000 >> PAGE_SHIFT);
  const entries: number[] = [];
  const known = new Map<string, number>();
  for (let page = 0; page < pages.length; page++) {
    const block = Array.from({ length: blockLength }, (_, i) => {
      const unit = page * blockLength + i;
      return (alphabet.symbolOf(foldCodeUnit(unit)) << SYMBOL_SHIFT) | classOf(unit);
    });
    const signature = String(block);
    const isDirect = page * blockLength < DIRECT;
    if (isDirect || !known.has(signature)) {
      known.set(signature, entries.length);
      entries.push(...block);
    }
    pages[page] = known.get(signature)!;
  }
  return { pages, entries: Uint16Array.from(entries) };
}
