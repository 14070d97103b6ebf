import { formatDate } from '@/src/core/chronology/format-date';
import { BriefingLanguage } from '../shared/BriefingLanguage';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import { Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { Mark } from '../shared/Mark';
import { SourceLink } from '../shared/SourceLink';
import type { EntityCardProps } from './card-props';
import { TimelineLink } from './TimelineLink';

/** Where to go on, and which briefing all this comes from. */
export function CardFooter(props: EntityCardProps, { t, dates }: Language) {
  const { entity, briefing } = props.dossier;
  return (
    <div class="card-foot">
      <nav class="card-links" aria-label={t('card.links')}>
        <TimelineLink class="card-timeline" target={{ entity: entity.id }} card={props}>
          {t('card.timeline')}
          <Icon of={icons.next} />
        </TimelineLink>
        {entity.wikipediaUrl && <SourceLink href={entity.wikipediaUrl}>{t('card.wikipedia')}</SourceLink>}
        {entity.wikidataId && (
          <SourceLink href={`https://www.wikidata.org/wiki/${entity.wikidataId}`}>
            {t('card.wikidata')}
          </SourceLink>
        )}
      </nav>
      <p class="card-briefing">
        <Mark size={14} />
        <span>
          <Name of={briefing.title} />
          {t('text.comma')}
          {t('card.verified', { date: formatDate(briefing.verifiedUntil, dates) })}{' '}
          <BriefingLanguage title={briefing.title} />
        </span>
      </p>
    </div>
  );
}
