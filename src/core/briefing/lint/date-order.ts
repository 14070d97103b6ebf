/** Nothing after the day the data was verified, and no source that reports what had not been said yet. */
import { isAfter } from '../../chronology/is-after';
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';

/** Refuses events and quotes after `verifiedUntil`, and quotes later than the source that prints them. */
export const dateOrder: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const { verifiedUntil } = briefing.index;
  const issued = new Map(briefing.sources.map((source) => [source.id, source.issued]));
  const late = (file: string, id: string, date: string, limit: string | undefined, what: string) => {
    if (limit === undefined || !isAfter(date, limit)) return;
    const message = `“${id}” is of ${date}, later than ${what} (${limit}).`;
    issues.push(issueAt(file, [id, 'date'], message, 'Correct one of the two dates.'));
  };
  for (const { id, date } of briefing.events) {
    late('events.json', id, date, verifiedUntil, 'the day the data was verified');
  }
  for (const { id, date, source } of briefing.quotes) {
    late('quotes.json', id, date, verifiedUntil, 'the day the data was verified');
    late('quotes.json', id, date, issued.get(source), 'its source');
  }
  return issues;
};
