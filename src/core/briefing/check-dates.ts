import { dayBounds } from '../chronology/day-bounds';
import { type BriefingIssue, issueAt } from './briefing-issue';
import type { Briefing } from './schema';
import { stringsOf } from './strings-of';

const DATE_KEYS = new Set([
  'date',
  'issued',
  'accessed',
  'says',
  'since',
  'verifiedUntil',
  'lastAttested',
  'period',
]);

/** Finds dates that do not exist (`2019-02-30`), and periods that end before they begin. */
export function checkDates(briefing: Briefing): BriefingIssue[] {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    if (!DATE_KEYS.has(key)) continue;
    const bounds = dayBounds(value);
    if (bounds === null) {
      issues.push(issueAt(file, keys, `There is no such date as ${value}.`, 'Correct month and day.'));
    } else if (bounds.earliest > bounds.latest) {
      issues.push(issueAt(file, keys, `${value} ends before it begins.`, 'Swap the two dates.'));
    }
  }
  return issues;
}
