import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { beginSession, isPaused, sessionHere } from '@/src/extension/page-desk';
import { type PageSessionOptions, startPageSession } from './page-session';

/**
 * Starts a page session unless one lives on this page already: the script may arrive by registration and
 * by injection. Nothing a page can see tells the two apart; the mark is on our own global object.
 */
export function startOnce(
  data: Omit<PageSessionOptions, 'matcher' | 'startedAtMs'> & { readonly packedMatcher: string },
): void {
  if (isPaused() || sessionHere()) return;
  const startedAtMs = performance.now();
  const end = beginSession();
  const matcher = unpackMatcher(data.packedMatcher, (text) => new TextEncoder().encode(text));
  // A page script never breaks the page it visits and never logs there: without a background it leaves.
  startPageSession({ ...data, matcher, startedAtMs }, end).catch(() => end.abort());
}
