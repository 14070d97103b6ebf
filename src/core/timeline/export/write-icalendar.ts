/** iCalendar (RFC 5545), one all-day event each, for calendars. */
import { pickLocalised } from '../../briefing/pick-localised';
import { isoOfDay, spanOf } from '../day-span';
import type { TimelineItem } from '../timeline';
import { type ExportContext, tellEvent } from './told-event';

/**
 * Writes the events as a calendar.
 *
 * A calendar has days only, so an event of a partial date is as long as the days it may mean (March 2019: 1 to 31 March),
 * never on a day of our choosing, and its title begins with the date as it is known. The EDTF date is kept in `X-EDTF`.
 * Claims are TENTATIVE. Events before the year 1 or after 9999 are left out: the format cannot say them. The same events give
 * the same bytes: the stamp is the last day until which the briefing was verified.
 */
export function writeICalendar(items: readonly TimelineItem[], context: ExportContext): string {
  const title = pickLocalised(context.index.title, context.language).text;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sidelight//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    ...items.filter(isSayable).flatMap((item) => eventLines(item, context)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function isSayable({ span }: TimelineItem): boolean {
  return [span.from, span.to].every((day) => /^(?!0000)\d{4}-/.test(isoOfDay(day)));
}

function eventLines(item: TimelineItem, context: ExportContext): string[] {
  const { event, span } = item;
  const { index, words } = context;
  const told = tellEvent(item, context);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(event.date);
  const sources = told.sources.map(({ name, url }) => (url ? `${name}${words.colon}${url}` : name));
  const url = told.sources.find((source) => source.url !== '')?.url;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${index.id}.sidelight.invalid`,
    `DTSTAMP:${compact(isoOfDay(spanOf(index.verifiedUntil).to - 1))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(isoOfDay(span.from))}`,
    `DTEND;VALUE=DATE:${compact(isoOfDay(span.to))}`,
    `X-EDTF:${escapeText(event.date)}`,
    `SUMMARY:${escapeText(isDay ? told.title : told.date + words.colon + told.title)}`,
    `DESCRIPTION:${escapeText([...told.lines, `${words.sources}${words.colon.trimEnd()}`, ...sources].join('\n'))}`,
    `CATEGORIES:${told.names.map(escapeText).join(',')}`,
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${event.status === 'claim' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const MOST_BYTES = 75;

// A line has at most 75 bytes, and no character may be cut in two.
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > MOST_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
