/**
 * The form in which a matcher travels inside of a script: text that gzip makes small, unpacked when a page opens into
 * the arrays of `layout.ts`. Lines of text, joined by line feeds:
 *
 *   | line     | meaning                                                                                       |
 *   |----------|-----------------------------------------------------------------------------------------------|
 *   | states   | the graph of states from the first one on, each where a walk meets it first (below)           |
 *   | values   | numbers: what keys hold, in the order of the states                                           |
 *   | returns  | numbers: for each RETURN, how many other shared states were met since the one meant           |
 *   | classes  | numbers: class and count of the next code units, in turns                                     |
 *   | symbols  | numbers: by symbol, the code units that fold to it: the first less that of the symbol before, |
 *   |          | zigzag from 1, then each less the one before, then 0                                          |
 *   | groups   | numbers: by group, how many patterns it has, then these                                       |
 *   | patterns | numbers: as in the layout                                                                     |
 *   | strings  | JSON                                                                                          |
 *   | meta     | JSON: MatcherMeta                                                                             |
 *
 * A state is at most one character of KIND, then its labels, rising, MORE after each but the last, then the states behind
 * them in turn. A character of a label is FIRST_LABEL + label. A number is written in digits of base 46, the last one from
 * LAST_DIGIT on, the others from DIGIT on.
 */
const KINDS = '()*+,-.';

/** What a state is, where it is not just on the way from one state. */
export const STATE = {
  /** A key ends here and others go on. */
  key: KINDS.charCodeAt(0),
  /** A key ends here and no other goes on. */
  leaf: KINDS.charCodeAt(1),
  /** Several states lead here: it may be returned to. */
  shared: KINDS.charCodeAt(2),
  sharedKey: KINDS.charCodeAt(3),
  sharedLeaf: KINDS.charCodeAt(4),
  /** One that was met before. */
  return: KINDS.charCodeAt(5),
  /** Not a state: another label follows. */
  more: KINDS.charCodeAt(6),
} as const;

/** Character of the label 0. */
export const FIRST_LABEL = 0x2f;

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
