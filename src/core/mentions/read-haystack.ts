/**
 * Reads what the matches of one haystack say: which stand by themselves, which need evidence, who is named beside them, and
 * what they are evidence for. It looks at the text around each match now, so that the text need not be kept.
 */
import {
  BEARABLE,
  COMMON_NOUN,
  COUNTRY,
  hasTrait,
  keepsToFew,
  MAN,
  OFFICE,
  PERSON,
} from '../matching/entity-traits';
import { KIND } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import { kindAt, subjectAt } from '../matching/pattern-fields';
import type { Match } from '../matching/start-search';
import { isJoined, isTurned } from './named-after';
import {
  type Bearer,
  bearerOf,
  cueOf,
  formOf,
  type PageEvidence,
  type Tally,
  type Word,
} from './page-evidence';
import {
  type Around,
  isBehindName,
  isDemonym,
  isInAddress,
  isListed,
  isPlainWord,
  isSyllable,
  isTitle,
  isWomansForm,
  lookAround,
  nameBefore,
  partisanPart,
  restOfWord,
  titleBefore,
} from './surroundings';
import { CONVINCED, type Heard, hear } from './weigh-evidence';

/** A match that may refer to an entity. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly bearer: Bearer;
  readonly form: Word;
  /** How much it says by itself: `KIND.name`, `presumed` or `weak`. */
  kind: number;
  /** Whether the last full name before it in this haystack is the bearer's own (true) or a namesake's; undefined for none. */
  readonly lastNamed: boolean | undefined;
  /** What its haystack says by itself of the entity, where the name is doubtful. */
  alone?: Heard;
};

/** What one haystack holds. */
export type Reading = {
  readonly candidates: readonly Candidate[];
  /** The tallies that it adds to; one stands here as often as it is said. */
  readonly said: readonly Tally[];
};

/** A cue of a confusable this near refuses a weak alias, in UTF-16 units. */
const NEAR = 24;

/** Creates the reader of a page's haystacks. `language` is the page's, as a primary subtag, or null. */
export function createHaystackReader(
  matcher: Matcher,
  page: PageEvidence,
  language: string | null,
): (text: string, matches: readonly Match[]) => Reading {
  const { meta } = matcher;
  const kindOf = ({ pattern }: Match) => kindAt(matcher, pattern);
  const subjectOf = ({ pattern }: Match) => subjectAt(matcher, pattern);
  let text = '';
  let matches: readonly Match[] = [];
  // Shared, and copied at the end to lists of the right length: one that grows takes more room than most need.
  const candidates: Candidate[] = [];
  const said: Tally[] = [];
  const lastNamed = new Map<Bearer, boolean>();

  return (nextText, nextMatches) => {
    text = nextText;
    matches = nextMatches;
    for (let place = 0; place < matches.length; place++) {
      const match = matches[place]!;
      const kind = kindOf(match);
      if (kind === KIND.cue || kind === KIND.counter) {
        const { pattern, start, end } = match;
        said.push(cueOf(page, pattern, text.slice(start, end + restOfWord(text, end)), end - start));
      } else if (kind === KIND.cover) {
        meta.entitySets[subjectOf(match)]!.forEach(noteOther);
      } else if (kind <= KIND.weak) {
        const around = lookAround(text, match);
        const isNone =
          isInAddress(text, match.start, around) ||
          isDemonym(around) ||
          isPlainWord(matcher, matches, place, around);
        if (!isNone) takeName(match, place, kind, around);
        // "Maduro must go! #Venezuela": marked nowhere, and company all the same.
        else if (text[match.start - 1] === '#') said.push(bearerOf(matcher, page, subjectOf(match)).company);
      }
    }
    lastNamed.clear();
    const heard = new Map<Bearer, Heard>();
    const haystack = { ...page, only: new Set(said) };
    for (const each of candidates) {
      if (each.kind === KIND.name) continue;
      const { bearer } = each;
      let alone = heard.get(bearer);
      if (!alone) {
        alone = hear(matcher, haystack, bearer);
        heard.set(bearer, alone);
        if (alone.worth >= CONVINCED) said.push(bearer.vouched);
        else if (alone.isAgainst) said.push(bearer.refused);
      }
      each.alone = alone;
    }
    return { candidates: candidates.splice(0), said: said.splice(0) };
  };

  function takeName(match: Match, place: number, kind: number, around: Around): void {
    const { start, end } = match;
    const { name } = around;
    const entity = subjectOf(match);
    const isPerson = hasTrait(matcher, entity, PERSON);
    const next = isPerson && matches[place + 1];
    // In lists "Захарова Ирина", "Bolton, Michael". A first name behind a presumed surname is another person's: "Trump Marco Rubio".
    const isTurnedRound =
      next &&
      kindOf(next) === KIND.given &&
      (kind === KIND.weak || around.behind[0] === ',') &&
      isTurned(text, match, next);
    // "ABRAMS, Elliott" is as good as a full name. «Захарова Мария» stands in any list of pupils.
    const isOwn = isTurnedRound && subjectOf(next) === entity;
    // Or "Trump Jr.".
    const isNamedOn = isTurnedRound
      ? !isOwn
      : next &&
        kindOf(next) === KIND.heir &&
        hasTrait(matcher, entity, subjectOf(next)) &&
        isJoined(text, match, next);
    if (
      (hasTrait(matcher, entity, BEARABLE | COUNTRY) && isTitle(around)) ||
      (language === 'vi' && kind === KIND.presumed && !isPerson && isSyllable(around))
    )
      return;
    const title = titleBefore(matcher, text, matches, place);
    const bearer = bearerOf(matcher, page, entity);
    const form = formOf(bearer, text.slice(start, end));
    const isFull = name.includes(' ');
    // A full name that others bear too is presumed, and introduces its bearer all the same.
    if ((isOwn && around.behind[0] === ',') || (isFull && kind < KIND.weak && !isNamedOn))
      lastNamed.set(bearer, true);
    const candidate = { start, end, bearer, form, kind, lastNamed: lastNamed.get(bearer) };
    const isOther = () =>
      hasTrait(matcher, entity, BEARABLE) &&
      nameBefore(matcher, text, matches, place, around, title, language);
    if (kind === KIND.name) {
      // A name of one word may be another's behind his first name: Gustavo Guaidó. A model number belongs to what stands beside
      // it: the camera S-300.
      if (isNamedOn || (!isFull && isOther()) || (/\d/.test(name) && isNearCounterCue(match, place, entity)))
        return;
      candidates.push(candidate);
      said.push(bearer.named, form);
      return;
    }
    // Neither he nor a namesake: Melania Trumpová says nothing against the Trump beside her.
    if ((match.lower && !title) || (hasTrait(matcher, entity, MAN) && isWomansForm(name))) return;
    // Whoever is named so is introduced, and the surname behind it is his. Not in a line of tags, "Bolton Mike Pompeo", or of
    // surnames, some of which are first names: "Mattis, Bolton, Kelly".
    if (
      (isNamedOn &&
        subjectOf(next as Match) > PERSON &&
        !/^[a-z],? [A-Z]/.test(name.slice(-1) + around.behind)) ||
      isOther()
    ) {
      if (!said.includes(bearer.namesakes) && !keepsToFew(matcher, entity)) believeFirst(bearer);
      said.push(bearer.namesakes);
      if (isFull || kind === KIND.weak) lastNamed.set(bearer, false);
      return;
    }
    // "Trump's national security adviser", not "India's": the possessor is a name that we know.
    const isPossessed = hasTrait(matcher, entity, COMMON_NOUN) && /['’]s? $/.test(around.before);
    if (isPossessed && !isBehindName(matcher, text, matches, place)) return;
    if (isNamedOn || isNearCounterCue(match, place, entity)) {
      said.push(bearer.refused);
      return;
    }
    candidates.push(candidate);
    said.push(bearer.hinted);
    if (isFull || !isListed(around)) said.push(bearer.company);
    if (isPerson && !match.lower) takeOffice(match, title, around);
  }

  /** "Trump and his wife, Melania Trump": a presumed name before the first namesake needs no introduction. */
  function believeFirst(bearer: Bearer): void {
    for (const each of candidates) {
      if (each.bearer === bearer && each.kind === KIND.presumed) each.kind = KIND.name;
    }
  }

  /** "President Maduro", "anti-Maduro": nobody says that of a cigar, so it counts as a cue word of the entity. */
  function takeOffice(match: Match, title: Match | undefined, around: Around): void {
    const isOffice = title && subjectOf(title) === OFFICE;
    const word = isOffice ? text.slice(title.start, title.end) : partisanPart(around);
    if (word) said.push(cueOf(page, match.pattern, word, word.length));
  }

  function noteOther(entity: number): void {
    const bearer = bearerOf(matcher, page, entity);
    said.push(bearer.others);
    lastNamed.set(bearer, false);
  }

  function isNearCounterCue(match: Match, place: number, entity: number): boolean {
    // Few words stand so near, and each is a few matches: what is near is among as many.
    return matches
      .slice(Math.max(0, place - NEAR), place + NEAR)
      .some(
        (word) =>
          kindOf(word) === KIND.counter &&
          word.start < match.end + NEAR &&
          match.start < word.end + NEAR &&
          meta.entitySets[subjectOf(word)]!.includes(entity),
      );
  }
}
