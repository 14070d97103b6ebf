/** Which patterns are believed on a page in a language. */
import { KIND, kindOf, languagesOf } from './layout';
import type { Matcher } from './load-matcher';

/** Languages that spell names like another one, in which briefings are written. */
const SPELT_LIKE: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
  gl: 'es',
  ms: 'id',
  fil: 'tl',
  mo: 'ro',
  prs: 'fa',
};

/** Returns the primary subtag that patterns go by: `pt` for `pt-BR`, `no` for both Norwegians; null for several languages or none known. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (/^(|mul|und|zxx)$/.test(primary)) return null;
  return SPELT_LIKE[primary] ?? primary;
}

/**
 * Tells whether a pattern is believed on a page in `language` (a primary subtag, or null). Forms that are words of another
 * language too are tied to their own.
 */
export function isInLanguage(matcher: Matcher, pattern: number, language: string | null): boolean {
  const bits = matcher.patterns[3 * pattern]!;
  if (languagesOf(bits) === 0) return true;
  const set = matcher.meta.languageSets[languagesOf(bits) - 1]!;
  // On a page that does not say its language only English acronyms, short names and confusables are risked.
  return language === null ? kindOf(bits) !== KIND.presumed && set.includes('en') : set.includes(language);
}
