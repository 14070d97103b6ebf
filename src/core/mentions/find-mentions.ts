import { primaryLanguage } from '../matching/is-in-language';
import type { Matcher } from '../matching/load-matcher';
import { startSearch } from '../matching/start-search';
import type { Mention } from './mention';
import { createMentionBook } from './mention-book';

/** Finds the mentions in a text that is taken for a whole page; sorted by start. `language` is a BCP 47 tag. */
export function findMentions(
  matcher: Matcher,
  text: string,
  options: { readonly language?: string | null } = {},
): readonly Mention[] {
  const language = options.language ?? null;
  const search = startSearch(matcher, text, primaryLanguage(language));
  search.advance(text.length);
  const book = createMentionBook<0>({ matcher, language });
  book.put(0, text, search.matches);
  return book.settle().get(0) ?? [];
}
