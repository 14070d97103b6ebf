import type { PlacedMention } from '@/src/dom/placed-mentions';

/**
 * Creates the memory of the words that the reader was at. To the scanner a word is another mention each time the page adds to its
 * paragraph, because that is read anew; to the reader it is the same one as long as it is where it was, or stands in the place of one
 * that the page wrote anew. So is its card.
 */
export function createKnownWords(): (found: PlacedMention) => PlacedMention {
  const words = new WeakMap<PlacedMention, PlacedMention>();
  let last: PlacedMention | null = null;
  return (found) => {
    const { range, mention } = found;
    const isLast = last?.mention.entity === mention.entity && isSamePlace(last.range, range);
    // A copy, because the marks go by the range that they were given.
    last = words.get(found) ?? (isLast ? last : null) ?? { ...found };
    words.set(found, last);
    return Object.assign(last, { range, mention });
  };
}

function isSamePlace({ startContainer, startOffset }: StaticRange, is: StaticRange): boolean {
  if (!startContainer.isConnected) return true;
  return startContainer === is.startContainer && startOffset === is.startOffset;
}
