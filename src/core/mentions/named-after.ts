/**
 * Who and what is named after somebody or after a country. The words that tell a son, a firm or a street are in the
 * matcher, see `callings.ts`; here is how they stand beside a name. Every frame carries this, so there is little of it.
 */
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

/** Between a name and what follows it: "Trump Jr", "Трамп — младший", "Trump & Sons". */
const GAP = /^[^\p{L}.;:!?]{1,3}$/u;
const QUOTED = /^«[\u0400-\u04ff]+»$/;

/** Tells whether a word that only the younger have is joined to a name: "hijo", but not "hijo de obrero", who has a father. */
export function isJoined(text: string, { end }: Span, word: Span): boolean {
  return GAP.test(text.slice(end, word.start)) && !text.startsWith(' d', word.end);
}

/** Tells whether a name is all by itself in «»: a hotel, a train, a club. Languages in Cyrillic quote no person and no country so. */
export function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return QUOTED.test(text.slice(start - 1, end + 1));
}
