import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import type { Language } from '../shared/language';
import { unbroken } from '../shared/unbroken';
import type { EntityCardProps } from './card-props';
import { EntityLink } from './EntityLink';
import { linkNames } from './link-names';

/** Shows a text of the dossier in which the names of other entities open their cards. */
export function LinkedText(
  { of: texts, card }: { of: Localised; card: EntityCardProps },
  { tag, isForeign }: Language,
) {
  const { dossier } = card;
  const { text, lang } = pickLocalised(texts, tag);
  const parts = linkNames(text, dossier.labels, { language: lang, self: dossier.entity.id });
  return (
    <span {...(isForeign(lang) ? { lang, dir: 'auto' as const } : {})}>
      {parts.map(({ text: part, entity }, index) =>
        entity ? (
          <EntityLink key={entity} entity={entity} card={card}>
            {unbroken(part)}
          </EntityLink>
        ) : (
          <span key={index}>{unbroken(part)}</span>
        ),
      )}
    </span>
  );
}
