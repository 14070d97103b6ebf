/** Which events a view shows. Words are folded once per event and only when somebody types. */
import { foldQuery, wordsOf } from '../search/fold-query';
import type { TimelineItem } from './timeline';
import type { TimelineView } from './timeline-view';

/** Keeps the items that pass every filter of a view. The event it lands on always stays. */
export function filterTimeline(items: readonly TimelineItem[], view: TimelineView): TimelineItem[] {
  const asked = wordsOf(foldQuery(view.q ?? ''));
  return items.filter(
    (item) =>
      item.event.id === view.event ||
      (passes(view.entities, item.event.entities) &&
        passes(
          view.kinds,
          item.entities.map(({ kind }) => kind),
        ) &&
        passes(view.outlets, item.outlets) &&
        hasWords(item, asked)),
  );
}

/** Tells whether a view leaves anything out. */
export function isFiltered({ entities, kinds, outlets, q }: TimelineView): boolean {
  return Boolean(entities ?? kinds ?? outlets ?? q);
}

function passes<T>(asked: readonly T[] | undefined, has: readonly T[]): boolean {
  return asked === undefined || asked.some((each) => has.includes(each));
}

function hasWords(item: TimelineItem, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const known = wordsIn(item);
  return asked.every((word) => known.some((each) => each.startsWith(word)));
}

/** Folds the words of some items ahead of the first key; that of thousands would take half a second. */
export function foldWords(items: readonly TimelineItem[]): void {
  for (const item of items) wordsIn(item);
}

const folded = new WeakMap<TimelineItem, readonly string[]>();

function wordsIn(item: TimelineItem): readonly string[] {
  const known = folded.get(item);
  if (known) return known;
  const { event, entities, quotes } = item;
  const texts = [event.title, event.text, ...entities.map((entity) => entity.name)];
  const said = quotes.map((quote) => quote.text);
  const words = wordsOf(
    foldQuery([...texts.flatMap((text) => Object.values(text ?? {})), ...said].join(' ')),
  );
  folded.set(item, words);
  return words;
}
