import { useEffect } from 'preact/hooks';
import { foldWords } from '@/src/core/timeline/filter-timeline';
import type { TimelineItem } from '@/src/core/timeline/timeline';

/** A few ms each. */
const SLICE = 40;
const PAUSE_MS = 8;

/** Makes the words of a timeline ready while the reader looks at it, so that the first letter typed is answered at once. */
export function useWordsReady(items: readonly TimelineItem[]): void {
  useEffect(() => {
    let from = 0;
    let timer = setTimeout(fold, PAUSE_MS);
    return () => clearTimeout(timer);

    function fold(): void {
      foldWords(items.slice(from, from + SLICE));
      from += SLICE;
      if (from < items.length) timer = setTimeout(fold, PAUSE_MS);
    }
  }, [items]);
}
