/**
 * The search behind the popup: entities by name, alias in every script and role; events, quotes and what is told of entities by
 * their words.
 * `word-index.ts` finds the words; this file decides what it takes to be found, and what comes first.
 *
 * Not for marking pages: that is the matcher's work.
 */
import type { EdtfDate, EntityId, EntityKind, EventId, Localised, Period, QuoteId } from '../briefing/schema';
import { calledBy } from './called-by';
import { documentsAbout } from './documents-about';
import { documentsWith, type Hits, SLIP } from './documents-with';
import { documentsWithMost } from './documents-with-most';
import { foldQuery, isUnspaced } from './fold-query';
import { withoutFunctionWords } from './function-words';
import { keepBest } from './keep-best';
import { kindsAskedFor, kindsBegun, kindsMistyped } from './kind-words';
import { ofKindAbout } from './of-kind-about';
import type { SearchDocument } from './search-documents';
import { isDatedAs, type MonthNames, mayBeWords, readTypedDate } from './typed-date';
import type { WordIndex } from './word-index';

export type SearchResult =
  | {
      readonly type: 'entity';
      readonly entity: EntityId;
      readonly kind: EntityKind;
      readonly title: Localised;
    }
  | {
      readonly type: 'event';
      readonly entity: EntityId;
      readonly event: EventId;
      readonly title: Localised;
      readonly date: EdtfDate;
    }
  | {
      readonly type: 'quote';
      readonly entity: EntityId;
      readonly quote: QuoteId;
      readonly title: Localised;
      /** The name of whoever said it: what it is found by, and opens, may be whom it is about. */
      readonly speaker: Localised;
      readonly date: EdtfDate;
    }
  | {
      /** A sentence that is told of an entity. */
      readonly type: 'context';
      readonly entity: EntityId;
      readonly title: Localised;
      /** The entity's. */
      readonly name: Localised;
      readonly period: Period;
    };

/** A result with what the popup says beside it. */
export type RankedResult = SearchResult & {
  /** The entity (for an event or a quote: one of its entities) is on the page being read. */
  readonly onPage: boolean;
  /** It has not all that was typed. */
  readonly isPartial?: true;
};

export type SearchIndex = {
  readonly words: WordIndex;
  /** The words of names alone. */
  readonly names: WordIndex;
  readonly documents: readonly SearchDocument[];
};

export type SearchOptions = {
  /** Entities on the page being read. */
  readonly boost?: Iterable<EntityId>;
  readonly limit?: number;
  /** In which words months are typed. */
  readonly months?: (() => MonthNames) | undefined;
};

const MOST_RESULTS = 12;
/** Less than any other difference of scores. */
const LATER = 1e-9;

// What comes first, before any weight. Between words as typed and slips comes what is met by chance, in another form or only in whom it is of.
const [AS_TYPED, NO_SLIP, ENTITY, HERE] = [8, 4, 2, 1] as const;

/**
 * Finds what a reader typed: documents that have every word, at the beginning of a word or from three letters on inside one (in
 * Chinese from the first); what is no entity also by the names of whom it is of, beside words of its own. Words that only ask are left out.
 * Where that meets nothing other forms of the words are, and where no entity is met slips are looked for (`slipsAllowed`) and the nearest kept.
 * A date that was typed (`months`: in which words) finds the events and quotes of it that have the other words. A word of a kind (“weapons”)
 * lists what is of it, before what has the word.
 * Order: words as typed and its own before others and before slips, entities before the rest, what is on this page (`boost`) before the rest, then
 * by how many words are not as typed and its own, by weight, then as the briefing has them. At most `limit` (12) results, as many as the popup has
 * room for: to show one costs more than half a millisecond at each key, and whoever does not find it among twelve types on.
 */
export function searchBriefing(
  index: SearchIndex,
  query: string,
  { boost = [], limit = MOST_RESULTS, months }: SearchOptions = {},
): RankedResult[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  const kinds = kindsAskedFor(typed);
  const hits =
    kinds.size > 0 ? ofKinds(index, kinds, typed) : (datedHits(index, query, months) ?? hitsOf(index, typed));
  return rank(index, hits, { boost, limit });
}

/**
 * What comes near a query of which nothing has all words: what is of a kind and told with the other words (`ofKindAbout`), whom one of them
 * names (`calledBy`), then what has most of them, in itself or in an entity that it is of. In the order of `searchBriefing`, of equals whom an
 * earlier word names; nothing for a single word.
 */
export function searchPartly(
  index: SearchIndex,
  query: string,
  { boost = [], limit = MOST_RESULTS }: Pick<SearchOptions, 'boost' | 'limit'> = {},
): RankedResult[] {
  const typed = queryWords(query);
  if (typed.length < 2) return [];
  const most = documentsWithMost(index, typed);
  const listed = ofKindAbout(index, typed);
  for (const at of listed) most.scores[at] = typed.length;
  const named = typed.flatMap((word) => calledBy(index.documents, word));
  // “Zakharova on Bolton” is of Zakharova.
  for (const [turn, at] of named.entries()) most.scores[at] = (most.scores[at] as number) - turn * LATER;
  const documents = [...new Set([...listed, ...named, ...most.documents])];
  return rank(index, { ...most, documents }, { boost, limit }).map((result) => ({
    ...result,
    isPartial: true,
  }));
}

function rank(
  index: SearchIndex,
  { documents, faults, scores }: Hits,
  { boost, limit }: { boost: Iterable<EntityId>; limit: number },
): RankedResult[] {
  const onPage = new Set(boost);
  const isHere = (document: number) => documentAt(index, document).entities.some((id) => onPage.has(id));
  // One letter meets thousands: each is looked up once, not at every comparison.
  const ranks = new Uint8Array(index.documents.length);
  for (const document of documents) {
    const fault = at(faults, document);
    ranks[document] =
      (fault === 0 ? AS_TYPED : fault < SLIP ? NO_SLIP : 0) +
      Number(isEntity(index, document)) * ENTITY +
      Number(isHere(document)) * HERE;
  }
  const order = (a: number, b: number) =>
    at(ranks, b) - at(ranks, a) || at(faults, a) - at(faults, b) || at(scores, b) - at(scores, a) || a - b;
  return keepBest(documents, limit, order).map((document) => ({
    ...documentAt(index, document).result,
    onPage: (at(ranks, document) & HERE) !== 0,
  }));
}

// A typed "s-300" is one word: all its parts together, not each by itself. “Russia’s”, as a page has it, is Russia.
function queryWords(query: string): readonly string[] {
  const words = foldQuery(query)
    .split(/\s+/)
    .map((chunk) => chunk.replace(/['’]s$/, '').replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);
  return withoutFunctionWords(words);
}

/** What is of a date that was typed, and what has its words; `null` without a date, or when nothing is of it. */
function datedHits(index: SearchIndex, query: string, months: (() => MonthNames) | undefined): Hits | null {
  const dated = months && readTypedDate(query, months());
  if (!dated) return null;
  const isThen = (document: number) => isDatedAs(documentAt(index, document).dates, dated);
  const rest = queryWords(dated.rest);
  const thatDay = (hits: Hits): Hits => ({ ...hits, documents: hits.documents.filter(isThen) });
  const kinds = kindsAskedFor(rest);
  const about = documentsAbout(index, kinds.size > 0 ? [] : rest, { least: 0 });
  let then = thatDay({ ...about, documents: about.documents.filter(isOfKinds(index, kinds)) });
  if (then.documents.length === 0) then = thatDay(hitsOf(index, rest));
  if (then.documents.length === 0) return null;
  const count = index.documents.length;
  const whole = mayBeWords(dated) ? documentsWith(index.words, queryWords(query), { count }) : then;
  // What is told of somebody tells its days in passing; the events are of them.
  const told = whole.documents.filter((document) => documentAt(index, document).result.type !== 'context');
  const hits = rest.length > 0 ? then : whole;
  // What is only told to have been then by some is shown with its own day, which is another.
  const isOwn = (document: number) => isDatedAs(documentAt(index, document).dates.slice(0, 1), dated);
  for (const document of then.documents)
    if (!isOwn(document)) hits.faults[document] = at(hits.faults, document) + SLIP - 1;
  return { ...hits, documents: [...new Set([...told, ...then.documents])] };
}

function hitsOf(index: SearchIndex, typed: readonly string[]): Hits {
  const count = index.documents.length;
  const [word = ''] = typed;
  // One letter begins half of all words: it asks for names only. Of Chinese it may be half of one.
  const isOneLetter = typed.length === 1 && word.length === 1 && !isUnspaced(word);
  const words = isOneLetter ? index.names : index.words;
  const exact = documentsWith(words, typed, { count });
  const entities = exact.documents.filter((document) => isEntity(index, document));
  if (typed.length === 1) {
    const kinds = exact.documents.length > 0 ? kindsBegun(word) : kindsMistyped(word);
    if (kinds.size > 0 && !isCalledSo(index, word)) return ofKinds(index, kinds, typed);
  }
  if (entities.length > 0) return exact;
  if (typed.length > 1) {
    const about = documentsAbout(index, typed, { least: 1 });
    if (about.documents.length > exact.documents.length) return about;
    const forms = documentsWith(words, typed, { count, also: 'forms' });
    const aboutForms = documentsAbout(index, typed, { least: 1, also: 'forms' });
    if (
      !forms.documents.some((document) => isEntity(index, document)) &&
      aboutForms.documents.length > exact.documents.length
    )
      return aboutForms;
  }
  const all = documentsWith(words, typed, { count, also: 'slips' });
  return { ...all, documents: nearest(index, all) };
}

/** Tells whether the name on a card begins with a word, or has one that does. */
function isCalledSo({ names, documents }: SearchIndex, word: string): boolean {
  const called = documentsWith(names, [word], { count: documents.length });
  return called.documents.some((document) => at(called.faults, document) === 0);
}

/** The documents with words as typed and, of entities and of the rest, those with the fewest slips: what is further off is chance. */
function nearest(index: SearchIndex, { documents, faults }: Hits): readonly number[] {
  const slipsOf = (document: number) => Math.floor(at(faults, document) / SLIP);
  const fewest = (entities: boolean) =>
    documents
      .filter((document) => isEntity(index, document) === entities)
      .reduce((least, document) => Math.min(least, slipsOf(document) || Infinity), Infinity);
  const [ofEntities, ofRest] = [fewest(true), fewest(false)];
  return documents.filter((document) => {
    const count = slipsOf(document);
    return count === 0 || count === (isEntity(index, document) ? ofEntities : ofRest);
  });
}

/** The entities of some kinds, and who is called so; then what only has the words: China is a People’s Republic. */
function ofKinds(index: SearchIndex, kinds: ReadonlySet<EntityKind>, typed: readonly string[]): Hits {
  const { documents } = index;
  const has = documentsWith(index.words, typed, { count: documents.length });
  const asked = new Set(typed.flatMap((word) => calledBy(documents, word)));
  for (const [at, { result }] of documents.entries())
    if (result.type === 'entity' && kinds.has(result.kind)) asked.add(at);
  const others = has.documents.filter((at) => !asked.has(at));
  for (const at of others) has.faults[at] = 1;
  return { ...has, documents: [...asked, ...others] };
}

/** Tells what is of an entity of some kinds, and of events what is one; anything where there are no kinds. */
function isOfKinds(index: SearchIndex, kinds: ReadonlySet<EntityKind>): (document: number) => boolean {
  if (kinds.size === 0) return () => true;
  const asked = new Set<EntityId>();
  for (const { result } of index.documents)
    if (result.type === 'entity' && kinds.has(result.kind)) asked.add(result.entity);
  return (document) => {
    const { result, entities } = documentAt(index, document);
    return (result.type === 'event' && kinds.has('event')) || entities.some((id) => asked.has(id));
  };
}

function isEntity(index: SearchIndex, document: number): boolean {
  return documentAt(index, document).result.type === 'entity';
}

function documentAt({ documents }: SearchIndex, document: number): SearchDocument {
  const found = documents[document];
  if (!found) throw new Error(`search index has no document ${document}`);
  return found;
}

function at(values: Uint8Array | Uint16Array | Float64Array, document: number): number {
  return values[document] as number;
}
