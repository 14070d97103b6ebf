import { describe, expect, test } from 'vitest';
import { otherDates } from '@/src/core/briefing/other-dates';
import { searchableNames } from '@/src/core/search/searchable-names';
import { monthNames } from '@/src/core/search/typed-date';
import { filterChoices } from '@/src/core/timeline/filter-choices';
import { filterTimeline, isFiltered } from '@/src/core/timeline/filter-timeline';
import { buildTimeline, type TimelineItem } from '@/src/core/timeline/timeline';
import { parseTimelineView } from '@/src/core/timeline/timeline-view';
import { bundledBriefing } from '../briefing/bundled-briefing';
import { smallBriefing } from '../briefing/small-briefing';

const briefing = bundledBriefing();
const items = buildTimeline(briefing);
const wording = {
  namesOf: searchableNames(briefing.names),
  months: () => monthNames(['en', 'es', 'ru']),
};
const shown = (hash: string) => filterTimeline(items, parseTimelineView(hash), wording);
const ids = (hash: string) => shown(hash).map(({ event }) => event.id);
const choices = filterChoices(items);

describe('filterTimeline', () => {
  test.each(choices.entities.map(({ entity, count }) => [entity.id, count] as const))(
    'by entity: %s has %i events, and all of them name it',
    (id, count) => {
      const found = shown(`#entity=${id}`);
      expect(found).toHaveLength(count);
      for (const { event } of found) expect(event.entities).toContain(id);
    },
  );

  const small = (...titles: readonly (readonly [string, string])[]) => {
    const told = smallBriefing(({ events }) => {
      const [{ text: _, ...event }] = events;
      events.splice(0, 1);
      for (const [date, title] of titles)
        events.push({ ...event, id: `e${events.length}`, date, title: { en: title } });
    });
    const own = { namesOf: searchableNames(told.names), months: wording.months };
    return (q: string) => filterTimeline(buildTimeline(told), { q }, own).map(({ event }) => event.title.en);
  };

  test('a year is that of the event, or one that it names', () => {
    const shown = small(
      ['2018-12-30', 'The budget of 2019'],
      ['2018-12-31', 'A feast'],
      ['2019-03-30', 'A vote'],
    );
    expect(shown('2019')).toEqual(['The budget of 2019', 'A vote']);
  });

  // As in the popup: the day of a parade need not be that of an event.
  test('a date that nothing is of is looked for as words', () => {
    const shown = small(['2019-03-30', 'The 9 May parade is planned'], ['2019-03-31', 'A vote']);
    expect(shown('9 May')).toEqual(['The 9 May parade is planned']);
    expect(shown('9 May parade')).toEqual(['The 9 May parade is planned']);
    expect(shown('10 May')).toEqual([]);
    expect(shown('2018')).toEqual([]);
  });

  test('what a name borrows is met beside what is its own, and finds nothing by itself', () => {
    const told = smallBriefing(({ names, events }) => {
      names[1].alias = { en: ['Bob Bell', 'Council of Ames'] };
      names[0].presumedAlias = { en: ['Ames'] };
      events[0].entities = ['bob-bell'];
    });
    const own = { namesOf: searchableNames(told.names), months: wording.months };
    const found = (q: string) => filterTimeline(buildTimeline(told), { q }, own).length;
    expect([found('council of ames'), found('ames council'), found('ames'), found('amse')]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  test('a slip finds the nearest words alone', () => {
    expect(small(['2018', 'Simply put'], ['2019', 'A sample'], ['2020', 'Simply so'])('samplk')).toEqual([
      'A sample',
    ]);
    expect(small(['2018', 'A sampla'], ['2019', 'A sampli'])('samplk')).toEqual(['A sampla', 'A sampli']);
  });

  test('beside other words six letters have one slip', () => {
    const shown = small(['2018', 'A parade is denied']);
    expect(shown('denzel')).toEqual(['A parade is denied']);
    expect(shown('denzel parade')).toEqual([]);
    expect(shown('deniad parade')).toEqual(['A parade is denied']);
  });

  test('another form of a word comes before slips of it', () => {
    const shown = small(['2018', 'Zebras and parades'], ['2019', 'A perade'], ['2020', 'Parados']);
    expect(shown('parade')).toEqual(['Zebras and parades']);
    expect(shown('parada')).toEqual(['Zebras and parades', 'Parados']);
    expect(shown('parading')).toEqual(['Zebras and parades']);
  });

  test('a slip in another name of somebody finds what they are in', () => {
    const told = smallBriefing(({ names, events }) => {
      names[1].alias = { en: ['Gwendolen'] };
      events[0].entities = ['bob-bell'];
    });
    const own = { namesOf: searchableNames(told.names), months: wording.months };
    expect(filterTimeline(buildTimeline(told), { q: 'gwendolin' }, own)).toHaveLength(1);
  });

  test('several entities: events of any of them, each once', () => {
    const both = ids('#entity=s-300&entity=juan-guaido');
    expect(new Set(both)).toEqual(new Set([...ids('#entity=s-300'), ...ids('#entity=juan-guaido')]));
    expect(both).toHaveLength(new Set(both).size);
  });

  test.each(choices.kinds.map(({ kind, count }) => [kind, count] as const))(
    'by kind: %s has %i events',
    (kind, count) => expect(shown(`#kind=${kind}`)).toHaveLength(count),
  );

  test.each([
    ['weapons', 'weapon'],
    ['countries', 'country'],
    ['Организации', 'organisation'],
  ])('a word of a kind finds what is of it, and what says it: %s', (q, kind) => {
    const isOfIt = ({ entities }: TimelineItem) => entities.some((entity) => entity.kind === kind);
    const found = shown(`#q=${q}`);
    expect(found.filter(isOfIt)).toEqual(items.filter(isOfIt));
    const in2019 = shown(`#q=${q}+2019`);
    expect(in2019.every(({ event }) => event.date.includes('2019'))).toBe(true);
    expect(in2019).toEqual(found.filter(({ event }) => event.date.includes('2019')));
  });

  test('by source: of the event, of a disputed version, of a quote', () => {
    for (const { outlet, count } of choices.outlets) {
      expect(shown(`#source=${encodeURIComponent(outlet)}`), outlet).toHaveLength(count);
    }
    const disputedOnly = items.flatMap((item) =>
      item.outlets.filter((outlet) => !item.sources.some((s) => s['container-title'] === outlet)),
    );
    expect(disputedOnly.length).toBeGreaterThan(0);
  });

  test('filters narrow each other', () => {
    const both = ids('#entity=russia&kind=weapon');
    expect(both).toEqual(ids('#entity=russia').filter((id) => ids('#kind=weapon').includes(id)));
    expect(both.length).toBeGreaterThan(0);
  });

  test.each(['guaido', 'ГУАЙДО', 'Guaidó'])('by words in any script: %s', (q) => {
    const found = shown(`#q=${encodeURIComponent(q)}`);
    expect(found.some(({ event }) => event.entities.includes('juan-guaido' as never))).toBe(true);
    expect(found.length).toBeLessThan(items.length);
  });

  test.each(['停电', '大规模停电', '三月 停电'])('by Chinese words far inside a line: %s', (q) => {
    const [item, other] = items as [TimelineItem, TimelineItem];
    const title = { 'zh-CN': '二〇一九年三月委内瑞拉发生大规模停电' };
    const chinese = { ...item, event: { ...item.event, title } };
    expect(filterTimeline([chinese, other], { q }, { ...wording, months: () => new Map() })).toEqual([
      chinese,
    ]);
  });

  test('by what a word begins with, and not by what is inside of it', () => {
    const [{ event, ...item }] = items as [TimelineItem];
    const nomad = { ...item, entities: [], quotes: [], event: { ...event, title: { en: 'A nomad' } } };
    const found = (q: string) => filterTimeline([nomad], { q }, wording).length;
    expect([found('nom'), found('oma')]).toEqual([1, 0]);
  });

  // “In” begins many a word, and of the rest most events have none.
  test.each([
    ['when was Bolton out', 'bolton out'],
    ['qué dijo Bolton en Lima', 'dijo bolton lima'],
    ['sanctions on the oil company', 'sanctions oil company'],
  ])('not by words that only ask: %s', (q, bare) => {
    const found = ids(`#q=${encodeURIComponent(q)}`);
    expect(found).toEqual(ids(`#q=${encodeURIComponent(bare)}`));
  });

  test('a question finds what it asks for', () => {
    expect(ids('#q=who%20sanctions%20the%20oil%20company')).toEqual(['pdvsa-sanctions']);
  });

  test('by the words of a quote said that day', () => {
    const said = items.find(({ quotes }) => quotes.some(({ text }) => text.includes('smothering')));
    expect(ids('#q=smothering')).toContain(said?.event.id);
  });

  test.each([
    ['a version of what is disputed', 'Sechin', 'four-billion-loan'],
    ['its question', 'помилования', 'abrams-guilty-plea'],
    ['what can be said about it', 'contradicts', 'training-centre-opened'],
    ['whose words were said that day', 'Polyanskiy', null],
    ['who that is', 'deputy ambassador', null],
  ])('by the words of %s: %s', (_of, q, event) => {
    const [quote] = briefing.quotes.filter(({ id }) => id === 'polyanskiy-not-up-to-us');
    const said = items.filter(({ quotes }) => quotes.some(({ id }) => id === quote?.id));
    expect(ids(`#q=${encodeURIComponent(q)}`)).toEqual(event ? [event] : said.map((item) => item.event.id));
  });

  // A disputed day is found by each of the days that are told for it.
  test.each([
    ['March 2019', /^2019-03/],
    ['марта 2019', /^2019-03/],
    ['30 de marzo de 2019', /^2019-03-30/],
    ['24.03.2019', /^2019-03-24/],
    ['2019-03-24', /^2019-03-24/],
    ['early April 2019', /^2019-04-(?:0|10)/],
    ['blackout March 2019', /^2019-03/],
  ])('by a date as people type it: %s', (q, date) => {
    const isThen = ({ event }: TimelineItem) =>
      [event.date, ...otherDates(event)].some((each) => date.test(each) && !each.includes('/'));
    const then = items.filter(isThen).map(({ event }) => event.id);
    const found = ids(`#q=${encodeURIComponent(q)}`);
    expect(then).toEqual(expect.arrayContaining(found));
    if (q.includes('blackout')) expect(found.length).toBeLessThan(then.length);
    else expect(found).toHaveLength(then.length);
    expect(found.length).toBeGreaterThan(0);
  });

  test('by a day that only one of the sources gives', () => {
    const other = items.find(({ event }) => otherDates(event).some((date) => /-\d\d-\d\d$/.test(date)));
    const [date] = otherDates(other?.event as never);
    expect(ids(`#q=${date}`)).toContain(other?.event.id);
  });

  test('by a year, which is a part of a name as well', () => {
    const found = shown('#q=2019');
    expect(found.filter(({ event }) => event.date.startsWith('2019')).length).toBeGreaterThan(40);
    expect(shown(`#q=${encodeURIComponent('2019 Venezuelan blackouts')}`).length).toBeGreaterThan(0);
  });

  test.each([
    ['guiado', 'juan-guaido'],
    ['zaharova', 'maria-zakharova'],
    ['Rosoboroneksport', 'rosoboronexport'],
    ['EE.UU.', 'united-states'],
    ['מדורו', 'nicolas-maduro'],
    ['马杜罗', 'nicolas-maduro'],
    ['МИД РФ', 'russian-foreign-ministry'],
    ['Russia’s Foreign Ministry', 'russian-foreign-ministry'],
    ['временное правительство Гуайдо', 'venezuelan-interim-presidency'],
  ])('by a slip, and by every name that the popup knows: %s', (q, entity) => {
    expect(ids(`#q=${encodeURIComponent(q)}`)).toEqual(expect.arrayContaining(ids(`#entity=${entity}`)));
    expect(ids(`#q=${encodeURIComponent(q)}`).length).toBeLessThan(items.length / 2);
  });

  test('a word that is there is not taken for a slip of another', () => {
    expect(ids('#q=Maduro+guiado')).toEqual(ids('#q=Maduro+guaido'));
    expect(ids('#q=qqqqqqqq')).toEqual([]);
  });

  test('the event that was asked for stays, whatever the filter', () => {
    const [first] = items;
    expect(ids(`#q=qqqq&entity=nobody&event=${first?.event.id}`)).toEqual([first?.event.id]);
  });

  test('a place is no filter', () => {
    expect(isFiltered(parseTimelineView('#event=x&asOf=2019'))).toBe(false);
    for (const hash of ['#entity=x', '#kind=person', '#source=x', '#q=x']) {
      expect(isFiltered(parseTimelineView(hash)), hash).toBe(true);
    }
  });
});

describe('choices', () => {
  const { entities, kinds, outlets } = choices;
  test.each<[string, [string, number][], (item: TimelineItem) => readonly string[]]>([
    ['entities', entities.map((of) => [of.entity.id, of.count]), ({ event }) => event.entities],
    ['kinds', kinds.map((of) => [of.kind, of.count]), (item) => item.entities.map(({ kind }) => kind)],
    ['outlets', outlets.map((of) => [of.outlet, of.count]), (item) => item.outlets],
  ])('are all %s that events have, those of most events first', (_of, offered, has) => {
    const all = [...new Set(items.flatMap(has))];
    const counts = all.map((each) => [each, items.filter((item) => has(item).includes(each)).length]);
    expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(counts));
    const inOrder = offered.map(([, count]) => count);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
  });
});
