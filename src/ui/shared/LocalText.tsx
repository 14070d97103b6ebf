import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import { useLanguage } from './language';

/** Shows a text of the briefing in the reader's language, or in its own, marked with `lang`, where there is no such. */
export function LocalText({ of: texts }: { of: Localised }) {
  const { tag } = useLanguage();
  const picked = pickLocalised(texts, tag);
  if (!picked.foreign) return <>{picked.text}</>;
  return (
    <span lang={picked.lang} dir="auto">
      {picked.text}
    </span>
  );
}

/** Shows a name, isolated so that its direction cannot reorder the words around it. */
export function Name({ of: texts }: { of: Localised }) {
  const { tag } = useLanguage();
  const picked = pickLocalised(texts, tag);
  return <bdi {...(picked.foreign ? { lang: picked.lang } : {})}>{picked.text}</bdi>;
}
