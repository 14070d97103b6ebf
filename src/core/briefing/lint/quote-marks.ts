/** Quotation marks are set where a quote is shown, by its language. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';

/** Refuses quotes that stand in quotation marks of their own. */
export const quoteMarks: LintRule = ({ quotes }) => {
  const issues: BriefingIssue[] = [];
  for (const { id, text } of quotes) {
    if (!/^["“„«»「](?:[^"“”„«»「」]*)["”“»«」]$/u.test(text.trim())) continue;
    const message = 'The quote stands in quotation marks, and would be shown with two pairs.';
    issues.push(issueAt('quotes.json', [id, 'text'], message, 'Remove the outer ones.'));
  }
  return issues;
};
