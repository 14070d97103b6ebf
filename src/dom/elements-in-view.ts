/**
 * Tells, once, which elements the reader sees at first, so that they are read first. It is asked after a frame
 * was laid out (an IntersectionObserver's callback), when looking costs no layout.
 */
import { isElement, partOf } from './eligible-text';

/** Points looked at, across and down: enough to meet each column and each paragraph of a few lines. */
const COLUMNS = 3;
const ROWS = 8;
/** An element higher than this many viewports is no find: it is the page. */
const TOO_HIGH = 1.5;

/** Calls `onSeen` once, after the first frame, with the blocks in the viewport from top to bottom. */
export function whenFirstSeen(
  document: Document,
  onSeen: (blocks: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  const root = document.documentElement;
  if (!root || typeof IntersectionObserver !== 'function') return;
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    if (!signal.aborted) onSeen(blocksInView(document));
  });
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
}

function blocksInView(document: Document): readonly Element[] {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const found = new Set<Element>();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) / COLUMNS) * width;
      const y = ((row + 0.5) / ROWS) * height;
      const block = blockOf(document.elementFromPoint(x, y));
      if (block && block.getBoundingClientRect().height <= height * TOO_HIGH) found.add(block);
    }
  }
  return [...found];
}

function blockOf(element: Element | null): Element | null {
  let at = element;
  while (at && partOf(at) === 'inline') at = at.parentNode && isElement(at.parentNode) ? at.parentNode : null;
  return at;
}
