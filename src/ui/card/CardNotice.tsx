import { useEffect, useRef } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { useLanguage } from '../shared/language';
import type { EntityCardProps, Refusal } from './card-props';

/** Says what has just been turned away, aloud too, and offers the way back. */
export function CardNotice({
  dossier,
  mention,
  site,
  refused,
  onUndo,
}: EntityCardProps & { refused: Refusal }) {
  const { t, tag } = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const values = {
    alias: mention?.alias ?? '',
    name: pickLocalised(dossier.entity.name, tag).text,
    site: site ?? '',
  };
  return (
    <div class="card-body card-notice">
      <p role="status">{t(`refused.${refused}`, values)}</p>
      {onUndo && (
        <button type="button" class="notice-undo" ref={undo} onClick={onUndo}>
          {t('refused.undo')}
        </button>
      )}
    </div>
  );
}
