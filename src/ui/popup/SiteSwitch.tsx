import { useId, useState } from 'preact/hooks';
import { shownHost } from '@/src/core/sites/shown-host';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import type { ScopeState, SiteState } from './popup-model';

type Props = { site: SiteState; onSwitch: (scope: string, on: boolean) => void };

/** The one switch of a site, which names the scope that it covers; a narrower scope can be chosen where there is one. */
export function SiteSwitch({ site, onSwitch }: Props, { t }: Language) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [widest] = site.scopes;
  const byKey = (wanted: string | null) => site.scopes.find(({ key }) => key === wanted);
  // In the side panel another site may be shown since one was chosen.
  const scope = byKey(chosen) ?? byKey(site.decidedBy) ?? widest;
  const words = (of: ScopeState) => t(`popup.scope.${of.covers}`, { name: shownHost(of.name) });
  return (
    <div class="site">
      <div class="site-label">
        <label class="site-state" for={id}>
          {t(scope.on ? 'popup.site.on' : 'popup.site.off')}
        </label>
        {site.scopes.length === 1 ? (
          <span class="site-scope">{words(scope)}</span>
        ) : (
          <span class="site-choice">
            {/* A select cuts its text off: this one lies, unseen, over a text that takes as many lines as it needs. */}
            <span class="site-scope" aria-hidden="true">
              {words(scope)}
              <Icon of={icons.down} />
            </span>
            <select
              aria-label={t('popup.scope.choose')}
              value={scope.key}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {site.scopes.map((each) => (
                <option key={each.key} value={each.key}>
                  {words(each)}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
      <button
        id={id}
        type="button"
        class="switch"
        role="switch"
        aria-checked={scope.on}
        aria-label={t('popup.site.switch', { scope: words(scope) })}
        onClick={() => onSwitch(scope.key, !scope.on)}
      >
        <span class="switch-knob" />
      </button>
    </div>
  );
}
