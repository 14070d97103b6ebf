/** Whether a word behind a name belongs to it: "Trump Jr", "Трамп — младший", "Trump & Sons", "Bolton Road". The words are in `callings.ts`. */
import { plain, WINDOW } from '../matching/plain';
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

/** Between a name and a word behind it, up to the word's first letter or figure. An age has a comma before it: not "Trump 18, Selby 12". */
const GAP = /^(?:[^\p{L}.;:!?]{1,3}\D|, \d)$/u;

/** Tells whether a word for a younger bearer belongs to the name before it: "Jr", but not the "18," of "18,000". */
export function isJoined(text: string, { end }: Span, word: Span): boolean {
  return GAP.test(plain(text, end, word.start + 1)) && !/^\d/.test(plain(text, word.end));
}

/**
 * A first name behind a surname, with its comma only where an entry of a list ends or the surname alone is in capitals:
 * "Захарова Ирина", "Bolton, Michael, 12", "ZAKHAROVA, Olga".
 */
const TURNED = /^(?:. \p{L}|\p{Lu}, .\p{Ll}|., [^ .,;:(]+(?: ?$|,? ?[(;:\d]))/u;

/** Tells whether a first name belongs to the surname before it. */
export function isTurned(text: string, { end }: Span, given: Span): boolean {
  return plain(text, end, given.start).length < 3 && TURNED.test(plain(text, end - 1, given.end + WINDOW));
}
