/** Nothing in the data is later than the day it was verified, or may be and would be told by no card. */
import { isAfter } from '../../chronology/is-after';
import { isKnownBy } from '../../chronology/is-known-by';
import { beganBy } from '../../chronology/period';
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { stringsOf } from '../strings-of';
import type { LintRule } from './lint-rule';

/** Not `accessed`: a page of 2019 may be looked at again today. */
const DATE_KEYS = new Set(['date', 'issued', 'says', 'since', 'lastAttested', 'period']);

/** No card tells its date. */
const INDEX = 'briefing.json';

/** Refuses dates after `verifiedUntil`, and periods that begin after it; of events, quotes and periods also those that may. */
export const verifiedUntil: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const limit = briefing.index.verifiedUntil;
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    if (!DATE_KEYS.has(key)) continue;
    const day = `the day the data was verified (${limit})`;
    if (isAfter(value, limit)) {
      const fix = 'Correct it, or verifiedUntil in briefing.json.';
      issues.push(issueAt(file, keys, `${value} is later than ${day}.`, fix));
    } else if (file !== INDEX && !isTold(key, value, limit)) {
      const message = `${value} may be later than ${day}, and no card would tell it.`;
      issues.push(
        issueAt(file, keys, message, 'Write it more exactly, or correct verifiedUntil in briefing.json.'),
      );
    }
  }
  return issues;
};

/** A card as of that day tells what had certainly happened, been said or begun. */
function isTold(key: string, value: string, limit: string): boolean {
  if (key === 'period') return beganBy(value, limit);
  return key !== 'date' || isKnownBy(value, limit);
}
