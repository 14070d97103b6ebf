/**
 * Finds the elements that the reader sees, of a page or after a change, so that they are read first. It runs when a frame has been laid
 * out (an IntersectionObserver's callback), so that asking for rectangles costs no layout.
 *
 * Not by hit tests: each goes through all siblings, 27 ms a point among a hundred thousand paragraphs. A block that this misses
 * (columns, floats among many) is read in its turn.
 */
import { firstIndex } from '@/src/core/first-index';
import { partOf } from './eligible-text';
import { isSeen } from './when-ready';

/** A block that is higher than so many viewports, with no block in view inside, is not taken: it is the page. */
const TOO_HIGH = 1.5;
/** Up to so many children are all looked at; of more, the first in view is found by halving. */
const FEW = 64;
/** More blocks than a viewport can be expected to show. */
const MOST = 200;
/** How many rectangles are asked for in all: about 4 ms. Any number of blocks without height may lie at one place. */
const MOST_RECTS = 2_000;

/** Calls `onLaidOut` once, when the next frame of a document has been laid out; never where there is none, or no root. */
export function whenLaidOut(document: Document, onLaidOut: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  if (!root) return;
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    // Firefox tells it in a page that was left, too, where most of what we would ask throws.
    if (isSeen(document) && !signal.aborted) onLaidOut();
  });
  observer.observe(root);
}

/** Returns the blocks in the viewport from top to bottom. */
export function blocksInView(document: Document): Element[] {
  // Not the root's: without a doctype that is the height of the page.
  const height = document.scrollingElement?.clientHeight ?? 0;
  const found: Element[] = [];
  // Not `document.body`: a frame of that name takes its place.
  const waiting: Element[] = [...document.querySelectorAll('body')];
  let rects = 0;
  for (let at = waiting.pop(); at && found.length < MOST && rects < MOST_RECTS; at = waiting.pop()) {
    const { inside, looked } = blocksIn(at, height, MOST_RECTS - rects);
    rects += looked;
    if (inside.length > 0) waiting.push(...inside.reverse());
    else if (rectOf(at).height <= height * TOO_HIGH) found.push(at);
  }
  return found;
}

/** The child blocks of an element that are in a viewport of this height, in order, and how many children were looked at. */
function blocksIn({ children }: Element, height: number, most: number) {
  const inside: Element[] = [];
  const isMany = children.length > FEW;
  // The first that ends below the viewport's top, if children lie one below the other.
  const first = isMany ? firstIndex(children.length, (index) => bottomFrom(children, index) > 0) : 0;
  let looked = 0;
  for (; first + looked < children.length && looked < most; looked++) {
    const child = children[first + looked] as Element;
    const { top, bottom } = rectOf(child);
    if (isMany && top >= height) break;
    if (bottom > 0 && top < height && bottom > top && partOf(child) === 'block') inside.push(child);
  }
  return { inside, looked };
}

/** The bottom of a child, or of the next that has a box: scripts have none. */
function bottomFrom(children: HTMLCollection, index: number): number {
  for (let at = index; at < Math.min(index + FEW, children.length); at++) {
    const { bottom, height } = rectOf(children[at] as Element);
    if (height > 0) return bottom;
  }
  return Number.POSITIVE_INFINITY;
}

/** By the prototype's method: a form may have a field of that name. */
function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
