import { Icon } from '../shared/Icon';
import { useLanguage } from '../shared/language';

export type Chip = { readonly key: string; readonly name: string; readonly onRemove: () => void };

/** What the list is filtered by; each can be taken away by itself. */
export function FilterChips({ chips }: { chips: readonly Chip[] }) {
  const { t } = useLanguage();
  return (
    <ul class="chips" aria-label={t('timeline.filters')}>
      {chips.map(({ key, name, onRemove }) => (
        <li key={key}>
          <button type="button" class="chip" onClick={onRemove}>
            <span class="unseen">{t('timeline.remove')} </span>
            <bdi>{name}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
