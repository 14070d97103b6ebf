import { firstIndex } from '@/src/core/first-index';
import { bringIntoView } from '@/src/dom/bring-into-view';
import type { PageMarks } from '@/src/dom/page-marks';
import { compare, type PlacedMention, type PlacedMentions } from '@/src/dom/placed-mentions';
import { placeOf, type SideOf, type Step } from '@/src/dom/reading-order';

/**
 * Creates what leads a reader from mention to mention of a document. A step goes on from where the last one led, or from where
 * that was if it is gone: it scrolls to the next mention that can be seen and returns it, if there is one.
 */
export function createSteps(
  placed: PlacedMentions,
  marks: PageMarks,
): (step: Step) => PlacedMention | undefined {
  let sideOf: SideOf | undefined;
  return ({ entity, back, fromEdge }) => {
    const way = back ? -1 : 1;
    const inOrder = [...placed.all()]
      .filter((one) =>
        // Where nothing is marked every mention is one to go to.
        entity === undefined ? !marks.size || marks.has(one) : one.mention.entity === entity,
      )
      // Of two neighbours the later comes first here, and from that one an engine seeks the other through all siblings.
      .sort((a, b) => compare(b, a) * -way);
    const isAhead = (index: number) =>
      fromEdge || !sideOf || sideOf(inOrder[index] as PlacedMention) * way > 0;
    const found = inOrder.slice(firstIndex(inOrder.length, isAhead)).find(bringIntoView);
    if (found) sideOf = placeOf(found);
    return found;
  };
}
