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
  /** The name of the property or of the `<meta>`, or the class of the `<time>`; empty for other kinds. */
  readonly name: string;
  /** The type of the item that has the property: several with commas between, or its address; empty where none is given. */
  readonly of: string;
  readonly words: string;
};

/** How many statements of a kind are read at most, and how many UTF-16 units of each. */
export const MOST_STATEMENTS = 200;
export const MOST_WORDS = 300;

const ARTICLE_TYPE = /(Article|BlogPosting|Report)(,|$)/;
/** An article where a page has no other: beside one it is a part of the page. */
const LESSER_TYPE = /(Review|VideoObject)(,|$)/;

const PUBLICATION_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'article.published',
  'date.published',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'citation_publication_date',
  'pubdate',
  'bt:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
];

/** Names that may mean another day than that of publication. */
const DATE_NAMES = ['dcterms.created', 'dcterms.date', 'dc.date', 'dc:date', 'date'];

const UPDATE_NAMES = ['article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified'];

/** The front page of a site or of an archived one, which is a list of articles. */
const FRONT_PAGE = /^(\/web\/\w+\/https?:\/\/[^/]+)?\/?(index\.html?)?$/;
/** What is planned or looked for. */
const DATELESS_ADDRESS = /\/(agenda|calendar|events?|schedules?|search)\//;

/** What programs write where a date is missing: the beginning of their time, also west of Greenwich. */
const NO_DAYS: readonly string[] = ['1900-01-01', '1969-12-31', '1970-01-01'];

/** Returns a page's publication date by all that it states, the most credible statement first, or `null`. */
export function pageDateOf(stated: readonly Statement[]): PageDate | null {
  const said = (by: Statement['by']) => stated.filter((each) => each.by === by);
  if (said('address').some(({ words }) => FRONT_PAGE.test(words)) || said('meta').some(isOfWiki)) return null;
  const inJsonLd = (property: string) =>
    dated('structured-data', ofOneDay(ofMain(said('json-ld').filter(has(property)), isOfArticle)));
  const inMicrodata = (property: string) =>
    dated('structured-data', ofOneDay(ofMain(said('microdata').filter(has(property)), isOfArticleOrUntold)));
  const named = (names: readonly string[]) =>
    dated(
      'meta',
      names.flatMap((name) => said('meta').filter((meta) => meta.name.toLowerCase() === name)),
    );
  const published =
    inJsonLd('datePublished') ??
    named(PUBLICATION_NAMES) ??
    inMicrodata('datePublished') ??
    dated('meta', ofOneDay(said('meta').filter(isDatePublished))) ??
    named(DATE_NAMES) ??
    dated('time', ofOneDay(said('publication'))) ??
    dated('time', ofOneDay(ofPublication(said('time')))) ??
    dated('address', said('address').map(dayInAddress));
  if (!published) return null;
  const updated = (inJsonLd('dateModified') ?? inMicrodata('dateModified') ?? named(UPDATE_NAMES))?.date;
  return { ...published, updated: updated && updated > published.date ? updated : null };
}

function dated(
  from: PageDate['from'],
  stated: readonly Pick<Statement, 'words'>[],
): Pick<PageDate, 'date' | 'from'> | null {
  const date = stated.map(dayOf).find((day) => day !== null);
  return date ? { date, from } : null;
}

function dayOf({ words }: Pick<Statement, 'words'>): EdtfDate | null {
  const day = calendarDay(words);
  return day && NO_DAYS.includes(day) ? null : day;
}

/** The statements that say a day, if all of them say the same one; else they are a list of articles. None of a list that was cut short. */
function ofOneDay(stated: readonly Statement[]): readonly Statement[] {
  const [first, ...others] = stated.filter((each) => dayOf(each) !== null);
  if (!first || stated.length >= MOST_STATEMENTS) return [];
  return others.every((other) => isOfSameDay(first, other)) ? [first] : [];
}

/** Tells whether two statements say one day, or one moment in two time zones. */
function isOfSameDay(one: Statement, other: Statement): boolean {
  return dayOf(one) === dayOf(other) || Date.parse(one.words) === Date.parse(other.words);
}

function ofMain(
  stated: readonly Statement[],
  isMain: (statement: Statement) => boolean,
): readonly Statement[] {
  const ofArticles = stated.filter(isMain);
  return ofArticles.length > 0 ? ofArticles : stated.filter(({ of }) => LESSER_TYPE.test(of));
}

/** The times that are said to be of the publication, by their class or property; where none is, those not said to be another's. */
function ofPublication(times: readonly Statement[]): readonly Statement[] {
  const published = times.filter(({ name }) => /publish|posted|entry-date/i.test(name));
  return published.length > 0 ? published : times.filter(({ name }) => !/updat|modif|comment/i.test(name));
}

/** A wiki is written for years; what it states is when an article was begun. */
function isOfWiki({ name, words }: Statement): boolean {
  return name.toLowerCase() === 'generator' && words.startsWith('MediaWiki');
}

function has(property: string) {
  return ({ name }: Statement) => name.split(/\s+/).includes(property);
}

/** Tells whether a `<meta>` may state the page's day by the name that items have, too: those of a list, or of comments. */
function isDatePublished(meta: Statement): boolean {
  return /^datepublished$/i.test(meta.name) && (isOfArticleOrUntold(meta) || /WebPage$/.test(meta.of));
}

function isOfArticle({ of }: Statement): boolean {
  return ARTICLE_TYPE.test(of);
}

/** Tells whether a statement may be the article's: a comment or an event has its own days, an item of no stated type may be the article. */
function isOfArticleOrUntold(statement: Statement): boolean {
  return statement.of === '' || isOfArticle(statement);
}

function dayInAddress({ words }: Statement): Pick<Statement, 'words'> {
  const parts = DATELESS_ADDRESS.test(words)
    ? null
    : /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(words);
  return { words: parts ? parts.slice(1).join('-') : '' };
}
