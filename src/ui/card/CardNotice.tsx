import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Language } from '../shared/language';
import { focusFirst } from './CardMenu';
import type { EntityCardProps, Refusal } from './card-props';

/** Says what has just been turned away and offers the way back, which takes the focus: it is heard with that. */
export function CardNotice(
  { dossier, mention, sites, onUndo, refused, id }: EntityCardProps & { refused: Refusal; id: string },
  { t, tag }: Language,
) {
  const values = {
    alias: mention?.alias ?? '',
    name: pickLocalised(dossier.entity.name, tag).text,
    ...sites,
  };
  return (
    // What was pressed went away with the contents.
    <div class="card-body card-notice" tabIndex={-1} ref={focusFirst}>
      <p id={id}>{t(`refused.${refused}`, values)}</p>
      {onUndo && (
        <button type="button" class="card-word notice-undo" aria-describedby={id} onClick={onUndo}>
          {t('refused.undo')}
        </button>
      )}
    </div>
  );
}
