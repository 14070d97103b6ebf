import { type BriefingIssue, issueAt } from './briefing-issue';
import type { Briefing } from './schema';
import { stringsOf } from './strings-of';

type Trouble = readonly [message: string, fix: string];

const TYPE_ANEW = 'Type the text anew instead of pasting it.';
// In addresses “&copy=” is no markup.
const ADDRESS_KEYS = new Set(['URL', 'wikipediaUrl', '$schema']);

const TROUBLES: readonly (readonly [pattern: RegExp, ...Trouble])[] = [
  // Embeddings, overrides and isolates can make a name look like another; no language needs them inside a field.
  [
    /[\u202a-\u202e\u2066-\u2069]/u,
    'The text holds an invisible character that turns the direction of writing.',
    TYPE_ANEW,
  ],
  [/[^\P{Cc}\t\n\r]/u, 'The text holds an invisible control character.', TYPE_ANEW],
  // Joiners and the marks of direction are not among them: Persian, Sinhala and mixed lines need those.
  [
    /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u,
    'The text holds an invisible character.',
    TYPE_ANEW,
  ],
  [
    /[ÂÃÐÑ][\u0080-\u00ba\u00bc-\u00bf]|â€/,
    'Letters of the text are spoilt: it was read in another encoding.',
    TYPE_ANEW,
  ],
  [/\ufffd/, 'Letters of the text are lost: “\ufffd” stands for them.', TYPE_ANEW],
];
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#x?[\da-f]+|[a-z]+\d*);/i;

/** Finds text that no page can show well: unpaired surrogates, characters that nobody sees, spoilt letters, markup. */
export function checkText(briefing: Briefing): BriefingIssue[] {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    const trouble = troubleIn(value) ?? (ADDRESS_KEYS.has(key) ? null : markupIn(value));
    if (trouble !== null) issues.push(issueAt(file, keys, ...trouble));
  }
  return issues;
}

function troubleIn(text: string): Trouble | null {
  if (!text.isWellFormed()) return ['The text holds half a character (an unpaired surrogate).', TYPE_ANEW];
  const found = TROUBLES.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : [found[1], found[2]];
}

function markupIn(text: string): Trouble | null {
  const found = MARKUP.exec(text)?.[0];
  return found === undefined
    ? null
    : [`The text holds markup (${found}), which readers would see.`, 'Write plain text.'];
}
