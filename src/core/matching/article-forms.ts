/**
 * Names of an article and a word: The Board, Le Monde, La Paz. But for the capital of that word they are said on every page, so
 * they are looked for as they are written, with an article in either case: "the Board" is one, and "The board" none.
 */

const ARTICLES = new Set(
  'the el la los las le les il lo i gli o a os as els het de den det der die das'.split(' '),
);

/** Behind these every noun has a capital: "die Welt" is the world. */
const OF_GERMAN = new Set(['der', 'die', 'das']);

/** The word behind the article of a form of two words, as in "the board" and "L'Équipe"; null where it is no such form. */
export function wordBehindArticle(form: string): string | null {
  return parts(form)?.word ?? null;
}

/** Returns how such a name may be written, each to be found exactly as it is; null for any other. */
export function articleForms(alias: string): readonly string[] | null {
  const found = parts(alias);
  if (!found || startsSmall(found.word)) return null;
  const { article, space, word } = found;
  const isGerman = OF_GERMAN.has(article.toLowerCase());
  const articles = isGerman ? [article] : [article.toLowerCase(), capitalised(article)];
  const between = space === '’' || space === "'" ? ['’', "'"] : [' '];
  return articles.flatMap((first) => between.map((mark) => first + mark + word));
}

function parts(form: string) {
  const [, article = '', space = '', word = ''] =
    /^(\p{L}+)(\s+|['’])(\S+)$/u.exec(form.normalize().trim()) ?? [];
  const isArticle = /\s/.test(space) ? ARTICLES.has(article.toLowerCase()) : /^l$/i.test(article);
  return isArticle ? { article, space, word } : null;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const startsSmall = (word: string) => word.charAt(0) === word.charAt(0).toLowerCase();
