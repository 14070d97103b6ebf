import type { Dossier } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { EntityId, Localised } from '@/src/core/briefing/schema';
import { isForeign, useLanguage } from '../shared/language';
import { linkNames } from './link-names';

type Props = {
  of: Localised;
  dossier: Dossier;
  onOpenEntity: ((entity: EntityId) => void) | undefined;
};

/** Shows a text of the dossier in which the names of other entities open their cards. */
export function LinkedText({ of: texts, dossier, onOpenEntity }: Props) {
  const { tag, t } = useLanguage();
  const { text, lang } = pickLocalised(texts, tag);
  const parts = onOpenEntity
    ? linkNames(text, dossier.labels, { language: lang, self: dossier.entity.id })
    : [{ text }];
  return (
    <span {...(isForeign(lang, t) ? { lang, dir: 'auto' as const } : {})}>
      {parts.map(({ text: part, entity }, index) =>
        entity && onOpenEntity ? (
          <button key={entity} type="button" class="card-link" onClick={() => onOpenEntity(entity)}>
            {part}
          </button>
        ) : (
          <span key={index}>{part}</span>
        ),
      )}
    </span>
  );
}
