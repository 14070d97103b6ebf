/**
 * Folding: undoes the differences of spelling that do not make another name. Case, accents, the many dashes, quotes and
 * spaces, Arabic letter variants, digits of other scripts, full-width forms. One unit folds to one unit or to none, so
 * offsets never move; what needs more units (ß, Hangul and Indic letters written apart) becomes a variant of the pattern
 * instead: `spellingVariants`.
 *
 * Used only while a matcher is compiled. The search reads the same answers from the matcher's table.
 */
import { digitValue } from '../digit-value';
import { ACCENT, classOf, IGNORED } from './character-class';

/** By code unit: what it folds to plus 1, or 0 where nobody has asked yet. */
const known = new Int32Array(0x10000);

/** Returns the code unit that a code unit is taken for; 0 when it is looked through. */
export function foldCodeUnit(codeUnit: number): number {
  // Compiling asks a million times about a few hundred letters.
  if (known[codeUnit] === 0) known[codeUnit] = 1 + findFold(codeUnit);
  return known[codeUnit]! - 1;
}

function findFold(codeUnit: number): number {
  const kind = classOf(codeUnit);
  if (kind === ACCENT || kind === IGNORED) return 0;
  if (codeUnit >= 0xd800 && codeUnit <= 0xdfff) return codeUnit;
  const character = String.fromCharCode(codeUnit);
  const listed = LISTED.get(character);
  if (listed !== undefined) return listed.charCodeAt(0);
  if (/\p{Nd}/u.test(character)) return 0x30 + digitValue(codeUnit);
  if (/\s/.test(character)) return 0x20;
  return foldLetter(character).charCodeAt(0);
}

/** Folds a text unit by unit; units that are looked through are left out, and runs of spaces made one. */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = foldCodeUnit(text.charCodeAt(index));
    if (unit === 0 || (unit === 0x20 && folded.endsWith(' '))) continue;
    folded += String.fromCharCode(unit);
  }
  return folded;
}

/** Returns the folded spellings of a form that a page may use: composed and decomposed, ß and in German ss too. */
export function spellingVariants(form: string, isGerman: boolean): readonly string[] {
  const composed = form.normalize('NFC').trim();
  const spellings = [composed, composed.normalize('NFD')];
  if (/ß|ẞ/.test(composed)) spellings.push(composed.replace(/[ßẞ]/g, 'ss'));
  else if (isGerman && /ss/.test(composed)) spellings.push(composed.replace(/ss/g, 'ß'));
  return [...new Set(spellings.map(foldText))];
}

const LISTED = new Map<string, string>(
  Object.entries({
    '-': '‐‑‒–—―−⁃﹘﹣－־᠆',
    "'": '’‘‛`´ʼʹʻ′＇ˈ׳',
    '"': '“”„‟″״＂«»',
    '&': '＆',
    '·': '・‧•･．',
    '/': '／',
    o: 'øØ',
    l: 'łŁ',
    d: 'đĐ',
    i: 'ıİ',
    h: 'ħĦ',
    ß: 'ẞ',
    s: 'ſ',
    σ: 'ς',
    μ: 'µ',
    β: 'ϐ',
    θ: 'ϑ',
    φ: 'ϕ',
    π: 'ϖ',
    κ: 'ϰ',
    ρ: 'ϱ',
    ε: 'ϵ',
    в: 'ᲀ',
    д: 'ᲁ',
    о: 'ᲂ',
    с: 'ᲃ',
    т: 'ᲄᲅ',
    ъ: 'ᲆ',
    ѣ: 'ᲇ',
    ꙋ: 'ᲈ',
    ا: 'أإآٱ',
    ي: 'ىیئےۓې',
    ك: 'ک',
    ه: 'ةۀہھە',
    و: 'ؤۆ',
    ٹ: 'ټ',
    ڈ: 'ډ',
  }).flatMap(([target, variants]) => [...variants].map((variant) => [variant, target] as const)),
);

function foldLetter(character: string): string {
  // But for the full-width full stop, which stands between first name and surname in Chinese.
  const compatible = /[\uff00-\uff0d\uff0f-\uffef]/.test(character) ? character.normalize('NFKD') : character;
  const bare = withoutAccents(withoutAccents(compatible).toLowerCase());
  if (bare.length !== 1) return character.toLowerCase().length === 1 ? character.toLowerCase() : character;
  return LISTED.get(bare) ?? bare;
}

function withoutAccents(text: string): string {
  return [...text.normalize('NFD')]
    .filter((part) => part.length > 1 || classOf(part.charCodeAt(0)) !== ACCENT)
    .join('');
}
