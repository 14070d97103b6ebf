import { useState } from 'preact/hooks';
import type { Dossier } from '@/src/core/briefing/dossier';
import { Icon } from '../shared/Icon';
import { KindTag } from '../shared/KindTag';
import { LocalText, Name } from '../shared/LocalText';
import { useLanguage } from '../shared/language';
import { useOwnId } from '../shared/use-own-id';
import { AsOfButton } from './AsOfButton';
import { AsOfPanel } from './AsOfPanel';
import type { EntityCardProps } from './card-props';

type Props = EntityCardProps & {
  nameId: string;
  /** The actions behind the one quiet button; `null` when there are none. */
  menu: { readonly id: string; readonly isOpen: boolean; readonly toggle: () => void } | null;
};

/** Name, kind and role on the as-of date, with the card's controls. */
export function CardHeader(props: Props) {
  const { dossier, nameId } = props;
  const [choosing, setChoosing] = useState(false);
  const panelId = useOwnId();
  return (
    <header class="card-head">
      <div class="card-top">
        {props.onBack && <BackButton onBack={props.onBack} />}
        <KindTag kind={dossier.entity.kind} />
        <AsOfButton {...props} isOpen={choosing} onToggle={() => setChoosing(!choosing)} panelId={panelId} />
        <Controls {...props} />
      </div>
      {choosing && <AsOfPanel {...props} id={panelId} />}
      <h2 class="card-name" id={nameId}>
        <Name of={dossier.entity.name} />
      </h2>
      <Roles dossier={dossier} />
    </header>
  );
}

function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" class="card-control card-back" aria-label={t('card.back')} onClick={onBack}>
      <Icon name="back" />
    </button>
  );
}

function Controls({ pinned = false, onPin, onClose, menu }: Props) {
  const { t } = useLanguage();
  return (
    <span class="card-controls">
      {menu && (
        <button
          type="button"
          class="card-control card-menu-button"
          aria-expanded={menu.isOpen}
          aria-controls={menu.id}
          aria-label={t('card.menu')}
          title={t('card.menu')}
          onClick={menu.toggle}
        >
          <Icon name="menu" />
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
          <Icon name="pin" />
        </button>
      )}
      {onClose && (
        <button type="button" class="card-control" aria-label={t('card.close')} onClick={() => onClose()}>
          <Icon name="close" />
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
