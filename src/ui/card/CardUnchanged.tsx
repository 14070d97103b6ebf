import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';

/** Says, aloud too, that a refusal or its Undo changed nothing, and why. */
export function CardUnchanged({ refusalFailed }: EntityCardProps, { t }: Language) {
  return refusalFailed ? (
    <p class="card-unchanged" role="alert">
      {t(`options.failed.${refusalFailed}`)}
    </p>
  ) : null;
}
