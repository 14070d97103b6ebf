import { whenWorded } from '@/src/dom/when-worded';
import { openPageDesk } from '@/src/extension/page-desk';
import { boxOfFrame } from './card-above';

/**
 * Waits, in a frame, until it holds words, asking nothing of anybody: a page has dozens that never do. Frames within it may
 * want to know where they lie.
 */
export async function untilWorded(end: AbortController): Promise<void> {
  if (window.top === window) return;
  openPageDesk({ leave: () => end.abort(), boxOfFrame }, end.signal);
  await whenWorded(document, end.signal);
}
