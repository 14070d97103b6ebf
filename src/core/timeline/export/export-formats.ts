/** The formats that a timeline can be saved in. */
import type { TimelineItem } from '../timeline';
import type { ExportContext } from './told-event';
import { writeCsv } from './write-csv';
import { writeICalendar } from './write-icalendar';
import { writeJsonLd } from './write-json-ld';
import { writeTimelineJs } from './write-timelinejs';

export type ExportFormat = {
  readonly id: 'csv' | 'icalendar' | 'timelinejs' | 'jsonld';
  readonly extension: string;
  /** Media type, with its charset where the format has one. */
  readonly type: string;
  readonly write: (items: readonly TimelineItem[], context: ExportContext) => string;
};

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'csv', extension: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  { id: 'icalendar', extension: 'ics', type: 'text/calendar;charset=utf-8', write: writeICalendar },
  { id: 'timelinejs', extension: 'timelinejs.json', type: 'application/json', write: writeTimelineJs },
  { id: 'jsonld', extension: 'jsonld', type: 'application/ld+json', write: writeJsonLd },
];
