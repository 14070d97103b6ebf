import { Component } from 'preact';
import type { EntityLabel, Tie } from '@/src/core/briefing/dossier';
import { tiesOnPage } from '@/src/core/briefing/ties';
import { DateText } from '../shared/DateText';
import { Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';
import { EntityLink } from './EntityLink';
import { EventLink } from './EventLink';

const FIRST_TIES = 3;

type Own = { readonly whole: boolean };

/** Who and what else the page names, each with the event that ties it to this entity; those of one event in one row. */
export class CardTies extends Component<EntityCardProps, Own> {
  override state = { whole: false };

  override render(props: EntityCardProps, { whole }: Own, { t }: Language) {
    const { dossier, onPage } = props;
    const ties = tiesOnPage(dossier.ties, onPage);
    if (ties.length === 0) return null;
    const rest = ties.length - FIRST_TIES;
    return (
      <section class="card-section">
        <h3 class="card-heading">{t('card.onPage')}</h3>
        <ul class="card-ties">
          {ties.slice(0, whole ? ties.length : FIRST_TIES).map(([id, each]) => (
            <TieRow key={id} ties={each} card={props} />
          ))}
        </ul>
        {rest > 0 && (
          <button
            type="button"
            class="card-more card-word"
            aria-expanded={whole}
            onClick={() => this.setState({ whole: !whole })}
          >
            {t(whole ? 'card.less' : 'card.tiesMore', { count: rest })}
          </button>
        )}
      </section>
    );
  }
}

function TieRow({ ties, card }: { ties: readonly Tie[]; card: EntityCardProps }, { t }: Language) {
  const { event } = ties[0] as Tie;
  return (
    <li>
      {ties.map(({ entity }, index) => [
        index > 0 && t('text.comma'),
        <EntityName key={entity} entity={entity} card={card} />,
      ])}
      <p class="tie-event">
        <DateText date={event.date} />
        {t('text.colon')}
        <EventLink event={event} card={card} />
      </p>
    </li>
  );
}

/** A dossier has the names of all that it ties. */
function EntityName({ entity, card }: { entity: Tie['entity']; card: EntityCardProps }) {
  const { name } = card.dossier.labels.find(({ id }) => id === entity) as EntityLabel;
  return (
    <EntityLink entity={entity} card={card}>
      <Name of={name} />
    </EntityLink>
  );
}
