import type { SymbolTable } from './build-tables';
import { classOf, SEPARATOR, WORD } from './character-class';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import { RARE } from './openings';
import { BREAK, LETTER, OTHER } from './plan-rows';

/**
 * Returns, by symbol up to the rare ones, how a search may meet it. An apostrophe is a break and, in one of its shapes, a
 * letter; a letter in a circle is none.
 */
export function skimKindsOf(alphabet: SymbolTable, entries: Uint16Array): number[] {
  const kinds = new Array<number>(RARE + 1).fill(OTHER);
  for (const unit of alphabet.units()) {
    const symbol = alphabet.symbolOf(unit);
    if (symbol < RARE && classOf(unit) === SEPARATOR) kinds[symbol] = BREAK;
  }
  for (const entry of entries) {
    const symbol = entry >> SYMBOL_SHIFT;
    if (symbol > 0 && symbol < RARE && (entry & CLASS_MASK) === WORD) kinds[symbol]! |= LETTER;
  }
  return kinds;
}
