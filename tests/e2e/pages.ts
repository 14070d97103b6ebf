/** The pages of the journeys: our own fixtures, and real news pages where they are at hand. */
import { existsSync } from 'node:fs';
import type { PageServer, ServedPage } from '../drivers/page-server';
import { STILL } from '../drivers/page-server';
import { HOSTS } from './test';

/** Real pages beside the repository; no part of the product, so a clone without them uses its own fixtures only. */
const REAL = '../shared/pages';

export type NamedPage = {
  readonly name: string;
  readonly page: ServedPage;
  /** Texts of which at least one is marked, and none of which may be. */
  readonly names: readonly string[];
  readonly never: readonly string[];
};

const OWN: readonly NamedPage[] = [
  own('demo-article', ['Juan Guaidó', 'S-300', 'Мария Захарова'], ['Bolton Wanderers', 'S-3000']),
];

const REAL_PAGES: readonly NamedPage[] = [
  real('noticialdia-es', ['Nicolás Maduro', 'Donald Trump', 'Maduro']),
  real('euronews-en', ['Nicolás Maduro', 'Donald Trump', 'Venezuela']),
  real('klassegegenklasse-de', ['Maduro', 'Nicolás Maduro', 'Venezuela']),
  real('apnews-en', ['Donald Trump', 'Russia']),
  real('foxnews-en-s300', ['S-300', 'Russia']),
  real('uol-pt', ['Donald Trump', 'Trump', 'Estados Unidos']),
];

/** Own pages always; real ones where they are. */
export function pagesAtHand(): readonly NamedPage[] {
  return [...OWN, ...REAL_PAGES.filter(({ page }) => existsSync(page.file as string))];
}

/** Serves a page under a news host; resolves to its address. Saved pages stand still. */
export function servePage(server: PageServer, { name, page }: NamedPage): string {
  return server.serve(HOSTS.one, `/${name}`, page);
}

/** Serves a small page of our own making. */
export function serveHtml(server: PageServer, path: string, body: string, host: string = HOSTS.one): string {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`;
  return server.serve(host, path, { body: html });
}

function own(name: string, names: readonly string[], never: readonly string[]): NamedPage {
  return { name, page: { file: `tests/fixtures/pages/${name}.html` }, names, never };
}

function real(name: string, names: readonly string[]): NamedPage {
  return { name, page: { file: `${REAL}/${name}.html.gz`, headers: STILL }, names, never: [] };
}
