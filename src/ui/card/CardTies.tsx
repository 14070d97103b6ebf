import { Component } from 'preact';
import type { Tie } from '@/src/core/briefing/dossier';
import { tiesOnPage } from '@/src/core/briefing/ties';
import { DateText } from '../shared/DateText';
import { Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';
import { EntityLink } from './EntityLink';
import { EventLink } from './EventLink';

const FIRST_TIES = 3;

type Own = { readonly whole: boolean };

/** Who and what else the page names, each with the event that ties it to this entity. */
export class CardTies extends Component<EntityCardProps, Own> {
  override state = { whole: false };

  override render(props: EntityCardProps, { whole }: Own, { t }: Language) {
    const { dossier, onPage } = props;
    const ties = onPage ? tiesOnPage(dossier.ties, onPage) : [];
    if (ties.length === 0) return null;
    const rest = ties.length - FIRST_TIES;
    return (
      <section class="card-section">
        <h3 class="card-heading">{t('card.onPage')}</h3>
        <ul class="card-ties">
          {ties.slice(0, whole ? ties.length : FIRST_TIES).map((tie) => (
            <TieRow key={tie.entity} tie={tie} card={props} />
          ))}
        </ul>
        {rest > 0 && (
          <button
            type="button"
            class="card-more card-word"
            aria-expanded={whole}
            onClick={() => this.setState({ whole: !whole })}
          >
            {whole ? t('card.less') : t('card.tiesMore', { count: rest })}
          </button>
        )}
      </section>
    );
  }
}

function TieRow({ tie, card }: { tie: Tie; card: EntityCardProps }, { t }: Language) {
  const { entity, event } = tie;
  return (
    <li>
      <EntityName entity={entity} card={card} />
      <span class="tie-event">
        <DateText date={event.date} />
        {t('text.colon')}
        <EventLink event={event} card={card} />
      </span>
    </li>
  );
}

function EntityName({ entity, card }: { entity: Tie['entity']; card: EntityCardProps }) {
  const label = card.dossier.labels.find(({ id }) => id === entity);
  if (!label) return null;
  return (
    <EntityLink entity={entity} card={card}>
      <Name of={label.name} />
    </EntityLink>
  );
}
