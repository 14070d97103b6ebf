/** CSV (RFC 4180), one event a row, for spreadsheets and scripts. */
import { isoOfDay } from '../day-span';
import type { TimelineItem } from '../timeline';
import { type ExportContext, tellEvent } from './told-event';

const COLUMNS = [
  'id',
  'date',
  'earliest_day',
  'latest_day',
  'status',
  'title',
  'text',
  'named',
  'sources',
  'urls',
] as const;

/**
 * Writes the events as CSV with a byte-order mark, which Excel needs to read UTF-8.
 *
 * `date` is EDTF, as exact as it is known (`2019-03`, `2019-03~`); `earliest_day` and `latest_day` are the days it may mean,
 * for sorting, and differ wherever the day is not known. Lists are separated by ` | `. A cell that a spreadsheet would run
 * as a formula begins with an apostrophe.
 */
export function writeCsv(items: readonly TimelineItem[], context: ExportContext): string {
  const rows = items.map((item) => rowOf(item, context));
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowOf(item: TimelineItem, context: ExportContext): string[] {
  const { event, span } = item;
  const told = tellEvent(item, context);
  return [
    event.id,
    event.date,
    isoOfDay(span.from),
    isoOfDay(span.to - 1),
    event.status ?? 'established',
    told.title,
    told.lines.join('\n'),
    told.names.join(' | '),
    told.sources.map(({ name }) => name).join(' | '),
    told.sources.flatMap(({ url }) => url || []).join(' | '),
  ];
}

function cell(text: string): string {
  // = + - @ at the beginning make Excel, LibreOffice and Sheets calculate; OWASP counts their wide forms and blanks before them, too.
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
