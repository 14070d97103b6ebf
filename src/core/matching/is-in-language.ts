/** Which patterns are believed on a page in a language. */
import { KIND, kindOf, LATIN, languagesOf } from './layout';
import type { Matcher } from './load-matcher';

/** `pt-BR` is `pt`; both written Norwegians are `no`; several languages or none known are null. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (/^(|mul|und|zxx)$/.test(primary)) return null;
  return /^n[bn]$/.test(primary) ? 'no' : primary;
}

/**
 * Tells whether a pattern is believed on a page in `language` (a primary subtag, or null). Forms that are another
 * language's words too are tied to their languages; endings only in Latin script, as other scripts tell the language well enough.
 */
export function isInLanguage(matcher: Matcher, pattern: number, language: string | null): boolean {
  const bits = matcher.patterns[3 * pattern]!;
  if (languagesOf(bits) === 0) return true;
  if (kindOf(bits) > KIND.weak && !(bits & LATIN)) return true;
  return language !== null && matcher.meta.languageSets[languagesOf(bits) - 1]!.includes(language);
}
