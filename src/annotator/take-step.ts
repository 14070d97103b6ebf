import { firstIndex } from '@/src/core/first-index';
import { bringIntoView } from '@/src/dom/bring-into-view';
import { rectsOf } from '@/src/dom/mention-at-point';
import type { PageMarks } from '@/src/dom/page-marks';
import { compare, holderOf, type PlacedMention, type PlacedMentions } from '@/src/dom/placed-mentions';
import { placeOf, type SideOf, type Step } from '@/src/dom/reading-order';
import { wait } from '@/src/dom/wait';

/** So long a name is waited for that came into view but is invisible: many pages show a part only once it was scrolled to. */
const REVEAL_MS = 200;
/** So many are waited for in one step. */
const MOST_WAITS = 3;

/**
 * Creates what leads a reader from mention to mention of a document. A step goes on from where the last one led, or from where
 * that was if it is gone: it scrolls to the next mention that can be seen and returns it, if there is one.
 */
export function createSteps(
  placed: PlacedMentions,
  marks: PageMarks,
): (step: Step) => Promise<PlacedMention | undefined> {
  let sideOf: SideOf | undefined;
  return async ({ entity, back, fromEdge }) => {
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
    let waits = MOST_WAITS;
    for (const one of inOrder.slice(firstIndex(inOrder.length, isAhead))) {
      const { scrollY } = window;
      if (
        bringIntoView(one) ||
        // What the page need not scroll to is in a menu, and what has no box in something folded away.
        (scrollY - window.scrollY &&
          !rectsOf(one)[0] &&
          holderOf(one)?.getClientRects()[0] &&
          waits-- > 0 &&
          (await wait(REVEAL_MS).then(() => bringIntoView(one))))
      ) {
        sideOf = placeOf(one);
        return one;
      }
    }
  };
}
