/** The pages of the journeys: our own fixtures, and real news pages where they are at hand. */
import { existsSync } from 'node:fs';
import type { PageServer, ServedPage } from '../drivers/page-server';
import { STILL } from '../drivers/page-server';
import { HOSTS } from './test';

/** Real pages beside the repository; no part of the product, so a clone without them uses its own fixtures only. */
const REAL = '../shared/pages';

export type NamedPage = {
  readonly name: string;
  /** Where it is served: real pages where they were published, since an address may say the day. */
  readonly path: string;
  readonly page: ServedPage;
  /** Texts of which at least one is marked, and none of which may be. */
  readonly names: readonly string[];
  readonly never: readonly string[];
  /** When it was published, by reading it; `null` where it does not say, or is no article. */
  readonly date: string | null;
};

const OWN: readonly NamedPage[] = [
  {
    ...page('demo-article', '/demo-article', '2019-03-31', ['Juan Guaidó', 'S-300', 'Мария Захарова']),
    page: { file: 'tests/fixtures/pages/demo-article.html' },
    never: ['Bolton Wanderers', 'S-3000'],
  },
];

const REAL_PAGES: readonly NamedPage[] = [
  // A home page.
  page('noticialdia-es', '/', null, ['Nicolás Maduro', 'Donald Trump', 'Maduro']),
  page(
    'euronews-en',
    '/2026/01/06/as-trump-pitches-venezuelan-oil-dream-for-us-companies-experts-warn-it-wont-be-cheap-or-ea',
    '2026-01-06',
    ['Nicolás Maduro', 'Donald Trump', 'Venezuela'],
  ),
  // Its only day is that of a photograph, in its caption.
  page('klassegegenklasse-de', '/venezuela-nach-maduros-entfuehrung-interview', null, [
    'Maduro',
    'Nicolás Maduro',
    'Venezuela',
  ]),
  page('apnews-en', '/article/trump-harris-presidential-election-2024-labor-day', '2024-09-03', [
    'Donald Trump',
    'Russia',
  ]),
  page(
    'foxnews-en-s300',
    '/politics/2010/08/14/russias-nuclear-help-iran-stirs-questions-improved-relations/',
    '2010-08-14',
    ['S-300', 'Russia'],
  ),
  page(
    'uol-pt',
    '/ultimas-noticias/reuters/2020/03/14/sancoes-dos-eua-dificultam-severamente-luta-do-ira.htm',
    '2020-03-14',
    ['Donald Trump', 'Trump', 'Estados Unidos'],
  ),
  page('nytimes-en', '/2018/10/09/us/politics/nikki-haley-united-nations.html', '2018-10-09', [
    'John R. Bolton',
    'Donald Trump',
    'Trump',
  ]),
  // A miss: it prints December 2, 2016, in a time element that stands in no article, so nothing says whose day it is.
  page('yahoo-en-large', '/news/', null, ['Russia', 'Donald Trump']),
  page(
    'cnn-en-largest',
    '/2023/11/06/politics/takeaways-trump-engoron-testimony-fraud-trial/index.html',
    '2023-11-06',
    ['Donald Trump', 'Trump'],
  ),
  // Published on the 26th, updated on the 28th. It lists the members for Bolton North East and Bolton West.
  page('dailymail-en-traps', '/food/article', '2020-09-26', [], ['Bolton']),
  // A product, whose roast and weight look like a missile, and whose reviews have days.
  page(
    'happycoffee-de-trap-s300',
    '/products/happy-coffee-sidamo-bio-kaffeebohnen',
    null,
    [],
    ['S-300', 'S300'],
  ),
  page('bbc-en', '/news/world-us-canada-33646704', '2015-07-24', []),
];

/** Own pages always; real ones where they are. */
export function pagesAtHand(): readonly NamedPage[] {
  return [...OWN, ...REAL_PAGES.filter(({ page }) => existsSync(page.file as string))];
}

/** The real pages that are not at hand. */
export function pagesMissing(): readonly string[] {
  return REAL_PAGES.filter(({ page }) => !existsSync(page.file as string)).map(({ name }) => name);
}

/** Serves a page under a news host; resolves to its address. Saved pages stand still. */
export function servePage(server: PageServer, { path, page }: NamedPage, host: string = HOSTS.one): string {
  return server.serve(host, path, page);
}

/** Serves a small page of our own making. */
export function serveHtml(server: PageServer, path: string, body: string, host: string = HOSTS.one): string {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`;
  return server.serve(host, path, { body: html });
}

function page(
  name: string,
  path: string,
  date: string | null,
  names: readonly string[],
  never: readonly string[] = [],
): NamedPage {
  return { name, path, page: { file: `${REAL}/${name}.html.gz`, headers: STILL }, names, never, date };
}
