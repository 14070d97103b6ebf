/**
 * Which words are forms of one: alike but for their endings, as «поставки» and «поставках», “supports” and “support”, “capture” and
 * “capturan”. Names have their forms in the index (`inflected-names.ts`); texts have the form of their sentence alone.
 * No stemmer: it would want the language of what was typed, and takes endings off that are none.
 */

// Of nouns, adjectives and regular verbs, folded as queries are: English; Spanish, Portuguese and French; Russian and Ukrainian.
const ENDINGS = [
  's es e ed d ing',
  'o a os as e es s ado ada ados adas ar er ir an en aron ieron ando iendo ee ees ent ont nt ne nes',
  'a ya y i u yu e ye oi ei oyu eyu om em yom am yam ami yami akh yakh ov ev iv yov aya yaya oe ee oye yee ie iye ii yi ogo ego yogo omu emu yomu im ym ikh ykh imi ymi uyu yuyu iya iyu iyem iyam iyakh la lo li t ti ut yut it yat',
].map((endings) => new Set(['', ...endings.split(' ')]));

/** What a word may be a form of, and the endings that its other forms have. */
export type Stem = { readonly stem: string; readonly endings: ReadonlySet<string> };

// “Cars” and “care” have three letters in common.
const LEAST_STEM = 4;

/** Returns what a folded word may be a form of. */
export function stemsOf(word: string): readonly Stem[] {
  return ENDINGS.flatMap((endings) =>
    [...endings].flatMap((ending) => {
      const stem = word.slice(0, word.length - ending.length);
      return stem.length >= LEAST_STEM && word.endsWith(ending) ? { stem, endings } : [];
    }),
  );
}
