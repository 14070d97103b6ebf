import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { createMentionBook } from '@/src/core/mentions/mention-book';
import { bundledMatcher } from '../matching/bundled-matcher';
import { MIXED_PAGES } from './mixed-page-rows';
import { ENTITIES } from './rows';

const matcher = bundledMatcher();

/** Puts each mention in brackets, as the rows have it. */
function bracketed(
  text: string,
  mentions: readonly { start: number; end: number; entity: string }[],
): string {
  const keyOf = (entity: string) => Object.keys(ENTITIES).find((key) => ENTITIES[key] === entity);
  let shown = text;
  for (const { start, end, entity } of mentions.toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}|${keyOf(entity)}]${shown.slice(end)}`;
  return shown;
}

describe('a page of several blocks', () => {
  it.each(MIXED_PAGES)('%s, %s', (language, _about, blocks) => {
    const book = createMentionBook<number>({ matcher, language });
    const texts = blocks.map((block) => block.replace(/\[([^\]|]+)\|[A-Z]+\]/g, '$1'));
    for (const [key, text] of texts.entries()) {
      const search = startSearch(matcher, text, language);
      search.advance(text.length);
      book.put(key, text, search.matches);
    }
    const found = book.settle();
    expect(texts.map((text, key) => bracketed(text, found.get(key) ?? []))).toEqual(blocks);
  });
});
