import { familyOf } from '@/src/core/briefing/kind-family';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { EntityId, Period } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import { directionIn } from '../shared/direction-in';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import { LocalText, Name } from '../shared/LocalText';
import type { Language } from '../shared/language';
import type { PageEntity } from './popup-model';

type Props = {
  entities: readonly PageEntity[];
  onJumpTo: (entity: EntityId) => void;
  onOpen: (entity: EntityId) => void;
};

/** What the page names, with counts; the name opens the dossier, the arrow goes to the next mention. */
export function PageEntities({ entities, onJumpTo, onOpen }: Props, { t }: Language) {
  if (entities.length === 0) return <p class="popup-note">{t('popup.nothingHere')}</p>;
  return (
    <section class="on-page">
      <h2 class="list-title">{t('popup.onThisPage')}</h2>
      <ul>
        {entities.map((entity) => (
          <EntityRow key={entity.id} entity={entity} onJumpTo={onJumpTo} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function EntityRow(
  { entity, onJumpTo, onOpen }: { entity: PageEntity } & Omit<Props, 'entities'>,
  language: Language,
) {
  const { t, tag, locale } = language;
  const { text: name } = pickLocalised(entity.name, tag);
  // One text for both: a title that is not the name is read out behind it.
  const jump = t('popup.jump', { name }) + t('text.comma') + t('popup.mentions', { count: entity.count });
  return (
    <li class="on-page-row">
      <button type="button" class="on-page-name" onClick={() => onOpen(entity.id)}>
        <span class={`kind kind-${familyOf(entity.kind)} on-page-kind`} title={t(`kind.${entity.kind}`)}>
          <Name of={entity.name} />
        </span>
        <span class="unseen">
          {t('text.comma')}
          {t(`kind.${entity.kind}`)}
          {entity.line && t('text.colon')}
        </span>
        {entity.line && (
          <span class="on-page-line" dir={directionIn(entity.line.text, language)}>
            <LocalText of={entity.line.text} />
            {entity.line.period && <When period={entity.line.period} />}
          </span>
        )}
      </button>
      <button type="button" class="on-page-jump" title={jump} onClick={() => onJumpTo(entity.id)}>
        <span class="unseen">{jump}</span>
        <span class="on-page-count" aria-hidden="true">
          {new Intl.NumberFormat(locale).format(entity.count)}
        </span>
        <Icon of={icons.jump} />
      </button>
    </li>
  );
}

function When({ period }: { period: Period }, { t, dates }: Language) {
  const words = formatDate(period, dates);
  if (words === '') return null;
  return (
    <>
      {t('text.comma')}
      <bdi>{words}</bdi>
    </>
  );
}
