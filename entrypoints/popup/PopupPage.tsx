/** Joins the popup's looks with the page behind it, the site rules and the bundled briefing. */
import { useMemo } from 'preact/hooks';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { Briefing, EntityId } from '@/src/core/briefing/schema';
import { buildSearchIndex, searchBriefing } from '@/src/core/search/search-index';
import { askBackground } from '@/src/extension/ask-background';
import { openTimeline, timelineUrl } from '@/src/extension/extension-pages';
import { goToMention } from '@/src/extension/page-desk';
import { askForEverywhere, askForSite } from '@/src/extension/page-permission';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import { useTabPage } from './use-tab-page';

/** The popup of the active tab, or of the tab that the address names (`popup.html#tab=7`). */
export function PopupPage({ briefing, language }: { briefing: Briefing; language: string }) {
  const { page, tabId, refresh } = useTabPage(briefing.entities);
  const index = useMemo(() => buildSearchIndex(briefing), [briefing]);
  const onPage = page.is === 'on' ? page.entities.map((entity) => entity.id) : [];
  const site = 'site' in page ? page.site.key : null;
  const dossierOf = (entity: EntityId) => dossierAt(briefing, entity);

  return (
    <PopupApp
      model={{
        language,
        page,
        search: (query) => searchBriefing(index, query, { boost: onPage }),
        dossierOf,
        onToggleSite: (on) =>
          void (site && askBackground('setSite', { scope: site, on, privateWindow: null }).then(refresh)),
        onAllowSite: () => void (site && askForSite(site).then(refresh)),
        onAllowEverywhere: () => void askForEverywhere().then(refresh),
        onJumpTo: (entity) => void (tabId !== null && goToMention(tabId, entity).then(() => window.close())),
        timelineUrl,
        openTimeline: (target) => void openTimeline(target, tabId ?? undefined).then(() => window.close()),
        onClose: () => window.close(),
      }}
    />
  );
}
