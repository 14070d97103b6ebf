/**
 * The words of the interface and, besides, the pseudo-locale `en-XA`: English with accents, in brackets, longer by the share that
 * translations grow. What a bracket is missing from was cut off; what has none does not come from `src/locales`.
 */
import type { Words } from '../../src/locales/text';
import { wordsOf as realWordsOf } from '../../src/locales/words-of';

export { LOCALES } from '../../src/locales/words-of';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúcçnñsšyýAÁEÉIÍOÓUÚCÇNÑSŠ'.matchAll(/(.)(.)/g)].map(([, plain, accented]) => [
    plain,
    accented,
  ]),
);

/** Texts of a word or two grow most when they are translated: by as much again; sentences by a third. */
const growth = (length: number) => (length < 12 ? 1 : length < 30 ? 0.6 : 0.35);

export function wordsOf(tag: string): Words {
  const english = realWordsOf('en');
  if (tag !== 'en-XA') return realWordsOf(tag);
  const messages = JSON.parse(JSON.stringify(english.messages), (_key, value) =>
    typeof value === 'string' ? lengthen(value) : value,
  );
  return { language: 'en', messages };
}

function lengthen(text: string): string {
  const accented = text.replace(/\{\w+\}|./g, (part) => ACCENTED[part] ?? part);
  const more = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.slice(
    0,
    Math.ceil(text.length * growth(text.length)),
  );
  return `[${accented} ${more}]`;
}
