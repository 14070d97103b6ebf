import type { BriefingEvent } from '@/src/core/briefing/schema';
import type { ExportContext } from '@/src/core/timeline/export/told-event';
import { buildTimeline } from '@/src/core/timeline/timeline';
import { bundledBriefing } from '../../briefing/bundled-briefing';
import { datesOf } from '../../chronology/dates-of';

const briefing = bundledBriefing();

/** What the bundled briefing is exported with, in English. */
export const context: ExportContext = {
  index: briefing.index,
  sources: briefing.sources,
  language: 'en',
  dates: datesOf('en-GB'),
  words: { claim: 'Claim', disputed: 'Disputed', sources: 'Sources', colon: ': ', comma: ', ' },
};

/** The bundled briefing's events. */
export const items = buildTimeline(briefing);

/** Events whose texts are signs that formats are made of, at dates of every precision. */
export const hardItems = buildTimeline({
  ...briefing,
  events: [
    hard('day', '2001-02-03', '=HYPERLINK("x");,\\ <b>&"\r\nnext'),
    hard('month', '2001-02', '@month 马杜罗 Гуайдо مادورو 🛩️'.repeat(20)),
    hard('year', '2001', '+1'),
    hard('about', '2001-02~', '-about'),
    hard('wide', '2001-05-06', '＝1+1'),
    hard('after-break', '2001-05-07', '\n@SUM(A1)'),
    hard('return', '2001-05-08', 'one\rtwo\\now'),
    hard('days', '2001-02-03/2001-02-05', 'from day to day'),
    hard('interval', '2001-02/2003', 'BEGIN:VEVENT\nEND:VCALENDAR'),
    hard('ancient', '-0043-03-15', 'before the year 1'),
  ],
});

function hard(id: string, date: string, title: string): BriefingEvent {
  const [entity] = briefing.entities;
  const [source] = briefing.sources;
  return {
    id,
    date,
    title: { en: title },
    text: { en: title },
    status: 'claim',
    entities: [entity?.id],
    sources: [{ source: source?.id }],
  } as unknown as BriefingEvent;
}
