/** Our sentences are ours: nothing longer than seven words in a row from the text the briefing is about. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { stringsOf } from '../strings-of';
import type { LintRule } from './lint-rule';

const WORDS_IN_A_ROW = 8;
/** Parts that are not our words: quotes are verbatim, sources have their own titles. */
const NOT_OURS = new Set(['quotes.json', 'sources.json']);

/** Refuses eight words in a row from the briefing's text, outside quotes; says nothing without that text. */
export const ownWords: LintRule = (briefing, { briefingText }) => {
  if (briefingText === undefined) return [];
  const issues: BriefingIssue[] = [];
  const runs = new Set(runsOf(briefingText));
  for (const { file, keys, value } of stringsOf(briefing)) {
    if (NOT_OURS.has(file)) continue;
    const copied = runsOf(value).find((run) => runs.has(run));
    if (copied === undefined) continue;
    issues.push(
      issueAt(file, keys, `“${copied}” is copied from the briefing's text.`, 'Say it in your own words.'),
    );
  }
  return issues;
};

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(WORDS_IN_A_ROW - 1)
    .map((_, start) => words.slice(start, start + WORDS_IN_A_ROW).join(' '));
}
