/**
 * Waits for the first words of a document. Most frames of a page never hold any (an advertisement is a picture), and are
 * spared the rest of a session.
 *
 * It wants less than reading does: a text counts wherever it stands, and so does an open shadow root without one. So nothing
 * is missed that only changes its place or its attributes.
 */
import { isElement, isText, partOf, TEXTS } from './eligible-text';
import { UNASKED_LOOKS_MS } from './late-shadow-roots';

/** Looking takes a hundredth of the time at most, whatever a frame animates. */
const SHARE = 100;
/** More than a look took is time that the machine gave to others. */
const LOOK_MS = 5;

/** Resolves when the document holds words, or when `signal` fires. */
export function whenWorded(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let isLookDue = false;
    let dueAtMs = 0;
    const observer = new MutationObserver(() => {
      if (!isLookDue) setTimeout(look, dueAtMs - performance.now());
      isLookDue = true;
    });
    // A shadow root is attached without a mutation.
    for (const afterMs of UNASKED_LOOKS_MS) setTimeout(look, afterMs);

    function look(): void {
      const startedAtMs = performance.now();
      isLookDue = false;
      if (signal.aborted || holdsWords(document)) {
        observer.disconnect();
        resolve();
      }
      const nowMs = performance.now();
      dueAtMs = nowMs + Math.min(LOOK_MS, nowMs - startedAtMs) * SHARE;
    }

    signal.addEventListener('abort', look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}

function holdsWords(document: Document): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isElement(node) ? node.shadowRoot !== null : isText(node) && isWord(node)) return true;
  }
  return false;
}

function isWord({ data, parentElement }: Text): boolean {
  return /\S/.test(data) && partOf(parentElement as Element) !== 'skip';
}
