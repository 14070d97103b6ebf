import { briefing as realBriefing } from 'virtual:sidelight/briefing';
import type { EntityId } from '@/src/core/briefing/schema';
import { buildSearchIndex, searchBriefing } from '@/src/core/search/search-index';
import type { SiteScope } from '@/src/core/sites/site-scope';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PageState, PopupModel } from '@/src/ui/popup/popup-model';
import { realDossier, State } from './card-states';

const site: SiteScope = { key: 'example.com', name: 'example.com', covers: 'domain' };
const host: SiteScope = {
  key: '=a-rather-long-host-name.pages.example.net',
  name: 'a-rather-long-host-name.pages.example.net',
  covers: 'host',
};
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
  return entity ? [{ ...entity, count: 12 - index }] : [];
});
const PAGES: Readonly<Record<string, PageState>> = {
  'On, with names': { is: 'on', site, entities },
  'On, nothing here': { is: 'on', site: host, entities: [] },
  Off: { is: 'off', site },
  'No permission': { is: 'no-permission', site: host },
  Forbidden: { is: 'forbidden' },
  Loading: { is: 'loading' },
};
const index = buildSearchIndex(realBriefing);

/** The popup in every state of the page. The first one that is drawn has the focus. */
export function PopupStates({ language }: { language: string }) {
  const only = new URLSearchParams(location.search).get('page');
  return (
    <div class="gallery">
      {Object.entries(PAGES)
        .filter(([name]) => !only || name === only)
        .map(([name, page]) => (
          <State key={name} name={name}>
            <div class="popup-frame" data-popup={page.is}>
              <PopupApp model={modelOf(page, language)} />
            </div>
          </State>
        ))}
    </div>
  );
}

function modelOf(page: PageState, language: string): PopupModel {
  return {
    language,
    page,
    search: (query) => searchBriefing(index, query, { boost: ON_PAGE as EntityId[] }),
    dossierOf: (entity) => realDossier(entity),
    onToggleSite: () => {},
    onAllowSite: () => {},
    onAllowEverywhere: () => {},
    onJumpTo: () => {},
    timelineUrl: () => 'timeline.html',
    openTimeline: () => {},
    onCopy: async () => true,
  };
}
