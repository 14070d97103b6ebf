/** No source reports what had not happened or been said yet, and what was attested lies in its period. */
import { isAfter } from '../../chronology/is-after';
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { Briefing } from '../schema';
import type { LintRule } from './lint-rule';

/** Refuses quotes and events later than whatever tells of them, and a `lastAttested` outside its period. */
export const dateOrder: LintRule = (briefing) => [
  ...beforeTheirTime(briefing),
  ...outsideTheirPeriod(briefing),
];

function* beforeTheirTime({ events, quotes, sources }: Briefing): Generator<BriefingIssue> {
  const issued = new Map(sources.map((source) => [source.id, source.issued]));
  for (const { id, date, source } of quotes) {
    const limit = issued.get(source);
    if (limit === undefined || !isAfter(date, limit)) continue;
    const message = `“${id}” is of ${date}, later than its source (${limit}).`;
    yield issueAt('quotes.json', [id, 'date'], message, 'Correct one of the two dates.');
  }
  for (const { id, date, sources } of events) {
    const told = sources.map(({ source, says }) => says ?? issued.get(source));
    if (!told.every((day) => day !== undefined && isAfter(date, day))) continue;
    const message = `“${id}” is of ${date}, later than all its sources (${told.join(', ')}).`;
    yield issueAt('events.json', [id, 'date'], message, 'Correct a date, or name a source that reports it.');
  }
}

function* outsideTheirPeriod({ entities, relations }: Briefing): Generator<BriefingIssue> {
  const held = [
    ...relations.map((relation) => ({ ...relation, file: 'relations.json', keys: [relation.id] })),
    ...entities.flatMap(({ id, roles }) =>
      roles.map((role, place) => ({ ...role, file: `entities/${id}.json`, keys: ['roles', place] })),
    ),
  ];
  for (const { file, keys, period, lastAttested: day } of held) {
    if (day === undefined || !(isAfter(period, day) || isAfter(day, period))) continue;
    const message = `${day} is not in the period ${period}.`;
    yield issueAt(file, [...keys, 'lastAttested'], message, 'Correct one of the two.');
  }
}
