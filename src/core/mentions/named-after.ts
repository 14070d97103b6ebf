/** Whether a word behind a name belongs to it: "Trump Jr", "Трамп — младший", "Trump & Sons", "Bolton Road". The words are in `callings.ts`. */
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

const GAP = /^[^\p{L}.;:!?]{1,3}$/u;

/** Tells whether a word for a younger bearer belongs to the name before it: "hijo", but not "hijo de obrero" (a worker's son). */
export function isJoined(text: string, { end }: Span, word: Span): boolean {
  return GAP.test(text.slice(end, word.start)) && !text.startsWith(' d', word.end);
}
