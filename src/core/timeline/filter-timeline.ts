/** Which events a view shows. Words are folded once per event or entity, and only when somebody types. */
import { disputedTexts } from '../briefing/disputed-texts';
import { otherDates } from '../briefing/other-dates';
import type { Entity, EntityId } from '../briefing/schema';
import { foldQuery, isUnspaced, wordsOf } from '../search/fold-query';
import { withoutFunctionWords } from '../search/function-words';
import { kindsAskedFor } from '../search/kind-words';
import type { SearchableNames } from '../search/searchable-names';
import { isDatedAs, type MonthNames, mayBeWords, readTypedDate } from '../search/typed-date';
import { type Meet, meetForms, meetNearWords, readWords } from '../search/word-index';
import type { TimelineItem } from './timeline';
import type { TimelineView } from './timeline-view';

/** What words are looked for in, beside the events themselves. */
export type Wording = {
  /** How an entity is called, by `searchableNames`. */
  readonly namesOf: ReadonlyMap<EntityId, SearchableNames>;
  /** In which words of months a date may be typed. */
  readonly months: () => MonthNames;
};

/**
 * Keeps the items that pass every filter of a view. The event it lands on always stays. A date that was typed finds what is of it or,
 * where nothing is, what names it; a word that no item has finds those with other forms of it or the words nearest to it, and words that only ask are left
 * out, as in the popup.
 */
export function filterTimeline(
  items: readonly TimelineItem[],
  view: TimelineView,
  wording: Wording,
): TimelineItem[] {
  const says = saying(items, view.q ?? '', wording);
  return items.filter(
    (item) =>
      item.event.id === view.event ||
      (passes(view.entities, item.event.entities) &&
        passes(
          view.kinds,
          item.entities.map(({ kind }) => kind),
        ) &&
        passes(view.outlets, item.outlets) &&
        says(item)),
  );
}

/** Tells whether a view leaves anything out. */
export function isFiltered({ entities, kinds, outlets, q }: TimelineView): boolean {
  return Boolean(entities ?? kinds ?? outlets ?? q);
}

function passes<T>(asked: readonly T[] | undefined, has: readonly T[]): boolean {
  return asked === undefined || asked.some((each) => has.includes(each));
}

type Says = (item: TimelineItem) => boolean;

function saying(items: readonly TimelineItem[], query: string, wording: Wording): Says {
  if (query.trim() === '') return () => true;
  const dated = readTypedDate(query, wording.months());
  if (dated === null) return having(items, query, wording);
  const hasRest = having(items, dated.rest, wording);
  const isThen: Says = ({ event }) => isDatedAs([event.date, ...otherDates(event)], dated);
  const isOfIt: Says = (item) => isThen(item) && hasRest(item);
  const tells = mayBeWords(dated) || !items.some(isOfIt) ? asTyped(query, wording) : () => false;
  return (item) => isOfIt(item) || tells(item);
}

/** A typed word: whether an item has it, or an entity of it a name that borrows it. */
type Asked = { readonly has: Says; readonly borrows: Says };

/** Every word, in the item or in a name of somebody in it, and one of them not borrowed. */
function allOf(asked: readonly Asked[]): Says {
  return (item) =>
    asked.every(({ has, borrows }) => has(item) || borrows(item)) &&
    (asked.length === 0 || asked.some(({ has }) => has(item)));
}

function asTyped(query: string, { namesOf }: Wording): Says {
  return allOf(wordsAsked(query).map((word) => begun(word, namesOf)));
}

/** The same, where a word that no item has stands for those that are nearest to it, and words of a kind for who and what is of it. */
function having(items: readonly TimelineItem[], query: string, { namesOf }: Wording): Says {
  const words = wordsAsked(query);
  const kinds = kindsAskedFor(words);
  const says = allOf(
    words.map((word) => {
      const asked = begun(word, namesOf);
      return items.some(asked.has)
        ? asked
        : { ...asked, has: nearly(word, { items, namesOf, isAlone: words.length === 1 }) };
    }),
  );
  return (item) => item.entities.some(({ kind }) => kinds.has(kind)) || says(item);
}

function wordsAsked(query: string): readonly string[] {
  return withoutFunctionWords(wordsOf(foldQuery(query)));
}

function begun(word: string, namesOf: Wording['namesOf']): Asked {
  const isInside = isUnspaced(word);
  const isMet = (each: string) => (isInside ? each.includes(word) : each.startsWith(word));
  const isBorrowed = once((entity) => borrowedBy(entity, namesOf).some(isMet));
  return { has: metBy(isMet, namesOf), borrows: ({ entities }) => entities.some(isBorrowed) };
}

function nearly(
  word: string,
  {
    items,
    namesOf,
    isAlone,
  }: { items: readonly TimelineItem[]; namesOf: Wording['namesOf']; isAlone: boolean },
): Says {
  const near = nearestOf(word, vocabularyOf(items, namesOf), isAlone);
  return metBy((each) => near.has(each), namesOf);
}

function metBy(isMet: (word: string) => boolean, namesOf: Wording['namesOf']): Says {
  const isCalled = once((entity) => wordsFor(entity, namesOf).some(isMet));
  return (item) => item.entities.some(isCalled) || wordsIn(item).some(isMet);
}

/** Asks once of each entity. */
function once(ask: (entity: Entity) => boolean): (entity: Entity) => boolean {
  const asked = new Map<Entity, boolean>();
  return (entity) => {
    const known = asked.get(entity) ?? ask(entity);
    asked.set(entity, known);
    return known;
  };
}

type Vocabulary = ReturnType<typeof readWords>;

/** Other forms of a word, or the words with the fewest slips. */
function nearestOf(word: string, vocabulary: Vocabulary, isAlone: boolean): ReadonlySet<string> {
  const forms: string[] = [];
  meetForms(vocabulary, word, (at) => forms.push(vocabulary.words[at] as string));
  if (forms.length > 0) return new Set(forms);
  let nearest: string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  const note: Meet = (at, slips) => {
    if (slips < fewest) [nearest, fewest] = [[], slips];
    if (slips === fewest) nearest.push(vocabulary.words[at] as string);
  };
  meetNearWords(vocabulary, word, note, isAlone);
  return new Set(nearest);
}

const vocabularies = new WeakMap<readonly TimelineItem[], Vocabulary>();

function vocabularyOf(items: readonly TimelineItem[], namesOf: Wording['namesOf']): Vocabulary {
  const known = vocabularies.get(items);
  if (known) return known;
  const words = new Set<string>();
  for (const item of items) for (const word of wordsIn(item)) words.add(word);
  for (const entity of new Set(items.flatMap((item) => item.entities)))
    for (const word of wordsFor(entity, namesOf)) words.add(word);
  const vocabulary = readWords([...words].sort());
  vocabularies.set(items, vocabulary);
  return vocabulary;
}

/** Folds the words of some items ahead of the first key; that of thousands would take half a second. */
export function foldWords(items: readonly TimelineItem[], { namesOf }: Wording): void {
  for (const item of items) {
    wordsIn(item);
    for (const entity of item.entities) {
      wordsFor(entity, namesOf);
      borrowedBy(entity, namesOf);
    }
  }
}

const ofItems = new WeakMap<TimelineItem, readonly string[]>();
const ofEntities = new WeakMap<Entity, readonly string[]>();
const ofBorrowers = new WeakMap<Entity, readonly string[]>();

/** The words that its entry in the list shows, but for outlets and dates, which have filters of their own. */
function wordsIn(item: TimelineItem): readonly string[] {
  const { event, quotes } = item;
  return foldedOnce(ofItems, item, () => {
    const said = quotes.flatMap(({ speaker }) => [speaker.name, speaker.role]);
    return [
      ...[event.title, event.text, ...disputedTexts(event), ...said].flatMap((texts) =>
        Object.values(texts ?? {}),
      ),
      ...quotes.map((quote) => quote.text),
    ];
  });
}

function wordsFor(entity: Entity, namesOf: Wording['namesOf']): readonly string[] {
  return foldedOnce(ofEntities, entity, () => [
    ...Object.values(entity.name),
    ...(namesOf.get(entity.id)?.own ?? []),
  ]);
}

function borrowedBy(entity: Entity, namesOf: Wording['namesOf']): readonly string[] {
  return foldedOnce(ofBorrowers, entity, () => namesOf.get(entity.id)?.borrowed ?? []);
}

function foldedOnce<T extends object>(
  kept: WeakMap<T, readonly string[]>,
  of: T,
  texts: () => readonly string[],
): readonly string[] {
  const known = kept.get(of) ?? wordsOf(foldQuery(texts().join(' ')));
  kept.set(of, known);
  return known;
}
