/**
 * Folds text for searching by hand: marks off, lower case, Cyrillic to Latin, so that `Гуаидо`, `Guaidó` and `guaido` are one
 * word. It is coarser than the matcher's fold, loses offsets, and is meant for what a person types, never for marking pages.
 */

// Each letter always becomes the same: what is typed and what is searched both pass through this, so only consistency counts.
// The choices are those of English newspapers (х = kh, щ = shch), so that a typed transliteration comes near the Cyrillic name.
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

const FOREIGN = new RegExp(`[${Object.keys(LATIN).join('')}]`, 'g');

/** Folds a text to lower-case Latin where it can; other scripts keep their letters. */
export function foldQuery(text: string): string {
  // Most texts are plain English, and a briefing has many.
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(FOREIGN, (letter) => LATIN[letter] ?? letter);
}

/**
 * Splits a folded text into words. A name with hyphens or dots is also one word without them (`s-300` gives `s`, `300`,
 * `s300`). A Chinese or Japanese run is one word, which is met inside (`isUnspaced`).
 */
export function wordsOf(folded: string): string[] {
  const words = new Set<string>();
  for (const chunk of folded.split(/\s+/)) {
    // Asking Unicode of every letter takes several times as long, and most words are plain.
    if (PLAIN.test(chunk)) {
      words.add(chunk);
      continue;
    }
    const parts = partsOf(chunk);
    for (const part of parts) words.add(part);
    if (parts.length > 1) words.add(parts.join(''));
  }
  return [...words];
}

const PLAIN = /^[a-z0-9]+$/;
const ASCII = /^[\0-\x7f]*$/;

function partsOf(chunk: string): string[] {
  const parts = ASCII.test(chunk) ? chunk.split(/[^a-z0-9]+/) : chunk.split(/[^\p{L}\p{N}]+/u);
  return parts.filter(Boolean);
}

/** Tells whether a word is of a script without spaces: what a reader types of a line may stand anywhere in it. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
