/** No date more exact than its sources: a day needs a source that is dated by the day or says the day. */
import { readInterval } from '../../chronology/read-edtf';
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { Briefing, Citation, EdtfDate, SourceId } from '../schema';
import type { LintRule } from './lint-rule';

const UNITS = ['a year', 'a month', 'a day'];
/** Where each kind of statement keeps the date that a source gives. */
const SAYS = {
  'events.json': '“says” beside the source',
  'quotes.json': '“dateSources”: [{ "source": …, "says": … }]',
} as const;

/** Refuses events, versions of disputes and quotes that are dated more exactly than any of their sources. */
export const datePrecision: LintRule = (briefing) => [...eventIssues(briefing), ...quoteIssues(briefing)];

function* eventIssues(briefing: Briefing): Generator<BriefingIssue> {
  const exact = exactness(briefing);
  for (const event of briefing.events) {
    const keys = [event.id, 'date'];
    if (tooExact(event.date, exact(event.sources)))
      yield complaint('events.json', keys, event.date, event.id);
    for (const [place, dispute] of (event.disputed ?? []).entries()) {
      for (const [number, version] of dispute.versions.entries()) {
        if (version.date && tooExact(version.date, exact(version.sources))) {
          const path = [event.id, 'disputed', place, 'versions', number, 'date'];
          yield complaint('events.json', path, version.date, event.id);
        }
      }
    }
  }
}

function* quoteIssues(briefing: Briefing): Generator<BriefingIssue> {
  const exact = exactness(briefing);
  for (const quote of briefing.quotes) {
    const cited = [{ source: quote.source }, ...(quote.dateSources ?? [])];
    if (tooExact(quote.date, exact(cited)))
      yield complaint('quotes.json', [quote.id, 'date'], quote.date, quote.id);
  }
}

/** How exact the best of some sources is: 0 a year, 1 a month, 2 a day, -1 undated. */
function exactness(briefing: Briefing): (citations: readonly Citation[]) => number {
  const issued = new Map<SourceId, EdtfDate | undefined>(
    briefing.sources.map(({ id, issued }) => [id, issued]),
  );
  return (citations) =>
    Math.max(...citations.map(({ source, says }) => precisionOf(says ?? issued.get(source) ?? '')));
}

function tooExact(date: EdtfDate, bestSource: number): boolean {
  return precisionOf(date) > bestSource;
}

/** An interval is as exact as its more exact end. */
function precisionOf(date: string): number {
  const interval = readInterval(date);
  const ends = interval ? [interval.start, interval.end] : [];
  return Math.max(-1, ...ends.map((end) => (end?.day ? 2 : end?.month ? 1 : end ? 0 : -1)));
}

function complaint(
  file: keyof typeof SAYS,
  keys: (string | number)[],
  date: EdtfDate,
  id: string,
): BriefingIssue {
  const message = `“${id}” names ${UNITS[precisionOf(date)]} (${date}); none of its sources does.`;
  const fix = `Write the date less exactly, or add a source’s own date (“issued”) or the one that it tells (${SAYS[file]}).`;
  return issueAt(file, keys, message, fix);
}
