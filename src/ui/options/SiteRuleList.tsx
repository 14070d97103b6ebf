import { useState } from 'preact/hooks';
import { shownHost } from '@/src/core/sites/shown-host';
import { EVERY_SITE, hostOfScope, type SiteRule } from '@/src/core/sites/site-rules';
import type { Language } from '../shared/language';
import { typedDirection } from '../shared/typed-direction';
import type { PartProps } from './use-outcome';

/** From this many rules on a list is searched rather than read. */
const WORTH_SEARCHING = 6;

/** What was decided for single sites, each with a way to take it back. */
export function SiteRuleList({ model, tell }: PartProps, { t, locale }: Language) {
  const [query, setQuery] = useState('');
  const scopes = Object.keys(model.rules)
    .filter((scope) => scope !== EVERY_SITE)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
  const asked = query.trim().toLowerCase();
  // Found as it is shown, and as the address bar may have it.
  const shown = scopes.filter((scope) => scope.includes(asked) || nameOf(scope).includes(asked));
  const forget = (scope: string, rule: SiteRule) =>
    tell(model.onSetRule(scope, null), () => ({
      text: t('options.rules.forgotten', { name: nameOf(scope) }),
      undo: () => model.onSetRule(scope, rule),
      row: scope,
    }));
  return (
    <section class="part" aria-labelledby="rules">
      <h2 class="part-title" id="rules">
        {t('options.rules')}
      </h2>
      {(scopes.length >= WORTH_SEARCHING || query !== '') && (
        <input
          type="search"
          class="find"
          aria-label={t('options.rules.search')}
          placeholder={t('options.rules.search')}
          {...typedDirection(query)}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {scopes.length === 0 && <p class="part-note">{t('options.rules.none')}</p>}
      {scopes.length > 0 && shown.length === 0 && <p class="part-note">{t('options.rules.notFound')}</p>}
      {shown.length > 0 && (
        <ul class="list">
          {shown.map((scope) => {
            const rule = model.rules[scope] ?? 'on';
            const name = nameOf(scope);
            return (
              <li key={scope} class="list-row" data-row={scope}>
                <span class="list-name">
                  {t(scope.startsWith('=') ? 'popup.scope.host' : 'popup.scope.domain', { name })}
                </span>
                <span class={`state state-${rule}`}>{t(`options.${rule}`)}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('options.rules.forgetNamed', { name })}
                  onClick={() => forget(scope, rule)}
                >
                  {t('options.rules.forget')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function nameOf(scope: string): string {
  return shownHost(hostOfScope(scope));
}
