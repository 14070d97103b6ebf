import { rectsOf } from './mention-at-point';
import { holderOf, type PlacedMention } from './placed-mentions';

/** Scrolls until a mention stands about the middle of the view. */
export function bringIntoView(mention: PlacedMention): void {
  holderOf(mention).scrollIntoView({ block: 'center', behavior: 'instant' });
  // What holds it may be a whole document of plain text, or have no box to scroll to.
  const [line] = rectsOf(mention);
  const { innerHeight } = window;
  if (line && (line.top < 0 || line.bottom > innerHeight))
    window.scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}
