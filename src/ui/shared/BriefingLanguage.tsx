import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import type { Language } from './language';

/** Says in which language a briefing's texts are where it has none in the reader's, judging by its title. */
export function BriefingLanguage({ title }: { title: Localised }, { tag, locale, t, isForeign }: Language) {
  const { lang } = pickLocalised(title, tag);
  if (!isForeign(lang)) return null;
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  return <span class="briefing-language">{t('briefing.language', { language })}</span>;
}
