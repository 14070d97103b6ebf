/** A word that pages use for other things is believed only with evidence. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';
import { nameForms, sameForm } from './name-forms';

// What our bundled names share with dictionaries and with other people, from the cautions of the fact base.
const COMMON = new Set(
  [
    'maduro',
    'maduros',
    'madura',
    'bolton',
    'trump',
    'abrams',
    's300',
    'blackout',
    'blackouts',
    'apagón',
    'apagones',
  ]
    .concat(['stromausfall', 'stromausfälle', 'interim president', 'presidente interino', 'втс', 'мид'])
    .map(sameForm),
);

// Longer ones are compounds that mean one thing: läänepoolkera, the Western Hemisphere.
const LOWER_CASE_WORD = /^(?=\p{Ll}{1,10}$)[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** Refuses `alias` and `presumedAlias` forms of one lower-case word, or of the list of common words. */
export const commonWords: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  for (const { entity, kind, lang, index, form } of nameForms(briefing)) {
    if (kind !== 'alias' && kind !== 'presumedAlias') continue;
    if (!isCommon(form, kind)) continue;
    const message = `“${form}” is also a common word.`;
    issues.push(issueAt(`names/${entity}.json`, [kind, lang, index], message, 'Move it to weakAlias.'));
  }
  return issues;
};

/** A short lower-case word is no proper name; names that only others share may be presumed. */
function isCommon(form: string, kind: string): boolean {
  return LOWER_CASE_WORD.test(form) || (kind === 'alias' && COMMON.has(sameForm(form)));
}
