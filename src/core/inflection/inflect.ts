/**
 * Inflects names by rule, so that an editor writes "Николас Мадуро" once. Used only while a matcher or a search index is built.
 *
 * Every word of a name is inflected by itself and all results are combined, those that no grammar allows included
 * ("Соединённые Штатов" does no harm): the automaton stores the combinations at the price of the parts. Rules that would
 * turn a name into another common word are left out.
 */
import { type EndingRule, RULES } from './rules';

export type Inflection = {
  /** Primary language subtag. */
  readonly language: string;
  readonly person: boolean;
  readonly gender?: 'male' | 'female' | undefined;
};

/**
 * Kinds whose names of several words are inflected word by word. Offices, bodies and places are phrases in which only
 * some words change: their editors write the forms out.
 */
export const INFLECTED_IN_FULL: ReadonlySet<string> = new Set(['person', 'country', 'region', 'city']);

const MAX_WORDS = 4;
const MAX_FORMS = 400;

/** Returns a form and its inflected forms, the form first; only the form itself where the language has no rules. */
export function inflect(form: string, inflection: Inflection): readonly string[] {
  let combined = [''];
  for (const [place, forms] of inflectWords(form, inflection).entries()) {
    combined = combined.flatMap((start) => forms.map((end) => (place === 0 ? end : `${start} ${end}`)));
    if (combined.length > MAX_FORMS) return [form];
  }
  return [...new Set(combined)];
}

/** Returns the forms of each word of a name, the word itself first; the whole as one word where the language has no rules. */
export function inflectWords(form: string, inflection: Inflection): readonly (readonly string[])[] {
  const rules = RULES[inflection.language];
  const words = form.split(' ');
  if (!rules || words.length > MAX_WORDS || /\d/.test(form)) return [[form]];
  return words.map((word) => wordForms(word, rules, inflection, words.length === 1));
}

function wordForms(
  word: string,
  rules: readonly EndingRule[],
  { person, gender }: Inflection,
  isWhole: boolean,
): readonly string[] {
  if (word.length < 3 || /[.&]/.test(word) || word === word.toUpperCase()) {
    // Not of two letters: USS is a ship.
    return /^\p{Lu}{3,}$/u.test(word) ? acronymForms(word, rules) : [word];
  }
  const rule = rules.find(
    (each) =>
      !each.acronym &&
      new RegExp(`(${each.ending})$`, 'u').test(word) &&
      (each.gender === undefined || gender === undefined || each.gender === gender) &&
      (each.person === undefined || each.person === person),
  );
  if (!rule) return [word];
  const stem = word.slice(0, word.length - rule.cut);
  const endings = isWhole ? [...rule.forms, ...(rule.possessives ?? [])] : rule.forms;
  return [word, ...endings.map((ending) => stem + ending)];
}

function acronymForms(word: string, rules: readonly EndingRule[]): readonly string[] {
  const endings = rules.find((rule) => rule.acronym)?.forms ?? [];
  return [word, ...endings.map((ending) => word + ending)];
}
