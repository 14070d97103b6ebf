import type { Localised } from './schema';

/** A text and the language it is in. */
export type Picked = { readonly text: string; readonly lang: string };

/**
 * Picks the text for a reader's language: of that very tag, of its base language, of another tag with the same base, in English, or
 * the first. An empty record gives an empty text.
 */
export function pickLocalised(texts: Localised, language: string): Picked {
  const tags = Object.keys(texts);
  const base = baseOf(language);
  const lang =
    tags.find((tag) => tag === language) ??
    tags.find((tag) => tag === base) ??
    tags.find((tag) => baseOf(tag) === base) ??
    tags.find((tag) => baseOf(tag) === 'en') ??
    tags[0] ??
    language;
  return { text: texts[lang] ?? '', lang };
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
