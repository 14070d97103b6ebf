/** A Latin letter in a Cyrillic word looks right and is never found, or is made to deceive. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { stringsOf } from '../strings-of';
import type { LintRule } from './lint-rule';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Armenian', 'Cherokee'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** Copied letter by letter, whatever they are. */
const NOT_OURS = new Set(['quotes.json', 'sources.json']);

/** Refuses words of names, cues and our own texts that mix scripts which do not go together. */
export const mixedScripts: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, value } of stringsOf(briefing)) {
    const word = NOT_OURS.has(file) ? undefined : value.split(/[^\p{L}\p{M}]+/u).find(isMixed);
    if (word === undefined) continue;
    const message = `The word “${word}” mixes letters of two scripts that look alike.`;
    issues.push(issueAt(file, keys, message, 'Type the word anew in one script.'));
  }
  return issues;
};

function isMixed(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1;
}
