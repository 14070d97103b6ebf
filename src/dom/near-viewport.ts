/**
 * Follows which things are near the viewport, and which are to be seen nowhere, by the elements that hold them: two
 * IntersectionObservers, which look when a frame has been laid out and so cost no layout of their own.
 */
import { elementAt } from './element-at';
import { holdingNode, shadowOf } from './kin-of';
import { isSeen } from './when-ready';

export type NearViewport<T> = {
  /**
   * Watches a thing at a node of the document. Where nothing is known of that place it counts as what is presumed, until the next
   * frame has been laid out. Safe to call again.
   */
  watch(thing: T, at: Node, presumed: Nearness): void;
  forget(thing: T): void;
  /** Tells whether a thing stands in an element that is known to be hidden; then it is watched, too. */
  hides(thing: T, at: Node): boolean;
};

/** One more viewport above and below (four in Chromium, which takes both margins together), so that a mark is painted before scrolling brings it into view. */
const NEAR = '100% 0%';
/** A page as long as any, up and down alone: what lies beside it is kept out of sight. Firefox knows not twice as much. */
const ANYWHERE = '1e7px 0%';
/** Inside what scrolls in the page: there a share, for of a folded part that is nothing. */
const IN_SCROLLER = '1999% 0%';

/** So often at most Chromium looks: each time costs up to a tenth of a frame of a giant page. Others know of no delay. */
const LOOKS_MS = 100;

/**
 * Where a thing is; `hidden` is one without a box, in a box of a pixel, as words for screen readers alone are, or cut away by
 * what is around it, as a folded part is (docs/adr/0051).
 */
export type Nearness = 'near' | 'far' | 'hidden';

/** The things that one element holds, and where it is. */
type Holder<T> = { readonly things: Set<T>; is: Nearness };

/** Starts watching until `signal` fires; `onChange` is called for each thing that is elsewhere now. */
export function watchNearViewport<T extends WeakKey>(
  document: Document,
  onChange: (thing: T, is: Nearness) => void,
  signal: AbortSignal,
): NearViewport<T> {
  const holders = new Map<Element, Holder<T>>();
  const elementOf = new WeakMap<T, Element>();
  const turn = (holder: Holder<T>, is: Nearness) => {
    if (holder.is === is) return;
    holder.is = is;
    for (const thing of holder.things) onChange(thing, is);
  };
  const watch = (thing: T, at: Node | null, presumed: Nearness) => {
    const element = elementAt(at);
    if (!element) return;
    const holder = holders.get(element) ?? { things: new Set(), is: presumed };
    elementOf.set(thing, element);
    holder.things.add(thing);
    onChange(thing, holder.is);
    holders.set(element, holder);
    near.observe(element);
    shown.observe(element);
  };
  const leave = (element: Element) => {
    holders.delete(element);
    near.unobserve(element);
    shown.unobserve(element);
  };
  const observe = (
    rootMargin: string,
    scrollMargin: string,
    see: (isSeen: boolean, holder: Holder<T>, target: Element) => void,
  ) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
          const holder = holders.get(target);
          if (!holder) continue;
          if (isSeen(document)) see(isIntersecting && (rect.width > 1 || rect.height > 1), holder, target);
          else {
            // Firefox tells it in a page that was left, too, where it knows no style: it tells it anew if that comes back.
            observer.unobserve(target);
            observer.observe(target);
          }
        }
      },
      // With the document as root the margin counts in frames of other sites, too; what scrolls inside the page has its own,
      // where `scrollMargin` is known. What only touches an edge is beyond it.
      {
        root: document,
        rootMargin,
        scrollMargin,
        threshold: 1e-9,
        delay: LOOKS_MS,
      } as IntersectionObserverInit,
    );
    signal.addEventListener('abort', () => observer.disconnect());
    return observer;
  };
  // Both may tell of one frame, in any order.
  const near = observe(NEAR, NEAR, (isSeen, holder, target) => {
    if (!isSeen && holder.is === 'hidden') return;
    turn(holder, isSeen ? (isPlain(target) ? 'near' : 'hidden') : 'far');
  });
  const shown = observe(ANYWHERE, IN_SCROLLER, (isSeen, holder, target) => {
    if (isSeen) {
      if (holder.is === 'hidden' && isPlain(target)) turn(holder, 'far');
    } else if (isBoxless(target)) {
      // An element without a box of its own (`display: contents`) is where its parent is.
      for (const thing of holder.things) watch(thing, holdingNode(target), holder.is);
      leave(target);
    } else turn(holder, 'hidden');
  });

  return {
    watch,
    forget(thing) {
      const element = elementOf.get(thing) as Element;
      const things = holders.get(element)?.things;
      if (things?.delete(thing) && things.size === 0) leave(element);
    },
    hides(thing, at) {
      const element = elementAt(at) as Element;
      const holder = holders.get(element);
      if (holder?.is !== 'hidden') return false;
      holder.things.add(thing);
      elementOf.set(thing, element);
      return true;
    },
  };
}

// A highlight paints words anew in their `color`: what is filled or stroked otherwise would be seen no more.
function isPlain(element: Element): boolean {
  // Firefox takes the colour of the element also for words that stand bare in a slot, and wear that of the slot.
  const style = getComputedStyle(shadowOf(element)?.querySelector('slot') ?? element);
  return (
    style.webkitTextStrokeWidth === '0px' && getComputedStyle(element).color === style.webkitTextFillColor
  );
}

/** How many elements without a box may stand in one another; deeper ones count as hidden. */
const MOST_BOXLESS = 8;

// Style is asked for only near a box: far below `display: none` the browser would work it out for all elements in between.
function isBoxless(element: Element): boolean {
  let at: Element | null = element;
  const hasBox = () => at?.getClientRects().length;
  for (let up = 0; at && up < MOST_BOXLESS && !hasBox(); up++) at = elementAt(holdingNode(at));
  return !!hasBox() && getComputedStyle(element).display === 'contents';
}
