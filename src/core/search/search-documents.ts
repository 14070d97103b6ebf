/** What can be found in a briefing, and how its words are read. */
import { disputedTexts } from '../briefing/disputed-texts';
import { otherDates } from '../briefing/other-dates';
import type { Briefing, EdtfDate, EntityId, Localised } from '../briefing/schema';
import { speakerOf } from '../briefing/sourced-quote';
import { foldQuery, wordsOf } from './fold-query';
import { withoutFunctionWords } from './function-words';
import type { SearchResult } from './search-index';
import type { SearchableNames } from './searchable-names';
import { withGender } from './with-gender';

export type SearchDocument = {
  readonly result: SearchResult;
  readonly entities: readonly EntityId[];
  /** The days by which it is found. */
  readonly dates: readonly EdtfDate[];
  /** Folds its texts, which takes most of the time of building an index. */
  readonly fields: (called: Called) => readonly SearchField[];
};

/** How entities are called: on their cards, and otherwise. */
export type Called = {
  readonly titles: ReadonlyMap<EntityId, readonly string[]>;
  readonly names: ReadonlyMap<EntityId, SearchableNames>;
  readonly inRoles: ReadonlyMap<EntityId, readonly string[]>;
};

/** What words are of: the name on a card, others, roles, a title, a text, what is disputed; somebody else's names, within its own and in its roles. */
export type FieldOf = 'name' | 'names' | 'role' | 'title' | 'text' | 'disputed' | 'borrowed' | 'inRole';

/** Words of texts that say the same in other languages or words, and how many one such text has. */
export type SearchField = {
  readonly of: FieldOf;
  readonly words: readonly string[];
  readonly length: number;
};

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
      ...namesOf('name', titles.get(id)),
      ...namesOf('names', names.get(id)?.own),
      ...namesOf(
        'role',
        roles.flatMap(({ title }) => textsOf(title).map((text) => withGender(text, gender))),
      ),
      ...textOf('borrowed', names.get(id)?.borrowed),
      ...namesOf('inRole', inRoles.get(id)),
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
          ...textOf('title', textsOf(title)),
          ...textOf('text', textsOf(text)),
          ...textOf('disputed', disputedTexts(event).flatMap(textsOf)),
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
        fields: () => [
          ...textOf('title', said.flatMap(textsOf)),
          ...textOf('text', [text, original?.text ?? '']),
        ],
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
        fields: () => textOf('text', textsOf(text)),
      }),
    ),
  );
}

function textOf(of: FieldOf, texts: readonly string[] = []): readonly SearchField[] {
  const words = wordsOf(foldQuery(texts.join('\n')));
  return words.length > 0 ? [{ of, words, length: Math.max(words.length / texts.length, 1) }] : [];
}

/** Names, by how many words they have: each word counts by the shortest name in which it stands, however many others there are. */
function namesOf(of: FieldOf, names: readonly string[] = []): readonly SearchField[] {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const folded = foldQuery(name);
    const length = withoutFunctionWords(folded.split(/\s+/)).length;
    for (const word of wordsOf(folded)) lengths.set(word, Math.min(length, lengths.get(word) ?? length));
  }
  const byLength = Map.groupBy(lengths.keys(), (word) => lengths.get(word) as number);
  return [...byLength].map(([length, words]) => ({ of, words, length }));
}

function textsOf(texts: Localised | undefined): readonly string[] {
  return Object.values(texts ?? {});
}
