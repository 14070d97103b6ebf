/** Whether a word behind a name is joined to it: "Trump Jr", "Трамп — младший", "Trump & Sons", "Bolton Road". Such words: `callings.ts`. */
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

const GAP = /^[^\p{L}.;:!?]{1,3}$/u;

/** Tells whether a word that only the younger have belongs to a name: "hijo", but not "hijo de obrero", who has a father. */
export function isJoined(text: string, { end }: Span, word: Span): boolean {
  return GAP.test(text.slice(end, word.start)) && !text.startsWith(' d', word.end);
}
