import { expect, test } from 'vitest';
import type { Quote, Source } from '@/src/core/briefing/schema';
import { sourcedQuote } from '@/src/core/briefing/sourced-quote';

test('a quote leads to its words in the source, which may have others than the quote', () => {
  const paper = { id: 'paper', URL: 'https://example.org/a' } as Source;
  const known = { sources: new Map([['paper', paper]]), entities: [] };
  const said = { source: 'paper', speaker: { name: 'Example Person' }, text: 'as said' } as unknown as Quote;
  const urlOf = (more: object) => sourcedQuote({ ...said, ...more }, known).url;
  expect(urlOf({})).toBe('https://example.org/a#:~:text=as%20said');
  expect(urlOf({ selector: { exact: 'as printed' } })).toBe('https://example.org/a#:~:text=as%20printed');
});
