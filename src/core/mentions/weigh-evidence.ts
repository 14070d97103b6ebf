/**
 * Decides, from what a whole page says, whether an entity's doubtful aliases are believed there. It is a function of sums:
 * the order in which texts came does not matter, and a text that goes takes its evidence along.
 */
import type { EntityId } from '../briefing/schema';
import { COUNTRY, hasTrait, keepsToFew, SHARED } from '../matching/entity-traits';
import { KIND } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import { kindAt, subjectAt } from '../matching/pattern-fields';
import type { Evidence } from './mention';
import type { Bearer, PageEvidence, Word } from './page-evidence';
import type { Candidate } from './read-haystack';
import type { Verdict } from './verdict';

/**
 * The sum that outweighs the doubt. One cue is enough, and so is one of the company that the briefing chose, even if that is
 * doubtful itself: "Bolton says Maduro must go". Where no company was chosen, a country or a doubtful name needs a second.
 */
const CONVINCED = 2;
/** A word against the entity takes away what a cue gives. */
const WORTH = { cue: 2, company: 2, half: 1 } as const;
type Cues = { readonly words: readonly string[]; readonly worth: number };
type Company = {
  readonly entities: readonly EntityId[];
  readonly worth: number;
  /** The page names nobody else, whoever it is. */
  readonly isAlone: boolean;
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
  if (named) {
    const evidence: Evidence = { by: 'full-name', form: saidOf(bearer.forms).sort()[0]! };
    return {
      presumed: others > named ? null : evidence,
      weak: namesakes > named ? null : evidence,
      introduced: evidence,
    };
  }
  const cues = cuesOf(matcher, page, entity);
  const company = companyOf(matcher, page, entity);
  const sum = cues.worth + company.worth;
  const evidence: Evidence =
    company.worth < CONVINCED && cues.words[0]
      ? { by: 'cues', words: cues.words.slice(0, SHOWN) }
      : { by: 'companions', entities: company.entities.slice(0, SHOWN) };
  const heard = cues.words[0] ?? company.entities[0];
  // Beside a namesake a presumed name is as doubtful as any: the Trump of "Melania Trump … Trump".
  // Each introduction of a confusable raises the doubt by one: a front page keeps its Trump beside one line of snooker.
  const doubt = others + +(namesakes > 0);
  const presumed = sum < doubt * CONVINCED ? null : heard ? evidence : NAME;
  // A page without a word of an entity's matter is about another bearer: of a full name that the briefing knows of others, and
  // of a surname if it names nobody else and the entity, with little chosen company, is not met everywhere. Such a surname is
  // the namesake's, too, where the page introduces one: Sacharowa beside Swetlana Sacharowa.
  const isOthers = namesakes || (!heard && company.isAlone);
  return {
    presumed: isOthers && keepsToFew(matcher, entity) ? null : presumed,
    weak: sum < CONVINCED || namesakes ? null : evidence,
    introduced: !heard && hasTrait(matcher, entity, SHARED) ? null : presumed,
  };
}

/** Returns the evidence for one candidate, or null when it is refused. */
export function evidenceFor({ bearer: { verdict }, kind, lastNamed }: Candidate): Evidence | null {
  if (kind === KIND.name) return NAME;
  if (lastNamed === false) return null;
  if (lastNamed) return verdict!.introduced;
  return kind === KIND.weak ? verdict!.weak : verdict!.presumed;
}

/** The cue words for an entity as the page writes them, one for each cue of the briefing, and what they are worth less those against it. */
function cuesOf(matcher: Matcher, page: PageEvidence, entity: number): Cues {
  const heard: string[] = [];
  const against: string[] = [];
  for (const [pattern, all] of page.cues) {
    const subject = subjectAt(matcher, pattern);
    const kind = kindAt(matcher, pattern);
    // "President Maduro" is said under his own name.
    const speaksOf = kind > KIND.weak ? matcher.meta.entitySets[subject]! : [subject];
    if (speaksOf.includes(entity)) (kind === KIND.counter ? against : heard).push(...saidOf(all));
  }
  const words = [...byCue(heard).values()].reverse();
  return { words, worth: WORTH.cue * (words.length - byCue(against).size) };
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

/** The texts of those words that the page says at present. */
function saidOf(words: ReadonlyMap<string, Word>): string[] {
  return [...words.values()].filter((word) => word.count).map(({ text }) => text);
}

function companyOf(matcher: Matcher, page: PageEvidence, entity: number): Company {
  const chosen = matcher.meta.company[entity];
  const entities: EntityId[] = [];
  let worth = 0;
  let isAlone = true;
  for (const other of page.bearers.values()) {
    const { named } = other;
    if (other.entity === entity || !(named.count + other.company.count)) continue;
    isAlone = false;
    if (chosen?.includes(other.entity) === false) continue;
    if (!named.count && isDoubted(matcher, page, other)) continue;
    const isHalf = !chosen && (!named.count || hasTrait(matcher, other.entity, COUNTRY));
    worth += isHalf ? WORTH.half : WORTH.company;
    entities.push(other.id);
  }
  // Sorted, so that the order of texts does not matter.
  return { entities: entities.sort(), worth, isAlone };
}

/** Tells whether a doubtful name may be somebody else's: such a name vouches for nobody. */
function isDoubted(matcher: Matcher, page: PageEvidence, bearer: Bearer): boolean {
  return bearer.others.count + bearer.namesakes.count > 0 || cuesOf(matcher, page, bearer.entity).worth < 0;
}
