/** TimelineJS 3 JSON (Knight Lab), for a newsroom's own page. */
import { pickLocalised } from '../../briefing/pick-localised';
import { type PartialDate, readInterval } from '../../chronology/read-edtf';
import { isLinkable } from '../../citation/web-address';
import { escapeHtml } from '../../escape-html';
import type { TimelineItem } from '../timeline';
import { type ExportContext, tellEvent } from './told-event';

/**
 * Writes the events as TimelineJS data.
 *
 * A date has the parts that are known and no others (`{"year": 2019, "month": 3}`), and is shown as `display_date` says:
 * “about March 2019”. The one end date written is that of an interval. Texts are HTML in that format, so they are escaped.
 */
export function writeTimelineJs(items: readonly TimelineItem[], context: ExportContext): string {
  const { index, language } = context;
  const data = {
    scale: 'human',
    title: {
      unique_id: `briefing-${index.id}`,
      text: {
        headline: escapeHtml(pickLocalised(index.title, language).text),
        text: paragraphs([pickLocalised(index.description ?? {}, language).text, index.attribution]),
      },
    },
    events: items.map((item) => slideOf(item, context)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function slideOf(item: TimelineItem, context: ExportContext) {
  const told = tellEvent(item, context);
  const { sources, colon, comma } = context.words;
  const interval = readInterval(item.event.date);
  const isInterval = item.event.date.includes('/');
  const links = told.sources.map(({ name, url }) =>
    // A script address of somebody's briefing must not become a link on a newsroom's page.
    isLinkable(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>` : escapeHtml(name),
  );
  return {
    unique_id: item.event.id,
    start_date: partsOf(interval?.start),
    ...(isInterval && { end_date: partsOf(interval?.end) }),
    display_date: escapeHtml(told.date),
    ...(told.names[0] !== undefined && { group: escapeHtml(told.names[0]) }),
    text: {
      headline: escapeHtml(told.title),
      text: `${paragraphs(told.lines)}<p>${escapeHtml(sources + colon)}${links.join(comma)}</p>`,
    },
  };
}

function partsOf(date: PartialDate | null | undefined) {
  // What is not known is not written: JSON leaves it out.
  return date ? { year: date.year, month: date.month, day: date.day } : undefined;
}

function paragraphs(lines: readonly string[]): string {
  return lines
    .filter(Boolean)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
