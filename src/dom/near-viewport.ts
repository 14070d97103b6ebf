/**
 * Follows which things are near the viewport, by the elements that hold them: one IntersectionObserver, which looks when a
 * frame has been laid out and so costs no layout of its own.
 */
import { isElement } from './eligible-text';

export type NearViewport<T> = {
  /**
   * Watches a thing at a node of the document. Where nothing is known of that place it counts as what is presumed, until the next
   * frame has been laid out. Safe to call again.
   */
  watch(thing: T, at: Node, presumed: Nearness): void;
  unwatch(thing: T): void;
  /** Tells whether a node stands in an element that is known to be hidden, because something in it is watched. */
  isHidden(at: Node): boolean;
};

/** One more viewport above and below, so that a mark is painted before scrolling brings it into view. */
const MARGIN = '100% 0%';

/** Where a thing is; `hidden` is one without a box, or in a box of a pixel, as words for screen readers alone are. */
export type Nearness = 'near' | 'far' | 'hidden';

/** The things that one element holds, and where it is. */
type Holder<T> = { readonly things: Set<T>; is: Nearness };

/** Starts watching until `signal` fires; `onChange` is called for each thing that is elsewhere now. */
export function watchNearViewport<T>(
  document: Document,
  onChange: (thing: T, is: Nearness) => void,
  signal: AbortSignal,
): NearViewport<T> {
  const holders = new Map<Element, Holder<T>>();
  const elementOf = new Map<T, Element>();
  const observer = observe(document, (entries) => {
    for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
      if (rect.width > 1 || rect.height > 1) turn(target, isIntersecting ? 'near' : 'far');
      else if (isBoxless(target)) climb(target);
      else turn(target, 'hidden');
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const turn = (element: Element, is: Nearness) => {
    const holder = holders.get(element);
    if (!holder || holder.is === is) return;
    holder.is = is;
    for (const thing of holder.things) onChange(thing, is);
  };
  const watchIn = (thing: T, element: Element, presumed: Nearness) => {
    const holder = holders.get(element) ?? { things: new Set(), is: presumed };
    elementOf.set(thing, element);
    holder.things.add(thing);
    if (holder.is !== 'far' || presumed !== 'far') onChange(thing, holder.is);
    if (holders.has(element)) return;
    holders.set(element, holder);
    observer.observe(element);
  };
  // An element without a box of its own (`display: contents`) is where its parent is.
  const climb = (element: Element) => {
    const parent = holderOf(element.parentNode);
    if (!parent) return;
    const { things, is } = holders.get(element)!;
    for (const thing of things) watchIn(thing, parent, is);
    holders.delete(element);
    observer.unobserve(element);
  };

  return {
    watch(thing, at, presumed) {
      const element = holderOf(at);
      if (element) watchIn(thing, element, presumed);
    },
    unwatch(thing) {
      const element = elementOf.get(thing);
      const holder = element && holders.get(element);
      elementOf.delete(thing);
      holder?.things.delete(thing);
      if (!element || holder?.things.size !== 0) return;
      holders.delete(element);
      observer.unobserve(element);
    },
    isHidden: (at) => holders.get(holderOf(at)!)?.is === 'hidden',
  };
}

function observe(document: Document, callback: IntersectionObserverCallback): IntersectionObserver {
  // With the document as root the margin counts in frames of other sites, too. `scrollMargin`, where it is known, gives
  // what scrolls inside the page the same margin.
  const options = { root: document, rootMargin: MARGIN, scrollMargin: MARGIN };
  return new IntersectionObserver(callback, options);
}

/** How many elements without a box may stand in one another; deeper ones count as hidden. */
const MOST_BOXLESS = 8;

// Style is asked for only near a box: far below `display: none` the browser would work it out for all elements in between.
function isBoxless(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < MOST_BOXLESS && !hasBox(at); up++) at = holderOf(at.parentNode);
  return hasBox(at) && getComputedStyle(element).display === 'contents';
}

function hasBox(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

function holderOf(node: Node | null): Element | null {
  if (!node || isElement(node)) return node;
  return holderOf(node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null);
}
