import { pickLocalised } from '../briefing/pick-localised';
import { type CitationStyle, citedSource } from '../citation/citation-style';
import { citationText, sentence } from '../citation/citation-text';
import { sourcesTold } from './export/sources-told';
import { type ExportContext, tellEvent } from './export/told-event';
import type { TimelineItem } from './timeline';

/**
 * Cites an event as plain text: its day, what happened, that it is a claim or disputed and by whom; that these words are the
 * briefing's; and every source, also of each disputed version, with the day it was read.
 */
export function citeEvent(item: TimelineItem, context: ExportContext, style: CitationStyle): string {
  const { title, date, lines } = tellEvent(item, context);
  return citationText(
    {
      words: [`${date}${context.words.colon}${sentence(title)}`, ...lines.map(sentence)].join(' '),
      lang: pickLocalised(item.event.title, style.language).lang,
      isQuote: false,
      credit: pickLocalised(context.index.title, style.language).text,
      sources: sourcesTold(item, context.sources).map((source) => citedSource(source, style)),
    },
    'plain',
  );
}
