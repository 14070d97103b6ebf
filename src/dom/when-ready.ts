import { listenAlways } from './listen-always';

/** Resolves when the parser has come to the document's end; at once when `signal` fires. */
export function whenParsed(document: Document, signal: AbortSignal): Promise<void> {
  return until(document, 'readystatechange', () => document.readyState !== 'loading', signal);
}

/** Resolves when the page is no longer one that the browser renders in advance; at once when `signal` fires. */
export function whenActivated(document: Document, signal: AbortSignal): Promise<void> {
  // Chromium only; absent elsewhere.
  const isActive = () => (document as { prerendering?: boolean }).prerendering !== true;
  return until(document, 'prerenderingchange', isActive, signal);
}

/** Resolves when the tab is looked at; at once when `signal` fires. */
export function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  return until(document, 'visibilitychange', () => document.visibilityState !== 'hidden', signal);
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
