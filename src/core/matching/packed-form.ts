/**
 * The form in which a matcher travels inside of a script: text that gzip makes small. The automaton is searched as it
 * comes; the rest is little, and becomes the arrays of `layout.ts` when a page opens. Lines, joined by line feeds:
 *
 *   | line     | meaning                                                                                       |
 *   |----------|-----------------------------------------------------------------------------------------------|
 *   | states   | the bytes of the automaton, all of them ASCII                                                 |
 *   | shape    | numbers: as in the layout                                                                     |
 *   | roots    | numbers: as in the layout                                                                     |
 *   | openings | FIRST_UNIT + symbol: the first one of each, then the second of each …; 0 before short words    |
 *   | places   | numbers: the places of openings, each less the one before, zigzag from 1                      |
 *   | flags    | numbers: the flags of the openings behind those                                               |
 *   | classes  | numbers: class and count of the next code units, in turns                                     |
 *   | symbols  | numbers: by symbol, the code units that fold to it: the first less that of the symbol before, |
 *   |          | zigzag from 1, then each less the one before, then 0                                          |
 *   | kinds    | numbers: by symbol, what it is to the table that words are skimmed with, see `skim-table.ts`    |
 *   | groups   | numbers: by group, how many patterns it has, then these                                       |
 *   | patterns | numbers: as in the layout                                                                     |
 *   | traits   | numbers: as in the layout                                                                     |
 *   | strings  | JSON                                                                                          |
 *   | meta     | JSON: MatcherMeta                                                                             |
 *
 * A number is written in digits of base 46, the last one from LAST_DIGIT on, the others from DIGIT on.
 */
export const FIRST_UNIT = 0x30;

const RADIX = 46;
const LAST_DIGIT = 0x23;
const DIGIT = LAST_DIGIT + RADIX;

/** Writes whole numbers from 0. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

function writeNumber(number: number): string {
  let text = String.fromCharCode(LAST_DIGIT + (number % RADIX));
  for (let rest = Math.floor(number / RADIX); rest > 0; rest = Math.floor(rest / RADIX)) {
    text = String.fromCharCode(DIGIT + (rest % RADIX)) + text;
  }
  return text;
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= DIGIT) {
      number = number * RADIX + unit - DIGIT;
    } else {
      numbers.push(number * RADIX + unit - LAST_DIGIT);
      number = 0;
    }
  }
  return numbers;
}
