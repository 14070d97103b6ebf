/** Makes the two tables that tell, for every UTF-16 code unit, its class and its symbol in the pattern alphabet. */
import { BEGINS_PATTERN, classOf } from './character-class';
import { foldCodeUnit } from './fold';
import { LEAF_LABEL, PAGE_SHIFT } from './layout';

const FIRST_LABEL = LEAF_LABEL + 1;
const FIRST_LEAD = 221;
const TRAILS = 256 - FIRST_LABEL;

/** Gives each folded unit that occurs in a pattern one label or, when it is rare, a lead and a trail label. */
export class SymbolTable {
  private readonly symbols = new Map<number, number>();

  /** Frequent units come first and get the single labels. Throws with more than 9,000 units. */
  constructor(folded: readonly string[]) {
    const counts = new Map<number, number>();
    for (const form of folded) {
      for (let i = 0; i < form.length; i++) {
        counts.set(form.charCodeAt(i), (counts.get(form.charCodeAt(i)) ?? 0) + 1);
      }
    }
    const byFrequency = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    byFrequency.forEach(([unit], rank) => {
      this.symbols.set(unit, symbolOfRank(rank));
    });
  }

  symbolOf(foldedUnit: number): number {
    return this.symbols.get(foldedUnit) ?? 0;
  }

  labelsOf(folded: string): number[] {
    const labels: number[] = [];
    for (let i = 0; i < folded.length; i++) {
      const symbol = this.symbolOf(folded.charCodeAt(i));
      if (symbol > 255) labels.push(symbol >> 8);
      labels.push(symbol & 255);
    }
    return labels;
  }
}

function symbolOfRank(rank: number): number {
  const singles = FIRST_LEAD - FIRST_LABEL;
  if (rank < singles) return FIRST_LABEL + rank;
  const lead = FIRST_LEAD + Math.floor((rank - singles) / TRAILS);
  if (lead > 255) throw new Error('the pattern alphabet is too large');
  return (lead << 8) | (FIRST_LABEL + ((rank - singles) % TRAILS));
}

type Tables = { pages: Uint16Array; classes: Uint8Array; symbols: Uint16Array };

/** Returns the tables in blocks, equal blocks stored once; `firstUnits` are the folded units that begin a pattern. */
export function buildTables(alphabet: SymbolTable, firstUnits: ReadonlySet<number>): Tables {
  const blockLength = 1 << PAGE_SHIFT;
  const pages = new Uint16Array(0x10000 >> PAGE_SHIFT);
  const classes: number[] = [];
  const symbols: number[] = [];
  const known = new Map<string, number>();
  for (let page = 0; page < pages.length; page++) {
    const units = Array.from({ length: blockLength }, (_, i) => page * blockLength + i);
    const folded = units.map(foldCodeUnit);
    const classBlock = units.map(
      (unit, i) => classOf(unit) | (firstUnits.has(folded[i]!) ? BEGINS_PATTERN : 0),
    );
    const symbolBlock = folded.map((unit) => alphabet.symbolOf(unit));
    const signature = `${classBlock} ${symbolBlock}`;
    if (!known.has(signature)) {
      known.set(signature, classes.length);
      classes.push(...classBlock);
      symbols.push(...symbolBlock);
    }
    pages[page] = known.get(signature)!;
  }
  return { pages, classes: Uint8Array.from(classes), symbols: Uint16Array.from(symbols) };
}
