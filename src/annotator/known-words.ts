import type { PlacedMention } from '@/src/dom/placed-mentions';

/**
 * Creates the memory of the words that the pointer was on; it returns the mention first met at the place of another. A paragraph that
 * the page adds to is read anew, with all its mentions: for the reader a word that stands where it stood is still the same, and its
 * card stays.
 */
export function createKnownWords(): (found: PlacedMention) => PlacedMention {
  /** The last one of each text. */
  const known = new WeakMap<Node, PlacedMention>();
  return (found) => {
    const { range, mention } = found;
    const one = known.get(range.startContainer);
    // Its end, too: the page may have shortened the name where it stood.
    if (
      one?.range.startOffset !== range.startOffset ||
      one.range.endOffset !== range.endOffset ||
      one.mention.entity !== mention.entity
    ) {
      known.set(range.startContainer, found);
      return found;
    }
    // What speaks for it may be other by now.
    one.mention = mention;
    return one;
  };
}
