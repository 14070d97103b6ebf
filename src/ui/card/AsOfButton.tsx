import { formatDate } from '@/src/core/chronology/format-date';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';

type Props = EntityCardProps & { isOpen: boolean; onToggle: () => void; panelId: string };

/** Says of which day the card speaks; where the day can be changed, it is the one control that does. */
export function AsOfButton({ dossier, onAsOf, isOpen, onToggle, panelId }: Props, { t, dates }: Language) {
  const { basis, date } = dossier.asOf;
  const words = t(`asOf.${basis}`, { date: formatDate(date, dates) });
  if (!onAsOf) return <span class="card-as-of">{words}</span>;
  return (
    <span class="card-as-of">
      <button
        type="button"
        class="as-of-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        title={t('asOf.change')}
        onClick={onToggle}
      >
        {words}
        <Icon of={icons.down} />
      </button>
    </span>
  );
}
