import { isOfSamePage } from '@/src/core/chronology/is-of-same-page';
import type { PageDate } from '@/src/core/chronology/page-date';
import { pageDate } from './page-date';

const AGAIN_AFTER_MS = 1_000;

/**
 * Follows the date of a page, which may go on to another article by script and leave its head as it was: what was stated at
 * another address is of the article there. Returns a function that tells the date now.
 */
export function followPageDate(document: Document, nowMs = () => performance.now()): () => PageDate | null {
  const firstAt = new Map<string, string>();
  let at: string | null = null;
  let readAtMs = 0;
  let date: PageDate | null = null;
  return () => {
    const path = document.location.pathname;
    // One that is found stays; until then the page may still be writing its head.
    if (at === path && (date || nowMs() - readAtMs < AGAIN_AFTER_MS)) return date;
    at = path;
    readAtMs = nowMs();
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? {};
    const isOfHere = href && URL.canParse(href) && new URL(href).pathname === path;
    date = pageDate(document, (words) => {
      const first = firstAt.get(words) ?? path;
      firstAt.set(words, first);
      return !isOfHere && !isOfSamePage(first, path);
    });
    return date;
  };
}
