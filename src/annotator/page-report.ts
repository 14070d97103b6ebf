/**
 * What the popup and the demo want to know of a page: counts by entity and how long marking took. It is
 * kept on the page script's own global object, which the page cannot see; the extension reads it with
 * `scripting.executeScript`, frame by frame, so that nothing has to be sent while nobody looks.
 */
import type { EntityId } from '@/src/core/briefing/schema';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMentions } from '@/src/dom/placed-mentions';
import { PAGE_REPORT, type PageReport } from '@/src/extension/page-report';

/** Offers the report of this page until `end` is called. `marked` notes the time of the first marks. */
export function reportPage(page: {
  readonly placed: PlacedMentions;
  readonly marks: PageMarks | null;
  readonly startedAtMs: number;
}): { marked(): void; end(): void } {
  let markedMs: number | null = null;
  const scope = globalThis as { [PAGE_REPORT]?: () => PageReport };
  scope[PAGE_REPORT] = () => ({
    mentions: countByEntity(page.placed),
    marked: page.marks?.size ?? 0,
    markedMs,
  });
  return {
    marked() {
      if (page.marks && page.marks.size > 0) markedMs ??= performance.now() - page.startedAtMs;
    },
    end() {
      delete scope[PAGE_REPORT];
    },
  };
}

function countByEntity(placed: PlacedMentions): Readonly<Record<EntityId, number>> {
  const counts: Record<EntityId, number> = {};
  for (const { mention } of placed.all()) counts[mention.entity] = (counts[mention.entity] ?? 0) + 1;
  return counts;
}
