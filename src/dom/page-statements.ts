/**
 * Collects what a page states about its date, as it is written there. What it means is decided by `core/chronology/page-date`,
 * which the background and the popup carry, not every page.
 */
import { MOST_STATEMENTS, MOST_WORDS, type Statement } from '@/src/core/chronology/page-date';

type Said = readonly (readonly [name: unknown, of: unknown, words: unknown])[];

/** What says nothing of a day is not told; but MediaWiki is, by its name. */
const TELLING = /(19|20)\d\d|Wiki/;

/** Returns all that a page states, kind by kind, each in document order and with at most `MOST_STATEMENTS`. */
export function statementsOf(document: Document): readonly Statement[] {
  const stated: Statement[] = [];
  const collect = (by: Statement['by'], selector: string, say = sayOf) => {
    const said = [...document.querySelectorAll(selector)]
      .flatMap(say)
      .map(([name, of, words]) => ({ by, name: cut(name), of: cut(of), words: cut(words) }))
      .filter(({ words }) => TELLING.test(words));
    stated.push(...said.slice(0, MOST_STATEMENTS));
  };
  collect('json-ld', 'script[type="application/ld+json"]', ({ textContent }) => {
    try {
      return datesIn(JSON.parse(textContent));
    } catch {
      // Broken structured data is common, and some may be too deep to go through; other statements follow.
      return [];
    }
  });
  collect('microdata', '[itemprop*=date]');
  collect('meta', 'meta[content]');
  collect('publication', 'time[pubdate][datetime]');
  if (document.querySelectorAll('article').length === 1) collect('time', 'article time[datetime]');
  stated.push({ by: 'address', name: '', of: '', words: cut(document.location.pathname) });
  return stated;
}

/** What an element says: the name of the property, the type of the item that has it, and the words. */
function sayOf(element: Element): Said {
  const its = (name: string) => element.getAttribute(name);
  return [
    [
      its('property') ?? its('name') ?? its('itemprop') ?? its('class'),
      element.parentElement?.closest('[itemscope]')?.getAttribute('itemtype'),
      its('content') ?? its('datetime') ?? element.textContent,
    ],
  ];
}

/** Adds what a value states to a list, which is never copied: lists that lie in each other may be deep and long. */
function datesIn(value: unknown, said: Said[number][] = []): Said {
  if (Array.isArray(value)) for (const each of value) datesIn(each, said);
  else if (typeof value === 'object' && value !== null) {
    const item = value as Record<string, unknown>;
    for (const name of ['datePublished', 'dateModified']) said.push([name, item['@type'], item[name]]);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) datesIn(item[key], said);
  }
  return said;
}

function cut(words: unknown): string {
  return String(words ?? '')
    .trim()
    .slice(0, MOST_WORDS);
}
