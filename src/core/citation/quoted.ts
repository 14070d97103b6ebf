/** By the language of what is quoted, as CLDR has them; in Spanish as browsers draw them on the card. Elsewhere as in English. */
const MARKS: readonly (readonly [languages: string, open: string, close: string])[] = [
  ['be ca el fa it nb nn no pt-PT ru uk', '«', '»'],
  ['fr', '«\u00a0', '\u00a0»'],
  ['bg cs de et is lt mk sk sl', '„', '“'],
  ['hr hu pl ro sr', '„', '”'],
  ['fi he sv', '”', '”'],
  ['ar', '”', '“'],
  ['ja zh-Hant zh-HK zh-TW', '「', '」'],
];

/** Puts words into the quotation marks of their language, a BCP 47 tag. */
export function quoted(words: string, language: string): string {
  const [base] = language.split('-');
  const [, open, close] = MARKS.find(([languages]) =>
    languages.split(' ').some((each) => each === language || each === base),
  ) ?? ['', '“', '”'];
  return `${open}${words}${close}`;
}
