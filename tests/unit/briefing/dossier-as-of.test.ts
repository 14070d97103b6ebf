/** Then and now, as data: every entity on six days. Outside “since”, nothing may be later than the day. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import { eventsAround } from '@/src/core/briefing/events-around';
import type { BriefingEvent, EdtfDate, EntityId, QuoteId } from '@/src/core/briefing/schema';
import { isKnownBy } from '@/src/core/chronology/is-known-by';
import { beganBy, endOf } from '@/src/core/chronology/period';
import { bundledBriefing } from './bundled-briefing';
import { smallBriefing, smallParts } from './small-briefing';

const briefing = bundledBriefing();
const DAYS = ['2019-01-01', '2019-03-31', '2020-06-01', '2023-02-01', '2026-02-01', null];
const CASES = DAYS.flatMap((day) => briefing.entities.map(({ id }) => [id, day] as const));

const dossier = (id: string, day: string | null): Dossier => {
  const found = dossierAt(briefing, id as EntityId, { pageDate: day as EdtfDate | null });
  if (found === null) throw new Error(`no dossier of ${id}`);
  return found;
};

/** What a reader takes for the state of the day: all but `since` and the apparatus. */
function told({ roles, context, quotes, around, disputes }: Dossier) {
  return {
    roles,
    context,
    quotes: quotes.map(({ source: _, ...quote }) => quote),
    around,
    disputes,
  };
}

type Leaf = { key: string; text: string };

function* leaves(value: unknown, key = ''): Generator<Leaf> {
  if (typeof value === 'string') yield { key, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* leaves(item, Array.isArray(value) ? key : name);
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The dates that an English text names: “10 March 2019” and “March 2019”. */
function datesIn(text: string): string[] {
  const named = text.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})`, 'g'));
  return [...named].map(([, day, month, year]) => {
    const number = String(MONTHS.indexOf(month ?? '') + 1).padStart(2, '0');
    return day ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`;
  });
}

describe.each(CASES)('%s as of %s', (id, day) => {
  const card = dossier(id, day);
  const asOf = card.asOf.date;

  it('speaks of that day, or of the day the data was verified', () => {
    expect(card.asOf).toEqual(
      day === null ? { date: briefing.index.verifiedUntil, basis: 'verified' } : { date: day, basis: 'page' },
    );
  });

  it('tells nothing later outside “since”', () => {
    for (const { key, text } of leaves(told(card))) {
      if (['date', 'since', 'lastAttested', 'says'].includes(key))
        expect(isKnownBy(text, asOf), text).toBe(true);
      if (key === 'period') {
        expect(beganBy(text, asOf), text).toBe(true);
        expect(endOf(text) === '..' || isKnownBy(endOf(text), asOf), text).toBe(true);
      }
      if (key === 'en' || key === 'es' || key === 'ru') {
        for (const [year] of text.matchAll(/(?<![\d,.])(?:19|20)\d\d(?![\d,])/g)) {
          expect(Number(year), text).toBeLessThanOrEqual(Number(asOf.slice(0, 4)));
        }
      }
      if (key === 'en') for (const date of datesIn(text)) expect(date <= asOf, `${date}: ${text}`).toBe(true);
    }
  });

  it('tells what came after, up to the day of verification', () => {
    for (const { date } of card.since.events) {
      expect(isKnownBy(date, asOf), date).toBe(false);
      expect(isKnownBy(date, briefing.index.verifiedUntil), date).toBe(true);
    }
    for (const { period } of card.since.context) expect(beganBy(period, asOf), period).toBe(false);
  });

  it('disputes what concerns it, and nothing else', () => {
    const own = briefing.events.flatMap((event) =>
      (event.disputed ?? []).flatMap(({ question, entities = event.entities }) =>
        entities.includes(id) ? question.en : [],
      ),
    );
    const told = card.disputes.map(({ question }) => question.en);
    expect(own).toEqual(expect.arrayContaining(told));
    if (day === null) expect(told).toEqual(own);
  });

  it('loses no event between then and since', () => {
    const all = briefing.events.filter(({ entities }) => entities.includes(id)).map((event) => event.id);
    const before = all.length - card.since.events.length;
    expect(card.around).toHaveLength(Math.min(5, before));
  });

  it('names every source and every entity that it refers to, and no source of anything else', () => {
    const sources = new Set(card.sources.map((source) => source.id as string));
    const cited = new Set<string>(card.quotes.map(({ source }) => source.id));
    const labels = new Set(card.labels.map((label) => label.id as string));
    for (const { key, text } of leaves({ ...told(card), since: card.since })) {
      if (key === 'source' || key === 'alsoIn') cited.add(text);
      if (['entities', 'about', 'office', 'entity'].includes(key)) expect(labels).toContain(text);
    }
    expect(sources).toEqual(cited);
    expect(sources.size).toBe(card.sources.length);
    expect(labels.size).toBe(card.labels.length);
  });
});

describe('what a card says', () => {
  const roles = (id: string, day: string | null) =>
    dossier(id, day).roles.map(({ title, period }) => [title.en, period]);

  it('gives Bolton his office in March 2019 without its end, and the end under “since”', () => {
    expect(roles('john-bolton', '2019-03-31')).toEqual([['US National Security Advisor', '2018-04~/..']]);
    expect(dossier('john-bolton', '2019-03-31').since.roles.map(({ period }) => period)).toEqual([
      '2018-04~/2019-09-10',
    ]);
    expect(roles('john-bolton', '2020-06-01')).toEqual([]);
  });

  it('ends Guaidó’s interim presidency in January 2023', () => {
    expect(roles('juan-guaido', '2019-03-31').map(([title]) => title)).toContain(
      'Acting president of Venezuela by his own oath, recognised by the US and others',
    );
    expect(roles('juan-guaido', '2023-02-01')).toEqual([]);
  });

  it('does not call Maduro president after his seizure', () => {
    expect(roles('nicolas-maduro', '2026-02-01')).toEqual([]);
    expect(dossier('nicolas-maduro', null).context.at(-1)?.text.en).toContain('seized him in Caracas');
  });

  it('says whose words a quote is, and the office of somebody who has no card', () => {
    const speakers = new Map(
      dossier('juan-guaido', '2019-03-31').quotes.map((quote) => [quote.id, quote.speaker]),
    );
    expect(speakers.get('amoroso-disqualify' as QuoteId)).toEqual({
      name: { mul: 'Elvis Amoroso' },
      role: expect.objectContaining({ en: 'Comptroller general of Venezuela' }),
    });
    expect(speakers.get('guaido-oath' as QuoteId)?.entity).toBe('juan-guaido');
  });

  it('tells under “since” what could be said only later', () => {
    const later = dossier('nicolas-maduro', '2019-03-31').since.context;
    expect(later.at(-1)?.text.en).toContain('seized him in Caracas');
  });

  it('leads to Wikidata and Wikipedia where the briefing does', () => {
    for (const { id, kind, name, wikidataId, wikipediaUrl } of briefing.entities)
      expect(dossier(id, null).entity).toEqual(
        JSON.parse(JSON.stringify({ id, kind, name, wikidataId, wikipediaUrl })),
      );
  });

  it('says who Trump was where it has no office of his', () => {
    expect(roles('donald-trump', '2023-06-01')).toEqual([]);
    expect(dossier('donald-trump', '2023-06-01').context[0]?.text.en).toContain('from 2017 to 2021');
  });

  it('knows no names of company where an entity’s own stand by themselves', () => {
    const labels = dossier('rosoboronexport', '2019-03-31').labels.map(({ id }) => id);
    expect(labels).toContain('venezuela');
    expect(labels).not.toContain('elliott-abrams');
  });

  // On a page of October 2021 Trump was president, on one of June 2013 Maduro vice-president: terms that end “2021” and “2013”.
  it('gives nobody an office in the year of which it is only known that it ended then', () => {
    for (const { id, roles: held } of briefing.entities) {
      for (const { title, period } of held.filter((role) => /\/\d{4}$/.test(role.period))) {
        expect(
          roles(id, `${endOf(period)}-12-31`).map(([told]) => told),
          id,
        ).not.toContain(title.en);
      }
    }
  });

  it('does not show a role beyond the time it is attested', () => {
    expect(roles('elliott-abrams', '2019-03-31')).toHaveLength(1);
    expect(roles('elliott-abrams', '2020-06-01')).toEqual([]);
  });

  // Sources of 2019 bear it out, none after: “since 25 January 2019” would say that he has it still.
  it.each([
    ['elliott-abrams', '2019-01-25/2019-01-25'],
    ['juan-guaido', '2019-01-05?/2019-01-05?'],
  ])('tells a role of %s that nobody attests any more by its beginning', (id, period) => {
    expect(dossier(id, '2018-12-01').since.roles.map((role) => role.period)).toContain(period);
  });

  // Each of these was told of every year, or of every year since it began, on the word of sources of 2019.
  it.each([
    ['juan-guaido', '2005', 'Venezuelan opposition politician.'],
    ['juan-guaido', '2018-12-31', 'Venezuelan opposition politician.'],
    ['russian-foreign-ministry', '1990', 'The Ministry of Foreign Affairs of the Russian Federation'],
    ['us-national-security-advisor', '1990', 'The White House post'],
    ['caracas-airport', '1990', 'most important'],
  ])('does not say of %s on a page of %s: %s', (id, day, said) => {
    const { context } = dossier(id, day);
    expect(context.map(({ text }) => text.en).join('\n')).not.toContain(said);
  });

  it.each([
    ['juan-guaido', '2019-03-31', 'Venezuelan opposition politician.'],
    ['russian-foreign-ministry', '2018', 'The Ministry of Foreign Affairs of the Russian Federation'],
    ['us-national-security-advisor', '2019-03-31', 'The White House post'],
  ])('says of %s on a page of %s: %s', (id, day, said) => {
    const { context } = dossier(id, day);
    expect(context.map(({ text }) => text.en).join('\n')).toContain(said);
  });

  it('disputes the agreement of 2001 from the day the briefing appeared', () => {
    const questions = (day: string) =>
      dossier('russia-venezuela-military-cooperation', day).disputes.map(({ question }) => question.en);
    expect(questions('2019-03-30')).not.toContain('When the cooperation agreement was signed');
    expect(questions('2019-03-31')).toContain('When the cooperation agreement was signed');
  });

  it('has context for everything that existed by the day of the briefing', () => {
    for (const { id } of briefing.entities)
      expect(dossier(id, '2019-03-31').context.length, id).toBeGreaterThan(0);
  });

  const of = (id: string, change: Parameters<typeof smallBriefing>[0], pageDate = '2019-03-31') =>
    dossierAt(smallBriefing(change), id as EntityId, { pageDate: pageDate as EdtfDate })!;
  const alone = (parts: Record<string, Record<string, unknown>[]>) => {
    parts.events![0]!.entities = ['ann-ames'];
    parts.quotes![0]!.about = [];
    parts.relations = [];
  };

  it('knows the names of those whom the briefing relates to it, or whose company makes it believed', () => {
    const known = (change: Parameters<typeof smallBriefing>[0]) =>
      of('ann-ames', (parts) => {
        alone(parts);
        parts.entities.push({ ...parts.entities[1], id: 'cy-cole', name: { en: 'Cy Cole' } });
        change?.(parts);
      }).labels.map(({ id }) => id);
    const relation = { ...smallParts().relations[0], subject: 'cy-cole', object: 'ann-ames' };
    expect(known(() => {})).toEqual(['ann-ames']);
    expect(known(({ relations }) => relations.push(relation))).toEqual(['ann-ames', 'cy-cole']);
    const doubtful = { presumedAlias: { en: ['Ames'] } };
    expect(known(({ names }) => Object.assign(names[0], doubtful))).toEqual([
      'ann-ames',
      'bob-bell',
      'cy-cole',
    ]);
    const company = ['bob-bell'];
    expect(known(({ names }) => Object.assign(names[0], doubtful, { company }))).toEqual([
      'ann-ames',
      'bob-bell',
    ]);
  });

  it('has the sources of a quote, of its original and of its date, and the names of the offices that were held', () => {
    const { sources, labels } = of('ann-ames', (parts) => {
      alone(parts);
      const paper = parts.sources[0];
      for (const id of ['second', 'archive', 'calendar']) parts.sources.push({ ...paper, id, title: id });
      const original = { text: 'Hablamos', lang: 'es', source: 'archive' };
      Object.assign(parts.quotes[0], { original, alsoIn: ['second'], dateSources: [{ source: 'calendar' }] });
      parts.entities.push({ ...parts.entities[1], id: 'ministry', kind: 'office', name: { en: 'Ministry' } });
      parts.entities.push({ ...parts.entities[1], id: 'senate', kind: 'office', name: { en: 'Senate' } });
      const [role] = parts.entities[0].roles;
      role.office = 'ministry';
      parts.entities[0].roles.push({ ...role, office: 'senate', period: '2019-06/..' });
    });
    expect(sources.map(({ id }) => id)).toEqual(['paper', 'second', 'calendar', 'archive']);
    expect(labels.map(({ id }) => id)).toEqual(['ann-ames', 'ministry', 'senate']);
  });

  it('tells events in their order, the last up to the day, and no more than was verified', () => {
    const dates = ['2019-06-01', '2019-03-02', '2019-03-04', '2020-06-01', '2019-03-03'];
    const { around, since } = of('ann-ames', ({ events }) => {
      const [event] = events.splice(0, 1);
      for (const date of dates) events.push({ ...event, id: `on-${date}`, date });
    });
    expect(around.map(({ date }) => date)).toEqual(['2019-03-02', '2019-03-03', '2019-03-04']);
    expect(since.events.map(({ date }) => date)).toEqual(['2019-06-01']);
    const both = { entities: ['bob-bell', 'ann-ames'] };
    const others = { date: '2019-03-05', entities: ['bob-bell'] };
    const events = [...dates.map((date) => ({ date, ...both })), others] as unknown as BriefingEvent[];
    const named = { day: '2019-03-31' as EdtfDate, entities: ['ann-ames' as EntityId], limit: 2 };
    expect(eventsAround(events, named).map(({ date }) => date)).toEqual(['2019-03-03', '2019-03-04']);
  });

  it('tells of a later event what was disputed of it later, and names whom that concerns', () => {
    const { since, labels } = of('ann-ames', (parts) => {
      alone(parts);
      const version = { text: { en: 'So' }, sources: [{ source: 'paper' }] };
      const dispute = {
        question: { en: 'Is it so' },
        versions: [version, version],
        since: '2019-09',
        entities: ['bob-bell'],
      };
      Object.assign(parts.events[0], { date: '2019-06-01', disputed: [dispute] });
    });
    expect(since.events[0]?.disputed).toHaveLength(1);
    expect(labels.map(({ id }) => id)).toContain('bob-bell');
  });

  it('tells changes of roles in their order, as far as they were verified', () => {
    const { since } = of('ann-ames', ({ entities }) => {
      const [role] = entities[0].roles;
      const during = (period: string) => ({ ...role, period });
      entities[0].roles = ['2018/2019-12', '2019-06/..', '2020-06/..'].map(during);
    });
    expect(since.roles.map(({ period }) => period)).toEqual(['2019-06/..', '2018/2019-12']);
  });

  it('tells the role begun last first, and what could be said since in its order', () => {
    const { roles, since } = of('ann-ames', ({ entities }) => {
      const [{ roles, context }] = entities;
      entities[0].roles = ['2015/..', '2018/..', '2017/..'].map((period) => ({ ...roles[0], period }));
      const later = ['2019-09/..', '2019-06/..'].map((period) => ({ ...context[0], period }));
      entities[0].context = [...context, ...later];
    });
    expect(roles.map(({ period }) => period)).toEqual(['2018/..', '2017/..', '2015/..']);
    expect(since.context.map(({ period }) => period)).toEqual(['2019-06/..', '2019-09/..']);
  });

  it('quotes the entity itself first, of its own words and of others the newest first, each by who said it', () => {
    const { quotes } = of('bob-bell', (parts) => {
      const [quote] = parts.quotes;
      const said = (id: string, entity: string, date: string) => ({
        ...quote,
        id,
        speaker: { entity },
        date,
      });
      parts.quotes = [
        said('of-ann', 'ann-ames', '2019-03-01'),
        said('of-bob', 'bob-bell', '2019-01-01'),
        said('of-ann-later', 'ann-ames', '2019-03-30'),
        said('of-bob-later', 'bob-bell', '2019-02-01'),
      ];
    });
    expect(quotes.map(({ id, speaker }) => [id, speaker.name.en])).toEqual([
      ['of-bob-later', 'Bob Bell'],
      ['of-bob', 'Bob Bell'],
      ['of-ann-later', 'Ann Ames'],
      ['of-ann', 'Ann Ames'],
    ]);
  });

  it('is null for an unknown entity', () => {
    expect(dossierAt(briefing, 'nobody' as EntityId)).toBeNull();
  });
});
