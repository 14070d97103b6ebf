import { whenWorded } from '@/src/dom/when-worded';
import { openPageDesk } from '@/src/extension/page-desk';
import { boxOfFrame } from './card-above';

/**
 * Waits, in a frame, until it holds words, and asks nobody anything until then: a page has dozens that never do. It only says
 * where frames inside of it lie, for their cards.
 */
export async function untilWorded(end: AbortController): Promise<void> {
  if (window.top === window) return;
  openPageDesk({ leave: () => end.abort(), boxOfFrame }, end.signal);
  await whenWorded(document, end.signal);
}
