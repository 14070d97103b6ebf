/**
 * Finds when the page says it was published: what the card takes for "then". Publication counts, not a
 * later update. A page without a credible date has none; nothing is guessed.
 */
import type { PageDate } from '@/src/core/chronology/page-date';
import { calendarDay } from './calendar-day';

/** A day as the page words it. */
type Statement = {
  readonly what: 'published' | 'updated';
  readonly from: PageDate['from'];
  readonly words: string;
};

/**
 * Returns the page's publication date, the most credible statement first, or `null`. Every statement is shown to `isOld`
 * once; what it says yes to does not count.
 */
export function pageDate(document: Document, isOld = (_words: string) => false): PageDate | null {
  const stated = [...statements(document)].filter(({ words }) => !isOld(words));
  const published = dated('published', [...stated, ...addressDates(document.location?.pathname ?? '')]);
  if (!published) return null;
  const updated = dated('updated', stated)?.date;
  return { ...published, updated: updated && updated > published.date ? updated : null };
}

function dated(
  what: Statement['what'],
  stated: readonly Statement[],
): Pick<PageDate, 'date' | 'from'> | null {
  for (const { what: said, from, words } of stated) {
    const date = said === what && calendarDay(words);
    if (date) return { date, from };
  }
  return null;
}

/** All that a page states but its address, the most credible first. */
function* statements(document: Document): Generator<Statement> {
  yield* structuredDates(document);
  yield* metaDates(document);
  yield* timeDates(document);
}

const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'date.published',
  'datepublished',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'article.published',
  'date',
];

const UPDATE_NAMES = ['article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified'];

const ARTICLE_TYPE = /(Article|BlogPosting|Report|Review|VideoObject)$/;

const PROPERTIES = [
  ['published', 'datePublished'],
  ['updated', 'dateModified'],
] as const;

function* structuredDates(document: Document): Generator<Statement> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      yield* datesIn(JSON.parse(script.textContent ?? ''), 0);
    } catch {
      // Broken structured data is common; other statements follow.
    }
  }
  for (const [what, property] of PROPERTIES) {
    for (const words of microdata(document, property)) yield { what, from: 'structured-data', words };
  }
}

/** What items say of themselves; items that say different days are a list of articles, and the page has no date of its own. */
function microdata(document: Document, property: string): string[] {
  const stated = [...document.querySelectorAll(`[itemprop~="${property}"]`)]
    .filter((element) => isOfArticle(element.parentElement))
    .map(
      (element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent,
    )
    .filter((value) => calendarDay(value) !== null);
  return new Set(stated.map(calendarDay)).size === 1 ? stated.slice(0, 1) : [];
}

/** A comment or an event has its own days; an item that does not say what it is may be the article. */
function isOfArticle(element: Element | null): boolean {
  const type = element?.closest('[itemscope]')?.getAttribute('itemtype');
  return !type || ARTICLE_TYPE.test(type);
}

function* datesIn(value: unknown, depth: number): Generator<Statement> {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* datesIn(each, depth + 1);
    return;
  }
  const item = value as Record<string, unknown>;
  const types = [item['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => ARTICLE_TYPE.test(type))) {
    for (const [what, property] of PROPERTIES) {
      const words = item[property];
      if (typeof words === 'string') yield { what, from: 'structured-data', words };
    }
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) yield* datesIn(item[key], depth + 1);
}

function* metaDates(document: Document): Generator<Statement> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (!metas.has(name)) metas.set(name, meta.content);
  }
  for (const [what, names] of [
    ['published', META_NAMES],
    ['updated', UPDATE_NAMES],
  ] as const) {
    for (const name of names) yield { what, from: 'meta', words: metas.get(name) ?? '' };
  }
}

/** `<time>` counts only where it stands for the article: marked as its date, or the only one of the only article. */
function* timeDates(document: Document): Generator<Statement> {
  const said = (time: Element) =>
    ({ what: 'published', from: 'time', words: time.getAttribute('datetime') ?? '' }) as const;
  for (const time of document.querySelectorAll('time[pubdate][datetime]')) yield said(time);
  const articles = document.querySelectorAll('article');
  if (articles.length !== 1) return;
  const times = [...(articles[0]?.querySelectorAll('time[datetime]') ?? [])].map(said);
  const days = new Set(times.map(({ words }) => calendarDay(words)));
  if (days.size === 1) yield* times.slice(0, 1);
}

function* addressDates(path: string): Generator<Statement> {
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(path);
  if (!parts) return;
  const words = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  yield { what: 'published', from: 'address', words };
}
