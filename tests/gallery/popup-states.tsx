import { briefing as realBriefing } from 'virtual:sidelight/briefing';
import { eventsAround } from '@/src/core/briefing/events-around';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { whoWhatWhen } from '@/src/core/briefing/who-what-when';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { searchBriefing, searchPartly } from '@/src/core/search/search-index';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PageState, PopupModel, SiteState } from '@/src/ui/popup/popup-model';
import { SidePanelApp } from '@/src/ui/sidepanel/SidePanelApp';
import { BARE_POPUP_MODEL } from '../bare-popup-model';
import { realDossier, State } from './card-states';

const site: SiteState = {
  scopes: [
    { key: 'example.com', name: 'example.com', covers: 'domain', on: true },
    { key: '=www.example.com', name: 'www.example.com', covers: 'host', on: true },
  ],
  decidedBy: 'example.com',
};
const long = 'a-rather-long-host-name.pages.example.net';
const host: SiteState = {
  scopes: [{ key: `=${long}`, name: long, covers: 'host', on: true }],
  decidedBy: `=${long}`,
};
const [wide] = site.scopes;
const siteOff: SiteState = { ...site, scopes: [{ ...wide, on: false }, ...site.scopes.slice(1)] };
const ON_PAGE = [
  'maria-zakharova',
  'venezuela',
  'nicolas-maduro',
  's-300',
  'rosoboronexport',
  'juan-guaido',
  'john-bolton',
];
const entities = ON_PAGE.flatMap((id, index) => {
  const entity = realBriefing.entities.find((each) => each.id === id);
  return entity ? [{ ...entity, count: 12 - index, line: whoWhatWhen(realDossier(id)) }] : [];
});
const day = '2019-03-31' as EdtfDate;
const asOf = { date: day, basis: 'page' } as const;
const around = {
  asOf,
  events: eventsAround(realBriefing.events, { day, entities: ON_PAGE as EntityId[], limit: 3 }),
};
const on = { is: 'on', site, entities, isCutShort: false, around } satisfies PageState;
const recent = ['elliott-abrams', 's-300', 'juan-guaido'].flatMap((id) =>
  realBriefing.entities.filter((entity) => entity.id === id),
);
const STATES: Readonly<Record<string, { page: PageState } & Partial<PopupModel>>> = {
  'On, with names': { page: on },
  'On, nothing here': {
    page: { is: 'on', site: host, entities: [], isCutShort: false, around: null },
    recent,
  },
  'On, cut short': { page: { ...on, entities: entities.slice(0, 2), isCutShort: true } },
  Off: { page: { is: 'off', site: siteOff }, recent },
  'No permission': { page: { is: 'no-permission', site: host } },
  Forbidden: { page: { is: 'forbidden' }, recent },
  'Our own page': { page: { is: 'own' } },
  Unseen: { page: { is: 'unseen' } },
  Unreadable: { page: { is: 'unreadable' } },
  Loading: { page: { is: 'loading', site } },
  'Paused for a while': { page: on, pause: { untilMs: Date.UTC(2026, 0, 1, 14, 5) } },
  'Paused everywhere': { page: on, pause: { untilMs: null }, recent },
  'Paused here': { page: { is: 'paused', site } },
  'In private': { page: { is: 'off', site: siteOff }, inPrivate: true },
  'No answer': { page: { is: 'off', site: siteOff }, failed: 'unreachable' },
};
const index = buildSearchIndex(realBriefing);

/** The popup in every state of the page. The first one that is drawn has the focus. */
export function PopupStates({ language }: { language: string }) {
  const only = new URLSearchParams(location.search).get('page');
  return (
    <div class="gallery">
      {Object.entries(STATES)
        .filter(([name]) => !only || name === only)
        .map(([name, state]) => (
          <State key={name} name={name}>
            <div class="popup-frame" data-popup={state.page.is}>
              <PopupApp model={modelOf(state, language)} />
            </div>
          </State>
        ))}
    </div>
  );
}

/** The side panel beside an article, at the width of the window. */
export function PanelState({ language }: { language: string }) {
  const events = eventsAround(realBriefing.events, { day, entities: ON_PAGE as EntityId[], limit: 12 });
  const { sidePanel: _, ...model } = modelOf({ page: { ...on, around: { asOf, events } } }, language);
  return <SidePanelApp model={model} />;
}

function modelOf(state: { page: PageState } & Partial<PopupModel>, language: string): PopupModel {
  return {
    ...BARE_POPUP_MODEL,
    language,
    search: (query) => {
      const options = { boost: ON_PAGE as EntityId[] };
      const found = searchBriefing(index, query, options);
      return found.length > 0 ? found : searchPartly(index, query, options);
    },
    dossierOf: (entity) => realDossier(entity),
    sidePanel: { is: 'sidePanel', open: () => {} },
    onCopy: async () => true,
    ...state,
  };
}
