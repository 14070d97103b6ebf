import { readFamilies } from '@/src/core/briefing/families';
import { lazily } from '@/src/core/lazily';
import type { PackedMatcher } from '@/src/core/matching/packed-form';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { listenFirst } from '@/src/dom/listen-always';
import { beginSession, isPaused, sessionHere } from '@/src/extension/page-desk';
import { type PageSessionOptions, startPageSession } from './page-session';

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** What a session and its cards hear of the window, also where a page keeps it from others. */
const HEARD = ['pointermove', 'pointerout', 'pointerdown', 'click', 'keydown'];

/**
 * Starts a page session unless the document is of no readable type, or one lives here already: the script may arrive by registration and
 * by injection. Nothing a page can see tells the two apart; the mark is on our own global object.
 */
export function startOnce(
  data: Omit<PageSessionOptions, 'matcher' | 'families'> & {
    readonly packedMatcher: PackedMatcher;
    readonly families: string;
  },
): void {
  if (isPaused() || sessionHere()) return;
  const end = beginSession();
  if (!READABLE.has(document.contentType)) return;
  // Now, before the page's scripts: whether there is anything to hear is known only later.
  listenFirst(window, HEARD, end.signal);
  // With the first text: pages have frames without any, and sites are switched off.
  const matcher = lazily(() => unpackMatcher(data.packedMatcher, (text) => new TextEncoder().encode(text)));
  const families = lazily(() => readFamilies(data.families, matcher()));
  // A page script never breaks the page it visits and never logs there: without a background it leaves.
  startPageSession({ ...data, matcher, families }, end).catch(() => end.abort());
}
