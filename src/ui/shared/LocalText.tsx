import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import { directionOf, isForeign, useLanguage } from './language';

/**
 * Shows a text of the briefing in the reader's language, or in its own, marked with `lang`, where there is no such. Isolated, so that
 * nothing in it turns the words around it round.
 */
export function LocalText({ of: texts }: { of: Localised }) {
  const { tag, t } = useLanguage();
  const { text, lang } = pickLocalised(texts, tag);
  if (!isForeign(lang, t)) return <bdi dir={directionOf(lang)}>{text}</bdi>;
  return (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
}

/** Shows a name, isolated so that its direction cannot reorder the words around it. */
export function Name({ of: texts }: { of: Localised }) {
  const { tag, t } = useLanguage();
  const { text, lang } = pickLocalised(texts, tag);
  return <bdi {...(isForeign(lang, t) ? { lang } : {})}>{text}</bdi>;
}
