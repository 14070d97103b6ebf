import { middleOf } from '@/src/core/placement/keep-in-view';
import { elementAt } from './element-at';
import { rectsOf } from './mention-at-point';
import { holderOf, type PlacedMention } from './placed-mentions';

/**
 * Scrolls until a mention stands about the middle of the view. Returns false when nothing is to be seen of it there: it is in a
 * closed menu, beyond what its box shows, or for screen readers alone. What only lies over it does not count.
 */
export function bringIntoView(mention: PlacedMention): boolean {
  // Without a rectangle it is nowhere in the view.
  const line = () => rectsOf(mention)[0] ?? new DOMRect(-1);
  let box = holderOf(mention);
  // The page took it out a moment ago.
  if (!box?.isConnected) return false;
  // An element without a box of its own (`display: contents`) is where its parent is.
  for (let at: Element | null = box; at && !box.getClientRects().length; at = elementAt(at.parentNode))
    box = at;
  box.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A text may be longer than the pane that it scrolls in, or be what scrolls itself; the view of the page comes after.
  for (let at: Element | null = box; at && at !== document.scrollingElement; at = elementAt(at.parentNode)) {
    const { top, bottom } = at.getBoundingClientRect();
    const { y } = middleOf(line());
    if ((y < top || y > bottom) && /auto|scroll/.test(getComputedStyle(at).overflowY))
      at.scrollBy({ top: y - (top + bottom) / 2, behavior: 'instant' });
  }
  const { innerHeight } = window;
  const { top, bottom } = line();
  // What holds it may be a whole document of plain text.
  if (top < 0 || bottom > innerHeight) window.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const { x, y } = middleOf(line());
  const root = box.getRootNode() as Document;
  return root.elementsFromPoint(x, y).includes(box);
}
