/**
 * What a page says of its entities, summed over its haystacks: the same in any order. A haystack holds the tallies of what it
 * says. A page has thousands of haystacks that say the same words, so nothing is made of a word that was heard before.
 */
import type { EntityId } from '../briefing/schema';
import { entityIdAt, type Matcher } from '../matching/load-matcher';
import { REFUSED, type Verdict } from './verdict';

/** How often a page says a thing. A word is forgotten when nobody says it any more. */
export type Tally = { count: number; readonly word?: string; readonly among?: Map<string, Word> };

/** A word as the text has it, letter by letter, and as it is kept. */
export type Word = Required<Tally> & { readonly text: string };

/** What a page says of an entity. */
export type Bearer = {
  readonly entity: number;
  readonly id: EntityId;
  /** Its names that stand by themselves. */
  readonly named: Tally;
  /** Weak and presumed aliases that nothing beside them refuses. */
  readonly hinted: Tally;
  /** Other bearers of its weak alias that are named in full. */
  readonly others: Tally;
  /** Those of them that only a first name tells apart, and no confusable of the briefing: they say nothing of presumed aliases. */
  readonly namesakes: Tally;
  /** How its names are written; counted where they stand by themselves. */
  readonly forms: Map<string, Word>;
  /** What was last decided about its doubtful aliases. */
  verdict: Verdict;
};

export type PageEvidence = {
  /** All of whom anything was said, also if it is no longer. */
  readonly bearers: Map<number, Bearer>;
  /** Cues by pattern, by the word that each begins; kept as `venezuel\0venezuelan`. */
  readonly cues: Map<number, Map<string, Word>>;
};

/** Returns what is kept of an entity, by its number. */
export function bearerOf(matcher: Matcher, { bearers }: PageEvidence, entity: number): Bearer {
  let bearer = bearers.get(entity);
  if (!bearer) {
    const tally = () => ({ count: 0 });
    bearer = {
      entity,
      id: entityIdAt(matcher, entity),
      named: tally(),
      hinted: tally(),
      others: tally(),
      namesakes: tally(),
      forms: new Map(),
      verdict: REFUSED,
    };
    bearers.set(entity, bearer);
  }
  return bearer;
}

/** Returns what is kept of a name. */
export function formOf({ forms }: Bearer, written: string): Word {
  return forms.get(written) ?? keep(forms, written, (own) => own);
}

/** Returns what is kept of a cue, so many units long, which begins a word. */
export function cueOf({ cues }: PageEvidence, pattern: number, written: string, length: number): Word {
  const same = cues.get(pattern) ?? new Map<string, Word>();
  const cue = same.get(written);
  if (cue) return cue;
  cues.set(pattern, same);
  return keep(same, written, (own) => `${own.slice(0, length)}\0${own}`.toLowerCase());
}

/** Adds what a haystack says, or takes it back. */
export function addTo(said: readonly Tally[], times: 1 | -1): void {
  for (const tally of said) {
    tally.count += times;
    if (tally.count === 0) tally.among?.delete(tally.word!);
  }
}

function keep(among: Map<string, Word>, written: string, textOf: (word: string) => string): Word {
  // A string of its own: a slice would keep the whole text alive.
  const word = written.split('').join('');
  const kept = { count: 0, word, among, text: textOf(word).replace(/\s+/g, ' ') };
  among.set(word, kept);
  return kept;
}
