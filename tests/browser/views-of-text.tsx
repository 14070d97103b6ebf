/** The card, the popup and the timeline of a small briefing whose every text is the same one. */
import { briefing } from 'virtual:sidelight/briefing';
import type { ComponentChild } from 'preact';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { Briefing, EntityId } from '@/src/core/briefing/schema';
import { whoWhatWhen } from '@/src/core/briefing/who-what-when';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { searchBriefing } from '@/src/core/search/search-index';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PageEntity, PopupModel } from '@/src/ui/popup/popup-model';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { Timeline } from '@/src/ui/timeline/TimelineApp';
import { WelcomeApp } from '@/src/ui/welcome/WelcomeApp';
import { BARE_POPUP_MODEL } from '../bare-popup-model';
import { UnfoldingCard } from '../gallery/UnfoldingCard';

const WHO = 'maria-zakharova' as EntityId;
const EVENTS = 6;

const IS_TEXT = new Set([
  ...[
    'name',
    'title',
    'text',
    'question',
    'note',
    'setting',
    'caution',
    'label',
    'role',
    'supports',
    'description',
  ],
  ...[
    'attribution',
    'container-title',
    'URL',
    'wikipediaUrl',
    'alias',
    'weakAlias',
    'presumedAlias',
    'selector',
    'revision',
  ],
]);

/** A small briefing whose every text is this one. */
function withText(text: string): Briefing {
  const replace = (value: unknown, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? text : value;
    if (Array.isArray(value))
      return (isText ? oneOfNames(value) : value).map((each) => replace(each, isText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, replace(each, isText || IS_TEXT.has(key))]),
    );
  };
  const about = briefing.events.filter(({ entities }) => entities.includes(WHO));
  const disputed = briefing.events.filter((event) => event.disputed);
  const events = [...about.slice(0, EVENTS / 2), ...disputed.slice(-EVENTS / 2)];
  const quotes = briefing.quotes.slice(0, 8);
  const speakers = quotes.flatMap(({ speaker }) => ('entity' in speaker ? speaker.entity : []));
  const named = new Set([WHO, ...speakers, ...events.flatMap(({ entities }) => entities)]);
  return replace(
    {
      ...briefing,
      entities: briefing.entities.filter(({ id }) => named.has(id)),
      // By the names of all others it would be searched, too.
      names: briefing.names.filter(({ entity }) => named.has(entity)),
      confusables: [],
      events,
      quotes,
    },
    false,
  ) as Briefing;
}

/** Spellings, of which there are thousands, would all be the same. */
function oneOfNames(list: readonly unknown[]): readonly unknown[] {
  return list.every((each) => typeof each === 'string') ? list.slice(0, 1) : list;
}

const language = readerLanguage('en');
const WELCOME = {
  language: 'en',
  tried: false,
  allowed: 1,
  onAllowEverywhere: () => {},
  onOpenCard: () => {},
  optionsUrl: 'options.html',
  timelineUrl: 'timeline.html',
} as const;
const nothing = () => {};

/** The views of that briefing; the popup finds them all by `query`, a word of the text. */
export function viewsOfText(text: string, query: string): Record<string, ComponentChild> {
  const of = withText(text);
  const dossier = dossierAt(of, WHO, { pageDate: '2019-03-31' as never });
  if (!dossier) throw new Error('no dossier');
  const index = buildSearchIndex(of);
  // What is told of an entity comes behind all else.
  const background = buildSearchIndex({
    entities: of.entities.slice(0, 1),
    names: of.names.filter(({ entity }) => entity === of.entities[0]?.id),
    events: [],
    quotes: [],
  });
  const entities = of.entities.map(
    ({ id, kind, name }): PageEntity => ({
      id,
      kind,
      name,
      count: 1,
      line: whoWhatWhen(dossier),
    }),
  );
  const model: PopupModel = {
    ...BARE_POPUP_MODEL,
    page: {
      is: 'on',
      site: { scopes: [{ key: text, name: text, covers: 'host', on: true }], decidedBy: text },
      entities,
      isCutShort: false,
      around: { asOf: { date: '2019-03-31' as never, basis: 'page' }, events: of.events },
    },
    inPrivate: true,
    recent: of.entities.slice(0, 3),
    search: (query) => (query === '' ? [] : searchBriefing(index, query)),
  };
  return {
    card: (
      <UnfoldingCard
        dossier={dossier}
        language={language}
        presentation="embedded"
        timelineUrl={() => 'timeline.html'}
        onOpenTimeline={() => {}}
        onOpenEntity={nothing}
        onCopy={async () => true}
      />
    ),
    popup: <PopupApp model={model} />,
    results: <PopupApp model={{ ...model, query }} />,
    background: (
      <PopupApp model={{ ...model, query, search: (query) => searchBriefing(background, query) }} />
    ),
    'no results': <PopupApp model={{ ...model, search: () => [], query: text }} />,
    welcome: <WelcomeApp model={{ ...WELCOME, names: of.entities.slice(0, 2).map(({ name }) => name) }} />,
    timeline: <Timeline briefing={of} language="en" view={{ q: text }} onView={nothing} />,
  };
}
