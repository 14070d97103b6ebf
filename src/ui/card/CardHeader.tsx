import type { Dossier } from '@/src/core/briefing/dossier';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import { KindTag } from '../shared/KindTag';
import { LocalText, Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { AsOfButton } from './AsOfButton';
import { AsOfPanel } from './AsOfPanel';
import type { EntityCardProps, Unfolding } from './card-props';
import { opensPart } from './opens-part';

type Props = EntityCardProps & Unfolding & { nameId: string };

/** Name, kind and role on the as-of date, with the card's controls. */
export function CardHeader(props: Props) {
  const { dossier, nameId } = props;
  return (
    <div class="card-head">
      <div class="card-top">
        {props.onBack && <BackButton onBack={props.onBack} />}
        <KindTag kind={dossier.entity.kind} />
        <AsOfButton {...props} />
        <Controls {...props} />
      </div>
      {props.unfolded === 'day' && <AsOfPanel {...props} id={`${nameId}-day`} />}
      <h2 class="card-name" id={nameId}>
        <Name of={dossier.entity.name} />
      </h2>
      <Roles dossier={dossier} />
    </div>
  );
}

function BackButton({ onBack }: { onBack: () => void }, { t }: Language) {
  return (
    <button type="button" class="card-control card-back" aria-label={t('card.back')} onClick={onBack}>
      <Icon of={icons.back} />
    </button>
  );
}

function Controls(props: Props, { t }: Language) {
  const { mention, pinned = false, onPin, onClose, refused } = props;
  return (
    <span class="card-controls">
      {!refused && (
        <button
          {...opensPart('menu', props)}
          class="card-control card-menu-button"
          title={t(mention ? 'card.menu' : 'card.cite')}
        >
          <Icon of={icons.menu} />
        </button>
      )}
      {onPin && (
        <button
          type="button"
          class="card-control card-pin"
          aria-pressed={pinned}
          aria-label={t('card.pin')}
          title={t(pinned ? 'card.unpin' : 'card.pin')}
          onClick={() => onPin(!pinned)}
        >
          <Icon of={icons.pin} />
        </button>
      )}
      {onClose && (
        <button type="button" class="card-control" aria-label={t('card.close')} onClick={() => onClose()}>
          <Icon of={icons.close} />
        </button>
      )}
    </span>
  );
}

function Roles({ dossier }: { dossier: Dossier }) {
  if (dossier.roles.length === 0) return null;
  return (
    <ul class="card-roles">
      {dossier.roles.map((role) => (
        <li key={role.period + JSON.stringify(role.title)}>
          <LocalText of={role.title} />
        </li>
      ))}
    </ul>
  );
}
