import { listenAlways } from './listen-always';
import { wait } from './wait';

/** A page that is longer on its way is read as it comes: one script that hangs would keep its marks from it, a stream has no end. */
const LATE_MS = 2_000;

/** Resolves when the document is parsed, or late, or when `signal` fires. */
export function whenParsed(document: Document, signal: AbortSignal): Promise<unknown> {
  return Promise.race([
    until(document, 'readystatechange', () => document.readyState !== 'loading', signal),
    wait(LATE_MS),
  ]);
}

/** Resolves when the page is no longer being rendered in advance, or when `signal` fires. */
export function whenActivated(document: Document, signal: AbortSignal): Promise<void> {
  // Chromium only; absent elsewhere.
  const isActive = () => (document as { prerendering?: boolean }).prerendering !== true;
  return until(document, 'prerenderingchange', isActive, signal);
}

/** Tells whether the tab is visible, as far as the browser tells. */
export const isSeen = (document: Document): boolean => document.visibilityState !== 'hidden';

/** Resolves when the tab is visible, or when `signal` fires. */
export function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  return until(document, 'visibilitychange', () => isSeen(document), signal);
}

function until(document: Document, type: string, isThere: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (isThere() || signal.aborted) return resolve();
    const end = new AbortController();
    const look = () => {
      if (!isThere() && !signal.aborted) return;
      end.abort();
      resolve();
    };
    listenAlways(document, [type], look, end.signal);
    signal.addEventListener('abort', look, { signal: end.signal });
  });
}
