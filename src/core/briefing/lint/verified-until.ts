/** Nothing in the data is later than the day it was verified. */
import { isAfter } from '../../chronology/is-after';
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { stringsOf } from '../strings-of';
import type { LintRule } from './lint-rule';

/** Not `accessed`: a page of 2019 may be looked at again today. */
const DATE_KEYS = new Set(['date', 'issued', 'says', 'since', 'lastAttested', 'period']);

/** Refuses dates after `verifiedUntil`, and periods that begin after it. */
export const verifiedUntil: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const limit = briefing.index.verifiedUntil;
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    if (!DATE_KEYS.has(key) || !isAfter(value, limit)) continue;
    const message = `${value} is later than the day the data was verified (${limit}).`;
    issues.push(issueAt(file, keys, message, 'Correct it, or verifiedUntil in briefing.json.'));
  }
  return issues;
};
