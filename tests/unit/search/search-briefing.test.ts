import { describe, expect, test } from 'vitest';
import type { Briefing, Entity, EntityId } from '@/src/core/briefing/schema';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { foldQuery, wordsOf } from '@/src/core/search/fold-query';
import { withoutFunctionWords } from '@/src/core/search/function-words';
import { searchBriefing, searchPartly } from '@/src/core/search/search-index';
import { searchableNames } from '@/src/core/search/searchable-names';
import { monthNames } from '@/src/core/search/typed-date';
import { bundledBriefing } from '../briefing/bundled-briefing';
import { smallBriefing } from '../briefing/small-briefing';

const index = buildSearchIndex(bundledBriefing());
const months = () => monthNames(['en', 'es', 'ru']);
const first = (query: string) => searchBriefing(index, query)[0]?.entity;

describe('what a reader types finds whom it means', () => {
  test.each([
    ['guaido', 'juan-guaido'],
    ['Guaidó', 'juan-guaido'],
    ['guiado', 'juan-guaido'],
    ['гуаидо', 'juan-guaido'],
    ['Гуайдо', 'juan-guaido'],
    ['guai', 'juan-guaido'],
    ['zakharova', 'maria-zakharova'],
    ['захарова', 'maria-zakharova'],
    // Latin letters among the Cyrillic ones, as keyboards that were switched too late write them.
    ['закhарова', 'maria-zakharova'],
    ['Zajárova', 'maria-zakharova'],
    ['zaharova', 'maria-zakharova'],
    ['s300', 's-300'],
    ['S-300', 's-300'],
    ['с-300', 's-300'],
    ['с300', 's-300'],
    ['maduro', 'nicolas-maduro'],
    ['nicolas maduro', 'nicolas-maduro'],
    ['rosoboron', 'rosoboronexport'],
    ['рособоронэкспорт', 'rosoboronexport'],
    ['boltno', 'john-bolton'],
  ])('%s', (query, entity) => {
    expect(first(query)).toBe(entity);
  });

  // Also those that hold another's: “МИД РФ”, “Russia’s Foreign Ministry”, “Bộ Ngoại giao Nga”.
  test('every name by which pages are marked finds its bearer', () => {
    const missed = bundledBriefing().names.flatMap(({ entity, alias, presumedAlias }) =>
      [alias, presumedAlias]
        .flatMap((forms) => Object.values(forms ?? {}).flat())
        .filter(
          (name) =>
            !searchBriefing(index, name).some(
              (result) => result.type === 'entity' && result.entity === entity,
            ),
        ),
    );
    expect(missed).toEqual([]);
  });

  // Looked up from a page; in a role the form stands as well (“президент Венесуэлы”).
  test.each([
    ['Венесуэлы', 'venezuela'],
    ['Венесуэлой', 'venezuela'],
    ['Россией', 'russia'],
    ['Rosji', 'russia'],
    ['Америку', 'united-states'],
    ['Латинской Америки', 'latin-america'],
    ['Дональду Трампу', 'donald-trump'],
    ['Дональда Трампа', 'donald-trump'],
    ['МИДом России', 'russian-foreign-ministry'],
  ])('a name is found in the form that a sentence gives it: %s', (query, entity) => {
    const entities = searchBriefing(index, query).filter(({ type }) => type === 'entity');
    expect(entities.slice(0, 2).map((result) => result.entity)).toContain(entity);
  });

  // The ministry of Russia has the very word in its name.
  test.each(['России', 'Россией', 'Rosji'])('whose name it is comes first: %s', (query) => {
    expect(first(query)).toBe('russia');
  });

  test.each([
    ['Russia’s', 'russia'],
    ["Maduro's", 'nicolas-maduro'],
    ['Venezuela’s,', 'venezuela'],
  ])('whose something is on a page comes first: %s', (query, entity) => {
    expect(first(query)).toBe(entity);
  });

  test('an s amid a name is a part of it', () => {
    const briefing = smallBriefing(({ entities }) => {
      entities[0].name = { en: 'Ann Douza' };
      entities[1].name = { en: 'Bob D’Souza' };
    });
    const found = searchBriefing(buildSearchIndex(briefing), 'd’souza');
    expect(found.map(({ entity }) => entity)).toEqual(['bob-bell']);
  });

  // Two slips of five letters made Russia of Biden, and an adviser of Obama.
  test.each(['Biden', 'Obama', 'Pence', 'Rubio', 'Kelly', 'Assad', 'Syria', 'Japan'])(
    'who is not in the briefing is nobody in it: %s',
    (query) => {
      expect(searchBriefing(index, query).filter(({ type }) => type === 'entity')).toEqual([]);
    },
  );

  test('who types a number means no other', () => {
    // “4.400 millones” has the number alone.
    expect(searchBriefing(index, 'S-400')).toEqual([]);
    for (const query of ['S-400', 'С-400', '2017', 'March 2017'])
      expect(
        searchBriefing(index, query, { months }).map((result) => `${result.type} ${result.entity}`),
        query,
      ).not.toContainEqual(expect.stringMatching(/^entity|john-bolton/));
    expect(first('s-300vmm')).toBe('s-300');
    const briefing = smallBriefing(({ entities }) => {
      entities[1].name = { en: 'Antey2500' };
    });
    const found = (query: string) => searchBriefing(buildSearchIndex(briefing), query).length;
    expect([found('antei25'), found('antei00')]).toEqual([1, 0]);
    expect(first('mad7uro')).toBe('nicolas-maduro');
  });

  test.each([
    ['spokeswoman', ['maria-zakharova']],
    ['spokesman', ['vyacheslav-davydenko']],
    ['spokesperson', ['vyacheslav-davydenko', 'maria-zakharova']],
    ['Russian Foreign Ministry spokeswoman', ['maria-zakharova']],
  ])('a role is found by what English calls a woman or a man in it: %s', (query, entities) => {
    const found = searchBriefing(index, query).flatMap(({ type, entity }) =>
      type === 'entity' ? entity : [],
    );
    expect(found).toEqual(entities);
  });

  // His role has the full name of the country alone.
  test.each(['US president', 'president of the USA', 'presidente de EE. UU.'])(
    'a role is found by another name of what it names: %s',
    (query) => {
      const found = searchBriefing(index, query).flatMap(({ type, entity }) =>
        type === 'entity' ? entity : [],
      );
      expect(found).toContain('donald-trump');
    },
  );

  describe('what is no name leads to whom it means', () => {
    test.each([
      ['Venezuelan', 'venezuela'],
      ['Russian', 'russia'],
      ['американский', 'united-states'],
      ['Washington', 'united-states'],
      ['Вашингтон', 'united-states'],
      ['Moscow says', 'russia'],
      ['the Kremlin', 'russia'],
      ['Кремль', 'russia'],
      ['Pékin', 'china'],
      ['power cut', 'venezuelan-blackouts-2019'],
      ['panne de courant', 'venezuelan-blackouts-2019'],
      ['停电', 'venezuelan-blackouts-2019'],
    ])('%s', (query, entity) => {
      expect(first(query)).toBe(entity);
    });

    test('and what is told of it with other words', () => {
      expect(searchBriefing(index, 'Washington sanctions')[0]).toMatchObject({
        event: 'us-bars-rosoboronexport',
      });
    });

    test('not where it is a name of somebody in the briefing', () => {
      const { names } = bundledBriefing();
      const called = new Set(
        names.flatMap(({ alias, presumedAlias, weakAlias }) =>
          [alias, presumedAlias, weakAlias].flatMap((forms) => Object.values(forms ?? {}).flat()),
        ),
      );
      const others = names.flatMap(({ lookedUpAs }) => Object.values(lookedUpAs ?? {}).flat());
      expect(others.length).toBeGreaterThan(20);
      expect(others.filter((word) => called.has(word))).toEqual([]);
    });

    // “Coupure” for a power cut would be begun by it.
    test.each([['coup', 'bolton-not-a-coup']])('nor does a word that begins it: %s', (query, quote) => {
      expect(searchBriefing(index, query)[0]).toMatchObject({ quote });
    });
  });

  // The adviser advises one, and an interim presidency was claimed.
  test.each([
    ['president', ['nicolas-maduro', 'donald-trump', 'juan-guaido']],
    ['presidente', ['nicolas-maduro', 'donald-trump']],
    ['Президент', ['donald-trump', 'nicolas-maduro']],
    ['president of Venezuela', ['nicolas-maduro']],
    ['president of the US', ['donald-trump']],
    ['US president', ['donald-trump']],
    ['American president', ['donald-trump']],
    ['американский президент', ['donald-trump']],
    ['président américain', ['donald-trump']],
    ['Venezuelan president', ['nicolas-maduro']],
    ['presidente venezolano', ['nicolas-maduro']],
    ['presidente de Venezuela', ['nicolas-maduro']],
    ['foreign minister', ['nicolas-maduro']],
    ['foreign ministry', ['russian-foreign-ministry']],
    ['national security adviser', ['us-national-security-advisor', 'john-bolton']],
    ['interim president', ['venezuelan-interim-presidency']],
  ])('whose role it is comes before what has the word in a name: %s', (query, entities) => {
    const found = searchBriefing(index, query).map(({ entity }) => entity);
    expect(found.slice(0, entities.length)).toEqual(entities);
  });

  // “Ros” begins Polish Rosji, too, in names of whatever is Russian.
  test('at every key whoever is being typed is among the first three', () => {
    const isOneName = ({ kind, name }: Entity) => kind === 'person' || !name.en?.includes(' ');
    const called = bundledBriefing().entities.filter(isOneName);
    expect(called.length).toBeGreaterThan(10);
    const missed = called.flatMap(({ id, name: { en = '' } }) =>
      Array.from({ length: en.length - 2 }, (_, at) => en.slice(0, at + 3)).filter(
        (begun) =>
          !searchBriefing(index, begun)
            .slice(0, 3)
            .some(({ entity }) => entity === id),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('events and quotes are found by their words', () => {
    const types = searchBriefing(index, 'helicopter').map((result) => result.type);
    expect(types).toContain('event');
    expect(searchBriefing(index, 'smothering its economy')[0]).toMatchObject({
      type: 'quote',
      entity: 'maria-zakharova',
    });
  });

  test('a quote is found by its words in the language in which they were said', () => {
    const briefing = smallBriefing(({ quotes }) => {
      quotes[0].original = { text: 'Мы говорим', lang: 'ru', source: 'paper' };
    });
    expect(searchBriefing(buildSearchIndex(briefing), 'говорим')[0]).toMatchObject({ quote: 'we-speak' });
  });

  test.each([
    ['zakharova threatening', 'maria-zakharova'],
    ['Захарова threatening', 'maria-zakharova'],
    ['smothering zakharova economy', 'maria-zakharova'],
  ])('a quote is found by whose it is and what it says: %s', (query, entity) => {
    expect(searchBriefing(index, query)[0]).toMatchObject({ type: 'quote', entity });
  });

  test.each([
    ['pompeo', 'pompeo-airplane-on-the-tarmac'],
    ['Elvis Amoroso', 'amoroso-disqualify'],
    ['comptroller general', 'amoroso-disqualify'],
  ])('a quote of somebody who has no card is found by who said it: %s', (query, quote) => {
    expect(searchBriefing(index, query)).toContainEqual(expect.objectContaining({ type: 'quote', quote }));
  });

  test.each([
    ['sabotage', 'first-blackout'],
    ['igor sechin', 'four-billion-loan'],
    ['диверсии', 'first-blackout'],
  ])('an event is found by what is disputed of it: %s', (query, event) => {
    expect(searchBriefing(index, query)).toContainEqual(expect.objectContaining({ type: 'event', event }));
  });

  test('a letter that begins no name finds nothing, one of Chinese whoever has it in any name', () => {
    expect(searchBriefing(index, 'q')).toEqual([]);
    expect(first('扎')).toBe('maria-zakharova');
  });

  test('names alone find nothing of what is only said of them', () => {
    for (const query of ['nicolas maduro', 'john bolton'])
      expect(searchBriefing(index, query)[0]).toMatchObject({ type: 'entity' });
    expect(searchBriefing(index, 'zakharova bolton qqqq')).toEqual([]);
    const small = buildSearchIndex(smallBriefing());
    expect(searchBriefing(small, 'ann bob')).toEqual([]);
    expect(searchBriefing(small, 'ann bob speak').map(({ type }) => type)).toEqual(['event', 'quote']);
  });

  test.each([
    ['March 2019', /^2019-03/],
    // Two days are told for it.
    ['24.03.2019', /^2019-03-2[34]/],
    ['31 марта 2019', /^2019-03-31/],
    ['blackout 7 March', /^2019-03-07/],
    // In French to a reader of English, and with either number first.
    ['30 mars 2019', /^2019-03-30/],
    ['3/30', /^2019-03-30/],
    ['early April 2019', /^2019-04-0/],
    ['Guaidó late April 2019', /^2019-04-30/],
    ['blackouts mid March', /^2019-03-1[1-9]/],
  ])('a date finds what is of it: %s', (query, date) => {
    const found = searchBriefing(index, query, { months });
    expect(found.length).toBeGreaterThan(0);
    for (const result of found) expect('date' in result && result.date).toMatch(date);
  });

  test('beside a date a name finds what is of both', () => {
    const found = searchBriefing(index, 'zakharova March 2019', { months });
    expect(found.filter(({ type }) => type === 'quote').length).toBeGreaterThan(2);
    for (const { type, entity } of found.filter((result) => result.type === 'quote'))
      expect([type, entity]).toEqual(['quote', 'maria-zakharova']);
  });

  // The landing of planes names the blackout in passing, and “March 2019” too.
  test('beside a date what has more of the other words comes first', () => {
    expect(searchBriefing(index, 'blackout March 2019', { months })[0]).toMatchObject({
      event: 'first-blackout',
    });
  });

  test('a year finds first who is named after it', () => {
    const [one, ...more] = searchBriefing(index, '2019', { months });
    expect(one?.entity).toBe('venezuelan-blackouts-2019');
    expect(more.length).toBeGreaterThan(5);
  });

  test('what has the date in its words comes before the rest of that date', () => {
    const small = buildSearchIndex(
      smallBriefing(({ events }) => {
        const [event] = events;
        event.date = '2001-05-02';
        events.push({ ...event, id: 'budget', title: { en: 'The budget of May 2001 is passed' } });
      }),
    );
    const found = (query: string) =>
      searchBriefing(small, query, { months }).flatMap((result) =>
        result.type === 'event' ? result.event : [],
      );
    expect(found('2001')).toEqual(['budget', 'speech']);
    expect(found('May 2001')).toEqual(['budget', 'speech']);
    // The words of a part of a month are in too much.
    expect(found('early May 2001')).toEqual(['speech', 'budget']);
  });

  // A version of it says 29 March; its row says 3 March.
  test('what is of that date by its own day comes before what is by a disputed one', () => {
    const found = searchBriefing(index, 'last week of March 2019', { months, limit: 100 });
    const days = found.flatMap((result) => ('date' in result ? result.date : []));
    expect(days[0]).toBe('2019-03-25');
    expect(found.map((result) => result.type === 'event' && result.event)).toContain(
      'bolton-monroe-doctrine',
    );
    const isThen = days.map((date) => date >= '2019-03-25' && date <= '2019-03-31');
    expect(isThen.indexOf(false)).toBe(isThen.filter(Boolean).length);
  });

  test('a month is no slip of another word', () => {
    const small = buildSearchIndex(
      smallBriefing(({ events }) => {
        const [event] = events;
        events.push({ ...event, id: 'fair', date: '2001-03-02', title: { en: 'A fair' } });
        events.push({ ...event, id: 'marsh', date: '2001-05-02', title: { en: 'A marsh is drained' } });
      }),
    );
    const found = searchBriefing(small, 'March', { months });
    expect(found).toContainEqual(expect.objectContaining({ event: 'fair' }));
    expect(found).not.toContainEqual(expect.objectContaining({ event: 'marsh' }));
  });

  test('a date that nothing is of is searched as words', () => {
    const small = buildSearchIndex(
      smallBriefing(({ events }) => {
        events[0].title = { en: 'The 9 May parade is planned' };
      }),
    );
    expect(searchBriefing(small, '9 May', { months })).toMatchObject([{ event: 'speech' }]);
  });

  // The Spanish title has “capturan”, a slip away.
  test('beside a date slips are forgiven', () => {
    expect(searchBriefing(index, 'maduro captured 2026', { months })).toMatchObject([
      { event: 'maduro-seized' },
    ]);
  });

  // Who types the holder's name does not mean an office that is named with its holder.
  test('a name is searched for whose it is, and a former or short one as well', () => {
    const names = [
      {
        entity: 'ann',
        alias: { en: ['Ann Ames'] },
        presumedAlias: { en: ['Ames'] },
        weakAlias: { en: ['Annie'] },
      },
      { entity: 'town', alias: { en: ['Amesville'] }, previousName: { en: ['Old Oak', 'Ames'] } },
      {
        entity: 'office',
        alias: { en: ['The Office of Ames', 'The Office', 'Ames’s Staff', 'the Ames-Staff'] },
        weakAlias: { en: ['Annie'] },
      },
    ] as unknown as Briefing['names'];
    expect([...searchableNames(names)]).toEqual([
      ['ann', { own: ['Ann Ames', 'Ames', 'Annie'], borrowed: [] }],
      ['town', { own: ['Amesville', 'Old Oak', 'Ames'], borrowed: [] }],
      [
        'office',
        {
          own: ['The Office of', 'The Office', 'Staff', 'the Staff AmesStaff', 'Annie'],
          borrowed: ['Ames', 'Ames’s', 'Ames'],
        },
      ],
    ]);
  });

  test('what a name borrows is met beside what is its own, and finds nothing by itself', () => {
    const briefing = smallBriefing(({ names }) => {
      names[1].alias = { en: ['Bob Bell', 'Council of Ames', 'Ames’s cabinet'] };
      names[0].presumedAlias = { en: ['Ames'] };
    });
    const entities = (query: string) =>
      searchBriefing(buildSearchIndex(briefing), query).flatMap(({ type, entity }) =>
        type === 'entity' ? entity : [],
      );
    expect(entities('council of ames')).toEqual(['bob-bell']);
    expect(entities('Ames’s cabinet')).toEqual(['bob-bell']);
    expect(entities('ames')).toEqual(['ann-ames']);
    expect(entities('Ames’s')).toEqual(['ann-ames']);
    expect(entities('amse')).toEqual(['ann-ames']);
  });

  test('nothing is found for nothing, spaces and noise', () => {
    for (const query of ['', '   ', '---', 'qqqqqqqqqq']) expect(searchBriefing(index, query)).toEqual([]);
  });
});

describe('words that only ask are left out', () => {
  test.each([
    ['who is bolton', 'john-bolton'],
    ['What is the S-300?', 's-300'],
    ['¿Quién es Guaidó?', 'juan-guaido'],
    ['qui est Maduro ?', 'nicolas-maduro'],
    ['quem é Maduro', 'nicolas-maduro'],
    ['что такое С-300', 's-300'],
    ['кто такая Захарова', 'maria-zakharova'],
    ['хто такий Мадуро', 'nicolas-maduro'],
    ['what did Zakharova say', 'maria-zakharova'],
    ['qué dijo Zajárova', 'maria-zakharova'],
    ['что сказала Захарова', 'maria-zakharova'],
    ['من هو مادورو', 'nicolas-maduro'],
    ['谁是马杜罗', 'nicolas-maduro'],
    ['S-300是什么', 's-300'],
  ])('%s', (query, entity) => {
    expect(searchBriefing(index, query)[0]).toMatchObject({ type: 'entity', entity });
  });

  test('not where nothing else is typed', () => {
    expect(searchBriefing(index, 'the').length).toBeGreaterThan(0);
    expect(withoutFunctionWords(['who', 'is'])).toEqual(['who', 'is']);
    expect(withoutFunctionWords(['谁是'])).toEqual(['谁是']);
    // Amid a line they are part of it.
    expect(withoutFunctionWords(['他谁是的', '这是谁的'])).toEqual(['他谁是的', '这是谁的']);
  });

  test('no name that is marked, and no word of one alone, is among them', () => {
    const names = bundledBriefing().names.flatMap(({ alias, presumedAlias, weakAlias }) =>
      [alias, presumedAlias, weakAlias].flatMap((forms) => Object.values(forms ?? {}).flat()),
    );
    const alone = names.flatMap((name) => {
      const words = foldQuery(name).split(/\s+/);
      return words.length === 1 ? words : [];
    });
    expect(alone.length).toBeGreaterThan(100);
    expect(alone.filter((word) => withoutFunctionWords([word, 'qqqq']).length < 2)).toEqual([]);
  });
});

describe('a word of a kind lists what is of it', () => {
  const ofKind = (...kinds: string[]) =>
    bundledBriefing().entities.flatMap(({ id, kind }) => (kinds.includes(kind) ? id : []));
  const listed = (query: string) =>
    searchBriefing(index, query, { months, limit: 100 }).flatMap(({ type, entity }) =>
      type === 'entity' ? entity : [],
    );

  test.each([
    ['weapons', ofKind('weapon')],
    ['Оружие', ofKind('weapon')],
    ['personnes', ofKind('person')],
    ['países', ofKind('country')],
    ['lugares', ofKind('country', 'city', 'place', 'region', 'facility')],
    ['organisations and offices', ofKind('organisation', 'institution', 'office')],
    ['أسلحة', ofKind('weapon')],
    ['weap', ofKind('weapon')],
    ['wepons', ofKind('weapon')],
  ])('%s', (query, entities) => {
    expect(entities.length).toBeGreaterThan(0);
    expect(listed(query)).toEqual(entities);
  });

  // They are in “superstition”.
  test('one that is begun, though a name has its letters by chance', () => {
    const briefing = smallBriefing(({ entities }) => {
      entities[1].name = { en: 'Council for Superstition' };
      entities[1].kind = 'organisation';
    });
    const found = searchBriefing(buildSearchIndex(briefing), 'pers');
    expect(found.map(({ entity }) => entity)).toEqual(['ann-ames', 'bob-bell']);
  });

  test('a word that a sentence has is no slip of one, nor does one that is begun count beside others', () => {
    const briefing = smallBriefing(({ events, entities }) => {
      events[0].title = { en: 'Officers meet' };
      entities[1].kind = 'office';
    });
    const small = buildSearchIndex(briefing);
    expect(searchBriefing(small, 'officers').map(({ type }) => type)).toEqual(['event']);
    expect(searchBriefing(small, 'ofices').map(({ entity }) => entity)).toEqual(['bob-bell']);
    expect(searchBriefing(small, 'pers').map(({ entity }) => entity)).toEqual(['ann-ames']);
    expect(searchBriefing(small, 'pers qqqq')).toEqual([]);
  });

  // China is a People’s Republic.
  test('then who has the word in a name, and what tells it', () => {
    const people = ofKind('person');
    expect(listed('people')).toEqual([...people, 'china']);
    const all = searchBriefing(index, 'people', { boost: ['china' as EntityId], limit: 100 });
    expect(all.slice(0, people.length).map(({ entity }) => entity)).toEqual(people);
    expect(all.at(-1)?.type).toBe('context');
  });

  test('what is on the page comes first of it', () => {
    const [first] = searchBriefing(index, 'people', { boost: ['maria-zakharova' as EntityId] });
    expect(first).toMatchObject({ entity: 'maria-zakharova', onPage: true });
  });

  test('but for who is called so', () => {
    const briefing = smallBriefing(({ entities }) => {
      entities[1].name = { en: 'Bob Person' };
    });
    const found = searchBriefing(buildSearchIndex(briefing), 'person');
    expect(found.slice(0, 2).map(({ entity }) => entity)).toEqual(['bob-bell', 'ann-ames']);
  });

  test('beside a date it lists the events and quotes that are of it', () => {
    const { events, quotes } = bundledBriefing();
    const person = new Set(ofKind('person'));
    const dated = (query: string) =>
      searchBriefing(index, query, { months, limit: 100 }).flatMap((result) =>
        result.type === 'event' ? result.event : result.type === 'quote' ? result.quote : [],
      );
    const isThen = ({ date }: { date: string }) => date.startsWith('2019-02');
    const inFebruary = events.filter(isThen);
    expect(dated('events in February 2019')).toEqual(inFebruary.map(({ id }) => id));
    const ofPeople = inFebruary.filter(({ entities }) => entities.some((id) => person.has(id)));
    expect(ofPeople.length).toBeLessThan(inFebruary.length);
    expect(new Set(dated('people February 2019'))).toEqual(
      new Set([...ofPeople, ...quotes.filter(isThen)].map(({ id }) => id)),
    );
  });

  // An arms exporter is no name.
  test('a beginning that only another name has is that of the kind first', () => {
    const briefing = smallBriefing(({ names, entities }) => {
      entities[1].kind = 'organisation';
      names[1].lookedUpAs = { en: ['personnel office'] };
    });
    const found = searchBriefing(buildSearchIndex(briefing), 'personn');
    expect(found.map(({ entity }) => entity)).toEqual(['ann-ames', 'bob-bell']);
    expect(listed('оружи')).toEqual([...ofKind('weapon'), 'rosoboronexport']);
  });

  test('a beginning that an entity has is that of its name', () => {
    const briefing = smallBriefing(({ entities }) => {
      entities[1].name = { en: 'Bob Personne' };
    });
    const found = searchBriefing(buildSearchIndex(briefing), 'perso');
    expect(found.map(({ entity }) => entity)).toEqual(['bob-bell']);
  });
});

describe('a text is found by another form of its words', () => {
  const found = (query: string) =>
    searchBriefing(index, query).map((result) => (result.type === 'event' ? result.event : result.entity));

  // None of these words stands so in a text of the briefing: “seized”, “capturan”, “aviones militares”, «поставках».
  test.each([
    ['capture of Maduro', 'maduro-seized'],
    ['aviones rusos', 'russian-planes-land'],
    ['поставки оружия', 'davydenko-on-deliveries'],
  ])('%s', (query, event) => {
    expect(found(query).slice(0, 2)).toContain(event);
  });

  test('and so is whoever is looked up by it', () => {
    expect(found('presidenta venezolana')[0]).toBe('nicolas-maduro');
  });

  const events = (...titles: string[]) =>
    titles.map((en, at) => ({
      id: `e${at}`,
      date: '2001',
      title: { en },
      entities: ['ann'],
      sources: [],
    }));
  const among = (query: string, ...titles: string[]) => {
    const ann = { id: 'ann', kind: 'person', name: { en: 'Ann Ames' }, roles: [], context: [] };
    const small = { entities: [ann], names: [], quotes: [], events: events(...titles) };
    return searchBriefing(buildSearchIndex(small as unknown as Briefing), query).map((result) =>
      result.type === 'event' ? result.event : result.entity,
    );
  };

  test('what has it as typed comes first, what is a slip away last', () => {
    expect(among('parades', 'Paraded', 'Paradas', 'Parades')).toEqual(['e2', 'e0', 'e1']);
    expect(among('parades', 'Parakes', 'A parade and its very long title')).toEqual(['e1', 'e0']);
    // Even of a name.
    expect(among('amesks', 'The long way of an ameske')).toEqual(['e0', 'ann']);
  });

  test('where something has all words as typed, in itself or in whom it is of, no form of them is looked for', () => {
    expect(among('ames parades', 'A parade', 'Parades')).toEqual(['e1']);
    expect(among('ames parading', 'A parade', 'Parades')).toEqual(['e1', 'e0']);
  });

  test('so does what has all words itself, before what is only of whom one names', () => {
    const titles = ['Parades', 'A parade of all that is long, with Ames'];
    expect(among('ames parade', ...titles)).toEqual(['e1', 'e0']);
    expect(among('ames parading', ...titles)).toEqual(['e1', 'e0']);
  });

  test('whoever is called by another form of it comes before what only tells of them', () => {
    const briefing = smallBriefing(({ names, events: [event] }) => {
      names[0].alias = { en: ['Ann Boltan'] };
      event.title = { en: 'The day of Ann' };
      event.entities = ['ann-ames'];
    });
    const [first] = searchBriefing(buildSearchIndex(briefing), 'ann bolten');
    expect(first).toMatchObject({ type: 'entity', entity: 'ann-ames' });
  });

  test('nothing is found by a form of the rest where nothing has all', () => {
    const small = buildSearchIndex(
      smallBriefing(({ events: [event] }) => {
        event.title = { en: 'A coup' };
      }),
    );
    expect(searchPartly(small, 'coupe zzzz')).toEqual([]);
  });
});

describe('what is told of an entity', () => {
  test('is found by its words, and says of whom and for which time', () => {
    expect(searchBriefing(index, 'missile system')[0]).toMatchObject({
      type: 'context',
      entity: 's-300',
      name: { en: 'S-300' },
      period: '../..',
    });
    expect(searchBriefing(index, 'two men claim its presidency')).toMatchObject([
      { type: 'context', entity: 'venezuela', period: '2019-01-23/2023-01-05' },
    ]);
  });

  test('is found by whose it is and what it says, behind who is called so', () => {
    const found = searchBriefing(index, 'bolton pdvsa');
    expect(found).toContainEqual(expect.objectContaining({ type: 'context', entity: 'john-bolton' }));
    expect(searchBriefing(index, 'rosoboronexport')[0]).toMatchObject({ type: 'entity' });
  });

  test('is not of a day that it tells in passing', () => {
    const types = searchBriefing(index, 'March 2019', { months, limit: 500 }).map(({ type }) => type);
    expect(types).toContain('event');
    expect(types).not.toContain('context');
  });
});

describe('where nothing has all words', () => {
  const partly = (query: string) =>
    searchPartly(index, query).map(({ type, entity }) => (type === 'entity' ? entity : type));

  test('whom one of them names comes first, then what has most of them', () => {
    expect(partly('guaido arrest')).toEqual(['juan-guaido']);
    expect(partly('zakharova quotes on bolton')).toEqual(['maria-zakharova', 'john-bolton']);
    expect(partly('bolton quotes on zakharova')).toEqual(['john-bolton', 'maria-zakharova']);
    const troops = partly('russian troops in venezuela');
    expect(troops[0]).toBe('venezuela');
    expect(troops).toContain('event');
    expect(searchPartly(index, 'all options on the table')).toMatchObject([
      { type: 'quote', isPartial: true },
    ]);
  });

  test.each(['john kelly', 'maria machado', 'qqqq zzzz', 'qqqq', 'missile', ''])(
    'a first name, half of the words or a single one finds nothing: %s',
    (query) => {
      expect(partly(query)).toEqual([]);
    },
  );

  test.each([
    ['humanitarian aid', 'aid-stopped-at-borders'],
    ['ayuda humanitaria', 'aid-stopped-at-borders'],
    ['гуманитарная помощь', 'aid-stopped-at-borders'],
    ['rosneft loan', 's-300-credit'],
    // It is in the name of Fabiana Rosales.
    ['arms sales', 'arms-purchases-2005-2007'],
  ])('words that nothing has count for nothing: %s', (query, event) => {
    expect(searchPartly(index, query)[0]).toMatchObject({ type: 'event', event, isPartial: true });
  });

  test('but nobody is found by the rest, nor anything by a part of a word', () => {
    for (const query of ['president macron', 'humanitarian aid', 'french minister'])
      expect(
        searchPartly(index, query).map(({ type }) => type),
        query,
      ).not.toContain('entity');
    expect(searchPartly(index, 'guaido ortelius')).toMatchObject([{ type: 'entity', entity: 'juan-guaido' }]);
  });

  // An actor, a president, a newspaper: what a government is looked up as is a name, and so is the half of a role.
  test.each([
    'Denzel Washington',
    'George Washington',
    'American football',
    'president Macron',
    'French president',
    'président français',
  ])('others who have a word of it are not found: %s', (query) => {
    expect([...searchBriefing(index, query), ...searchPartly(index, query)]).toEqual([]);
  });

  test('a word in a long name on a card is a name, too', () => {
    const briefing = smallBriefing(({ entities, events: [event] }) => {
      entities[0].name = { en: 'Ann Quincy Ames' };
      event.title = { en: 'Quincy in rain' };
      event.entities = ['bob-bell'];
    });
    const small = buildSearchIndex(briefing);
    expect(searchPartly(small, 'quincy zzzz')).toEqual([]);
    expect(searchPartly(small, 'rain zzzz')).toMatchObject([{ type: 'event' }]);
  });

  test.each([
    ['weapons of Venezuela', ['s-300', 'venezuela']],
    ['Russian organisations', ['rosoboronexport', 'russian-foreign-ministry']],
    ['ciudades de Venezuela', ['caracas', 'venezuela']],
    ['russian zzzz people', []],
    // Guaidó has the letters by chance; the convoy is told of by an event alone.
    ['people aid', []],
    ['people convoy trucks', []],
  ])('what is of a kind is found by what is told of it: %s', (query, entities) => {
    const found = searchPartly(index, query).flatMap(({ type, entity }) => (type === 'entity' ? entity : []));
    expect(found).toEqual(entities);
  });

  test('a thing is called by its whole name only', () => {
    const entities = [
      { id: 'office', kind: 'office', name: { en: 'Council of Ames' }, roles: [], context: [] },
      { id: 'town', kind: 'city', name: { en: 'Ames' }, roles: [], context: [] },
      { id: 'ann', kind: 'person', name: { en: 'Ann Ames' }, roles: [], context: [] },
    ] as unknown as Briefing['entities'];
    const events = [
      { id: 'fair', date: '2001', title: { en: 'Fair' }, entities: ['town'], sources: [] },
    ] as unknown as Briefing['events'];
    const small = buildSearchIndex({ entities, names: [], events, quotes: [] });
    expect(searchPartly(small, 'ames qqqq').map(({ entity }) => entity)).toEqual(['town', 'ann']);
    expect(searchPartly(small, 'council qqqq')).toEqual([]);
    expect(searchPartly(small, 'fair qqqq')).toMatchObject([{ type: 'event' }]);
  });

  test('more than half of the words are its own, or those of one whom it is of; one at least its own', () => {
    const entities = [
      {
        id: 'ann',
        kind: 'person',
        name: { en: 'Ann Ames' },
        roles: [{ title: { en: 'Delta envoy' } }],
        context: [],
      },
      { id: 'bob', kind: 'person', name: { en: 'Bob Bell' }, roles: [], context: [] },
    ] as unknown as Briefing['entities'];
    const events = [
      {
        id: 'parade',
        date: '2001',
        title: { en: 'A parade in rain' },
        entities: ['bob', 'ann'],
        sources: [],
      },
    ] as unknown as Briefing['events'];
    const small = buildSearchIndex({ entities, names: [], events, quotes: [] });
    const found = (query: string) =>
      searchPartly(small, query).map(({ type, entity }) => (type === 'entity' ? entity : type));
    expect(found('ames rain qqqq')).toEqual(['ann', 'event']);
    expect(found('parade rain qqqq')).toEqual(['event']);
    expect(found('envoy rain qqqq')).toEqual(['event']);
    expect(found('delta envoy qqqq')).toEqual(['ann']);
    // A person whose role it is, though nothing is told of her.
    expect(found('people envoy')).toEqual(['ann']);
    // What nothing has counts, of entities and where it leaves names alone.
    expect(found('ames rain qqqq zzzz')).toEqual(['ann', 'event']);
    expect(found('delta envoy ann qqqq zzzz')).toEqual(['ann']);
    expect(found('delta envoy qqqq zzzz')).toEqual([]);
    expect(found('bob ann qqqq zzzz')).toEqual([]);
    // Of three that something has, one is no more than half.
    expect(found('rain delta parades qqqq')).toEqual(['event']);
    expect(found('parade bell')).toEqual(['bob', 'event']);
  });

  test('what has more of the words comes first, then what is worth more', () => {
    const titles = [
      'Rain and a parade of very many people',
      'Parade rain',
      'Rain and a parade before many a drum',
    ];
    const events = titles.map((en, at) => ({
      id: `e${at}`,
      date: '2001',
      title: { en },
      entities: ['one'],
      sources: [],
    })) as unknown as Briefing['events'];
    const small = buildSearchIndex({ entities: [], names: [], events, quotes: [] });
    const more = searchPartly(small, 'parade rain drum');
    expect(more.map((result) => result.type === 'event' && result.event)).toEqual(['e2', 'e1', 'e0']);
  });

  test.each([
    ['bell ames qqqq', ['bob-bell', 'ann-ames']],
    ['ames qqqq bell', ['ann-ames', 'bob-bell']],
  ])('of equals whom an earlier word names: %s', (query, entities) => {
    const small = buildSearchIndex(smallBriefing());
    expect(searchPartly(small, query).map(({ entity }) => entity)).toEqual(entities);
  });

  test('what is on the page comes before the rest', () => {
    const [first] = searchPartly(index, 'zakharova quotes on bolton', { boost: ['john-bolton' as EntityId] });
    expect(first).toMatchObject({ entity: 'john-bolton', onPage: true });
  });
});

describe('order', () => {
  const person = (id: string, name: string) => ({
    id,
    kind: 'person',
    name: { en: name },
    roles: [],
    context: [],
  });
  const twins = buildSearchIndex({
    entities: [
      person('one', 'Alexander Example'),
      person('two', 'Alexandra Example'),
      person('far', 'Alekzander Sample'),
    ],
    names: [],
    events: [
      {
        id: 'meeting',
        date: '2001',
        title: { en: 'Alexander meets Alexandra' },
        entities: ['one'],
        sources: [],
      },
    ],
    quotes: [],
  } as unknown as Briefing);
  const ids = (query: string, boost: string[] = []) =>
    searchBriefing(twins, query, { boost: boost as EntityId[] }).map(
      (result) => `${result.type} ${result.entity}`,
    );

  test('what is on the page first', () => {
    expect(ids('example', ['two'])[0]).toBe('entity two');
    expect(ids('example', ['one'])[0]).toBe('entity one');
  });

  test('an event one of whose entities is on the page', () => {
    const events = [
      { ...titled('here', { en: 'Rain on the way to the fair' }), entities: ['one', 'two'] },
      titled('there', { en: 'Rain' }),
    ] as unknown as Briefing['events'];
    const rainy = buildSearchIndex({ entities: [], names: [], quotes: [], events });
    const found = (boost: string[]) =>
      searchBriefing(rainy, 'rain', { boost: boost as EntityId[] }).map(
        (result) => result.type === 'event' && result.event,
      );
    expect(found([])).toEqual(['there', 'here']);
    expect(found(['two'])).toEqual(['here', 'there']);
  });

  test('entities before events, even those that are on the page', () => {
    expect(ids('alexand', ['one'])).toEqual(['entity one', 'entity two', 'event one']);
  });

  test('a typo is looked for only where no name is met', () => {
    expect(ids('alexander')).not.toContain('entity far');
    expect(ids('alekxander')).toContain('entity far');
  });

  test('words as typed before slips, even of a name', () => {
    const event = titled('typed', { en: 'The sampel of the day' });
    const found = searchBriefing(
      buildSearchIndex({
        entities: [person('slip', 'Ann Sample')] as unknown as Briefing['entities'],
        names: [],
        quotes: [],
        events: [event],
      }),
      'sampel',
    );
    expect(found.map(({ type }) => type)).toEqual(['event', 'entity']);
  });

  const office = (id: string, ...en: string[]) => ({ entity: id, alias: { en } });
  test('a word counts by the shortest name in which it stands, however many others there are', () => {
    const entities = [person('many', 'First'), person('one', 'Second')] as unknown as Briefing['entities'];
    const long = 'First Adviser to the Delta Chair on Bridges and Roads';
    const others = ['Bridge Man', 'Roads Man', 'First Man', 'The Man'];
    const found = (...more: string[]) => {
      const names = [office('many', ...more, ...others), office('one', 'Delta Board Three')];
      const small = { entities, names, quotes: [], events: [] } as unknown as Briefing;
      return searchBriefing(buildSearchIndex(small), 'delta').map(({ entity }) => entity);
    };
    expect(found(long)).toEqual(['one', 'many']);
    expect(found(long, 'Delta Man')).toEqual(['many', 'one']);
    expect(found('Delta Man', long)).toEqual(['many', 'one']);
  });

  test('words that only join do not make a name longer', () => {
    const entities = [person('long', 'First'), person('joined', 'Second')] as unknown as Briefing['entities'];
    const names = [
      office('long', 'Delta Lower Roads'),
      office('joined', 'Delta of the Roads'),
    ] as unknown as Briefing['names'];
    const found = searchBriefing(buildSearchIndex({ entities, names, quotes: [], events: [] }), 'delta');
    expect(found.map(({ entity }) => entity)).toEqual(['joined', 'long']);
  });

  test('what a role names counts by its other names, too, but for nothing by itself', () => {
    const entities = [
      { ...person('land', 'United Lands'), kind: 'country' },
      {
        ...person('other', 'Ann Ames'),
        roles: [{ title: { en: 'Head of the board that reads what UL writes' } }],
      },
      { ...person('head', 'Bob Bell'), roles: [{ title: { en: 'Head of all the old United Lands' } }] },
    ] as unknown as Briefing['entities'];
    const names = [
      { entity: 'land', alias: { en: ['United Lands', 'UL'] }, lookedUpAs: { es: ['unido'] } },
    ] as unknown as Briefing['names'];
    const small = buildSearchIndex({ entities, names, quotes: [], events: [] });
    const found = (query: string) => searchBriefing(small, query).map(({ entity }) => entity);
    expect(found('UL head')).toEqual(['head', 'other']);
    expect(found('head unido')).toEqual(['head']);
    expect(found('UL')).toEqual(['land', 'other']);
    expect(found('unido')).toEqual(['land']);
    expect(found('UL unido')).toEqual(['land']);
  });

  test('what is borrowed is known by one slip, not by two', () => {
    const briefing = smallBriefing(({ names, entities }) => {
      names[0].presumedAlias = { en: ['Ameslandia'] };
      names[0].lookedUpAs = { es: ['unidisimo'] };
      names[1].alias = { en: ['Council of Ameslandia'] };
      entities[1].roles = [
        {
          title: { en: 'Envoy to Ann Ames' },
          period: '2001/..',
          lastAttested: '2001',
          sources: [{ source: 'paper' }],
        },
      ];
    });
    const small = buildSearchIndex(briefing);
    const found = (query: string) => searchBriefing(small, query).map(({ entity }) => entity);
    expect(found('council amezlandia')).toEqual(['bob-bell']);
    expect(found('council amezlandja')).toEqual([]);
    expect(found('envoy unidisixo')).toEqual(['bob-bell']);
    expect(found('envoy unidixixo')).toEqual([]);
  });

  test('of several borrowed words the best counts, but the least of its own before them', () => {
    const headsOf = (
      aliases: readonly string[],
      office: string,
      role = 'Head of all the old United Lands',
    ) => {
      const entities = [
        { ...person('land', 'United Lands'), kind: 'country' },
        { ...person('head', 'Bob Bell'), roles: [{ title: { en: role } }] },
        { ...person('other', 'Ann Ames'), roles: [{ title: { en: 'Head of Delta Echo Roads' } }] },
      ];
      const names = [
        { entity: 'land', alias: { en: aliases } },
        { entity: 'other', alias: { en: [office] } },
      ];
      const small = buildSearchIndex({ entities, names, quotes: [], events: [] } as unknown as Briefing);
      return (query: string) => searchBriefing(small, query).map(({ entity }) => entity);
    };
    expect(headsOf(['UL Kingdom', 'ULX'], 'Grand UL Office')('head ul')).toEqual(['head', 'other']);
    expect(headsOf(['UL Kingdom of All Those Lands', 'ULX'], 'Grand UL Roads Office')('head ul')).toEqual([
      'head',
      'other',
    ]);
    const long = 'Head of what all the old and new people in the United Lands call UL';
    expect(headsOf(['UL Kingdom'], 'Office', long)('ul')).toEqual(['land', 'head']);
  });

  test('a name before a role, and that before another name', () => {
    const entities = [
      { ...person('role', 'First Person'), roles: [{ title: { en: 'Delta envoy' } }] },
      person('alias', 'Second Person'),
      person('name', 'Delta Third'),
    ] as unknown as Briefing['entities'];
    const names = [{ entity: 'alias', alias: { en: ['Delta Force'] } }] as unknown as Briefing['names'];
    const found = searchBriefing(buildSearchIndex({ entities, names, quotes: [], events: [] }), 'delta');
    expect(found.map(({ entity }) => entity)).toEqual(['name', 'role', 'alias']);
  });

  const titled = (id: string, title: Record<string, string>) =>
    ({ id, date: '2001', title, entities: ['one'], sources: [] }) as unknown as Briefing['events'][number];
  test('the whole word first, then one begun, the shorter first, then one met inside', () => {
    const entities = ['Ametsoda Example', 'Sodalite Example', 'Sodas Example', 'Soda Example'].map(
      (name, index) => person(`${index}`, name),
    ) as unknown as Briefing['entities'];
    const found = searchBriefing(buildSearchIndex({ entities, names: [], quotes: [], events: [] }), 'soda');
    expect(found.map(({ entity }) => entity)).toEqual(['3', '2', '1', '0']);
    const begun = searchBriefing(buildSearchIndex({ entities, names: [], quotes: [], events: [] }), 'so');
    expect(begun.map(({ entity }) => entity)).toEqual(['3', '2', '1']);
  });

  test('a word met inside another comes last, even of a name, where it is so short that it may be chance', () => {
    const entities = [person('name', 'Juan Guaido')] as unknown as Briefing['entities'];
    const events = [
      titled('event', { en: 'A convoy with aido burns' }),
      titled('inside', { en: 'He paidof it' }),
    ];
    const small = buildSearchIndex({ entities, names: [], quotes: [], events });
    const found = (query: string) =>
      searchBriefing(small, query).map((result) => (result.type === 'event' ? result.event : result.entity));
    expect(found('aid')).toEqual(['event', 'name', 'inside']);
    expect(found('aido')).toEqual(['event', 'name', 'inside']);
    // What a word begins with is never chance, nor are six letters, nor is it in Chinese.
    expect(found('jua')).toEqual(['name']);
    const parts = buildSearchIndex({
      entities: [
        person('name', 'Rosoboronexport'),
        person('chinese', '俄罗斯外交部'),
      ] as unknown as Briefing['entities'],
      names: [],
      quotes: [],
      events: [titled('event', { en: 'Exports', zh: '外交' })],
    });
    const first = (query: string) => searchBriefing(parts, query)[0]?.type;
    expect([first('export'), first('expor'), first('外交')]).toEqual(['entity', 'event', 'entity']);
  });

  test('one slip is further off than words that may be met by chance', () => {
    const events = [
      titled('slip', { en: 'The rains of samble' }),
      titled('inside', { en: 'Trains of sample' }),
    ];
    const small = buildSearchIndex({ entities: [], names: [], quotes: [], events });
    const found = searchBriefing(small, 'rain sample').map(
      (result) => result.type === 'event' && result.event,
    );
    expect(found).toEqual(['inside', 'slip']);
    // Also where the slip is worth more, and behind it where nothing is met by chance.
    const more = buildSearchIndex({
      entities: [],
      names: [],
      quotes: [],
      events: [
        titled('slip', { en: 'Rain samble' }),
        titled('inside', { en: 'A sample of trains that are late again in the whole of the country' }),
        titled('typed', { en: 'A sample of all the rain that came down in the whole of the country' }),
      ],
    });
    expect(
      searchBriefing(more, 'rain sample').map((result) => result.type === 'event' && result.event),
    ).toEqual(['typed', 'inside', 'slip']);
  });

  test('of slips the nearest name and the nearest event, twelve at most', () => {
    const entities = [
      person('two', 'Simply Red'),
      person('three', 'Dimply Red'),
    ] as unknown as Briefing['entities'];
    const events = Array.from({ length: 13 }, (_, at) => titled(`e${at}`, { en: 'Sample' }));
    const found = searchBriefing(buildSearchIndex({ entities, names: [], quotes: [], events }), 'samplk');
    expect(found.map(({ type }) => type)).toEqual(['entity', ...Array(11).fill('event')]);
    expect(found[0]?.entity).toBe('two');
  });

  test('what is two slips away is left out where something is one away', () => {
    const entities = [
      person('one', 'Simple Ann'),
      person('two', 'Semplo Bob'),
    ] as unknown as Briefing['entities'];
    const events = [titled('one', { en: 'Simply' }), titled('two', { en: 'Samplk' })];
    const small = buildSearchIndex({ entities, names: [], quotes: [], events });
    expect(searchBriefing(small, 'sample').map(({ type, entity }) => `${type} ${entity}`)).toEqual([
      'entity one',
      'event one',
    ]);
  });

  test('a word of three letters has no slips', () => {
    const entities = [person('one', 'Dam Example')] as unknown as Briefing['entities'];
    const dams = buildSearchIndex({ entities, names: [], quotes: [], events: [] });
    expect(searchBriefing(dams, 'dan')).toEqual([]);
    expect(searchBriefing(dams, 'dam')).toHaveLength(1);
  });

  test('a short title before a long one, in however many languages it is', () => {
    const events = [
      titled('long', { en: 'Unrest in the streets' }),
      titled('short', { en: 'Unrest grows', es: 'Crecen protestas', fr: 'Troubles accrus' }),
    ];
    const found = searchBriefing(buildSearchIndex({ entities: [], names: [], quotes: [], events }), 'unrest');
    expect(found.map((result) => result.type === 'event' && result.event)).toEqual(['short', 'long']);
  });

  test('a word that is met twice counts by its better meeting', () => {
    const entities = [
      person('both', 'Balsam Sam'),
      person('whole', 'Sam Example'),
    ] as unknown as Briefing['entities'];
    const found = searchBriefing(buildSearchIndex({ entities, names: [], quotes: [], events: [] }), 'sam');
    expect(found.map(({ entity }) => entity)).toEqual(['both', 'whole']);
  });

  test('the better meeting is where it is worth more, but never by chance', () => {
    const events = [
      { ...titled('title', { en: 'Sampled' }), text: { en: 'A sample' } },
      titled('rest', { en: 'A sample of it' }),
    ] as unknown as Briefing['events'];
    const small = buildSearchIndex({ entities: [], names: [], quotes: [], events });
    const found = (index: typeof small, query: string) =>
      searchBriefing(index, query).map((result) => result.type === 'event' && result.event);
    expect(found(small, 'sample')).toEqual(['title', 'rest']);
    const long = 'of which much came down in the whole of the country';
    const rainy = buildSearchIndex({
      entities: [],
      names: [],
      quotes: [],
      events: [
        { ...titled('trains', { en: 'Trains' }), text: { en: `Rain ${long}` } },
        { ...titled('rest', { en: 'Weather' }), text: { en: `Rain ${long} and beyond it, too` } },
      ] as unknown as Briefing['events'],
    });
    expect(found(rainy, 'rain')).toEqual(['trains', 'rest']);
  });

  test('every result tells whether it is on the page', () => {
    const found = searchBriefing(twins, 'example', { boost: ['two' as EntityId] });
    expect(found.map(({ entity, onPage }) => [entity, onPage])).toEqual([
      ['two', true],
      ['one', false],
    ]);
  });
});

describe('foldQuery and wordsOf', () => {
  test.each([
    ['Ñandú Čapek Łódź', 'nandu capek lodz'],
    ['Щёлково', 'shchelkovo'],
    ['МАДУРО', 'maduro'],
    ['Ольга', 'olga'],
    ['مادورو', 'مادورو'],
  ])('%s → %s', (text, folded) => {
    expect(foldQuery(text)).toBe(folded);
  });

  test('a hyphened name is its parts and their whole', () => {
    expect(wordsOf('s-300')).toEqual(['s', '300', 's300']);
  });

  // Only the first eight letters of a run began a word, and nothing shorter than three was met inside one.
  test.each(['停电', '电', '大规模停电', '委内瑞拉发生', 'シア', 'いで'])(
    'a Chinese or Japanese word is found far inside a line: %s',
    (query) => {
      const { events, ...rest } = bundledBriefing();
      const title = { 'zh-CN': '二〇一九年三月委内瑞拉发生大规模停电', ja: 'ロシアとていでん三月' };
      const [event] = events as [Briefing['events'][number]];
      const chinese = buildSearchIndex({
        ...rest,
        entities: [],
        names: [],
        quotes: [],
        events: [{ ...event, title }],
      });
      expect(searchBriefing(chinese, `${query} 三月`)).toHaveLength(1);
    },
  );
});
