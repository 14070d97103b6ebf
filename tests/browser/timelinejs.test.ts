/** In a browser, because TimelineJS's reader cleans the HTML of its texts with the DOM. */
import { briefing } from 'virtual:sidelight/briefing';
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
import { expect, test } from 'vitest';
import type { BriefingEvent } from '@/src/core/briefing/schema';
import { writeTimelineJs } from '@/src/core/timeline/export/write-timelinejs';
import { buildTimeline } from '@/src/core/timeline/timeline';
import { readerLanguage } from '@/src/ui/shared/reader-language';

const context = {
  index: briefing.index,
  sources: briefing.sources,
  language: 'en',
  dates: readerLanguage('en-GB').dates,
  words: { claim: 'Claim', disputed: 'Disputed', sources: 'Sources', colon: ': ', comma: ', ' },
};

function read(events: readonly BriefingEvent[]) {
  const text = writeTimelineJs(buildTimeline({ ...briefing, events: [...events] }), context);
  const config = new TimelineConfig(JSON.parse(text));
  config.validate();
  expect(config.getErrors()).toEqual([]);
  return config;
}

test('TimelineJS reads every event, with the parts of its date that are known', () => {
  const { events, title } = read(briefing.events);
  expect(title.unique_id).toBe(`briefing-${briefing.index.id}`);
  const parts = events.map(({ unique_id, start_date }) => {
    const { year, month, day } = start_date.data;
    return [unique_id, [year, month, day].filter((part) => part !== '' && part !== undefined).length];
  });
  const known = briefing.events.map(({ id, date }) => [
    id,
    (date.split('/')[0] ?? '').replace(/^-/, '').split('-').length,
  ]);
  expect(Object.fromEntries(parts)).toEqual(Object.fromEntries(known));
});

test('a text is a text and no HTML; an unsafe address is no link', () => {
  const [event] = briefing.events;
  const [source] = briefing.sources;
  if (!event || !source) throw new Error('the briefing is empty');
  const text = writeTimelineJs(
    buildTimeline({
      ...briefing,
      events: [{ ...event, title: { en: '<img src=x onerror=alert(1)> & "co"' } }],
      sources: briefing.sources.map((each) => ({ ...each, URL: 'javascript:alert(1)' })),
    }),
    context,
  );
  const { events } = new TimelineConfig(JSON.parse(text));
  const shown = document.createElement('div');
  shown.append(
    ...new DOMParser().parseFromString(`${events[0]?.text.headline}${events[0]?.text.text}`, 'text/html').body
      .childNodes,
  );
  expect(shown.querySelectorAll('img, a, script')).toHaveLength(0);
  expect(shown.textContent).toContain('<img src=x onerror=alert(1)> & "co"');
});
