import { middleOf } from '@/src/core/placement/keep-in-view';
import { elementAt } from './element-at';
import { holdingNode } from './kin-of';
import { rectsOf } from './mention-at-point';
import { holderOf, type PlacedMention } from './placed-mentions';

/**
 * Scrolls until a mention stands about the middle of the view. Returns false when nothing is to be seen of it there: it is in a
 * closed menu, beyond what its box shows, or for screen readers alone. What only lies over it does not count.
 */
export function bringIntoView(mention: PlacedMention): boolean {
  const showIn = (pane: Element | Window, top: number, bottom: number) => {
    const [line] = rectsOf(mention);
    if (line && (line.top < top || line.bottom > bottom))
      pane.scrollBy({ top: line.top - (top + bottom) / 2, behavior: 'instant' });
  };
  let box = holderOf(mention);
  // The page took it out a moment ago.
  if (!box?.isConnected) return false;
  // An element without a box of its own (`display: contents`) is where its parent is.
  for (let at: Element | null = box; at && !box.getClientRects().length; at = elementAt(holdingNode(at)))
    box = at;
  box.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A text may be longer than the pane that it scrolls in, or be what scrolls itself; the view of the page comes after.
  for (let at: Element | null = box; at && at !== document.scrollingElement; at = elementAt(holdingNode(at)))
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) {
      const { top, bottom } = at.getBoundingClientRect();
      showIn(at, top, bottom);
    }
  // What holds it may be a whole document of plain text.
  showIn(window, 0, innerHeight);
  // What takes no pointer is found nowhere; unless it cuts off what overflows, what it stands in answers for it.
  for (
    let at: Element | null = box;
    at && letsThrough(getComputedStyle(box));
    at = elementAt(holdingNode(at))
  )
    box = at;
  const root = box.getRootNode() as Document;
  // Of a name broken over two lines one piece may be cut off, or under the pane's scroll bar.
  return rectsOf(mention)
    .map(middleOf)
    .some(({ x, y }) => root.elementsFromPoint(x, y).includes(box));
}

function letsThrough({ pointerEvents, overflow }: CSSStyleDeclaration): boolean {
  return pointerEvents === 'none' && overflow === 'visible';
}
