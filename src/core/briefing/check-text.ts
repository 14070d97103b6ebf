import { type BriefingIssue, issueAt } from './briefing-issue';
import type { Briefing } from './schema';
import { stringsOf } from './strings-of';

// Embeddings, overrides and isolates can make a name look like another; no language needs them inside a field.
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u;
const OTHER_CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Finds text that no page can show safely: unpaired surrogates, bidi controls, control characters. */
export function checkText(briefing: Briefing): BriefingIssue[] {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, value } of stringsOf(briefing)) {
    const trouble = troubleIn(value);
    if (trouble !== null)
      issues.push(issueAt(file, keys, trouble, 'Type the text anew instead of pasting it.'));
  }
  return issues;
}

function troubleIn(text: string): string | null {
  if (!text.isWellFormed()) return 'The text holds half a character (an unpaired surrogate).';
  if (BIDI_CONTROL.test(text))
    return 'The text holds an invisible character that turns the direction of writing.';
  if (OTHER_CONTROL.test(text)) return 'The text holds an invisible control character.';
  return null;
}
