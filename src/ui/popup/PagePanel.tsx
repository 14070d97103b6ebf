import type { EntityId } from '@/src/core/briefing/schema';
import { MOST_MENTIONS } from '@/src/core/mentions/most-mentions';
import { shownHost } from '@/src/core/sites/shown-host';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import { Mark } from '../shared/Mark';
import { PageEntities } from './PageEntities';
import { PageEventList } from './PageEventList';
import { PauseBar, PausedNotice } from './PauseBar';
import type { PageState, PopupModel, SiteState } from './popup-model';
import { RecentLookUps } from './RecentLookUps';
import { SiteSwitch } from './SiteSwitch';
import { TimelineWay } from './TimelineWay';

/** The page behind the popup: its switch and what it names, or why there is neither. */
export function PagePanel(
  { model, onOpen }: { model: PopupModel; onOpen: (entity: EntityId) => void },
  { t }: Language,
) {
  return (
    <>
      {/* Not a stop of its own in Firefox, which gives one, without a name, to all that scrolls. */}
      <div class="popup-page" tabIndex={-1}>
        {model.failed && (
          <p class="popup-alert" role="alert">
            {t(model.failed === 'unreachable' ? 'popup.failed' : `options.failed.${model.failed}`)}
          </p>
        )}
        {model.pause ? (
          <PausedNotice pause={model.pause} onResume={model.onResume} />
        ) : (
          <PageView page={model.page} model={model} onOpen={onOpen} />
        )}
        {model.inPrivate && (
          <p class="popup-note">{t(`popup.private${asksToRead(model) ? '.allow' : ''}`)}</p>
        )}
        <RecentLookUps {...model} onOpen={onOpen} />
      </div>
      <PanelFooter model={model} />
    </>
  );
}

/** What is allowed is kept by the browser, for every window. */
function asksToRead({ pause, page }: PopupModel): boolean {
  return !pause && (page.is === 'no-permission' || page.is === 'unseen');
}

type PageViewProps = { page: PageState; model: PopupModel; onOpen: (entity: EntityId) => void };

function PageView({ page, model, onOpen }: PageViewProps, { t }: Language) {
  switch (page.is) {
    case 'loading':
      return (
        <>
          {page.site && <SiteSwitch site={page.site} onSwitch={model.onSwitch} />}
          {(page.site || !model.failed) && <p class="popup-note">{t('popup.loading')}</p>}
        </>
      );
    case 'own':
    case 'forbidden':
    case 'unreadable':
      return <p class="popup-note">{t(`popup.${page.is}`)}</p>;
    case 'unseen':
      return <Unseen model={model} />;
    case 'no-permission':
      return <Permission site={page.site} model={model} />;
    case 'off':
      return <SiteSwitch site={page.site} onSwitch={model.onSwitch} />;
    case 'paused':
      return <PausedNotice pause={null} onResume={model.onResume} />;
    case 'on':
      return (
        <>
          <SiteSwitch site={page.site} onSwitch={model.onSwitch} />
          <PauseBar onPause={model.onPause} />
          <PageEntities entities={page.entities} onJumpTo={model.onJumpTo} onOpen={onOpen} />
          {page.isCutShort && <p class="popup-note">{t('popup.cutShort', { count: MOST_MENTIONS })}</p>}
          <PageEventList {...model} around={page.around} />
        </>
      );
  }
}

function Permission({ site, model }: { site: SiteState; model: PopupModel }, { t }: Language) {
  const [{ name }] = site.scopes;
  return (
    <section class="permission">
      <h2 class="permission-title">{t('popup.permission.title')}</h2>
      <button type="button" class="action action-first" onClick={() => model.onAllowSite()}>
        {t('popup.permission.site', { name: shownHost(name) })}
      </button>
      <button type="button" class="action" onClick={() => model.onAllowEverywhere()}>
        {t('popup.permission.everywhere')}
      </button>
      <p class="permission-note">{t('popup.permission.note')}</p>
    </section>
  );
}

function Unseen({ model }: { model: PopupModel }, { t }: Language) {
  return (
    <section class="permission">
      <p>{t('panel.unseen')}</p>
      <button type="button" class="action" onClick={() => model.onAllowEverywhere()}>
        {t('popup.permission.everywhere')}
      </button>
    </section>
  );
}

function PanelFooter({ model }: { model: PopupModel }, { t }: Language) {
  return (
    <footer class="popup-foot">
      <Mark size={16} />
      <span class="popup-brand">{t('brand.name')}</span>
      <button
        type="button"
        class="card-control popup-options"
        aria-label={t('options.title')}
        title={t('options.title')}
        onClick={model.onOptions}
      >
        <Icon of={icons.options} />
      </button>
      {model.sidePanel && (
        <button type="button" class="popup-panel" onClick={model.sidePanel.open}>
          {t(`popup.${model.sidePanel.is}`)}
        </button>
      )}
      <TimelineWay class="popup-timeline" target={{}} model={model}>
        {t('popup.openTimeline')}
        <Icon of={icons.next} />
      </TimelineWay>
    </footer>
  );
}
