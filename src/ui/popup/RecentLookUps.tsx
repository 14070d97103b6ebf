import type { EntityId } from '@/src/core/briefing/schema';
import { Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import type { PopupModel } from './popup-model';

type Props = Pick<PopupModel, 'recent' | 'onForgetLookUps'> & { onOpen: (entity: EntityId) => void };

/** What was looked up last, and a way to forget it. */
export function RecentLookUps({ recent, onForgetLookUps, onOpen }: Props, { t }: Language) {
  if (recent.length === 0) return null;
  return (
    <section class="recent">
      <h2 class="list-title">{t('popup.recent')}</h2>
      <button type="button" class="recent-clear" onClick={onForgetLookUps}>
        {t('popup.recent.clear')}
      </button>
      <ul class="recent-names">
        {recent.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="recent-name" onClick={() => onOpen(id)}>
              <Name of={name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
