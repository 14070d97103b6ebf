import type { ExportContext } from '@/src/core/timeline/export/told-event';
import type { TimelineBriefing } from '@/src/core/timeline/timeline';
import type { Language } from '../shared/language';

/** Tells what leaves the timeline, in a file or by the clipboard, which briefing it is of and how to speak. */
export function exportContext(
  { index, sources }: TimelineBriefing,
  { t, tag, dates }: Language,
): ExportContext {
  const words = {
    claim: t('event.claim'),
    disputed: t('event.disputed'),
    sources: t('timeline.sources'),
    colon: t('text.colon'),
    comma: t('text.comma'),
  };
  return { index, sources, language: tag, dates, words };
}
