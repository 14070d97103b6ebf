import { directionOf } from './direction';
import type { Message, MessageKey, Messages } from './en';

export type TextValues = Readonly<Record<string, string | number>>;

/** A whole locale with its BCP 47 tag: what travels to a page script, which carries no words of its own. */
export type Words = { readonly language: string; readonly messages: Messages };

/** The words of the interface in one language. */
export type Text = {
  /** The language the words are in, which need not be the one that was asked for. */
  readonly language: string;
  (key: MessageKey, values?: TextValues): string;
};

/**
 * Makes the text function of a locale.
 * Values are put in as they are, numbers in the digits of `locale`; a value that is not given stays visible as `{name}`.
 */
export function createText({ language, messages }: Words, locale = language): Text {
  // Made when they are needed: in a page that has just opened each of them takes some milliseconds.
  const pluralsOf = once(() => new Intl.PluralRules(language));
  const numbersOf = once(() => new Intl.NumberFormat(locale));
  const put = directionOf(language) === 'rtl' ? isolate : (value: string) => value;
  const show = (value: string | number) =>
    typeof value === 'number' ? numbersOf().format(value) : put(value);
  const text = (key: MessageKey, values: TextValues = {}): string =>
    fill(choose(messages[key], values.count, pluralsOf), values, show);
  return Object.assign(text, { language });
}

type Count = string | number | undefined;

function choose(message: Message, count: Count, pluralsOf: () => Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[pluralsOf().select(Number(count))] ?? message.other;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function fill(template: string, values: TextValues, show: (value: string | number) => string): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : show(value);
  });
}

/** Keeps a value's own direction: without, `apnews.com` at the end of an Arabic sentence takes its full stop along. */
function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
