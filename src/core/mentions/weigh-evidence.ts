/**
 * Decides, from what a whole page says, whether an entity's doubtful aliases are believed there. It is a function of sums:
 * the order in which texts came does not matter, and a text that goes takes its evidence along.
 */
import type { EntityId } from '../briefing/schema';
import { BEARABLE, COMMON_NOUN, COUNTRY, hasTrait, keepsToFew, SHARED } from '../matching/entity-traits';
import { KIND } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import { kindAt, subjectAt } from '../matching/pattern-fields';
import type { Evidence } from './mention';
import { type Bearer, countIn, type PageEvidence, type Word } from './page-evidence';
import type { Candidate } from './read-haystack';
import type { Verdict } from './verdict';

/**
 * The sum that outweighs the doubt. One cue is enough, and so is one of the company that the briefing chose, even if that is
 * doubtful itself: "Bolton says Maduro must go". Where no company was chosen, a country or a doubtful name needs a second.
 */
export const CONVINCED = 2;
/** A word against the entity takes away what a cue gives. */
const WORTH = { cue: 2, company: 2, half: 1 } as const;
type Cues = Pick<Heard, 'worth' | 'isAgainst'> & { readonly words: readonly string[] };
type Company = Pick<Heard, 'worth' | 'isAlone'> & { readonly entities: readonly EntityId[] };
/** What is said of an entity, by a page or by one haystack. */
export type Heard = {
  /** What speaks for it, less what speaks against it. */
  readonly worth: number;
  /** What speaks for it, if anything does. */
  readonly evidence: Evidence | undefined;
  /** Nobody else is named, whoever it is. */
  readonly isAlone: boolean;
  /** A word against it is said. */
  readonly isAgainst: boolean;
};

/** How many words or names are shown as evidence. */
const SHOWN = 3;

/** Shared, so that an unchanged verdict is the same object. */
const NAME: Evidence = { by: 'name' };

/** Weighs the evidence for an entity. */
export function weighEvidence(matcher: Matcher, page: PageEvidence, bearer: Bearer): Verdict {
  const { entity } = bearer;
  const named = bearer.named.count;
  const others = bearer.others.count;
  const namesakes = others + bearer.namesakes.count;
  const { worth, evidence, isAlone, isAgainst } = hear(matcher, page, bearer);
  // A page without a word of an entity's matter is about another bearer: of a full name that the briefing knows of others, and
  // of a surname if it names nobody else and the entity, with little chosen company, is not met everywhere. Such a surname is
  // the namesake's, too, where the page introduces one: Sacharowa beside Swetlana Sacharowa.
  const isOthers = namesakes || (!evidence && isAlone);
  const byPage: Evidence | null = named
    ? { by: 'full-name', form: saidOf(page, bearer.forms).sort()[0]! }
    : worth < 0
      ? null
      : (evidence ?? NAME);
  return {
    presumed: (
      named
        ? others > named
        : (isOthers && keepsToFew(matcher, entity)) ||
          (isAgainst && worth < CONVINCED) ||
          // A thing shares its name with others: the chair S-300 above a line of news on Russia.
          !(bearer.vouched.count || hasTrait(matcher, entity, BEARABLE | COUNTRY))
    )
      ? null
      : byPage,
    // Cues and company in other blocks may be of another matter, as Guaidó in the list beside a report on the club. But a block
    // that says by itself who is meant speaks for those that go on, unless one that has the name speaks against it: no menu does.
    weak:
      namesakes > named ||
      (!named &&
        (worth < CONVINCED ||
          (!hasTrait(matcher, entity, COMMON_NOUN) && (bearer.refused.count || !bearer.vouched.count))))
        ? null
        : byPage,
    introduced: named || evidence || !hasTrait(matcher, entity, SHARED) ? byPage : null,
    // On a page about somebody whom the briefing does not know, a word of the matter may be there by chance.
    own: bearer.namesakes.count ? 3 * CONVINCED : CONVINCED,
  };
}

/** Returns the evidence for one candidate, or null when it is refused. */
export function evidenceFor({ bearer, kind, lastNamed, alone }: Candidate): Evidence | null {
  if (kind === KIND.name) return NAME;
  if (lastNamed === false) return null;
  const verdict = bearer.verdict!;
  const byPage = lastNamed ? verdict.introduced : kind === KIND.weak ? verdict.weak : verdict.presumed;
  return byPage ?? (alone!.worth < verdict.own ? null : alone!.evidence!);
}

/** Sums what is said for an entity and against it. */
export function hear(matcher: Matcher, page: PageEvidence, bearer: Bearer): Heard {
  const cues = cuesOf(matcher, page, bearer);
  const { entities, worth, isAlone } = companyOf(matcher, page, bearer.entity);
  const words = cues.words.slice(0, SHOWN);
  return {
    worth: cues.worth + worth,
    evidence:
      worth < CONVINCED && words[0]
        ? { by: 'cues', words }
        : entities[0]
          ? { by: 'companions', entities: entities.slice(0, SHOWN) }
          : undefined,
    isAlone,
    isAgainst: cues.isAgainst,
  };
}

/** The cue words for an entity as the page writes them, one for each cue of the briefing, and what they are worth less those against it. */
function cuesOf(matcher: Matcher, page: PageEvidence, { entity, others, namesakes }: Bearer): Cues {
  const heard: string[] = [];
  const against: string[] = [];
  for (const [pattern, all] of page.cues) {
    const subject = subjectAt(matcher, pattern);
    const kind = kindAt(matcher, pattern);
    // "President Maduro" is said under his own name.
    const speaksOf = kind > KIND.weak ? matcher.meta.entitySets[subject]! : [subject];
    if (speaksOf.includes(entity)) (kind === KIND.counter ? against : heard).push(...saidOf(page, all));
  }
  const words = [...byCue(heard).values()].reverse();
  // Beside a namesake a presumed name is as doubtful as any: the Trump of "Melania Trump … Trump".
  // Each introduction of a confusable raises the doubt by one: a front page keeps its Trump beside one line of snooker.
  const known = countIn(page, others);
  const doubt = known + +(known + countIn(page, namesakes) > 0);
  return {
    words,
    worth: WORTH.cue * (words.length - byCue(against).size - doubt),
    isAgainst: !!against[0],
  };
}

/** By cue, the alphabetically first of the words that it begins, so that the order of texts does not matter. */
function byCue(texts: string[]): ReadonlyMap<string, string> {
  return new Map(
    texts
      .sort()
      .reverse()
      .map((text) => text.split('\0') as [string, string]),
  );
}

/** The texts of those words that are said. */
function saidOf(page: PageEvidence, words: ReadonlyMap<string, Word>): string[] {
  return [...words.values()].filter((word) => countIn(page, word)).map(({ text }) => text);
}

function companyOf(matcher: Matcher, page: PageEvidence, entity: number): Company {
  const chosen = matcher.meta.company[entity];
  const entities: EntityId[] = [];
  let worth = 0;
  let isAlone = true;
  for (const other of page.bearers.values()) {
    const named = countIn(page, other.named);
    if (other.entity === entity || !(named + countIn(page, other.company))) continue;
    isAlone = false;
    if (chosen?.includes(other.entity) === false) continue;
    // A doubtful name that may be somebody else's vouches for nobody.
    if (!named && cuesOf(matcher, page, other).worth < 0) continue;
    const isHalf = !chosen && (!named || hasTrait(matcher, other.entity, COUNTRY));
    worth += isHalf ? WORTH.half : WORTH.company;
    entities.push(other.id);
  }
  // Sorted, so that the order of texts does not matter.
  return { entities: entities.sort(), worth, isAlone };
}
