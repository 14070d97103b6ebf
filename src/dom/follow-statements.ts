import { isOfSamePage } from '@/src/core/chronology/is-of-same-page';
import type { Statement } from '@/src/core/chronology/page-date';
import { statementsOf } from './page-statements';

const AGAIN_AFTER_MS = 1_000;

export type PageStatements = {
  /** What the page states now; the same list as long as it says the same. */
  now(): readonly Statement[];
  /** Says that these gave the page its day: what is stated later at this address changes nothing. */
  keep(stated: readonly Statement[]): void;
};

/**
 * Follows what a page states about its date. A page may go on to another article by script and leave its head as it was, so
 * what was first stated at another address belongs to the article there (docs/adr/0039).
 */
export function followStatements(document: Document, nowMs = () => performance.now()): PageStatements {
  const firstAt = new Map<string, string>();
  let stated: readonly Statement[] = [];
  let kept: typeof stated | null = null;
  let at: string | null = null;
  let readAtMs = 0;
  return {
    now() {
      const path = document.location.pathname;
      // Until there is a day the page may still be writing its head; and one that is on its way may become a list of articles.
      const isKept = kept === stated && document.readyState !== 'loading';
      if (at === path && (isKept || nowMs() - readAtMs < AGAIN_AFTER_MS)) return stated;
      at = path;
      readAtMs = nowMs();
      const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? {};
      const isOfHere = href && URL.canParse(href) && new URL(href).pathname === path;
      const found = statementsOf(document).filter(({ words }) => {
        const first = firstAt.get(words) ?? path;
        firstAt.set(words, first);
        return isOfHere || isOfSamePage(first, path);
      });
      if (JSON.stringify(found) !== JSON.stringify(stated)) stated = found;
      return stated;
    },
    keep(told) {
      kept = told;
    },
  };
}
