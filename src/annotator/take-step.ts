import { bringIntoView } from '@/src/dom/bring-into-view';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMention, PlacedMentions } from '@/src/dom/placed-mentions';
import { mentionsFrom, type Step } from '@/src/dom/reading-order';

/**
 * Creates what leads a reader from mention to mention of a document. A step goes on from where the last one led: it scrolls to the
 * next mention that can be seen and returns it, if there is one.
 */
export function createSteps(
  placed: PlacedMentions,
  marks: PageMarks,
): (step: Step) => PlacedMention | undefined {
  let visited: PlacedMention | null = null;
  // Where nothing is marked every mention is one to go to.
  const marked = () => {
    const all = [...placed.all()];
    return marks.size > 0 ? all.filter((one) => marks.has(one)) : all;
  };
  return (step) => {
    const among = step.entity === undefined ? marked() : placed.all();
    const found = mentionsFrom(among, step, step.fromEdge ? null : visited).find(bringIntoView);
    if (found) visited = found;
    return found;
  };
}
