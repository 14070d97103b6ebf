import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageDateOf } from '@/src/core/chronology/page-date';
import { statementsOf } from '@/src/dom/page-statements';

const added: Element[] = [];
const place = location.href;
// The tests run on the front page. WebKit allows no more than 100 changes of the address in ten seconds.
beforeAll(() => history.replaceState(null, '', '/story'));
afterAll(() => history.replaceState(null, '', place));
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function state(name: string, content: string): void {
  const meta = Object.assign(document.createElement('meta'), { content });
  meta.setAttribute('property', name);
  document.head.append(meta);
  added.push(meta);
}

test('an updated article counts by its publication, and the update is told', () => {
  state('article:published_time', '2019-03-31T08:00:00Z');
  state('article:modified_time', '2019-04-02T10:00:00Z');
  expect(pageDateOf(statementsOf(document))).toEqual({
    date: '2019-03-31',
    from: 'meta',
    updated: '2019-04-02',
  });
});

test('an update on the day of publication is none', () => {
  state('article:published_time', '2019-03-31T08:00:00Z');
  state('article:modified_time', '2019-03-31T10:00:00Z');
  expect(pageDateOf(statementsOf(document))?.updated).toBeNull();
});

test('an update alone is no date', () => {
  state('article:modified_time', '2019-04-02T10:00:00Z');
  expect(pageDateOf(statementsOf(document))).toBeNull();
});

const ld = (...items: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify(items.length === 1 ? items[0] : items)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const article = (datePublished: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  datePublished,
  ...more,
});
const item = (type: string, inside: string) =>
  `<div itemscope itemtype="https://schema.org/${type}">${inside}</div>`;
const day = (date: string, words = '') => `<time itemprop="datePublished" datetime="${date}">${words}</time>`;

/** What a page says, and its day, with where that was read; `null` for no date. */
const WRITTEN: readonly (readonly [string, string, readonly [string, string] | null])[] = [
  ['JSON-LD', ld(article('2019-03-31')), ['2019-03-31', 'structured-data']],
  [
    'JSON-LD in a graph',
    ld({ '@graph': [{ '@type': 'WebSite' }, article('2019-03-31')] }),
    ['2019-03-31', 'structured-data'],
  ],
  [
    'JSON-LD in a list',
    ld({ '@type': 'Organization' }, article('2019-03-31')),
    ['2019-03-31', 'structured-data'],
  ],
  [
    'JSON-LD of several types',
    ld({ '@type': ['Article', 'LiveBlogPosting'], datePublished: '2019-03-31' }),
    ['2019-03-31', 'structured-data'],
  ],
  [
    'JSON-LD under the page',
    ld({ '@type': 'WebPage', mainEntity: article('2019-03-31') }),
    ['2019-03-31', 'structured-data'],
  ],
  [
    'broken JSON-LD, then a meta name',
    `<script type="application/ld+json">{"@type":</script>${meta('pubdate', '2019-03-31')}`,
    ['2019-03-31', 'meta'],
  ],
  [
    'JSON-LD that is too deep to go through, then a meta name',
    `<script type="application/ld+json">${'['.repeat(200_000)}${']'.repeat(200_000)}</script>${meta('pubdate', '2019-03-31')}`,
    ['2019-03-31', 'meta'],
  ],
  [
    'JSON-LD before a meta name',
    ld(article('2019-03-31')) + meta('date', '2019-04-01'),
    ['2019-03-31', 'structured-data'],
  ],
  ['JSON-LD of a job', ld({ '@type': 'JobPosting', datePosted: '2019-03-31' }), null],
  ['JSON-LD of a home page', ld({ '@type': 'WebPage', datePublished: '2019-03-31' }), null],
  ['an empty day, then a meta name', ld(article('')) + meta('date', '2019-03-31'), ['2019-03-31', 'meta']],
  [
    'late in the evening in New York',
    ld(article('2019-03-31T22:30:00-04:00')),
    ['2019-03-31', 'structured-data'],
  ],
  [
    'early in the morning in Moscow',
    ld(article('2019-03-31T00:30:00+03:00')),
    ['2019-03-31', 'structured-data'],
  ],
  ['without hyphens', meta('dc.date', '20190331'), ['2019-03-31', 'meta']],
  ['with a space before the time', meta('sailthru.date', '2019-03-31 22:30:00'), ['2019-03-31', 'meta']],
  ['as e-mail writes it', meta('pubdate', 'Sun, 31 Mar 2019 10:00:00 GMT'), ['2019-03-31', 'meta']],
  ['in American words', meta('date', 'March 31, 2019 10:00 AM'), ['2019-03-31', 'meta']],
  ['in American words, short', meta('date', 'Mar. 31st, 2019'), ['2019-03-31', 'meta']],
  ['in British words', meta('date', '31 March 2019'), ['2019-03-31', 'meta']],
  ['numbers in an unknown order', meta('date', '03/04/2019'), null],
  ['a day that is none', meta('date', '2019-02-31'), null],
  ['a month that is none', meta('date', '31 Martes 20190'), null],
  ['a year alone', meta('date', '2019'), null],
  ['words', meta('date', 'yesterday'), null],
  ['the name in capitals', meta('DC.date.issued', '2019-03-31'), ['2019-03-31', 'meta']],
  ['microdata', item('NewsArticle', day('2019-03-31')), ['2019-03-31', 'structured-data']],
  [
    'microdata as text',
    item('NewsArticle', '<span itemprop="datePublished">March 31, 2019</span>'),
    ['2019-03-31', 'structured-data'],
  ],
  [
    'microdata of one day twice',
    item('NewsArticle', day('2019-03-31') + day('2019-03-31')),
    ['2019-03-31', 'structured-data'],
  ],
  ['microdata of a comment', item('Comment', day('2019-03-31')), null],
  [
    'microdata of a feed',
    item('NewsArticle', day('2019-03-31')) + item('NewsArticle', day('2019-03-30')),
    null,
  ],
  [
    'the only time of the only article',
    '<article><time datetime="2019-03-31">31.3.</time></article>',
    ['2019-03-31', 'time'],
  ],
  ['two articles', '<article><time datetime="2019-03-31"></time></article><article></article>', null],
  [
    'two days in one article',
    '<article><time datetime="2019-03-31"></time><time datetime="2019-04-01"></time></article>',
    null,
  ],
  ['a time outside of articles', '<time datetime="2019-03-31">31.3.</time>', null],
  [
    'a time said to be the publication',
    '<p><time pubdate datetime="2019-03-31">31.3.</time></p>',
    ['2019-03-31', 'time'],
  ],
  [
    'a time of publication and one of the update, told apart by their class',
    '<article><time class="published" datetime="2019-03-31"></time><time class="updated" datetime="2019-04-02"></time></article>',
    ['2019-03-31', 'time'],
  ],
  ['a wiki', ld(article('2010-03-05')) + meta('generator', 'MediaWiki 1.46.0-wmf.4'), null],
  [
    'cards, each with a meta in its item',
    item('NewsArticle', '<meta itemprop="datePublished" content="2019-03-31">') +
      item('NewsArticle', '<meta itemprop="datePublished" content="2019-03-12">'),
    null,
  ],
  ['nothing', '<p>31 March 2019</p>', null],
];

test.each(WRITTEN)('%s', (_about, html, expected) => {
  const said = document.createElement('div');
  said.innerHTML = html;
  document.body.append(said);
  added.push(said);
  const found = pageDateOf(statementsOf(document));
  expect(found && [found.date, found.from]).toEqual(expected);
});

test.each([
  ['/world/2019/03/31/a-story', '2019-03-31'],
  ['/2019-3-1-a-story', '2019-03-01'],
  ['/2019/03/a-story', null],
  ['/archive/2019/02/31/', null],
])('the address %s', (path, expected) => {
  history.replaceState(null, '', path);
  const found = pageDateOf(statementsOf(document));
  expect(found?.date ?? null).toBe(expected);
});

test('lists that lie in each other, deep and long, are gone through once', () => {
  const lists = `${'['.repeat(1_000)}${Array(50_000).fill('{}')}${']'.repeat(1_000)}`;
  const script = Object.assign(document.createElement('script'), {
    type: 'application/ld+json',
    textContent: lists,
  });
  document.head.append(script);
  added.push(script);
  const startedAtMs = performance.now();
  expect(pageDateOf(statementsOf(document))).toBeNull();
  // A list copied at each level took several seconds.
  expect(performance.now() - startedAtMs).toBeLessThan(1_000);
});
