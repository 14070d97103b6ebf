import type { EntityId } from '@/src/core/briefing/schema';
import { Icon } from '../shared/Icon';
import { useLanguage } from '../shared/language';
import { Mark } from '../shared/Mark';
import { PageEntities } from './PageEntities';
import type { PageState, PopupModel } from './popup-model';
import { SiteSwitch } from './SiteSwitch';

/** The page behind the popup: its switch and what it names, or why there is neither. */
export function PagePanel({ model, onOpen }: { model: PopupModel; onOpen: (entity: EntityId) => void }) {
  return (
    <>
      <div class="popup-page">
        <PageView page={model.page} model={model} onOpen={onOpen} />
      </div>
      <PanelFooter model={model} />
    </>
  );
}

type PageViewProps = { page: PageState; model: PopupModel; onOpen: (entity: EntityId) => void };

function PageView({ page, model, onOpen }: PageViewProps) {
  const { t } = useLanguage();
  switch (page.is) {
    case 'loading':
      return <p class="popup-note">{t('popup.loading')}</p>;
    case 'forbidden':
      return <p class="popup-note">{t('popup.forbidden')}</p>;
    case 'no-permission':
      return <Permission name={page.site.name} model={model} />;
    case 'off':
      return <SiteSwitch site={page.site} on={false} onToggle={model.onToggleSite} />;
    case 'on':
      return (
        <>
          <SiteSwitch site={page.site} on onToggle={model.onToggleSite} />
          <PageEntities entities={page.entities} onJumpTo={model.onJumpTo} onOpen={onOpen} />
        </>
      );
  }
}

function Permission({ name, model }: { name: string; model: PopupModel }) {
  const { t } = useLanguage();
  return (
    <section class="permission">
      <h2 class="permission-title">{t('popup.permission.title')}</h2>
      <button type="button" class="action action-first" onClick={() => model.onAllowSite()}>
        {t('popup.permission.site', { name })}
      </button>
      <button type="button" class="action" onClick={() => model.onAllowEverywhere()}>
        {t('popup.permission.everywhere')}
      </button>
      <p class="permission-note">{t('popup.permission.note')}</p>
    </section>
  );
}

function PanelFooter({ model }: { model: PopupModel }) {
  const { t } = useLanguage();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    model.openTimeline({});
  };
  return (
    <footer class="popup-foot">
      <Mark size={16} />
      <span class="popup-brand">{t('brand.name')}</span>
      <a class="popup-timeline" href={model.timelineUrl({})} onClick={open}>
        {t('popup.openTimeline')}
        <Icon name="next" />
      </a>
    </footer>
  );
}
