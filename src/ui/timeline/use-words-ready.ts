import { useEffect } from 'preact/hooks';
import { foldWords, type Wording } from '@/src/core/timeline/filter-timeline';
import type { TimelineItem } from '@/src/core/timeline/timeline';

/** After the page has opened: folding even 78 events takes 20 ms, a fifth of all that opening costs. */
const AFTER_MS = 1_000;
/** How many at a time: a few ms. */
const SLICE = 40;
const PAUSE_MS = 8;

/** Makes the words of a timeline ready while the reader looks at it, so that the first letter typed is answered at once. */
export function useWordsReady(items: readonly TimelineItem[], wording: Wording): void {
  useEffect(() => {
    let from = 0;
    let timer = setTimeout(fold, AFTER_MS);
    return () => clearTimeout(timer);

    function fold(): void {
      foldWords(items.slice(from, from + SLICE), wording);
      from += SLICE;
      if (from < items.length) timer = setTimeout(fold, PAUSE_MS);
    }
  }, [items, wording]);
}
