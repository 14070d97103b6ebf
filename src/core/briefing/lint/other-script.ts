/** A text stands under its own language: nobody reads Russian under “es”. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { stringsOf } from '../strings-of';
import type { LintRule } from './lint-rule';

/** By the script of a language, the scripts of its letters where that is not one of its own name. */
const LETTERS: Readonly<Record<string, string>> = {
  Hans: '\\p{sc=Hani}',
  Hant: '\\p{sc=Hani}',
  Jpan: '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}',
  Kore: '\\p{sc=Hang}',
};

/** Written in two scripts. */
const EITHER = new Set('az bs ha kk ku ky mn ms pa sd sr tg tk tt ug uz'.split(' '));

/**
 * Refuses texts and names under a language of Latin script that have no Latin letter, and longer texts under another that have
 * none of its. A single Latin word may stand anywhere: Rosoboronexport, S-300.
 */
export const otherScript: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, value } of stringsOf(briefing)) {
    const lang = languageOf(keys);
    if (lang === undefined || !isElsewhere(value, lang)) continue;
    const message = `“${value}” has no letter of the language “${lang}”.`;
    issues.push(issueAt(file, keys, message, 'Move it to its own language.'));
  }
  for (const { id, text, lang } of briefing.quotes) {
    if (!isElsewhere(text, lang)) continue;
    const message = `“${text}” has no letter of the language “${lang}”.`;
    issues.push(issueAt('quotes.json', [id, 'lang'], message, 'Name the language it is printed in.'));
  }
  return issues;
};

/** The language is the last word of a place: `title.es`, `alias.ru[3]`. */
function languageOf(keys: readonly (string | number)[]): string | undefined {
  const key = keys.findLast((step) => typeof step === 'string');
  return keys.length > 1 && typeof key === 'string' && /^[a-z]{2}(-|$)/.test(key) ? key : undefined;
}

function isElsewhere(text: string, lang: string): boolean {
  if (EITHER.has(lang.slice(0, 2)) || !/\p{L}/u.test(text)) return false;
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  const own = new RegExp(`[${LETTERS[script] ?? `\\p{sc=${script}}`}]`, 'u');
  return !own.test(text) && (script === 'Latn' || (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) > 2);
}
