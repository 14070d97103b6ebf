import { DisputedPoint } from '../shared/DisputedPoint';
import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';

const FIRST_DISPUTES = 1;

/** Disputed points: each version beside the others, with its own sources, never merged. */
export function CardDisputes({ dossier }: EntityCardProps, { t }: Language) {
  const { disputes } = dossier;
  if (disputes.length === 0) return null;
  const rest = disputes.slice(FIRST_DISPUTES);
  const shown = (dispute: (typeof disputes)[number]) => (
    <DisputedPoint key={JSON.stringify(dispute.question)} dispute={dispute} sources={dossier.sources} />
  );
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('card.disputed')}</h3>
      {disputes.slice(0, FIRST_DISPUTES).map(shown)}
      {rest.length > 0 && (
        <details class="card-fold">
          <summary>{t('card.disputesMore', { count: rest.length })}</summary>
          {rest.map(shown)}
        </details>
      )}
    </section>
  );
}
