import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import { directionOf, type Language } from './language';
import { unbroken } from './unbroken';

/**
 * Shows a text of the briefing in the reader's language or, where it has none, in another, marked with `lang`. Isolated, so that
 * its direction cannot reorder the words around it.
 */
export function LocalText({ of: texts }: { of: Localised }, { tag, isForeign }: Language) {
  const { text, lang } = pickLocalised(texts, tag);
  if (!isForeign(lang)) return <bdi dir={directionOf(lang)}>{unbroken(text)}</bdi>;
  return (
    <span lang={lang} dir="auto">
      {unbroken(text)}
    </span>
  );
}

/** Shows a name, isolated so that its direction cannot reorder the words around it. In one element, so that its underline is one. */
export function Name({ of: texts }: { of: Localised }, { tag, isForeign }: Language) {
  const { text, lang } = pickLocalised(texts, tag);
  return <bdi {...(isForeign(lang) ? { lang } : {})}>{text}</bdi>;
}
