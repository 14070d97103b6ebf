import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Language } from '../shared/language';
import type { EntityCardProps, Refusal } from './card-props';

/** Says what has just been turned away, aloud too, and offers the way back. */
export function CardNotice(
  { dossier, mention, sites, refused, onUndo }: EntityCardProps & { refused: Refusal },
  { t, tag }: Language,
) {
  const values = {
    alias: mention?.alias ?? '',
    name: pickLocalised(dossier.entity.name, tag).text,
    ...sites,
  };
  return (
    <div class="card-body card-notice">
      <p role="status">{t(`refused.${refused}`, values)}</p>
      {onUndo && (
        <button type="button" class="notice-undo card-word" ref={focus} onClick={onUndo}>
          {t('refused.undo')}
        </button>
      )}
    </div>
  );
}

// What was pressed went away with the contents.
function focus(undo: HTMLElement | null): void {
  undo?.focus({ preventScroll: true });
}
