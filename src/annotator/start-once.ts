import { readFamilies } from '@/src/core/briefing/families';
import { lazily } from '@/src/core/lazily';
import type { PackedMatcher } from '@/src/core/matching/packed-form';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { isReadableType } from '@/src/core/sites/readable-type';
import { listenFirst } from '@/src/dom/listen-always';
import { wait } from '@/src/dom/wait';
import { beginSession, isPaused } from '@/src/extension/page-desk';
import { type PageSessionOptions, startPageSession } from './page-session';

/** The events of the window that a session and its cards hear even where a page keeps them to itself. */
const HEARD = ['pointermove', 'pointerout', 'pointerdown', 'click', 'keydown', 'keyup'];

/**
 * Starts a page session, unless the document is of no readable type or a session lives here already: the script may arrive by
 * registration and by injection. The mark of a session is on our own global object, where no page sees it.
 */
export function startOnce(
  data: Omit<PageSessionOptions, 'matcher' | 'families'> & {
    readonly packedMatcher: PackedMatcher;
    readonly families: string;
  },
): void {
  const end = !isPaused() && beginSession();
  if (!end || !isReadableType(document.contentType)) return;
  // Now, before the page's scripts, although only later it is known whether there is anything to hear (docs/adr/0016).
  listenFirst(window, HEARD, end.signal);
  // With the first text that is read: many frames have none, and sites may be switched off.
  const matcher = lazily(() => unpackMatcher(data.packedMatcher, (text) => new TextEncoder().encode(text)));
  const families = lazily(() => readFamilies(data.families, matcher()));
  // The page begins first. A page script never breaks its page and never logs there: without a background it leaves silently, and
  // where its window is gone, of which Firefox gives no timer.
  wait(0)
    .then(() => startPageSession({ ...data, matcher, families }, end))
    .catch(() => end.abort());
}
