/**
 * What a page says of its entities, summed over its haystacks, in whichever order they come. A haystack holds the tallies of
 * what it says. Thousands of haystacks say the same words, so a word that was heard before allocates nothing new.
 */
import type { EntityId } from '../briefing/schema';
import { entityIdAt, type Matcher } from '../matching/load-matcher';
import type { Verdict } from './verdict';

/** How often a page says something. A word is forgotten when no haystack says it any more. */
export type Tally = { count: number; readonly word?: string; readonly among?: Map<string, Word> };

/** A word: `word` as the text has it, letter by letter; `text` as it is shown. */
export type Word = Required<Tally> & { readonly text: string };

/** What a page says of an entity. */
export type Bearer = {
  readonly entity: number;
  readonly id: EntityId;
  /** Mentions by names that stand by themselves. */
  readonly named: Tally;
  /** Weak and presumed aliases that nothing beside them refuses. */
  readonly hinted: Tally;
  /** Those of them that are company to others: not in a list, where players and authors stand beside each other. */
  readonly company: Tally;
  /** Confusables of the briefing that are introduced here and bear its alias too. */
  readonly others: Tally;
  /** Namesakes that the briefing does not know, told by a first name or title. They weigh less against presumed aliases. */
  readonly namesakes: Tally;
  /** Haystacks that say by themselves who a doubtful name is. */
  readonly vouched: Tally;
  /** Where a word against it stands beside such a name, or in its haystack. */
  readonly refused: Tally;
  /** How its names are written; counted where they stand by themselves. */
  readonly forms: Map<string, Word>;
  /** What was last decided about its doubtful aliases, once it has any. */
  verdict?: Verdict;
};

export type PageEvidence = {
  /** By entity number: all of whom anything was ever said, also if it no longer is. */
  readonly bearers: Map<number, Bearer>;
  /** Cues by pattern, then by the word that the cue begins; their `text` is `venezuel\0venezuelan`. */
  readonly cues: Map<number, Map<string, Word>>;
  /** What one haystack says, where that alone is asked for. */
  readonly only?: ReadonlySet<Tally>;
};

/** Returns how often a page says something; of a haystack alone, whether it does. */
export function countIn({ only }: PageEvidence, tally: Tally): number {
  return only ? +only.has(tally) : tally.count;
}

/** Returns the record of an entity, by its number; makes an empty one at first. */
export function bearerOf(matcher: Matcher, { bearers }: PageEvidence, entity: number): Bearer {
  let bearer = bearers.get(entity);
  if (!bearer) {
    const tally = () => ({ count: 0 });
    bearer = {
      entity,
      id: entityIdAt(matcher, entity),
      named: tally(),
      hinted: tally(),
      company: tally(),
      others: tally(),
      namesakes: tally(),
      vouched: tally(),
      refused: tally(),
      forms: new Map(),
    };
    bearers.set(entity, bearer);
  }
  return bearer;
}

/** Returns the record of a way in which a name is written. */
export function formOf({ forms }: Bearer, written: string): Word {
  return forms.get(written) ?? keep(forms, written);
}

/** Returns the record of a cue: `written` is the whole word that it begins, `length` how many units of it are the cue. */
export function cueOf({ cues }: PageEvidence, pattern: number, written: string, length: number): Word {
  const same = cues.get(pattern) ?? new Map<string, Word>();
  cues.set(pattern, same);
  return same.get(written) ?? keep(same, written, length);
}

/** Adds what a haystack says (1), or takes it back (-1). */
export function addTo(said: readonly Tally[], times: 1 | -1): void {
  for (const tally of said) {
    tally.count += times;
    if (!tally.count) tally.among?.delete(tally.word!);
  }
}

/** `length` is that of the cue which begins the word. */
function keep(among: Map<string, Word>, written: string, length?: number): Word {
  // A string of its own: a slice would keep the whole text alive.
  const word = [...written].join('');
  const shown = length ? `${word.slice(0, length)}\0${word}`.toLowerCase() : word;
  const kept = { count: 0, word, among, text: shown.replace(/\s+/g, ' ') };
  among.set(word, kept);
  return kept;
}
