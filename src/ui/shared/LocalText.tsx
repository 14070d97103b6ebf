import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import { isForeign, useLanguage } from './language';

/** Shows a text of the briefing in the reader's language, or in its own, marked with `lang`, where there is no such. */
export function LocalText({ of: texts }: { of: Localised }) {
  const { tag, t } = useLanguage();
  const { text, lang } = pickLocalised(texts, tag);
  if (!isForeign(lang, t)) return <>{text}</>;
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
