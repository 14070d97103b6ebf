/**
 * What the browser itself shows of us, in its own format: `_locales/<language>/messages.json`. Made from `src/locales`, so
 * that every word is written once; the rest of the interface does not go through it (docs/adr/0008).
 */
import { LOCALES, wordsOf } from '../locales/words-of';

/** Our keys, by the names that the manifest calls them: `__MSG_<name>__`. */
const SHOWN_BY_BROWSER = {
  name: 'brand.name',
  description: 'brand.description',
  commandNext: 'command.next',
  commandPrevious: 'command.previous',
  commandToggle: 'command.toggle',
} as const;

export type LocaleFile = { readonly path: string; readonly contents: string };

/** Writes the message file of every locale. */
export function browserLocales(): readonly LocaleFile[] {
  return Object.keys(LOCALES).map((tag) => ({
    path: `_locales/${tag.replace('-', '_')}/messages.json`,
    contents: `${JSON.stringify(messagesOf(tag), null, 2)}\n`,
  }));
}

function messagesOf(tag: string): Readonly<Record<string, { readonly message: string }>> {
  const { messages } = wordsOf(tag);
  return Object.fromEntries(
    Object.entries(SHOWN_BY_BROWSER).map(([name, key]) => {
      const message = messages[key];
      if (typeof message !== 'string')
        throw new Error(`${key} has plural forms, which the manifest cannot show`);
      return [name, { message }];
    }),
  );
}
