import { useId } from 'preact/hooks';
import type { SiteScope } from '@/src/core/sites/site-scope';
import { useLanguage } from '../shared/language';

type Props = { site: SiteScope; on: boolean; onToggle: (on: boolean) => void };

/** The one switch of a site, with the very scope it has. */
export function SiteSwitch({ site, on, onToggle }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const scope = t(`popup.scope.${site.covers}`, { name: site.name });
  return (
    <div class="site">
      <label class="site-label" for={id}>
        <span class="site-state">{t(on ? 'popup.site.on' : 'popup.site.off')}</span>
        <bdi class="site-scope">{scope}</bdi>
      </label>
      <button
        id={id}
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={t('popup.site.switch', { scope })}
        onClick={() => onToggle(!on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
