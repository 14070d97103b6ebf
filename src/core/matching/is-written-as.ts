import { CASE } from './layout';
import { type Matcher, stringAt } from './load-matcher';
import { plain } from './plain';

const LETTER = /\p{L}/u;

type Rule = { readonly rule: number; readonly matcher: Matcher; readonly pattern: number };

/** Tells whether the text from `start` to `end` has the capitals and accents that its pattern asks for. Not for CASE.any. */
export function isWrittenAs(text: string, start: number, end: number, wanted: Rule): boolean {
  if (wanted.rule === CASE.capital) return isUpper(text, start);
  // An ending may follow the capitals: USAs. The second letter tells an acronym from a capitalised word.
  if (wanted.rule === CASE.upper)
    return isUpper(text, start) && isUpper(text, secondLetter(text, start, end));
  const surface = plain(text, start, end);
  const alias = stringAt(wanted.matcher, wanted.matcher.patterns[3 * wanted.pattern + 2]!);
  return (
    surface === alias ||
    // Greek capitals lose their accents, and the Turkish i keeps its dot.
    surface === alias.toLocaleUpperCase('el') ||
    surface === alias.toLocaleUpperCase('tr') ||
    (alias.length > 3 && beginsWith(surface, alias.slice(0, -1)))
  );
}

/** Before an ending the last vowel may grow long: Kínában. */
function beginsWith(surface: string, stem: string): boolean {
  return surface.startsWith(stem) || surface.startsWith(stem.toUpperCase());
}

/** The offset of the second letter, or of the first where there is none. */
function secondLetter(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && !isLetter(text, at)) at++;
  return at < end ? at : start;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return LETTER.test(text.charAt(at));
}

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most letters of most pages, and no string is made of them.
  if (unit < 0x80) return unit < 0x61 || unit > 0x7a;
  const letter = text.charAt(at);
  return letter === letter.toUpperCase();
}
