import type { Dossier } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Mention } from '@/src/core/mentions/mention';
import type { Language } from '../shared/language';

type Marked = Pick<Mention, 'alias' | 'evidence'>;

/** Tells why the word on the page was marked: the alias and the evidence. */
export function CardWhy({ dossier, mention }: { dossier: Dossier; mention: Marked }, language: Language) {
  return (
    <details class="card-fold">
      <summary>{language.t('card.why')}</summary>
      <p>{reasonFor(dossier, mention, language)}</p>
    </details>
  );
}

/** Puts the evidence for a mention into words. */
function reasonFor(dossier: Dossier, { alias, evidence }: Marked, { t, tag, locale }: Language): string {
  const nameOf = (id: string): string => {
    const label = dossier.labels.find((candidate) => candidate.id === id);
    return label ? pickLocalised(label.name, tag).text : id;
  };
  const list = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);
  switch (evidence.by) {
    case 'name':
      return t('card.why.name', { alias, name: pickLocalised(dossier.entity.name, tag).text });
    case 'full-name':
      return t('card.why.fullName', { alias, form: evidence.form });
    case 'companions':
      return t('card.why.companions', { alias, names: list(evidence.entities.map(nameOf)) });
    case 'cues':
      return t('card.why.cues', { alias, words: list(evidence.words) });
  }
}
