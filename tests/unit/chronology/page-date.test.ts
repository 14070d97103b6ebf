/** Which statement of a page tells its day. That pages are read rightly is asked in tests/browser/page-date. */
import { expect, test } from 'vitest';
import { MOST_STATEMENTS, pageDateOf, type Statement } from '@/src/core/chronology/page-date';

const said = (by: Statement['by'], name: string, words: string, of = 'NewsArticle'): Statement => ({
  by,
  name,
  of,
  words,
});
const DAY = '2019-03-31';
const LATER = '2019-04-02';

const ROWS: readonly (readonly [string, readonly Statement[], readonly [string, string, string?] | null])[] =
  [
    ['nothing', [], null],
    [
      'JSON-LD before microdata, meta, time and address, in whatever order they stand',
      [
        said('address', '', '/2019/03/27/story'),
        said('publication', '', '2019-03-28'),
        said('meta', 'date', '2019-03-29'),
        said('microdata', 'datePublished', '2019-03-30'),
        said('json-ld', 'datePublished', DAY),
      ],
      [DAY, 'structured-data'],
    ],
    [
      'microdata before meta',
      [said('meta', 'date', LATER), said('microdata', 'datePublished', DAY)],
      [DAY, 'structured-data'],
    ],
    [
      'JSON-LD before a meta name of publication',
      [said('meta', 'article:published_time', LATER), said('json-ld', 'datePublished', DAY)],
      [DAY, 'structured-data'],
    ],
    ['meta before time', [said('time', '', LATER), said('meta', 'date', DAY)], [DAY, 'meta']],
    ['time before the address', [said('address', '', '/2019/04/02/a'), said('time', '', DAY)], [DAY, 'time']],
    ['the address', [said('address', '', '/world/2019/3/31-story')], [DAY, 'address']],
    ['an address that ends with its day', [said('address', '', '/2019/3/1')], ['2019-03-01', 'address']],
    ['an address of a month', [said('address', '', '/world/2019/03/story')], null],
    ['an address of a month and a number', [said('address', '', '/world/2019/03/3112345/story')], null],
    [
      'the better name of two, not the first',
      [said('meta', 'date', LATER), said('meta', 'article:published_time', DAY)],
      [DAY, 'meta'],
    ],
    [
      'the first of two with one name',
      [said('meta', 'date', DAY), said('meta', 'date', LATER)],
      [DAY, 'meta'],
    ],
    ['a name in capitals', [said('meta', 'DC.date.issued', DAY)], [DAY, 'meta']],
    ['a name that says nothing of publication', [said('meta', 'expires', DAY)], null],
    [
      'a publication among times of other days',
      [said('time', '', '2019-03-30'), said('time', '', LATER), said('publication', '', DAY)],
      [DAY, 'time'],
    ],
    ['more times of a day than are told', Array(MOST_STATEMENTS).fill(said('time', '', DAY)), null],
    ['times of two days', [said('time', '', DAY), said('time', '', LATER)], null],
    [
      'two times of a day, and a year',
      [said('time', '', DAY), said('time', '', `${DAY}T10:00`), said('time', '', '2019')],
      [DAY, 'time'],
    ],
    [
      'microdata of two days, then a meta name',
      [
        said('microdata', 'datePublished', DAY),
        said('microdata', 'datePublished', LATER),
        said('meta', 'date', '2019-03-30'),
      ],
      ['2019-03-30', 'meta'],
    ],
    [
      'an update in JSON-LD',
      [said('json-ld', 'datePublished', DAY), said('json-ld', 'dateModified', LATER)],
      [DAY, 'structured-data', LATER],
    ],
    [
      'an update by a meta name of an article with JSON-LD',
      [said('json-ld', 'datePublished', DAY), said('meta', 'og:updated_time', LATER)],
      [DAY, 'structured-data', LATER],
    ],
    [
      'an update in microdata',
      [said('microdata', 'datePublished', DAY), said('microdata', 'dateModified', LATER)],
      [DAY, 'structured-data', LATER],
    ],
    [
      'an update before the publication is none',
      [said('meta', 'date', DAY), said('meta', 'last-modified', '2019-03-30')],
      [DAY, 'meta'],
    ],
    ['JSON-LD of an item that is no article', [said('json-ld', 'datePublished', DAY, 'WebPage')], null],
    ['JSON-LD of an item that does not say what it is', [said('json-ld', 'datePublished', DAY, '')], null],
    [
      'JSON-LD of several types',
      [said('json-ld', 'datePublished', DAY, 'Article,LiveBlogPosting')],
      [DAY, 'structured-data'],
    ],
    ['JSON-LD of a report', [said('json-ld', 'datePublished', DAY, 'Report')], [DAY, 'structured-data']],
    [
      'microdata of an item that does not say what it is',
      [said('microdata', 'datePublished', DAY, '')],
      [DAY, 'structured-data'],
    ],
    ['microdata of another day of the article', [said('microdata', 'dateModified', DAY)], null],
    [
      'JSON-LD of no day, then of one',
      [said('json-ld', 'datePublished', 'soon'), said('json-ld', 'datePublished', DAY)],
      [DAY, 'structured-data'],
    ],
    [
      'an update on the day of publication is none',
      [said('meta', 'date', DAY), said('meta', 'last-modified', DAY)],
      [DAY, 'meta'],
    ],
    ['microdata of a comment', [said('microdata', 'datePublished', DAY, 'https://schema.org/Comment')], null],
    [
      'microdata that is called two things',
      [said('microdata', 'dateCreated datePublished', DAY, '')],
      [DAY, 'structured-data'],
    ],
    [
      'microdata of a comment beside that of the article',
      [
        said('microdata', 'datePublished', LATER, 'https://schema.org/Comment'),
        said('microdata', 'datePublished', DAY),
      ],
      [DAY, 'structured-data'],
    ],
    ['an update alone', [said('json-ld', 'dateModified', LATER), said('meta', 'last-modified', LATER)], null],
    [
      'a section page, whose JSON-LD lists its articles',
      [said('json-ld', 'datePublished', DAY), said('json-ld', 'datePublished', '2019-03-12')],
      null,
    ],
    [
      'JSON-LD of an article behind that of others, and a meta name',
      [
        said('json-ld', 'datePublished', '2019-03-12'),
        said('json-ld', 'datePublished', DAY),
        said('meta', 'article:published_time', DAY),
      ],
      [DAY, 'meta'],
    ],
    [
      'JSON-LD of one article twice, by two clocks',
      [
        said('json-ld', 'datePublished', `${DAY}T22:00:00-04:00`),
        said('json-ld', 'datePublished', '2019-04-01T02:00:00Z'),
      ],
      [DAY, 'structured-data'],
    ],
    [
      'a film in an article has its own day, wherever it stands',
      [
        said('json-ld', 'datePublished', '2019-03-12', 'VideoObject'),
        said('json-ld', 'datePublished', DAY),
        said('microdata', 'datePublished', '2019-03-12', 'VideoObject'),
      ],
      [DAY, 'structured-data'],
    ],
    ['a page of a film', [said('json-ld', 'datePublished', DAY, 'VideoObject')], [DAY, 'structured-data']],
    [
      'microdata of a related article behind a meta name of the page',
      [said('microdata', 'datePublished', '2019-03-12'), said('meta', 'article:published_time', DAY)],
      [DAY, 'meta'],
    ],
    [
      'cards of a section page, each with a meta in its item',
      ['datePublished', 'datePublished'].flatMap((name, index) => [
        said('microdata', name, `2019-03-${index + 11}`),
        said('meta', name, `2019-03-${index + 11}`),
      ]),
      null,
    ],
    [
      'a meta in a comment',
      [said('microdata', 'datePublished', LATER, 'Comment'), said('meta', 'datePublished', LATER, 'Comment')],
      null,
    ],
    [
      'a meta in an item that is the page',
      [said('microdata', 'datePublished', DAY, 'WebPage'), said('meta', 'datePublished', DAY, 'WebPage')],
      [DAY, 'meta'],
    ],
    ['a meta of no item', [said('meta', 'DatePublished', DAY, '')], [DAY, 'meta']],
    [
      'a list of posts, each with its publication',
      [said('publication', '', DAY), said('publication', '', '2019-03-12')],
      null,
    ],
    [
      'a meta name of publication before one that may be the day of the site',
      [said('meta', 'dcterms.created', '2008-05-01'), said('meta', 'article.published', DAY)],
      [DAY, 'meta'],
    ],
    [
      'a meta name twice, first without a day',
      [said('meta', 'article:published_time', 'Spring 2019'), said('meta', 'article:published_time', DAY)],
      [DAY, 'meta'],
    ],
    ...['1970-01-01T00:00:00Z', '1900-01-01'].map((words): (typeof ROWS)[number] => [
      `the beginning of a program's time: ${words}`,
      [said('json-ld', 'datePublished', words)],
      null,
    ]),
    [
      'the beginning of time in New York, then a day',
      [said('json-ld', 'datePublished', '1969-12-31T19:00:00-05:00'), said('meta', 'date', DAY)],
      [DAY, 'meta'],
    ],
    [
      'a digitised article',
      [said('json-ld', 'datePublished', '1970-01-02')],
      ['1970-01-02', 'structured-data'],
    ],
    ...[
      '/',
      '/index.html',
      '/index.htm',
      '/web/20190331101010/https://example.org/',
      '/web/20190331101010/http://example.org',
    ].map((path): (typeof ROWS)[number] => [
      `a front page, whatever it states: ${path}`,
      [said('json-ld', 'datePublished', DAY), said('address', '', path)],
      null,
    ]),
    ...['/index.php', '/story/index.html', '/web/20190331101010/https://example.org/story'].map(
      (path): (typeof ROWS)[number] => [
        `no front page: ${path}`,
        [said('json-ld', 'datePublished', DAY), said('address', '', path)],
        [DAY, 'structured-data'],
      ],
    ),
    [
      'a wiki, which states when an article was begun',
      [said('json-ld', 'datePublished', '2010-03-05'), said('meta', 'generator', 'MediaWiki 1.46.0')],
      null,
    ],
    [
      'a page of another program',
      [said('json-ld', 'datePublished', DAY), said('meta', 'generator', 'WordPress 5.1')],
      [DAY, 'structured-data'],
    ],
    [
      'a page about a wiki',
      [said('json-ld', 'datePublished', DAY), said('meta', 'description', 'MediaWiki')],
      [DAY, 'structured-data'],
    ],
    ['a time of an update alone', [said('time', 'updated', LATER)], null],
    [
      'times of comments of a day',
      [said('time', 'comment-date', LATER), said('time', 'comment-date', LATER)],
      null,
    ],
    [
      'a time of publication beside that of the update',
      [said('time', 'entry-date published', DAY), said('time', 'updated', LATER)],
      [DAY, 'time'],
    ],
    ['one said to be of the post', [said('time', '', LATER), said('time', 'posted-on', DAY)], [DAY, 'time']],
    ['one of the entry', [said('time', '', LATER), said('time', 'entry-date', DAY)], [DAY, 'time']],
    ['a time of both', [said('time', 'entry-date published updated', DAY)], [DAY, 'time']],
    [
      'an address in an archive',
      [said('address', '', '/web/2020/https://example.org/2019/03/31/a')],
      [DAY, 'address'],
    ],
    ...['agenda', 'calendar', 'event', 'events', 'schedule', 'schedules'].map(
      (place): (typeof ROWS)[number] => [
        `the address of what is planned: ${place}`,
        [said('address', '', `/${place}/2019/03/31/`)],
        null,
      ],
    ),
    ['the address of a search', [said('address', '', '/search/2019-03-31-2019-04-02')], null],
  ];

test.each(ROWS)('%s', (_about, stated, expected) => {
  const [date, from, updated = null] = expected ?? [];
  expect(pageDateOf(stated)).toEqual(expected && { date, from, updated });
});
