import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher, type Matcher } from '@/src/core/matching/load-matcher';

/** The matcher of some aliases. Confusables: their forms take no endings, which a naive search does not know. */
export function matcherOf(aliases: readonly string[]): Matcher {
  const confusables = aliases.map((alias, number) => ({
    id: `e${number}`,
    label: { en: alias },
    not: [],
    alias: { mul: [alias] },
  }));
  return loadMatcher(compileMatcher({ entities: [], names: [], confusables }).buffer as ArrayBuffer);
}
