import type { PlacedMention } from '@/src/dom/placed-mentions';

/**
 * Creates the memory of the word that the reader was at last. To the scanner it is another mention each time the page adds to its
 * paragraph, because that is read anew; to the reader it is the same word as long as it is where it was, or stands in the place of one
 * that the page wrote anew. So is its card.
 */
export function createKnownWord(): (found: PlacedMention) => PlacedMention {
  let known: PlacedMention | null = null;
  return (found) => {
    const { range, mention } = found;
    if (known?.mention.entity === mention.entity && isSamePlace(known.range, range))
      return Object.assign(known, { range, mention });
    // A copy, because the marks go by the range that they were given.
    known = { ...found };
    return known;
  };
}

function isSamePlace({ startContainer, startOffset }: StaticRange, is: StaticRange): boolean {
  if (!startContainer.isConnected) return true;
  return startContainer === is.startContainer && startOffset === is.startOffset;
}
