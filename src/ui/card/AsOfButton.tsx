import { formatDate } from '@/src/core/chronology/format-date';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import type { EntityCardProps, Unfolding } from './card-props';
import { opensPart } from './opens-part';

type Props = EntityCardProps & Unfolding & { nameId: string };

/** Says of which day the card speaks; where the day can be changed, it is the one control that does. */
export function AsOfButton(props: Props, { t, dates }: Language) {
  const { dossier, onAsOf } = props;
  const { basis, date } = dossier.asOf;
  const words = t(`asOf.${basis}`, { date: formatDate(date, dates) });
  if (!onAsOf) return <span class="card-as-of">{words}</span>;
  return (
    <span class="card-as-of">
      <button {...opensPart('day', props)} class="as-of-button" title={t('asOf.change')}>
        {words}
        <Icon of={icons.down} />
      </button>
    </span>
  );
}
