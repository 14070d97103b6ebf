/**
 * When a page was published, by what it states itself: the card's "then". Publication counts, not a later update. A page without
 * a credible date has none; nothing is guessed.
 */
import type { EdtfDate } from '../briefing/schema';
import { calendarDay } from './calendar-day';

/** When a page says it was published. */
export type PageDate = {
  readonly date: EdtfDate;
  /** Where the page says so, so that the card can tell. */
  readonly from: 'structured-data' | 'meta' | 'time' | 'address';
  /** The day of a later update that the page states, or `null`. */
  readonly updated: EdtfDate | null;
};

/** Something that may say a day, as it is written in the page. */
export type Statement = {
  /** `publication` is a `<time pubdate>`; `time` is another `<time>`, of the page's only article. */
  readonly by: 'json-ld' | 'microdata' | 'meta' | 'publication' | 'time' | 'address';
  /** The name of the property or of the `<meta>`; empty for other kinds. */
  readonly name: string;
  /** The type of the item that has the property: several with commas between, or its address; empty where none is given. */
  readonly of: string;
  readonly words: string;
};

/** How many statements of a kind are read at most, and how many UTF-16 units of each. */
export const MOST_STATEMENTS = 200;
export const MOST_WORDS = 300;

const ARTICLE_TYPE = /(Article|BlogPosting|Report|Review|VideoObject)(,|$)/;

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

/** Returns a page's publication date by all that it states, the most credible statement first, or `null`. */
export function pageDateOf(stated: readonly Statement[]): PageDate | null {
  const said = (by: Statement['by']) => stated.filter((each) => each.by === by);
  const ofArticles = (property: string) =>
    dated('structured-data', said('json-ld').filter(isOfArticle).filter(has(property))) ??
    dated('structured-data', ofOneDay(said('microdata').filter(isOfArticleOrUntold).filter(has(property))));
  const named = (names: readonly string[]) =>
    dated(
      'meta',
      names.flatMap((name) => said('meta').find((meta) => meta.name.toLowerCase() === name) ?? []),
    );
  const published =
    ofArticles('datePublished') ??
    named(META_NAMES) ??
    dated('time', said('publication')) ??
    dated('time', ofOneDay(said('time'))) ??
    dated('address', said('address').map(dayInAddress));
  if (!published) return null;
  const updated = (ofArticles('dateModified') ?? named(UPDATE_NAMES))?.date;
  return { ...published, updated: updated && updated > published.date ? updated : null };
}

function dated(
  from: PageDate['from'],
  stated: readonly Pick<Statement, 'words'>[],
): Pick<PageDate, 'date' | 'from'> | null {
  const date = stated.map(({ words }) => calendarDay(words)).find((day) => day !== null);
  return date ? { date, from } : null;
}

/** The statements that say a day, if all of them say the same one; else they are a list of articles. None of a list that was cut short. */
function ofOneDay(stated: readonly Statement[]): readonly Statement[] {
  const days = new Set(stated.map(({ words }) => calendarDay(words)).filter((day) => day !== null));
  return days.size === 1 && stated.length < MOST_STATEMENTS ? stated : [];
}

function has(property: string) {
  return ({ name }: Statement) => name.split(/\s+/).includes(property);
}

function isOfArticle({ of }: Statement): boolean {
  return ARTICLE_TYPE.test(of);
}

/** Tells whether a statement may be the article's: a comment or an event has its own days, an item of no stated type may be the article. */
function isOfArticleOrUntold(statement: Statement): boolean {
  return statement.of === '' || isOfArticle(statement);
}

function dayInAddress({ words }: Statement): Pick<Statement, 'words'> {
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(words);
  return { words: parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : '' };
}
