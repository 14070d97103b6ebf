/**
 * Compiles the names of a briefing's entities into the bytes that the search walks. Runs when the extension is built: all
 * that is slow or bulky (inflection, folding, spelling variants, tables of Unicode) is done here once.
 */
import type { Confusable, EntityId, EntityKind, Names } from '../briefing/schema';
import { assembleSections } from './assemble-sections';
import { buildAutomaton } from './build-automaton';
import { buildEntries, SymbolTable } from './build-tables';
import { collectForms, type PatternForm } from './collect-forms';
import { ENDINGS } from './endings';
import { BEARABLE, COMMON_NOUN, COUNTRY, EVERYWHERE, MAN, SHARED, WOMAN } from './entity-traits';
import { CASE, KEY_IS_PREFIX, KEY_TAKES_ENDINGS, KIND, PREFIX } from './layout';
import type { MatcherMeta } from './load-matcher';
import { type MatcherPlan, packMatcher } from './pack-matcher';
import type { PackedMatcher } from './packed-form';
import { planRows } from './plan-rows';
import { skimKindsOf } from './skim-kinds';

const COMMON_NOUNS: ReadonlySet<EntityKind> = new Set([
  'office',
  'institution',
  'agreement',
  'event',
  'facility',
]);

/** What of a briefing the matcher is made of. */
export type Naming = {
  readonly entities: readonly {
    id: EntityId;
    kind: EntityKind;
    gender?: 'male' | 'female' | undefined;
    /** Callings that occur in these words do not tell somebody else (`callingsBeside`). */
    roles?: unknown;
  }[];
  readonly names: readonly Names[];
  readonly confusables: readonly Confusable[];
};

/** Returns the matcher of a naming as bytes, the same for the same naming. Throws when a name's entity is unknown. */
export function compileMatcher(naming: Naming): Uint8Array {
  return assembleSections(planMatcher(naming));
}

/** Returns the same matcher as texts for `unpackMatcher`, half as large under gzip. */
export function compilePackedMatcher(naming: Naming): PackedMatcher {
  return packMatcher(planMatcher(naming));
}

function planMatcher(naming: Naming): MatcherPlan {
  const forms = collectForms(naming);
  const strings = new Numbering(naming.entities.map((entity) => entity.id as string));
  const traits = traitsOf(naming, strings);
  const languageSets = new Numbering<string>([]);
  const patterns: number[] = [];
  const patternNumbers = new Map<string, number>();
  const numberOf = (form: PatternForm): number => {
    const tied = tiedTo(form);
    const languages = tied === '' ? 0 : languageSets.of(tied) + 1;
    if (languages > 1023) throw new Error('more than 1,023 different sets of languages');
    const bits = form.kind | (form.case << 4) | (languages << 6) | (form.prefix ? PREFIX : 0);
    const alias = form.case === CASE.exact ? strings.of(form.alias) : 0;
    const key = `${bits} ${form.subject} ${alias}`;
    const known = patternNumbers.get(key);
    if (known !== undefined) return known;
    const number = patterns.length / 3;
    patterns.push(bits, form.subject, alias);
    patternNumbers.set(key, number);
    return number;
  };

  const symbols = new SymbolTable([...forms.keys(), ...ENDINGS.flatMap(({ forms }) => forms)]);
  const groups = new Numbering<string>([]);
  const entitySets = new Numbering<string>([]);
  const setOf = (entities: ReadonlySet<number>) =>
    entitySets.of(JSON.stringify([...entities].sort((one, other) => one - other)));
  const others = othersOf(naming);
  const keys = [...forms].map(([folded, alternatives]) => {
    const flags =
      (alternatives.some((form) => form.prefix) ? KEY_IS_PREFIX : 0) |
      (alternatives.some(mayTakeEndings) ? KEY_TAKES_ENDINGS : 0);
    const meanings = shareSubjects(alternatives, others, setOf);
    const group = groups.of([...new Set(meanings.map(numberOf))].join(' '));
    return { folded, value: (group << 2) | flags };
  });
  const endings = [...endingLanguages()].map(([folded, languages]) => {
    const number = numberOf({
      kind: KIND.ending,
      subject: 0,
      alias: '',
      case: 0,
      languages,
      owns: false,
      latin: isSharedScript(folded),
      prefix: false,
      takesEndings: false,
    });
    return { folded, value: groups.of(String(number)) << 2 };
  });

  const entries = buildEntries(symbols);
  const automaton = buildAutomaton(symbols, keys, endings);
  return {
    entries,
    automaton,
    skimRows: planRows(automaton.openings, skimKindsOf(symbols, entries)),
    groups: groups.values.map((group) => group.split(' ').map(Number)),
    patterns,
    traits,
    strings: strings.values,
    meta: metaOf(naming, languageSets.values, entitySets.values),
  };
}

/**
 * Makes a cue of several entities one pattern, whose subject is the number of their set, so that it gives one match on a page;
 * likewise a word against several. Of confusables a page needs to know nothing but the entities that they are not.
 */
function shareSubjects(
  forms: readonly PatternForm[],
  others: readonly (readonly number[])[],
  setOf: (entities: ReadonlySet<number>) => number,
): readonly PatternForm[] {
  return forms.flatMap((form) => {
    const { kind, subject } = form;
    if (kind === KIND.cover) return [{ ...form, subject: setOf(new Set(form.owns ? others[subject] : [])) }];
    if (kind !== KIND.cue && kind !== KIND.counter) return [form];
    const alike = forms.filter((other) => isAlike(form, other));
    const entities = alike.flatMap((each) => (kind === KIND.cue ? [each.subject] : others[each.subject]!));
    return form === alike[0] ? [{ ...form, subject: setOf(new Set(entities)) }] : [];
  });
}

function isAlike(one: PatternForm, other: PatternForm): boolean {
  return one.kind === other.kind && one.prefix === other.prefix && tiedTo(one) === tiedTo(other);
}

/** The languages that a form is tied to; none where it is in letters, other than Latin and of endings Cyrillic, that show its language. */
function tiedTo({ kind, latin, languages }: PatternForm): string {
  return latin || kind <= KIND.weak ? [...(languages ?? [])].sort().join(' ') : '';
}

/** By confusable: the entities that it is not. */
function othersOf({ entities, confusables }: Naming): readonly (readonly number[])[] {
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  return confusables.map(({ not }) => not.map((id) => numbers.get(id) ?? -1).filter((number) => number >= 0));
}

function metaOf(naming: Naming, languageSets: readonly string[], entitySets: readonly string[]): MatcherMeta {
  const numbers = new Map(naming.entities.map((entity, number) => [entity.id, number]));
  const company: Record<number, number[]> = {};
  for (const names of naming.names) {
    const own = numbers.get(names.entity)!;
    if (names.company) company[own] = names.company.map((id) => numbers.get(id) ?? -1).filter((n) => n >= 0);
  }
  return {
    entityCount: naming.entities.length,
    languageSets: languageSets.map((set) => set.split(' ')),
    entitySets: entitySets.map((set) => JSON.parse(set)),
    company,
  };
}

/** By entity: its traits and the number of the string of its initials. */
function traitsOf(naming: Naming, strings: Numbering<string>): number[] {
  const initials = new Map<EntityId, string>();
  for (const { entity, alias, presumedAlias = {}, weakAlias = {} } of naming.names) {
    const forms = [alias, presumedAlias, weakAlias].flatMap((each) => Object.values(each).flat());
    // "Maduro Moros" begins with no first name.
    const isFull = ([first, second]: string[]) => second && !forms.includes(first!);
    const fullNames = forms.filter((name) => isFull(name.split(' ')));
    initials.set(entity, [...new Set(fullNames.map((name) => name.charAt(0)))].sort().join(''));
  }
  const shared = sharedFullNames(naming);
  const everywhere = metEverywhere(naming);
  return naming.entities.flatMap(({ id, kind, gender }) => [
    (gender === 'male' ? MAN : 0) |
      (gender === 'female' ? WOMAN : 0) |
      (kind === 'person' || kind === 'city' ? BEARABLE : 0) |
      (COMMON_NOUNS.has(kind) ? COMMON_NOUN : 0) |
      (kind === 'country' ? COUNTRY : 0) |
      (shared.has(id) ? SHARED : 0) |
      (kind === 'person' && everywhere.has(id) ? EVERYWHERE : 0),
    strings.of(kind === 'person' ? (initials.get(id) ?? '') : ''),
  ]);
}

/** Those who are known by one word that is nobody else's, and those by one that is presumed, whose company nobody chose. */
function metEverywhere({ names }: Naming): ReadonlySet<EntityId> {
  const isOneWord = (name: string) => /^\p{Script=Latin}+$/u.test(name);
  const hasOneWord = (forms: Names['presumedAlias']) =>
    Object.values(forms ?? {})
      .flat()
      .some(isOneWord);
  const met = names.filter(
    ({ alias, presumedAlias, company }) => hasOneWord(alias) || (!company && hasOneWord(presumedAlias)),
  );
  return new Set(met.map(({ entity }) => entity));
}

/** Those of whose full names one is a confusable's too, as its `owns` says. */
function sharedFullNames({ confusables }: Naming): ReadonlySet<EntityId> {
  const isFull = (name: string) => name.includes(' ');
  const owners = confusables.filter(({ owns }) =>
    Object.values(owns ?? {})
      .flat()
      .some(isFull),
  );
  return new Set(owners.flatMap((owner) => owner.not));
}

const ENDING_LANGUAGES: ReadonlySet<string> = new Set(ENDINGS.map(({ language }) => language));

/** A form in Latin letters that only languages without endings have takes none: "VS", "Mỹ". */
function mayTakeEndings({ takesEndings, latin, languages }: PatternForm): boolean {
  return takesEndings && (!latin || !languages || [...languages].some((each) => ENDING_LANGUAGES.has(each)));
}

function endingLanguages(): Map<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const { language, forms } of ENDINGS) {
    for (const form of forms) languages.set(form, (languages.get(form) ?? new Set()).add(language));
  }
  return languages;
}

/** Scripts that languages without such endings use too: россияне is no form of Россия. */
const isSharedScript = (ending: string): boolean => /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(ending);

/** Numbers values in the order in which they first come. */
class Numbering<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<T, number>();
  constructor(first: readonly T[]) {
    for (const value of first) this.of(value);
  }
  of(value: T): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
