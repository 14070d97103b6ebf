/**
 * What a UTF-16 code unit is to the search: part of a word, a word of its own, or nothing at all.
 * Needed only while a matcher is compiled; at run time the answers are read from its table.
 */

// Separate constants, not fields of an object: the search asks for them at each letter of a page.
/** Stands between words: spaces, punctuation, symbols, surrogates. */
export const SEPARATOR = 0;
/** Letters, digits and marks of scripts that put spaces between words. */
export const WORD = 1;
/** Letters of scripts without spaces (Han, Hiragana, Thai …): a name may begin and end anywhere. */
export const DENSE = 2;
/** Katakana: runs of it are words. */
export const KATAKANA = 3;
/** Marks of dense scripts: a name neither begins with one nor ends before one. */
export const DENSE_MARK = 4;
/** Looked through, and part of the grapheme before it: combining accents, points, joiners. */
export const ACCENT = 5;
/** Looked through, and part of no grapheme: soft hyphen, zero-width space, direction marks, tatweel. */
export const IGNORED = 6;
/** An Arabic or Hebrew letter that may be a word written together with the next (و, ב …). */
export const PROCLITIC = 7;

// Written as a string, because in a literal the linter takes neighbouring marks for one character.
const ACCENT_UNIT = new RegExp(
  '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f' +
    '\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u093c\\u09bc\\u0a3c\\u0abc\\u0b3c\\u180b-\\u180d' +
    '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200c\\u200d\\u20d0-\\u20f0\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\uff9e\\uff9f]',
);
const IGNORED_UNIT = /[\u00ad\u0640\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const PROCLITIC_UNIT = /[وفبلكובהלמשכ]/;
const KATAKANA_UNIT = /[\u3031-\u3035\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d]/;
const DENSE_UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// The code points are the marks that Unicode calls Prepend: they would take a name's first letter into their grapheme.
const WORD_UNIT = /[\p{L}\p{Nd}\p{Nl}\p{M}_\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u;

/** A letter to Unicode, and on pages an apostrophe: Maduroʼs. */
const MODIFIER_APOSTROPHE = 'ʼ';

/** By code unit: its class plus 1, or 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000);

/** Returns the class of a code unit; surrogates are separators. */
export function classOf(codeUnit: number): number {
  // Compiling asks a million times about a few hundred letters.
  if (known[codeUnit] === 0) known[codeUnit] = 1 + findClass(codeUnit);
  return known[codeUnit]! - 1;
}

function findClass(codeUnit: number): number {
  const character = String.fromCharCode(codeUnit);
  if (ACCENT_UNIT.test(character)) return ACCENT;
  if (IGNORED_UNIT.test(character)) return IGNORED;
  if (PROCLITIC_UNIT.test(character)) return PROCLITIC;
  if (KATAKANA_UNIT.test(character)) return KATAKANA;
  if (!WORD_UNIT.test(character) || character === MODIFIER_APOSTROPHE) return SEPARATOR;
  if (!DENSE_UNIT.test(character)) return WORD;
  return /\p{M}/u.test(character) || /[\u0e30-\u0e3a\u0e45\u0e33\u0eb0-\u0ebd]/.test(character)
    ? DENSE_MARK
    : DENSE;
}
