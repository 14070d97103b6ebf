/**
 * Tells which things stand near the viewport, by the elements that hold them: one IntersectionObserver, which
 * looks after a frame was laid out and so costs no layout of its own.
 */
import { isElement } from './eligible-text';

export type NearViewport<T> = {
  /** Watches a thing at a node of the document; it counts as far until `onChange` says otherwise. */
  watch(thing: T, at: Node): void;
  unwatch(thing: T): void;
};

/** One more viewport above and below: a mark is there before a wheel's turn brings it into view. */
const MARGIN = '100% 0%';

/** What one element holds. */
type Holder<T> = { readonly things: Set<T>; isNear: boolean };

/** Starts watching until `signal` fires; `onChange` hears of each thing that came near, or went far again. */
export function watchNearViewport<T>(
  document: Document,
  onChange: (thing: T, isNear: boolean) => void,
  signal: AbortSignal,
): NearViewport<T> {
  const holders = new Map<Element, Holder<T>>();
  const elementOf = new Map<T, Element>();
  const observer = observe(document, (entries) => {
    for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
      if (rect.width === 0 && rect.height === 0 && isBoxless(target)) climb(target);
      else turn(target, isIntersecting);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const turn = (element: Element, isNear: boolean) => {
    const holder = holders.get(element);
    if (!holder || holder.isNear === isNear) return;
    holder.isNear = isNear;
    for (const thing of holder.things) onChange(thing, isNear);
  };
  const watchIn = (thing: T, element: Element) => {
    const holder = holders.get(element) ?? { things: new Set(), isNear: false };
    elementOf.set(thing, element);
    holder.things.add(thing);
    if (holder.isNear) onChange(thing, true);
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
