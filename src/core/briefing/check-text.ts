import { type BriefingIssue, issueAt } from './briefing-issue';
import type { Briefing } from './schema';
import { stringsOf } from './strings-of';

type Trouble = readonly [message: string, fix: string];

const TYPE_ANEW = 'Type the text anew instead of pasting it.';
/** Bytes of UTF-8 as Windows-1252 shows them, but for quotation marks, dashes and dots, which may stand behind a letter. */
const WESTERN = '\\u0080-\\u009f¡-ª¬-º¼-¿€ƒ†‡ˆ‰Š‹ŒŽ˜™šœžŸ';
/** The same as Windows-1251 shows them, but for the capitals of Ukrainian and Russian. */
const CYRILLIC = 'ЂЃѓ‚„†‡€‰Љ‹ЊЌЋЏђ™љ›њќћџўЈ¤¦§©¬®°±іґµ¶·ё№єјЅѕї';

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
    new RegExp(
      `[ÂÃÐÑ][\\u00a0${WESTERN}]|Ñ[‚„]|[ØÙ][${WESTERN}]|[à-ï][${WESTERN}]{2}|â€|(?:[РС][${CYRILLIC}]){2}`,
    ),
    'Letters of the text are spoilt: it was read in another encoding.',
    TYPE_ANEW,
  ],
  [/\ufffd/, 'Letters of the text are lost: “\ufffd” stands for them.', TYPE_ANEW],
  [
    /^(?:null|NaN|undefined|None|N\/A|n\/a|TODO|TBD|\[object Object\]|#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!))$/,
    'This is no text: it stands for one that is missing.',
    'Write the text, or remove the key.',
  ],
];

/** Periods have no letter, and what stands around a quote may be a comma and a space. */
const NO_TEXTS = new Set(['period', 'prefix', 'suffix']);

const LOST = /\p{L}\?+\p{Ll}|(?:^|\s)\?{3,}(?=\s+\p{L})/u;

/** HTML, Markdown, and the numbers of footnotes that come along from Wikipedia. */
const MARKUP =
  /<\/?[a-z][^<>]*>|&(?:#x?[\da-f]+|[a-z]+\d*);|\*\*[^*]+\*\*|`[^`]+`|\]\([^()]*|\[\[[^[\]]*|\[\d+\]|^#+\s/i;

/** Finds text that no page can show well: unpaired surrogates, characters that nobody sees, letters spoilt or lost, bare signs, markup. */
export function checkText(briefing: Briefing): BriefingIssue[] {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    const trouble =
      troubleIn(value) ?? (ADDRESS_KEYS.has(key) ? null : (bareIn(key, value) ?? markupIn(value)));
    if (trouble !== null) issues.push(issueAt(file, keys, ...trouble));
  }
  return issues;
}

function troubleIn(text: string): Trouble | null {
  if (!text.isWellFormed()) return ['The text holds half a character (an unpaired surrogate).', TYPE_ANEW];
  const found = TROUBLES.find(([pattern]) => pattern.test(text));
  return found === undefined ? null : [found[1], found[2]];
}

function bareIn(key: string, text: string): Trouble | null {
  if (LOST.test(text)) return ['Letters of the text are lost: “?” stands for them.', TYPE_ANEW];
  if (NO_TEXTS.has(key)) return null;
  if (/^\s|\s$/.test(text)) return ['The text begins or ends with a space.', 'Remove it.'];
  return /[\p{L}\p{N}]/u.test(text)
    ? null
    : ['There is no word in the text.', 'Write it, or remove the key.'];
}

function markupIn(text: string): Trouble | null {
  const found = MARKUP.exec(text)?.[0];
  return found === undefined
    ? null
    : [`The text holds markup (${found}), which readers would see.`, 'Write plain text.'];
}
