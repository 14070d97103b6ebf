/** What can be found in a briefing, and how its words are read. */
import { disputedTexts } from '../briefing/disputed-texts';
import { otherDates } from '../briefing/other-dates';
import type { Briefing, EdtfDate, EntityId, Localised } from '../briefing/schema';
import { speakerOf } from '../briefing/sourced-quote';
import { foldQuery, wordsOf } from './fold-query';
import type { SearchResult } from './search-index';
import type { SearchableNames } from './searchable-names';
import { withGender } from './with-gender';

export type SearchDocument = {
  readonly result: SearchResult;
  readonly entities: readonly EntityId[];
  /** The days by which it is found. */
  readonly dates: readonly EdtfDate[];
  /** Folds its texts, which takes most of the time of building an index: the name, other names, roles, a title, a text, what is disputed of it, and what its names borrow. */
  readonly fields: (called: Called) => readonly SearchField[];
};

/** How entities are called: on their cards, and otherwise. */
export type Called = {
  readonly titles: ReadonlyMap<EntityId, readonly string[]>;
  readonly names: ReadonlyMap<EntityId, SearchableNames>;
  readonly inRoles: ReadonlyMap<EntityId, readonly string[]>;
};

/** Texts that say the same in other languages or words: all their words, and how many one of them has. */
export type SearchField = { readonly words: readonly string[]; readonly length: number };

type Part = Pick<Briefing, 'entities' | 'events' | 'quotes'>;

/** Lists entities, events, quotes and what is told of entities, in the briefing's order; what no entity belongs to cannot be opened and is left out. */
export function searchDocuments(briefing: Part): SearchDocument[] {
  return [
    ...entityDocuments(briefing),
    ...eventDocuments(briefing),
    ...quoteDocuments(briefing),
    ...contextDocuments(briefing),
  ];
}

function entityDocuments({ entities }: Pick<Part, 'entities'>): SearchDocument[] {
  return entities.map(({ id, kind, name, roles, gender }) => ({
    result: { type: 'entity', entity: id, kind, title: name },
    entities: [id],
    dates: [],
    fields: ({ titles, names, inRoles }) => [
      fieldOf(titles.get(id) ?? []),
      fieldOf(names.get(id)?.own ?? []),
      fieldOf(roles.flatMap(({ title }) => textsOf(title).map((text) => withGender(text, gender)))),
      ...NO_TEXTS,
      fieldOf([...(names.get(id)?.borrowed ?? []), ...(inRoles.get(id) ?? [])]),
    ],
  }));
}

function eventDocuments({ events }: Pick<Part, 'events'>): SearchDocument[] {
  return events.flatMap((event): SearchDocument[] => {
    const { id, date, title, text, entities } = event;
    const [entity] = entities;
    if (!entity) return [];
    return [
      {
        result: { type: 'event', entity, event: id, title, date },
        entities,
        dates: [date, ...otherDates(event)],
        fields: () => [
          ...NO_NAMES,
          fieldOf(textsOf(title)),
          fieldOf(textsOf(text)),
          fieldOf(disputedTexts(event).flatMap(textsOf)),
        ],
      },
    ];
  });
}

function quoteDocuments({ quotes, entities: known }: Part): SearchDocument[] {
  return quotes.flatMap(({ id, text, lang, date, speaker, about, original }): SearchDocument[] => {
    const entities = [...('entity' in speaker ? [speaker.entity] : []), ...about];
    const [entity] = entities;
    if (!entity) return [];
    const { entity: own, name, role } = speakerOf(speaker, known);
    // An entity's own names find what it said.
    const said = own ? [] : [name, role];
    return [
      {
        result: { type: 'quote', entity, quote: id, title: { [lang]: text }, speaker: name, date },
        entities,
        dates: [date],
        fields: () => [...NO_NAMES, fieldOf(said.flatMap(textsOf)), fieldOf([text, original?.text ?? ''])],
      },
    ];
  });
}

function contextDocuments({ entities }: Pick<Part, 'entities'>): SearchDocument[] {
  return entities.flatMap(({ id, name, context }) =>
    context.map(
      ({ text, period }): SearchDocument => ({
        result: { type: 'context', entity: id, title: text, name, period },
        entities: [id],
        dates: [],
        fields: () => [...NO_NAMES, NONE, fieldOf(textsOf(text))],
      }),
    ),
  );
}

const NONE: SearchField = { words: [], length: 1 };
const NO_NAMES = [NONE, NONE, NONE];
const NO_TEXTS = [NONE, NONE, NONE];

function fieldOf(texts: readonly string[]): SearchField {
  const words = wordsOf(foldQuery(texts.join('\n')));
  return { words, length: Math.max(words.length / Math.max(texts.length, 1), 1) };
}

function textsOf(texts: Localised | undefined): readonly string[] {
  return Object.values(texts ?? {});
}
