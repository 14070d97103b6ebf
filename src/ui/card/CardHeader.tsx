import { Component } from 'preact';
import type { Dossier } from '@/src/core/briefing/dossier';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import { KindTag } from '../shared/KindTag';
import { LocalText, Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { AsOfButton } from './AsOfButton';
import { AsOfPanel } from './AsOfPanel';
import type { EntityCardProps } from './card-props';

type Props = EntityCardProps & {
  nameId: string;
  /** The actions behind the one quiet button; `null` when there are none. */
  menu: { readonly id: string; readonly isOpen: boolean; readonly toggle: () => void } | null;
};

type Own = { readonly choosing: boolean };

/** Name, kind and role on the as-of date, with the card's controls. */
export class CardHeader extends Component<Props, Own> {
  override state = { choosing: false };

  override render(props: Props, { choosing }: Own) {
    const { dossier, nameId } = props;
    const panelId = `${nameId}-day`;
    const toggle = () => this.setState({ choosing: !choosing });
    return (
      <div class="card-head">
        <div class="card-top">
          {props.onBack && <BackButton onBack={props.onBack} />}
          <KindTag kind={dossier.entity.kind} />
          <AsOfButton {...props} isOpen={choosing} onToggle={toggle} panelId={panelId} />
          <Controls {...props} />
        </div>
        {choosing && <AsOfPanel {...props} id={panelId} />}
        <h2 class="card-name" id={nameId}>
          <Name of={dossier.entity.name} />
        </h2>
        <Roles dossier={dossier} />
      </div>
    );
  }
}

function BackButton({ onBack }: { onBack: () => void }, { t }: Language) {
  return (
    <button type="button" class="card-control card-back" aria-label={t('card.back')} onClick={onBack}>
      <Icon of={icons.back} />
    </button>
  );
}

function Controls({ mention, pinned = false, onPin, onClose, menu }: Props, { t }: Language) {
  return (
    <span class="card-controls">
      {menu && (
        <button
          type="button"
          class="card-control card-menu-button"
          aria-expanded={menu.isOpen}
          aria-controls={menu.id}
          title={t(mention ? 'card.menu' : 'card.cite')}
          onClick={menu.toggle}
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
