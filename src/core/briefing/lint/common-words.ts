/** A word that pages use for other things is believed only with evidence. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';
import { nameForms, sameForm } from './name-forms';

// Words our bundled names are made of that dictionaries also have: from the cautions of the fact base.
const COMMON = new Set(
  [
    'maduro',
    'maduros',
    'madura',
    'bolton',
    'trump',
    'abrams',
    'us',
    'eu',
    's300',
    'blackout',
    'blackouts',
    'apagón',
  ]
    .concat(['apagones', 'stromausfall', 'втс', 'interim president', 'presidente interino', 'мид'])
    .map(sameForm),
);

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

/** A lower-case word in a script with capitals is no proper name; presumed names may be of the list. */
function isCommon(form: string, kind: string): boolean {
  const lowerCaseWord = /^\p{Ll}+$/u.test(form);
  return lowerCaseWord || (kind === 'alias' && COMMON.has(sameForm(form)));
}
