/** A word that pages use for other things is believed only with evidence. */
import { CALLINGS, JOBS, WOMENS_JOBS } from '../../matching/callings';
import { GIVEN_NAMES } from '../../matching/given-names';
import { TITLES } from '../../matching/titles';
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

/** First names, titles and callings, by which the matcher tells people apart. */
const OF_EVERYBODY = new Set(
  [
    ...Object.values(GIVEN_NAMES).flatMap((names) => names.split(' ')),
    ...TITLES.flatMap(({ words }) => words),
    ...Object.values(CALLINGS).flat(),
    ...JOBS,
    ...WOMENS_JOBS,
  ].map(sameForm),
);

/** Refuses `alias` and `presumedAlias` forms of one lower-case word, of the list of common words, or that are anybody's. */
export const commonWords: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const calendar = calendarWords(briefing.index.languages);
  for (const { entity, kind, lang, index, form } of nameForms(briefing)) {
    if (kind !== 'alias' && kind !== 'presumedAlias') continue;
    if (!isCommon(form, kind) && !(kind === 'alias' && calendar.has(sameForm(form)))) continue;
    const message = `“${form}” is also a common word.`;
    issues.push(issueAt(`names/${entity}.json`, [kind, lang, index], message, 'Move it to weakAlias.'));
  }
  return issues;
};

/** The months and the days of the week. */
function calendarWords(languages: readonly string[]): ReadonlySet<string> {
  const words = languages.flatMap((language) => {
    const said = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) =>
      dates.map((date) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date));
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2019, month));
    const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2019, 0, 1 + day));
    return [...said({ month: 'long' }, months), ...said({ weekday: 'long' }, days)];
  });
  return new Set(words.map(sameForm));
}

/** A short lower-case word is no proper name; names that only others share may be presumed. */
function isCommon(form: string, kind: string): boolean {
  return (
    LOWER_CASE_WORD.test(form) ||
    (kind === 'alias' && (COMMON.has(sameForm(form)) || OF_EVERYBODY.has(sameForm(form))))
  );
}
