/**
 * Tells which things stand near the viewport, by the elements that hold them: one IntersectionObserver, which
 * looks after a frame was laid out and so costs no layout of its own.
 */
import { isElement } from './eligible-text';

export type NearViewport<T> = {
  /** Watches a thing at a node of the document; it counts as far until `onChange` says otherwise. Again is as good as once. */
  watch(thing: T, at: Node): void;
  unwatch(thing: T): void;
};

/** One more viewport above and below: a mark is there before a wheel's turn brings it into view. */
const MARGIN = '100% 0%';

/** Where a thing is; `hidden` is one without a box. */
export type Nearness = 'near' | 'far' | 'hidden';

/** What one element holds; far until a frame has told. */
type Holder<T> = { readonly things: Set<T>; is: Nearness };

/** Starts watching until `signal` fires; `onChange` hears of each thing that is no longer where it was. */
export function watchNearViewport<T>(
  document: Document,
  onChange: (thing: T, is: Nearness) => void,
  signal: AbortSignal,
): NearViewport<T> {
  const holders = new Map<Element, Holder<T>>();
  const elementOf = new Map<T, Element>();
  const observer = observe(document, (entries) => {
    for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
      if (isIntersecting) turn(target, 'near');
      else if (rect.width > 0 || rect.height > 0) turn(target, 'far');
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
  const watchIn = (thing: T, element: Element) => {
    const holder = holders.get(element) ?? { things: new Set(), is: 'far' };
    elementOf.set(thing, element);
    holder.things.add(thing);
    if (holder.is !== 'far') onChange(thing, holder.is);
    if (holders.has(element)) return;
    holders.set(element, holder);
    observer.observe(element);
  };
  // An element without a box of its own (`display: contents`) is where its parent is.
  const climb = (element: Element) => {
    const parent = holderOf(element.parentNode);
    if (!parent) return;
    for (const thing of holders.get(element)?.things ?? []) watchIn(thing, parent);
    holders.delete(element);
    observer.unobserve(element);
  };

  return {
    watch(thing, at) {
      const element = holderOf(at);
      if (element) watchIn(thing, element);
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
  };
}

function observe(document: Document, callback: IntersectionObserverCallback): IntersectionObserver {
  // The document as root: the margin then counts in frames of other sites, too. `scrollMargin` gives what
  // scrolls inside the page the same margin, where it is known.
  const options = { root: document, rootMargin: MARGIN, scrollMargin: MARGIN };
  return new IntersectionObserver(callback, options);
}

/** Elements without a box that may stand in one another; deeper, all are hidden. */
const MOST_BOXLESS = 8;

// Style is asked for near a box only: far below `display: none` the browser works it out for all that lie between.
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
