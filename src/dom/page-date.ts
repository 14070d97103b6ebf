/**
 * Finds when the page says it was published: what the card takes for "then". Publication counts, not a
 * later update. A page without a credible date has none; nothing is guessed.
 */
import type { EdtfDate } from '@/src/core/briefing/schema';
import type { PageDate } from '@/src/core/chronology/page-date';
import { calendarDay } from './calendar-day';

/** Returns the page's publication date, the most credible statement first, or `null`. */
export function pageDate(document: Document): PageDate | null {
  const published =
    dated('structured-data', structuredDates(document, 'datePublished')) ??
    dated('meta', metaDates(document, META_NAMES)) ??
    dated('time', timeDates(document)) ??
    dated('address', addressDates(document.location?.pathname ?? ''));
  return published && { ...published, updated: updateAfter(published.date, document) };
}

/** The day of a stated update, when it came after the day of publication. */
function updateAfter(published: EdtfDate, document: Document): EdtfDate | null {
  const updated =
    dated('structured-data', structuredDates(document, 'dateModified')) ??
    dated('meta', metaDates(document, UPDATE_NAMES));
  return updated && updated.date > published ? updated.date : null;
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

type Stated = Pick<PageDate, 'date' | 'from'>;
type DateProperty = 'datePublished' | 'dateModified';

function dated(from: PageDate['from'], values: Iterable<string | null | undefined>): Stated | null {
  for (const value of values) {
    const date = value && calendarDay(value);
    if (date) return { date, from };
  }
  return null;
}

function* structuredDates(document: Document, property: DateProperty): Generator<string> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      yield* datesIn(JSON.parse(script.textContent ?? ''), property, 0);
    } catch {
      // Broken structured data is common; other statements follow.
    }
  }
  yield* microdata(document, property);
}

/** What items say of themselves; items that say different days are a list of articles, and the page has no date of its own. */
function microdata(document: Document, property: DateProperty): string[] {
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

function* datesIn(value: unknown, property: DateProperty, depth: number): Generator<string> {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* datesIn(each, property, depth + 1);
    return;
  }
  const item = value as Record<string, unknown>;
  const types = [item['@type']].flat().filter((type) => typeof type === 'string');
  const stated = item[property];
  if (types.some((type) => ARTICLE_TYPE.test(type)) && typeof stated === 'string') yield stated;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    yield* datesIn(item[key], property, depth + 1);
}

function* metaDates(document: Document, names: readonly string[]): Generator<string | null> {
  const metas = new Map<string, string | null>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (!metas.has(name)) metas.set(name, meta.getAttribute('content'));
  }
  for (const name of names) yield metas.get(name) ?? null;
}

/** `<time>` counts only where it stands for the article: marked as its date, or the only one of the only article. */
function* timeDates(document: Document): Generator<string | null> {
  for (const time of document.querySelectorAll('time[pubdate][datetime]'))
    yield time.getAttribute('datetime');
  const articles = document.querySelectorAll('article');
  if (articles.length !== 1) return;
  const times = articles[0]?.querySelectorAll('time[datetime]') ?? [];
  const days = new Set([...times].map((time) => calendarDay(time.getAttribute('datetime') ?? '')));
  if (days.size === 1) yield times[0]?.getAttribute('datetime') ?? null;
}

function* addressDates(path: string): Generator<string> {
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(path);
  if (parts) yield `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
}
