/** A quote that says it is in the briefing's text is in it, word for word. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';

/** Refuses quotes attributed to the briefing's own text that are not in it; says nothing without that text. */
export const verbatimQuotes: LintRule = ({ index, quotes }, { briefingText }) => {
  const { textSource } = index;
  if (briefingText === undefined || textSource === undefined) return [];
  const text = straight(briefingText);
  const issues: BriefingIssue[] = [];
  for (const quote of quotes) {
    const attributed = [quote.source, ...(quote.alsoIn ?? [])].includes(textSource);
    if (!attributed || text.includes(straight(quote.text))) continue;
    const message = `“${quote.id}” is not in the text of ${textSource} as it stands here.`;
    issues.push(
      issueAt(
        'quotes.json',
        [quote.id, 'text'],
        message,
        'Copy it letter by letter, or name another source.',
      ),
    );
  }
  return issues;
};

// Outlets set quotation marks and spaces their own way; words and their order are what counts.
function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
