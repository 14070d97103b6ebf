/** Gathers every spelling of every pattern of a naming, inflected forms included, by its folded text. */
import type { EntityId, Names } from '../briefing/schema';
import { INFLECTED_IN_FULL, inflect } from '../inflection/inflect';
import { articleForms } from './article-forms';
import { AGES_BEHIND, CALLINGS, CALLINGS_BEHIND, callingsBeside, HEIRS, JOBS, WOMENS_JOBS } from './callings';
import type { Naming } from './compile-matcher';
import { BEARABLE, CALLING, EVERYWHERE, NOBODYS, PERSON, SHARED } from './entity-traits';
import { spellingVariants } from './fold';
import { GIVEN_NAMES } from './given-names';
import { CASE, KIND } from './layout';
import { isLookAlike, isSpacedOut, modelNumberForms } from './model-number-forms';
import { TITLES } from './titles';

/** One meaning of a folded text. */
export type PatternForm = {
  readonly kind: number;
  /** Number of the entity or confusable; of a title whom it suits; of a first name its one bearer, or how many entities there are. */
  readonly subject: number;
  /** The form as the briefing writes it, before inflection. */
  readonly alias: string;
  readonly case: number;
  /** Null when pages of every language may use it. */
  readonly languages: ReadonlySet<string> | null;
  /** Whether it is a confusable's that owns the bare surname once it is introduced. */
  readonly owns: boolean;
  readonly latin: boolean;
  /** The word may go on. */
  readonly prefix: boolean;
  /** Endings of agglutinating languages may follow. */
  readonly takesEndings: boolean;
};

/** By folded text. Lists and no sets, because nearly all of a million hold a single form. */
type Collection = Map<string, PatternForm[]>;

type Use = {
  kind: number;
  subject: number;
  person: boolean;
  phrase?: boolean;
  gender?: 'male' | 'female' | undefined;
  /** The weak aliases of the entity. */
  doubted?: ReadonlySet<string>;
};

/** Returns the forms by folded text, in an order that depends on the naming alone. Throws when an entity is unknown. */
export function collectForms(naming: Naming): Map<string, readonly PatternForm[]> {
  const collection: Collection = new Map();
  const numbers = new Map(naming.entities.map((entity, number) => [entity.id, number]));
  for (const names of naming.names) {
    const subject = numbers.get(names.entity);
    if (subject === undefined) throw new Error(`names of an unknown entity: ${names.entity}`);
    const { kind: entityKind, gender } = naming.entities[subject]!;
    const phrase = !INFLECTED_IN_FULL.has(entityKind);
    const doubted = new Set(Object.values(names.weakAlias ?? {}).flat());
    const use = { subject, gender, phrase, doubted, person: entityKind === 'person' };
    addAll(collection, names.alias, { ...use, kind: KIND.name });
    addAll(collection, names.previousName, { ...use, kind: KIND.name });
    addAll(collection, names.presumedAlias, { ...use, kind: KIND.presumed });
    addAll(collection, names.weakAlias, { ...use, kind: KIND.weak });
    addAll(collection, names.cues, { ...use, kind: KIND.cue });
  }
  naming.confusables.forEach((confusable, subject) => {
    const use = { subject, person: false, phrase: true };
    const owns = confusable.owns !== undefined;
    addAll(collection, confusable.alias, { ...use, kind: KIND.cover }, owns);
    addAll(collection, confusable.cues, { ...use, kind: KIND.counter });
  });
  const bearers = bearersOf(naming, numbers);
  // Which is no entity's number where nobody bears the name, or several do.
  const bearerOf = (given: string) => {
    const [bearer = naming.entities.length, other] = bearers.get(given) ?? [];
    return other === undefined ? bearer : naming.entities.length;
  };
  for (const [language, given] of Object.entries(GIVEN_NAMES)) {
    for (const [bearer, list] of Map.groupBy(given.split(' '), bearerOf)) {
      addAll(collection, { [language]: list }, { kind: KIND.given, subject: bearer, person: true });
    }
  }
  const roles = JSON.stringify(naming.entities.map((entity) => entity.roles));
  const addCallings = (language: string, callings: readonly string[], subject: number) => {
    const use = { kind: KIND.title, subject, person: false };
    addAll(collection, { [language]: [...callingsBeside(callings, roles)] }, use);
  };
  for (const [language, callings] of Object.entries(CALLINGS)) addCallings(language, callings, CALLING);
  addCallings('mul', JOBS, EVERYWHERE);
  addCallings('mul', WOMENS_JOBS, NOBODYS);
  addAll(collection, HEIRS as Names['alias'], { kind: KIND.heir, subject: PERSON, person: true });
  // More than PERSON: who is told by these is introduced as somebody else.
  const otherPerson = PERSON | BEARABLE;
  addAll(collection, AGES_BEHIND as Names['alias'], { kind: KIND.heir, subject: otherPerson, person: false });
  addAll(collection, CALLINGS_BEHIND as Names['alias'], { kind: KIND.heir, subject: SHARED, person: false });
  for (const { suits, words } of TITLES) {
    addAll(collection, { mul: [...words] }, { kind: KIND.title, subject: suits, person: false });
  }
  letShorterSignalsSpeak(collection);
  // The search takes the first form that is written as it must be: the strictest comes first.
  for (const forms of collection.values()) forms.sort((one, other) => other.case - one.case);
  return collection;
}

/** By first name, the numbers of the persons of a naming who bear it. */
function bearersOf({ names, entities }: Naming, numbers: ReadonlyMap<EntityId, number>) {
  const bearers = new Map<string, Set<number>>();
  for (const { entity, alias, presumedAlias } of names) {
    const number = numbers.get(entity)!;
    if (entities[number]!.kind !== 'person') continue;
    for (const name of [alias, presumedAlias].flatMap((forms) => Object.values(forms ?? {}).flat())) {
      const [given = '', surname] = name.split(' ', 2);
      if (surname) bearers.set(given, (bearers.get(given) ?? new Set()).add(number));
    }
  }
  return bearers;
}

/**
 * Of two signals that begin at one place the search hears only the longer, so the longer has to say what the shorter says
 * too: one entity's `venezuelan*` would else silence the `venezuel*` of the others.
 */
function letShorterSignalsSpeak(collection: Collection): void {
  const isPrefix = ({ kind, prefix }: PatternForm) => prefix && (kind === KIND.cue || kind === KIND.counter);
  const shorter = new Map([...collection].filter(([, forms]) => forms.some(isPrefix)));
  for (const [text, forms] of collection) {
    if (!forms.some(({ kind }) => kind > KIND.weak && kind !== KIND.cover)) continue;
    for (let length = 1; length < text.length; length++) {
      for (const heard of shorter.get(text.slice(0, length))?.filter(isPrefix) ?? []) {
        const says = ({ kind, subject }: PatternForm) => kind === heard.kind && subject === heard.subject;
        if (!forms.some(says)) forms.push(heard);
      }
    }
  }
}

function addAll(collection: Collection, forms: Names['alias'] | undefined, asGiven: Use, owns = false): void {
  for (const [tag, list] of Object.entries(forms ?? {})) {
    const language = tag.split('-')[0]!;
    const derived = derivedForms(list, language, asGiven);
    for (const written of list.flatMap((form) => spelled(form, asGiven))) {
      const prefix = written.endsWith('*');
      const alias = prefix ? written.slice(0, -1) : written;
      for (const form of derived.has(alias) ? [alias] : formsOf(alias, language, asGiven)) {
        const use =
          asGiven.kind > KIND.weak ? asGiven : { ...asGiven, kind: kindOfForm(form, alias, asGiven) };
        const latin = /\p{Script=Latin}/u.test(form);
        const pattern: PatternForm = {
          kind: use.kind,
          subject: use.subject,
          alias,
          case: caseRule(alias, use),
          languages: isTiedToItsLanguage(alias, form, use) && language !== 'mul' ? readersOf(language) : null,
          owns,
          latin,
          prefix,
          // In other scripts than Latin inflected forms do too: nothing is mistaken for them, and equal tails become one state.
          takesEndings:
            (use.kind <= KIND.weak || (use.kind === KIND.cover && !prefix)) && (form === alias || !latin),
        };
        for (const folded of spellingVariants(form, language === 'de')) add(collection, folded, pattern);
      }
    }
  }
}

/** A name of an article and a word is looked for as it may be written. */
const spelled = (form: string, { kind }: Use): readonly string[] =>
  (kind <= KIND.weak ? articleForms(form) : null) ?? [form];

/**
 * Returns the forms of a list that are inflected from another of it, and so are not inflected again. Of two that would come
 * from each other, neither is returned.
 */
function derivedForms(list: readonly string[], language: string, use: Use): ReadonlySet<string> {
  const derived = new Set<string>();
  const inflected = new Map(list.map((form) => [form, new Set(formsOf(form, language, use))]));
  for (const [form, forms] of inflected) {
    for (const other of list) {
      if (forms.has(other) && !inflected.get(other)!.has(form)) derived.add(other);
    }
  }
  return derived;
}

function formsOf(alias: string, language: string, use: Use): readonly string[] {
  const isName = use.kind <= KIND.weak || use.kind === KIND.cover || isBesideNames(use);
  const isInflected = isName && !(use.phrase && alias.includes(' '));
  const inflected = isInflected
    ? inflect(alias, { language, person: use.person, gender: use.gender })
    : [alias];
  return inflected.flatMap((form) => (/^ال/.test(form) ? [form, behindLam(form)] : modelNumberForms(form)));
}

/** A model number may be any maker's in other letters than its own, and no number with spaces in it. */
function kindOfForm(form: string, alias: string, { kind }: Use): number {
  return isSpacedOut(form) ? KIND.weak : isLookAlike(form, alias) ? Math.max(kind, KIND.presumed) : kind;
}

/** First names and what stands behind a name like them: inflected as names are, and capitalised. */
const isBesideNames = ({ kind }: Use): boolean => kind === KIND.given || kind === KIND.heir;

/** After the proclitic لـ the article loses its alef: للولايات. By then the search has stepped over the first lam. */
const behindLam = (form: string): string => `ل${form.slice(2)}`;

function add(collection: Collection, folded: string, pattern: PatternForm): void {
  if (folded === '') return;
  const forms = collection.get(folded);
  if (!forms) {
    collection.set(folded, [pattern]);
    return;
  }
  const place = forms.findIndex((form) => meansTheSame(form, pattern));
  if (place < 0) forms.push(pattern);
  else forms[place] = merged(forms[place]!, pattern);
}

function meansTheSame(one: PatternForm, other: PatternForm): boolean {
  const isSame = one.kind === other.kind && one.subject === other.subject && one.case === other.case;
  return isSame && (one.case !== CASE.exact || one.alias === other.alias);
}

function merged(known: PatternForm, pattern: PatternForm): PatternForm {
  return {
    ...known,
    languages:
      known.languages && pattern.languages ? new Set([...known.languages, ...pattern.languages]) : null,
    prefix: known.prefix || pattern.prefix,
    takesEndings: known.takesEndings || pattern.takesEndings,
  };
}

/** Serbian in Latin letters is spelt as Croatian. */
const readersOf = (language: string): ReadonlySet<string> =>
  new Set(language === 'hr' ? ['hr', 'sr'] : [language]);

const SHORT = 4;
const ONE_WORD = /^[\p{L}\p{M}]+$/u;
const BARE_WORD = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** Of four letters in any script, like Кина, which is China or of the cinemas. */
const SHORT_WORD = /^\p{L}{4}$/u;

/**
 * Chooses how a form must be written: acronyms in capitals, short words with their accents, single names capitalised. Accents
 * that a short presumed name has not got are read, too: Ngã is no Nga. So are those of a confusable of one word: América is no
 * America. One of a line in capitals is looked for as it is: TEK SAD is no "Tek SAD"; so is an article and a word.
 */
function caseRule(alias: string, use: Use): number {
  if (use.kind <= KIND.weak && articleForms(alias)) return CASE.exact;
  const hasCase = alias.charAt(0) !== alias.charAt(0).toLowerCase() && !/\p{Script=Georgian}/u.test(alias);
  if (!hasCase) return CASE.any;
  if (isBesideNames(use) || use.kind === KIND.title) return CASE.capital;
  const letters = alias.replace(/[^\p{L}]/gu, '');
  if (use.kind > KIND.weak && use.kind !== KIND.cover) return CASE.any;
  const isInCapitals = letters === letters.toUpperCase() && !/\d/.test(alias);
  if (isInCapitals && letters.length <= SHORT) return CASE.upper;
  const isAccented = alias.normalize('NFD') !== alias.normalize('NFC');
  // Its hyphen may be any, and its letter small.
  if (use.kind === KIND.presumed && /\d/.test(alias)) return CASE.any;
  if (use.kind === KIND.cover)
    return isInCapitals || (isAccented && ONE_WORD.test(alias)) ? CASE.exact : CASE.any;
  if (letters.length <= SHORT && (isAccented || use.kind === KIND.presumed) && !/\s/.test(alias))
    return CASE.exact;
  if (use.kind !== KIND.name) return BARE_WORD.test(alias) || !use.person ? CASE.capital : CASE.any;
  return SHORT_WORD.test(alias) || (BARE_WORD.test(alias) && letters.length <= 8) ? CASE.capital : CASE.any;
}

/**
 * What a confusable's form begins or ends with that is another's in another language: "in" is "and" in Slovene, and stands before
 * no town in Italian (Pompeo in Bolton, fiducia in Bolton); "a" is "and" in Croatian (a Tramp), "w" and "v" are "in" in Polish and
 * Czech (Bolton w Moskwie), "men" is "but" in Swedish; a Dutch Minister may be anybody.
 */
const OTHERWISE_ELSEWHERE = /^(?:in|Minister|a|the) |\b(?:[vw]|m[ae]n|West|station|Mass|Ont)$/i;

// A word in letters that Arabic, Persian and Urdu share: روس is Urdu for Russia and Arabic for Russians.
const SHORT_ARABIC_WORD = /^[ء-ي]{1,3}$/;

/** Serbian and Mongolian acronyms that are Russian and Ukrainian words in a line of capitals: ДЕТСКИЙ САД (a kindergarten), АНУ (come on). */
const WORD_IN_CAPITALS = /^(?:САД|АНУ)$/;

/** Tells whether a form may be a word of another language too: short ones, those doubted elsewhere, inflected forms of bare names. */
function isTiedToItsLanguage(alias: string, form: string, use: Use): boolean {
  if (use.kind > KIND.weak) return use.kind !== KIND.cue && OTHERWISE_ELSEWHERE.test(alias);
  if (SHORT_ARABIC_WORD.test(form) || WORD_IN_CAPITALS.test(form)) return true;
  if (!BARE_WORD.test(form)) return false;
  // What is a word, or somebody else's name, in one language may be beyond doubt in another: Maduro.
  if (use.kind === KIND.presumed && use.doubted?.has(alias)) return true;
  if (form.length <= SHORT || (use.kind === KIND.presumed && !use.person)) return true;
  return form !== alias && (use.kind !== KIND.name || form.length <= 6);
}
