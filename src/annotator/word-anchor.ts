import { middleOf, type Point } from '@/src/core/placement/keep-in-view';
import { rectsOf } from '@/src/dom/mention-at-point';
import { holderOf, type PlacedMention } from '@/src/dom/placed-mentions';
import type { CardAnchor } from './place-card';

/**
 * Returns a word of this document as the anchor of its card, also while the page writes its text anew. `lookAgain` looks for the
 * word at a point of the viewport (CSS px), where it was last: if it is there again, its range is replaced by the new one.
 */
export function wordAnchor(
  word: PlacedMention,
  point: CardAnchor['point'],
  lookAgain: (at: Point) => void,
): CardAnchor {
  let at: Point | undefined;
  let element = holderOf(word);
  // Also in a document to which the page took the word: its place there means nothing here.
  const isGone = () => {
    const { isConnected, ownerDocument } = word.range.startContainer;
    return !isConnected || ownerDocument !== document;
  };
  return {
    isGone,
    point,
    get element() {
      if (!isGone()) element = holderOf(word);
      // A card opens at a word that stands in the page.
      return element as Element;
    },
    rects() {
      if (at && isGone()) lookAgain(at);
      const rects = isGone() ? [] : rectsOf(word);
      if (rects[0]) at = middleOf(rects[0]);
      return rects;
    },
  };
}
