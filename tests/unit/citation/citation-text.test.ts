import { expect, test } from 'vitest';
import { type CitationParts, citationText, type TextFormat } from '@/src/core/citation/citation-text';

const one = { title: 'Who "asks"?', url: 'https://example.org/?a=1&b=2', retrieved: 'retrieved <today>' };
const other = { title: 'A [title]', url: 'https://example.com/b', retrieved: null };
const quote: CitationParts = {
  words: 'One.\n  Two *three*  \n',
  lang: 'en',
  isQuote: true,
  credit: 'Dr. Example, 2001',
  sources: [one],
};
const facts: CitationParts = { ...quote, isQuote: false, sources: [one, other] };

test.each<[TextFormat, CitationParts, string]>([
  [
    'plain',
    quote,
    '“One.\n  Two *three*  \n”\nDr. Example, 2001. Who "asks"? https://example.org/?a=1&b=2 (retrieved <today>)',
  ],
  [
    'plain',
    facts,
    'One.\n  Two *three*  \n\nDr. Example, 2001.\nWho "asks"? https://example.org/?a=1&b=2 (retrieved <today>)\nA [title]. https://example.com/b',
  ],
  [
    'markdown',
    quote,
    '> One. Two \\*three\\*\n>\n> Dr. Example, 2001. [Who "asks"?](<https://example.org/?a=1&b=2>) (retrieved <today>)',
  ],
  [
    'markdown',
    facts,
    'One. Two \\*three\\*\n\nDr. Example, 2001. [Who "asks"?](<https://example.org/?a=1&b=2>) (retrieved <today>); [A \\[title\\]](<https://example.com/b>)',
  ],
  [
    'html',
    { ...quote, words: 'One' },
    '<figure><blockquote lang="en" dir="auto" cite="https://example.org/?a=1&amp;b=2"><p>One</p></blockquote><figcaption dir="auto">Dr. Example, 2001. <a href="https://example.org/?a=1&amp;b=2">Who &quot;asks&quot;?</a> (retrieved &lt;today&gt;)</figcaption></figure>',
  ],
  [
    'html',
    { ...facts, words: 'One' },
    '<figure><div lang="en" dir="auto"><p>One</p></div><figcaption dir="auto">Dr. Example, 2001. <a href="https://example.org/?a=1&amp;b=2">Who &quot;asks&quot;?</a> (retrieved &lt;today&gt;); <a href="https://example.com/b">A [title]</a></figcaption></figure>',
  ],
])('%s', (format, parts, text) => {
  expect(citationText(parts, format)).toBe(text);
});

test('whoever is credited becomes no markup', () => {
  const parts = { ...quote, lang: 'e"n', credit: '<i>Dr.</i> *Example*' };
  expect(citationText(parts, 'html')).toContain('lang="e&quot;n"');
  expect(citationText(parts, 'html')).toContain(
    '<figcaption dir="auto">&lt;i&gt;Dr.&lt;/i&gt; *Example*. <a',
  );
  expect(citationText(parts, 'markdown')).toContain('> \\<i\\>Dr.\\</i\\> \\*Example\\*. [');
});

test.each(['2019 г.', 'Who?', 'And so on…', '完。', '“A coup.”', '« Non. »', '„Wer?“', "'No.'\""])(
  'no full stop follows “%s”',
  (credit) => {
    expect(
      citationText({ ...quote, credit }, 'plain')
        .split('\n')
        .at(-1),
    ).toContain(`${credit} Who`);
  },
);

test.each([
  ['- No.', '\\- No.'],
  ['+1', '\\+1'],
  ['2019. A year', '2019\\. A year'],
  ['3) and 4)', '3\\) and 4)'],
  ['~~not so~~', '\\~\\~not so\\~\\~'],
  ['&copy; &#38; Q&A; AT&T', '\\&copy; \\&\\#38; Q\\&A; AT&T'],
  ['well - known, 5.5', 'well - known, 5.5'],
])('in Markdown %s is itself', (words, text) => {
  expect(citationText({ ...quote, words }, 'markdown').split('\n')[0]).toBe(`> ${text}`);
});

// The card draws them so; a copy had English ones in every language.
test.each([
  ['en-GB', '“No”'],
  ['tr', '“No”'],
  ['zh-CN', '“No”'],
  ['ru', '«No»'],
  ['pt-PT', '«No»'],
  ['pt-BR', '“No”'],
  ['es-MX', '“No”'],
  ['fr', '«\u00a0No\u00a0»'],
  ['de-AT', '„No“'],
  ['pl', '„No”'],
  ['ar', '”No“'],
  ['zh-TW', '「No」'],
])('words in %s are quoted as %s', (lang, said) => {
  expect(citationText({ ...quote, words: 'No', lang }, 'plain').split('\n')[0]).toBe(said);
});
