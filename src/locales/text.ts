import { en, type Message, type MessageKey, type Messages } from './en';
import { es } from './es';
import { ru } from './ru';

export type TextValues = Readonly<Record<string, string | number>>;

/** The words of the interface in one language. */
export type Text = {
  /** The language the words are in, which is English when the asked one has no locale. */
  readonly language: string;
  (key: MessageKey, values?: TextValues): string;
};

const LOCALES: Readonly<Record<string, Messages>> = { en, es, ru };

/**
 * Makes the text function for a BCP 47 language: its exact locale, else its base language, else English.
 * Values are put in as they are, numbers in the language's digits; a value that is not given stays visible as `{name}`.
 */
export function createText(language: string): Text {
  const found = [language, language.split('-')[0] ?? ''].find((tag) => Object.hasOwn(LOCALES, tag)) ?? 'en';
  const messages = LOCALES[found] ?? en;
  const plurals = new Intl.PluralRules(found);
  const numbers = new Intl.NumberFormat(found);
  const text = (key: MessageKey, values: TextValues = {}): string =>
    fill(choose(messages[key], values.count, plurals), values, numbers);
  return Object.assign(text, { language: found });
}

function choose(message: Message, count: string | number | undefined, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(Number(count))] ?? message.other;
}

function fill(template: string, values: TextValues, numbers: Intl.NumberFormat): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
