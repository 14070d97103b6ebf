/**
 * Decides, from what a whole page says, whether an entity's doubtful aliases are believed there. A function of sums, so
 * the order in which a page's texts came does not matter and a text that goes takes its evidence along.
 */
import type { EntityId } from '../briefing/schema';
import { COUNTRY, hasTrait } from '../matching/entity-traits';
import { KIND, kindOf } from '../matching/layout';
import { entityIdAt, type Matcher } from '../matching/load-matcher';
import type { Evidence } from './mention';
import type { PageEvidence } from './page-evidence';
import type { Candidate } from './read-haystack';

/** What a page says of an entity's doubtful aliases; null refuses. */
export type Verdict = {
  readonly presumed: Evidence | null;
  readonly weak: Evidence | null;
  /** Of those that follow the full name in one haystack, also where somebody else bears it more often. */
  readonly introduced: Evidence | null;
};

/**
 * A cue, or one of the company that the briefing chose for the entity, outweighs the doubt alone, even if it is as
 * doubtful itself: "Bolton says Maduro must go". Where none was chosen, a country or a doubtful name needs a second.
 */
const CONVINCED = 2;
const WORTH = { cue: 2, company: 2, country: 1, hint: 1, counterCue: -2 } as const;
type Cues = { readonly words: readonly string[]; readonly counterWords: number };

/** How many words or names a card is given. */
const SHOWN = 3;

export const REFUSED: Verdict = { presumed: null, weak: null, introduced: null };

/** Weighs the evidence for an entity. */
export function weighEvidence(matcher: Matcher, page: PageEvidence, entity: number): Verdict {
  const named = page.named.get(entity) ?? 0;
  const others = page.others.get(entity) ?? 0;
  const namesakes = others + (page.namesakes.get(entity) ?? 0);
  if (named > 0) {
    const evidence: Evidence = { by: 'full-name', form: formOf(page, entity) };
    return {
      presumed: others > named ? null : evidence,
      weak: namesakes > named ? null : evidence,
      introduced: evidence,
    };
  }
  if (others > 0) return REFUSED;
  const cues = cuesOf(matcher, page, entity);
  const company = companyOf(matcher, page, entity);
  const sum = worthOfCues(cues) + company.worth;
  const evidence: Evidence =
    company.entities.length > 0 && (company.worth >= CONVINCED || cues.words.length === 0)
      ? { by: 'companions', entities: company.entities.slice(0, SHOWN) }
      : { by: 'cues', words: cues.words.slice(0, SHOWN) };
  const isHeard = cues.words.length > 0 || company.entities.length > 0;
  // Beside a namesake a presumed name is as doubtful as any: the Trump of "Melania Trump … Trump".
  // Whose chosen company is few is not met everywhere: a page that names nobody else is of some other Bolton.
  const chosen = matcher.meta.company[entity];
  const keepsToFew = chosen && 2 * chosen.length < matcher.meta.entityCount;
  const isAlone = keepsToFew && !isHeard && page.named.size + page.hinted.size < 2;
  const isPresumed = !isAlone && sum >= (namesakes > 0 ? CONVINCED : 0);
  return {
    presumed: !isPresumed ? null : isHeard ? evidence : { by: 'name' },
    weak: sum >= CONVINCED && namesakes === 0 ? evidence : null,
    introduced: null,
  };
}

/** Returns the evidence for one candidate, or null when it is refused. */
export function evidenceFor(candidate: Candidate, verdict: Verdict): Evidence | null {
  if (candidate.strength === 'name') return { by: 'name' };
  if (candidate.lastNamed === 'somebody-else') return null;
  if (candidate.lastNamed === 'entity') return verdict.introduced;
  return verdict[candidate.strength];
}

function formOf(page: PageEvidence, entity: number): string {
  const own = [...page.forms.keys()].filter((key) => key.startsWith(`${entity} `)).sort();
  return own[0]!.slice(`${entity} `.length);
}

function worthOfCues(cues: Cues): number {
  return cues.words.length * WORTH.cue + cues.counterWords * WORTH.counterCue;
}

/** The cue words of an entity as the page writes them, one for each that the briefing names; how many speak against it. */
function cuesOf(matcher: Matcher, page: PageEvidence, entity: number): Cues {
  const words = new Map<string, string>();
  const against = new Set<string>();
  for (const key of [...page.cues.keys()].sort()) {
    const [cue, word] = key.split('\n') as [string, string];
    const pattern = Number.parseInt(cue, 10);
    const subject = matcher.patterns[3 * pattern + 1]!;
    const kind = kindOf(matcher.patterns[3 * pattern]!);
    if (kind === KIND.counter) {
      if (matcher.meta.confusables[subject]!.not.includes(entity)) against.add(cue);
    } else if (kind === KIND.cue ? matcher.meta.spokenFor[subject]!.includes(entity) : subject === entity) {
      if (!words.has(cue)) words.set(cue, word);
    }
  }
  return { words: [...new Set(words.values())], counterWords: against.size };
}

function companyOf(
  matcher: Matcher,
  page: PageEvidence,
  entity: number,
): { entities: EntityId[]; worth: number } {
  const chosen = matcher.meta.company[entity];
  const welcome = (other: number) => other !== entity && (chosen?.includes(other) ?? true);
  const worthOf = (other: number) =>
    !chosen && hasTrait(matcher, other, COUNTRY) ? WORTH.country : WORTH.company;
  const named = [...page.named.keys()].filter(welcome);
  const hinted = [...page.hinted.keys()].filter(
    (other) => welcome(other) && !page.named.has(other) && !isDoubted(matcher, page, other),
  );
  const worthOfHint = chosen ? WORTH.company : WORTH.hint;
  const worth = named.reduce((sum, other) => sum + worthOf(other), 0) + hinted.length * worthOfHint;
  const entities = [...named, ...hinted].sort((one, other) => one - other);
  return { entities: entities.map((other) => entityIdAt(matcher, other)), worth };
}

/** Tells whether a hint may be of somebody else: such a one vouches for nobody. */
function isDoubted(matcher: Matcher, page: PageEvidence, entity: number): boolean {
  return (
    page.others.has(entity) || page.namesakes.has(entity) || worthOfCues(cuesOf(matcher, page, entity)) < 0
  );
}
