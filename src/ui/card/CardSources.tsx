import type { Dossier } from '@/src/core/briefing/dossier';
import { DateText } from '../shared/DateText';
import type { Language } from '../shared/language';
import { SourceLink } from '../shared/SourceLink';

/** Every source the card cites, folded. */
export function CardSources({ dossier }: { dossier: Dossier }, { t }: Language) {
  if (dossier.sources.length === 0) return null;
  return (
    <details class="card-fold">
      <summary>{t('card.sources', { count: dossier.sources.length })}</summary>
      <ul class="card-sources">
        {dossier.sources.map((source) => (
          <li key={source.id}>
            <SourceLink href={source.URL}>
              <bdi lang={source.language}>{source.title}</bdi>
            </SourceLink>
            {source.issued && (
              <span class="card-quiet">
                {' '}
                <DateText date={source.issued} />
              </span>
            )}
            {source.note && <span class="card-quiet"> {source.note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
