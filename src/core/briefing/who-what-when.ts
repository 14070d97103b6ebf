import type { Dossier } from './dossier';
import type { Localised, Period } from './schema';

/** One line that says who or what an entity was on the dossier's day, and since when. */
export type WhoWhatWhen = {
  readonly text: Localised;
  /** When the role was held; `null` for a sentence, which says so itself. */
  readonly period: Period | null;
};

/** Returns the line of a dossier: the role begun last, else the first sentence of context; `null` when neither was known. */
export function whoWhatWhen({ roles: [role], context: [sentence] }: Dossier): WhoWhatWhen | null {
  if (role) return { text: role.title, period: role.period };
  return sentence ? { text: sentence.text, period: null } : null;
}
