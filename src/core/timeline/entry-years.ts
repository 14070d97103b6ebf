import type { TimelineItem } from './timeline';

/** The events of a year, in groups that are drawn at once; `from` counts the events before a group. */
export type EntryYear = {
  readonly year: string;
  readonly groups: readonly { readonly from: number; readonly items: readonly TimelineItem[] }[];
};

// So many are drawn in some milliseconds.
const GROUP = 20;

/** Sorts items, which are in order of time, under the years that they begin in: “about 2019” may be 2018, and stands under 2019. */
export function entryYears(items: readonly TimelineItem[]): EntryYear[] {
  const years = Map.groupBy(items, ({ event }) => /^-?\d{4}/.exec(event.date)?.[0] ?? '');
  let from = 0;
  const inOrder = [...years].sort(([a], [b]) => Number(a) - Number(b));
  return inOrder.map(([year, ofYear]) => {
    const groups = Array.from({ length: Math.ceil(ofYear.length / GROUP) }, (_, index) => {
      const held = ofYear.slice(index * GROUP, (index + 1) * GROUP);
      const group = { from, items: held };
      from += held.length;
      return group;
    });
    return { year, groups };
  });
}
