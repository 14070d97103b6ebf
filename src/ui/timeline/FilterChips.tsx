import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';

export type Chip = { readonly key: string; readonly name: string; readonly onRemove: () => void };

/** What the list is filtered by; each can be taken away by itself. */
export function FilterChips({ chips }: { chips: readonly Chip[] }, { t }: Language) {
  return (
    <ul class="chips" aria-label={t('timeline.filters')}>
      {chips.map(({ key, name, onRemove }) => (
        <li key={key}>
          <button type="button" class="chip" onClick={onRemove}>
            <span class="unseen">{t('timeline.remove')} </span>
            <bdi>{name}</bdi>
            <Icon of={icons.close} />
          </button>
        </li>
      ))}
    </ul>
  );
}
