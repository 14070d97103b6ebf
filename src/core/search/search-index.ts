/**
 * The index behind the popup's search: entities by name, alias in every script and role; events and quotes by their words.
 * MiniSearch holds the words (a radix tree, typos by edit distance); this file decides what a document is and what comes first.
 *
 * Not for marking pages: that is the matcher's work.
 */
import MiniSearch from 'minisearch';
import type {
  Briefing,
  EdtfDate,
  EntityId,
  EntityKind,
  EventId,
  Localised,
  QuoteId,
} from '../briefing/schema';
import { foldQuery, wordsOf } from './fold-query';
import { searchableNames } from './searchable-names';

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
      readonly date: EdtfDate;
    };

/** A result with what the popup says beside it. */
export type RankedResult = SearchResult & {
  /** The entity (for an event or a quote: one of its entities) is on the page being read. */
  readonly onPage: boolean;
};

export type SearchIndex = {
  readonly words: MiniSearch<Document>;
  readonly results: readonly Stored[];
};

type Stored = { readonly result: SearchResult; readonly entities: readonly EntityId[] };
type Document = { id: number; name: string; alias: string; role: string; body: string };
type Found = {
  readonly stored: Stored;
  readonly onPage: boolean;
  readonly typo: boolean;
  readonly score: number;
};

const FIELDS = ['name', 'alias', 'role', 'body'] as const;
const WEIGHTS = { name: 6, alias: 4, role: 2, body: 1 };
const LONG_WORD = 5;
// Two wrong letters make many words alike; what is far below the best guess is chance.
const TYPO_SHARE = 0.4;

/** Builds the index of a briefing: a few milliseconds for a hundred entities. */
export function buildSearchIndex(
  briefing: Pick<Briefing, 'entities' | 'names' | 'events' | 'quotes'>,
): SearchIndex {
  const documents = [...entityDocuments(briefing), ...eventDocuments(briefing), ...quoteDocuments(briefing)];
  const words = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: (text) => wordsOf(foldQuery(text)),
    processTerm: (word) => word,
  });
  words.addAll(
    documents.map(({ fields }, id) => ({ id, name: '', alias: '', role: '', body: '', ...fields })),
  );
  return { words, results: documents.map(({ result, entities }) => ({ result, entities })) };
}

/**
 * Finds what a reader typed. Words met exactly or by their beginning come before typos (up to two letters, from five letters
 * on); within each, what is on this page (`boost`) first, then entities, then by weight. At most `limit` (30) results.
 */
export function searchBriefing(
  index: SearchIndex,
  query: string,
  { boost = [], limit = 30 }: { boost?: Iterable<EntityId>; limit?: number } = {},
): RankedResult[] {
  const typed = query.trim();
  if (typed === '') return [];
  const onPage = new Set(boost);
  const exact = lookUp(index, typed, { onPage, typo: false });
  const seen = new Set(exact.map((found) => found.stored));
  // Typos are costly to look for and only noise when the word itself is there.
  const typos = exact.some(({ stored }) => stored.result.type === 'entity')
    ? []
    : lookUp(index, typed, { onPage, typo: true }).filter((found) => !seen.has(found.stored));
  return [...exact, ...typos]
    .sort(byRank)
    .slice(0, limit)
    .map(({ stored, onPage }) => ({ ...stored.result, onPage }));
}

function lookUp(
  index: SearchIndex,
  query: string,
  { onPage, typo }: { onPage: ReadonlySet<EntityId>; typo: boolean },
): Found[] {
  const tokenize = (text: string) => queryWords(foldQuery(text));
  const hits = index.words.search(query, {
    tokenize,
    combineWith: 'AND',
    prefix: true,
    fuzzy: typo ? editDistance : false,
    boost: WEIGHTS,
    // One letter begins half of all words; with the texts it took 80 ms among 5,000 entities.
    fields: query.length === 1 ? ['name'] : [...FIELDS],
  });
  const least = typo ? (hits[0]?.score ?? 0) * TYPO_SHARE : 0;
  return hits
    .filter(({ score }) => score >= least)
    .map(({ id, score }) => {
      const stored = index.results[id as number];
      if (!stored) throw new Error(`search index has no document ${id}`);
      return { stored, onPage: stored.entities.some((entity) => onPage.has(entity)), typo, score };
    });
}

// A typed "s-300" asks for one thing: all its parts together, not each by itself.
function queryWords(folded: string): string[] {
  return folded
    .split(/[\s\p{Z}]+/u)
    .map((chunk) => chunk.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);
}

function editDistance(word: string): number | false {
  return word.length >= LONG_WORD ? 2 : word.length === LONG_WORD - 1 ? 1 : false;
}

function byRank(a: Found, b: Found): number {
  return (
    Number(a.typo) - Number(b.typo) ||
    Number(isEntity(b)) - Number(isEntity(a)) ||
    Number(b.onPage) - Number(a.onPage) ||
    b.score - a.score
  );
}

function isEntity({ stored }: Found): boolean {
  return stored.result.type === 'entity';
}

type Draft = { fields: Partial<Document>; result: SearchResult; entities: readonly EntityId[] };

function entityDocuments({ entities, names }: Pick<Briefing, 'entities' | 'names'>): Draft[] {
  const namesOf = searchableNames(names);
  return entities.map((entity) => {
    return {
      fields: {
        name: textsOf(entity.name),
        alias: (namesOf.get(entity.id) ?? []).join('\n'),
        role: entity.roles.map((role) => textsOf(role.title)).join('\n'),
      },
      result: { type: 'entity', entity: entity.id, kind: entity.kind, title: entity.name },
      entities: [entity.id],
    };
  });
}

function eventDocuments({ events }: Pick<Briefing, 'events'>): Draft[] {
  return events.flatMap((event): Draft[] => {
    const [entity] = event.entities;
    if (!entity) return [];
    return [
      {
        fields: { body: `${textsOf(event.title)}\n${textsOf(event.text)}` },
        result: { type: 'event', entity, event: event.id, title: event.title, date: event.date },
        entities: event.entities,
      },
    ];
  });
}

function quoteDocuments({ quotes }: Pick<Briefing, 'quotes'>): Draft[] {
  return quotes.flatMap((quote): Draft[] => {
    const speaker = 'entity' in quote.speaker ? quote.speaker.entity : undefined;
    const entities = [...(speaker ? [speaker] : []), ...quote.about];
    const [entity] = entities;
    if (!entity) return [];
    return [
      {
        fields: { body: `${quote.text}\n${quote.original?.text ?? ''}` },
        result: {
          type: 'quote',
          entity,
          quote: quote.id,
          title: { [quote.lang]: quote.text },
          date: quote.date,
        },
        entities,
      },
    ];
  });
}

function textsOf(texts: Localised | undefined): string {
  return Object.values(texts ?? {}).join('\n');
}
