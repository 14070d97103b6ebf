/** What stands around a match in its text: another first name, a title, a possessor, an address. */
import { KIND, kindOf } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

const WINDOW = 64;
/** Between the parts of one person's name. */
const GAP = /^[\s\u00a0]+$|^[·・]$/u;
/** Initials right before a surname: "J.J.", "S.E.L.", "M1". */
const INITIALS = /(?:^|[\s("“«])((?:\p{Lu}\.[\s\u00a0]?){1,3})$/u;

/**
 * Tells whether somebody else's first name, initials or a title of the other gender stand right before a surname.
 * Up to two names may stand between ("Ricardo Rodolfo Maduro").
 */
export function nameBefore(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
): boolean {
  const match = matches[place]!;
  const entity = matcher.patterns[3 * match.pattern + 1]!;
  const before = text.slice(Math.max(0, match.start - WINDOW), match.start);
  const initials = INITIALS.exec(before)?.[1];
  if (initials) return !areOwnInitials(matcher, entity, initials);
  const nearest = match.start;
  for (let words = 0, at = place - 1; at >= 0 && words < 3; at--) {
    const other = matches[at]!;
    if (other.end > nearest) continue;
    const kind = kindOf(matcher.patterns[3 * other.pattern]!);
    const between = text.slice(other.end, nearest);
    if (between.length > WINDOW) return false;
    if (kind === KIND.given && GAP.test(between)) return true;
    if (kind === KIND.given && words === 0 && isNames(between)) return true;
    if (kind === KIND.title && /^[.\s\u00a0]+$/.test(between)) {
      const gender = matcher.patterns[3 * other.pattern + 1]!;
      return (
        (gender === 2 && matcher.meta.men.includes(entity)) ||
        (gender === 1 && matcher.meta.women.includes(entity))
      );
    }
    words++;
  }
  return false;
}

/** One or two capitalised words between a first name and a surname. */
function isNames(between: string): boolean {
  return /^\s(\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.)(\s(\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.))?\s$/u.test(between);
}

/** Tells whether a title ("president", "señor") stands right before a match. */
export function startsWithTitle(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
): boolean {
  const match = matches[place]!;
  return matches.some(
    (other, at) =>
      at < place &&
      kindOf(matcher.patterns[3 * other.pattern]!) === KIND.title &&
      /^[.\s]+$/.test(text.slice(other.end, match.start)),
  );
}

/** Returns where a possessor ends whose 's stands right before `start`, or -1. */
export function possessorEnd(text: string, start: number): number {
  const possessive = /['’]s?\s+$/.exec(text.slice(Math.max(0, start - 8), start));
  return possessive ? Math.max(0, start - 8) + possessive.index : -1;
}

/** Tells whether a match is part of a handle, a hashtag, a URL, a path or an e-mail address. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '@' || before === '#' || after === '@') return true;
  if (!/[./=&?-]/.test(before) && !/[./=&?-]/.test(after)) return false;
  if (/^\.[a-z]{2,}/.test(text.slice(end, end + 4))) return true;
  const word = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))![0];
  return /:\/\/|www\.|href=|^["']?\/\w/.test(word);
}

const PRONOUN_AFTER =
  /^(CONTACT|JOIN|ABOUT|FOLLOW|FOR|WITH|SUPPORT|TRUST|TELL|HELP|LET|GIVE|TO|OF|EMAIL|CALL|FIND|VISIT)$/;
const CAPITALS = /^\p{Lu}{3,}$/u;

/** Tells whether "US" is the pronoun of a line in capitals: CONTACT US, JOIN US TODAY. */
export function isShoutedPronoun(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end) !== 'US') return false;
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 32), start))?.[1] ?? '';
  const after = /^\s(\p{L}+)/u.exec(text.slice(end, end + 32))?.[1] ?? '';
  return PRONOUN_AFTER.test(before) || (CAPITALS.test(before) && CAPITALS.test(after));
}

/** Tells whether initials may be the entity's own: the first letters of the first names that its aliases have. */
function areOwnInitials(matcher: Matcher, entity: number, initials: string): boolean {
  return (matcher.meta.initials[entity] ?? '').includes(initials.charAt(0));
}
