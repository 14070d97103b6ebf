/** Makes the table that gives, for every UTF-16 code unit, its class and its symbol in the pattern alphabet. */
import { classOf, DENSE, DENSE_MARK } from './character-class';
import { foldCodeUnit } from './fold';
import { CODE_UNITS, SYMBOL_SHIFT } from './layout';
import { RARE } from './openings';
import { labelsText, SINGLES } from './symbols';

/** Gives each folded unit that occurs in a pattern a symbol, from 1 on. */
export class SymbolTable {
  private readonly symbols = new Map<number, number>();
  private readonly labels = new Map<number, string>();

  /** Frequent units come first and take a single label. Throws for more than 8,191 units. */
  constructor(folded: readonly string[]) {
    const counts = new Map<number, number>();
    for (const form of folded) {
      for (let i = 0; i < form.length; i++) {
        counts.set(form.charCodeAt(i), (counts.get(form.charCodeAt(i)) ?? 0) + 1);
      }
    }
    const byFrequency = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    if (byFrequency.length >= 1 << (16 - SYMBOL_SHIFT)) throw new Error('the pattern alphabet is too large');
    const ranked = rank(byFrequency.map(([unit]) => unit));
    const ranks = [ranked.slice(0, SINGLES), ranked.slice(SINGLES, RARE - 1), ranked.slice(RARE - 1)];
    // In the order of Unicode within each rank, which gzip likes.
    ranks
      .flatMap((rank) => rank.sort((one, other) => one - other))
      .forEach((unit, place) => {
        this.symbols.set(unit, place + 1);
        this.labels.set(unit, labelsText(place + 1));
      });
  }

  get size(): number {
    return this.symbols.size;
  }

  /** The folded units that have a symbol. */
  units(): number[] {
    return [...this.symbols.keys()];
  }

  symbolOf(foldedUnit: number): number {
    return this.symbols.get(foldedUnit) ?? 0;
  }

  /** The labels of a folded text, a unit each. */
  labelsOf(folded: string): string {
    let labels = '';
    for (let i = 0; i < folded.length; i++) labels += this.labels.get(folded.charCodeAt(i));
    return labels;
  }
}

/**
 * ASCII first, which is all there is on many pages; then other letters of words, and last those of scripts without spaces:
 * openings are exact for the first ones only.
 */
function rank(units: readonly number[]): number[] {
  const isDense = (unit: number) => classOf(unit) === DENSE || classOf(unit) === DENSE_MARK;
  const rankOf = (unit: number) => (unit < 0x80 ? 0 : isDense(unit) ? 2 : 1);
  return [0, 1, 2].flatMap((each) => units.filter((unit) => rankOf(unit) === each));
}

/** Returns the table of entries. A code unit that Unicode has not assigned gets the class of the unit before it. */
export function buildEntries(alphabet: SymbolTable): Uint16Array {
  const entries = new Uint16Array(CODE_UNITS);
  let kind = 0;
  for (let unit = 0; unit < CODE_UNITS; unit++) {
    if (!/\p{Cn}/u.test(String.fromCharCode(unit))) kind = classOf(unit);
    entries[unit] = (alphabet.symbolOf(foldCodeUnit(unit)) << SYMBOL_SHIFT) | kind;
  }
  return entries;
}
