import { rectsOf } from './mention-at-point';
import { holderOf, type PlacedMention } from './placed-mentions';

/**
 * Scrolls until a mention stands about the middle of the view. Returns false when nothing is to be seen of it there: it is in a
 * closed menu, beyond what its box shows, or for screen readers alone. What only lies over it does not count.
 */
export function bringIntoView(mention: PlacedMention): boolean {
  const holder = holderOf(mention);
  holder.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { innerHeight } = window;
  // Without a rectangle it is nowhere in the view.
  const line = () => rectsOf(mention)[0] ?? new DOMRect(-1);
  const { top, bottom } = line();
  // What holds it may be a whole document of plain text, or have no box to scroll to.
  if (top < 0 || bottom > innerHeight) window.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const { x, y, width, height } = line();
  const root = holder.getRootNode() as Document;
  return (
    root.elementsFromPoint(x + width / 2, y + height / 2).includes(holder) ||
    (width > 0 && !holder.getClientRects().length)
  );
}
