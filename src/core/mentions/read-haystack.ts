/**
 * Reads what the matches of one haystack say: which stand by themselves, which need evidence and who is named beside
 * them, and what they are evidence of. Looks at the text around a match, so that nothing of the text has to be kept.
 */
import { BEARABLE, COMMON_NOUN, hasTrait, MAN, WOMAN } from '../matching/entity-traits';
import { isInLanguage } from '../matching/is-in-language';
import { KIND, kindOf, OWNS } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import type { Match } from '../matching/start-search';
import type { Sum } from './page-evidence';
import {
  endsName,
  isDemonym,
  isInAddress,
  isShoutedPronoun,
  isWomansForm,
  nameBefore,
  partisanPart,
  possessorEnd,
  titleBefore,
  wholeWord,
} from './surroundings';

/** A match that may refer to an entity. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  /** The name as the text writes it. */
  readonly surface: string;
  /** How much it can say by itself. */
  strength: 'name' | 'presumed' | 'weak';
  /** Who bears this name here, by the last full name before it in the same haystack. */
  readonly lastNamed: 'entity' | 'somebody-else' | null;
};

/**
 * What a haystack says for or against somebody, once for each time: what is summed, and of whom or what. Sums over the haystacks of a
 * page are the same in any order; a page has thousands of haystacks, and a list is the least that can be held of each.
 */
export type Note = {
  readonly sum: Sum;
  /** The number of an entity; of `forms` entity and form: `3 Juan Guaidó`; of `cues` as in PageEvidence. */
  readonly key: number | string;
};

/** What one haystack holds. */
export type Reading = { readonly candidates: readonly Candidate[]; readonly notes: readonly Note[] };

/** The subject of titles that are an office and not an address: "president", not "Mr". */
const EITHER_GENDER = 0;
/** A cue of a confusable this near refuses a weak alias, in UTF-16 units. */
const NEAR = 24;

/** Returns what a haystack says. `language` is the page's, as a BCP 47 tag, or null. */
export function readHaystack(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  language: string | null,
): Reading {
  const { patterns, meta } = matcher;
  const bitsOf = (match: Match) => patterns[3 * match.pattern]!;
  const subjectOf = (match: Match) => patterns[3 * match.pattern + 1]!;
  const candidates: Candidate[] = [];
  const notes: Note[] = [];
  const lastNamed = new Map<number, 'entity' | 'somebody-else'>();

  for (const [place, match] of matches.entries()) {
    const kind = kindOf(bitsOf(match));
    if (kind === KIND.cue || kind === KIND.counter) {
      hearCue(match.pattern, surfaceOf(text, match), surfaceOf(text, wholeWord(text, match)));
    } else if (kind === KIND.cover) {
      if (bitsOf(match) & OWNS) meta.confusables[subjectOf(match)]!.not.forEach(noteOther);
    } else if (kind <= KIND.weak) {
      if (isInAddress(text, match) || isDemonym(text, match)) continue;
      if (isShoutedPronoun(matcher, text, matches, place)) continue;
      takeName(match, place, kind);
    }
  }
  return { candidates, notes };

  function takeName(match: Match, place: number, kind: number): void {
    const { start, end } = match;
    const surface = surfaceOf(text, match);
    const entity = subjectOf(match);
    const isBearable = hasTrait(matcher, entity, BEARABLE);
    if (kind === KIND.name) {
      // One word of a name is borne by others too: Gustavo Guaidó.
      if (isBearable && !/\s/.test(surface) && nameBefore(matcher, text, matches, place, language)) return;
      // A model number is of whatever stands beside it: the camera S-300.
      if (/\d/.test(surface) && isNearCounterCue(match, place, entity)) return;
      candidates.push({ start, end, entity, surface, strength: 'name', lastNamed: null });
      note('named', entity);
      note('forms', `${entity} ${surface}`);
      lastNamed.set(entity, 'entity');
      return;
    }
    const title = titleBefore(matcher, text, matches, place);
    if (match.lower && title === null) return;
    // Says nothing of who bears the other form: Melania Trumpová and the Trump beside her.
    if (hasTrait(matcher, entity, MAN) && isWomansForm(surface)) return;
    if (isBearable && nameBefore(matcher, text, matches, place, language)) {
      if (!notes.some(({ sum, key }) => sum === 'namesakes' && key === entity)) believeFirst(entity);
      note('namesakes', entity);
      if (kind === KIND.weak) lastNamed.set(entity, 'somebody-else');
      return;
    }
    // "Trump's national security adviser", not "India's": the possessor is a name that we know.
    const possessor = hasTrait(matcher, entity, COMMON_NOUN) ? possessorEnd(text, start) : -1;
    if (possessor >= 0 && !endsName(matcher, matches, place, possessor)) return;
    if (isNearCounterCue(match, place, entity)) return;
    const strength = kind === KIND.presumed ? 'presumed' : 'weak';
    candidates.push({ start, end, entity, surface, strength, lastNamed: lastNamed.get(entity) ?? null });
    note('hinted', entity);
    if (!match.lower) takeOffice(match, title);
  }

  /** "Trump and his wife, Melania Trump": who stands before the first namesake needs no introduction. */
  function believeFirst(entity: number): void {
    for (const each of candidates) {
      if (each.entity === entity && each.strength === 'presumed') each.strength = 'name';
    }
  }

  /** "President Maduro", "anti-Maduro": nobody says that of a cigar. As good as a cue word of the entity. */
  function takeOffice(match: Match, title: Match | null): void {
    const entity = subjectOf(match);
    if (!hasTrait(matcher, entity, MAN) && !hasTrait(matcher, entity, WOMAN)) return;
    const isOffice = title !== null && subjectOf(title) === EITHER_GENDER;
    const word = isOffice ? surfaceOf(text, title) : partisanPart(text, match);
    if (word !== null) hearCue(match.pattern, word, word);
  }

  function hearCue(pattern: number, cue: string, word: string): void {
    note('cues', `${pattern} ${cue.toLowerCase()}\n${word.toLowerCase()}`);
  }

  function note(sum: Sum, key: number | string): void {
    notes.push({ sum, key });
  }

  function noteOther(entity: number): void {
    note('others', entity);
    lastNamed.set(entity, 'somebody-else');
  }

  function isNearCounterCue(match: Match, place: number, entity: number): boolean {
    const speaksAgainst = (other: Match) =>
      kindOf(bitsOf(other)) === KIND.counter &&
      meta.confusables[subjectOf(other)]!.not.includes(entity) &&
      isInLanguage(matcher, other.pattern, language);
    for (let before = place - 1; before >= 0 && matches[before]!.end > match.start - NEAR; before--) {
      if (speaksAgainst(matches[before]!)) return true;
    }
    for (let after = place + 1; after < matches.length && matches[after]!.start < match.end + NEAR; after++) {
      if (speaksAgainst(matches[after]!)) return true;
    }
    return false;
  }
}

/** A string of its own: a slice would keep the whole text alive. */
function surfaceOf(text: string, { start, end }: Pick<Match, 'start' | 'end'>): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
