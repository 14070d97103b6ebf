/** The day of a page that goes on to other articles by script, which is told by its address alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageDateOf } from '@/src/core/chronology/page-date';
import { followStatements } from '@/src/dom/follow-statements';
import { emptyFrame } from './empty-frame';

const home = location.href;
let nowMs = 0;
let today: () => string | null;

beforeEach(() => {
  const statements = followStatements(document, () => nowMs);
  // As the store of dossiers does.
  today = () => {
    const stated = statements.now();
    const found = pageDateOf(stated);
    if (found) statements.keep(stated);
    return found?.date ?? null;
  };
});
afterEach(() => {
  history.replaceState(null, '', home);
  for (const element of document.querySelectorAll('[data-test]')) element.remove();
});

const goOn = (path: string) => history.pushState(null, '', path);

/** States a publication in the head, in place of what was stated there. */
function state(day: string): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[data-test]') ?? document.createElement('meta');
  meta.name = 'pubdate';
  meta.content = day;
  meta.dataset.test = '';
  document.head.append(meta);
}

/** Reads the day at each address in turn; where a day is given, the head states it first. */
function readAt(...visits: readonly (readonly [path: string, stated?: string])[]): (string | null)[] {
  return visits.map(([path, stated]) => {
    goOn(path);
    if (stated) state(stated);
    return today();
  });
}

test('a day that is known stays at its address, and what says the same is the same list', () => {
  expect(readAt(['/one', 'Spring 2019'], ['/one', '2019-03-25T10:00'])).toEqual([null, null]);
  nowMs += 1_000;
  expect(today()).toBe('2019-03-25');
  nowMs += 10_000;
  state('2019-03-31T09:00');
  expect(today()).toBe('2019-03-25');
});

test('what says the same is the same list, and a link that is no address says nothing', () => {
  const statements = followStatements(document, () => nowMs);
  const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
  link.setAttribute('href', 'http://');
  link.dataset.test = '';
  document.head.append(link);
  const before = statements.now();
  nowMs += 10_000;
  expect(statements.now()).toBe(before);
});

test('each article has its own day', () => {
  expect(readAt(['/one', '2019-03-25T10:00'], ['/two', '2019-03-31T09:00'])).toEqual([
    '2019-03-25',
    '2019-03-31',
  ]);
});

test('a head that is left as it was says nothing of the next article, until the reader is back', () => {
  expect(readAt(['/one', '2019-03-25'], ['/two'], ['/one'])).toEqual(['2019-03-25', null, '2019-03-25']);
});

test('the address of the next article says its day, whatever the head says', () => {
  expect(readAt(['/one', '2019-03-25'], ['/2019/03/31/two'])).toEqual(['2019-03-25', '2019-03-31']);
});

test('two articles of a day are told apart by the hour', () => {
  expect(readAt(['/one', '2019-03-25T10:00'], ['/two', '2019-03-25T11:00'])).toEqual([
    '2019-03-25',
    '2019-03-25',
  ]);
});

test('a post has the day of its live blog; an article has not that of the front page', () => {
  expect(readAt(['/live/', '2019-03-25'], ['/live/post-7'])).toEqual(['2019-03-25', '2019-03-25']);
  expect(readAt(['/', '2019-03-26'], ['/one'])).toEqual([null, null]);
});

test('another query or place on the page is no other article', () => {
  expect(readAt(['/one?from=mail', '2019-03-25'], ['/one'], ['/one#quote'])).toEqual(
    Array(3).fill('2019-03-25'),
  );
});

test('an article may get another address, which its head then names', () => {
  goOn('/a/12345');
  state('2019-03-25');
  expect(today()).toBe('2019-03-25');
  const link = Object.assign(document.createElement('link'), {
    rel: 'canonical',
    href: '/a/12345-venezuela',
  });
  link.dataset.test = '';
  document.head.append(link);
  expect(readAt(['/a/12345-venezuela'], ['/a/67890-other'])).toEqual(['2019-03-25', null]);
});

test('a head that comes late is read, at most once a second', () => {
  goOn('/one');
  expect(today()).toBeNull();
  state('2019-03-25');
  expect(today()).toBeNull();
  nowMs += 1_000;
  expect(today()).toBe('2019-03-25');
});

test('a page that is still on its way may become a list of articles', () => {
  goOn('/one');
  // Its address is that of the page that opens it.
  const { frame, page } = emptyFrame();
  const statements = followStatements(page, () => nowMs);
  const day = () => pageDateOf(statements.now())?.date ?? null;
  page.open();
  page.write('<article><time datetime="2019-03-25"></time></article>');
  expect(day()).toBe('2019-03-25');
  statements.keep(statements.now());
  nowMs += 1_000;
  page.write('<article></article>');
  expect(day()).toBeNull();
  page.close();
  frame.remove();
});

test('a day that was found stays, whatever comes later', () => {
  expect(readAt(['/one', '2019-03-25'], ['/one', '2019-03-31'])).toEqual(['2019-03-25', '2019-03-25']);
});
