import { describe, expect, it } from 'vitest';
import { lintBriefing } from '@/src/core/briefing/lint-briefing';
import { smallBriefing } from './small-briefing';

// biome-ignore lint/suspicious/noExplicitAny: tests write what the types forbid.
type Change = (parts: any) => void;

const TEXT = 'Ann Ames told a crowded hall on Saturday evening that “We speak” and then went home again.';

const REFUSED: [what: string, change: Change, path: string, message: RegExp][] = [
  [
    'an event dated by the day from a source dated by the month',
    (p) => (p.sources[0].issued = '2019-03'),
    'events.json → speech.date',
    /names a day/,
  ],
  [
    'an event dated from an undated source',
    (p) => delete p.sources[0].issued,
    'events.json → speech.date',
    /names a day/,
  ],
  [
    'a quote dated more exactly than its source',
    (p) => (p.sources[0].issued = '2019'),
    'quotes.json → we-speak.date',
    /names a day/,
  ],
  [
    'a version dated more exactly than its source',
    (p) => {
      p.sources.push({ ...p.sources[0], id: 'weekly', issued: '2019' });
      const version = (date: string) => ({ text: { en: date }, date, sources: [{ source: 'weekly' }] });
      p.events[0].disputed = [{ question: { en: 'When' }, versions: [version('2019-03'), version('2019')] }];
    },
    'events.json → speech.disputed[0].versions[0].date',
    /names a month/,
  ],
  [
    'an event after the day of verification',
    (p) => (p.index.verifiedUntil = '2019-03-01'),
    'events.json → speech.date',
    /later than the day/,
  ],
  [
    'a quote before it was said',
    (p) => (p.quotes[0].date = '2019-04-01'),
    'quotes.json → we-speak.date',
    /later than its source/,
  ],
  [
    'an event before it happened',
    (p) => {
      p.events[0].date = '2019-04-01';
      p.events[0].sources.push({ source: 'paper', says: '2019-03-30' });
    },
    'events.json → speech.date',
    /later than all its sources \(2019-03-31, 2019-03-30\)/,
  ],
  [
    'a period that begins after the day of verification',
    (p) => (p.relations[0].period = '2021/..'),
    'relations.json → allies.period',
    /later than the day/,
  ],
  [
    'a source after the day of verification',
    (p) => (p.sources[0].issued = '2020-01-02'),
    'sources.json → paper.issued',
    /later than the day/,
  ],
  [
    'an event of the year in which the data was verified',
    (p) => {
      p.index.verifiedUntil = '2019-06-01';
      p.events[0].date = '2019';
    },
    'events.json → speech.date',
    /may be later than the day .*no card would tell it/,
  ],
  [
    'a quote of about the day on which the data was verified',
    (p) => {
      p.index.verifiedUntil = '2019-03-31';
      p.quotes[0].date = '2019-03-31~';
    },
    'quotes.json → we-speak.date',
    /may be later than the day/,
  ],
  [
    'a role that began in that year',
    (p) => (p.entities[0].roles[0].period = '2020/..'),
    'entities/ann-ames.json → roles[0].period',
    /may be later than the day/,
  ],
  [
    'a relation attested before it began',
    (p) => (p.relations[0].lastAttested = '2018-12-31'),
    'relations.json → allies.lastAttested',
    /not in the period/,
  ],
  [
    'a role attested after it ended',
    (p) => Object.assign(p.entities[0].roles[0], { period: '2018/2018-05', lastAttested: '2018-06' }),
    'entities/ann-ames.json → roles[0].lastAttested',
    /not in the period/,
  ],
  [
    'a name twice',
    (p) => (p.names[0].weakAlias = { en: ['Ann Ames'] }),
    'names/ann-ames.json → weakAlias.en[0]',
    /twice/,
  ],
  [
    'a name of two entities',
    (p) => (p.names[1].alias.en = ['ANN AMES']),
    'names/ann-ames.json → alias.en[0]',
    /also a name of bob-bell/,
  ],
  [
    'a weak name of two entities without cues',
    (p) => {
      for (const names of p.names) names.weakAlias = { en: ['A. B.'] };
      p.names[0].cues = { en: ['minister'] };
    },
    'names/bob-bell.json → weakAlias.en[0]',
    /also a name of ann-ames/,
  ],
  ...['March', 'Saturday', 'Alexander', 'President', 'Judge'].map((word): (typeof REFUSED)[number] => [
    `“${word}” as a sure name`,
    (p) => p.names[0].alias.en.push(word),
    'names/ann-ames.json → alias.en[1]',
    /common word/,
  ]),
  ...['The Board', 'the Agency', 'Party', 'La Junta', 'Комиссия', 'الحزب', '委员会'].map(
    (word): (typeof REFUSED)[number] => [
      `“${word}” as a name that is presumed`,
      (p) => (p.names[0].presumedAlias = { en: [word] }),
      'names/ann-ames.json → presumedAlias.en[0]',
      /what any other of its kind is called/,
    ],
  ),
  [
    'a word in small letters behind its article',
    (p) => p.names[0].alias.en.push('the globe'),
    'names/ann-ames.json → alias.en[1]',
    /common word/,
  ],
  [
    'a German noun behind its article',
    (p) => p.names[0].alias.en.push('Die Welt'),
    'names/ann-ames.json → alias.en[1]',
    /begins sentences/,
  ],
  [
    'an acronym that is a word in capitals',
    (p) => p.names[0].alias.en.push('WHO'),
    'names/ann-ames.json → alias.en[1]',
    /common word in a line of capitals/,
  ],
  [
    'a rendering that does not name the other',
    (p) => {
      p.quotes[0].sameAs = 'we-talk';
      p.quotes.push({ ...p.quotes[0], id: 'we-talk', text: 'We talk', sameAs: undefined });
    },
    'quotes.json → we-speak.sameAs',
    /From “we-talk” nothing leads back to “we-speak”/,
  ],
  [
    'a quote under two ids',
    (p) => p.quotes.push({ ...p.quotes[0], id: 'we-speak-too', text: 'we  speak' }),
    'quotes.json → we-speak-too',
    /“we-speak-too” is “we-speak” once more/,
  ],
  [
    'an event under two ids',
    (p) => p.events.push({ ...p.events[0], id: 'speech-too' }),
    'events.json → speech-too',
    /“speech-too” is “speech” once more/,
  ],
  [
    'a common word as a name',
    (p) => p.names[0].alias.en.push('Trump'),
    'names/ann-ames.json → alias.en[1]',
    /common word/,
  ],
  [
    'a lower-case word as a name',
    (p) => p.names[0].alias.en.push('china'),
    'names/ann-ames.json → alias.en[1]',
    /common word/,
  ],
  [
    'a name of mixed scripts',
    (p) => (p.names[0].alias.en = ['Аnn Ames']),
    'names/ann-ames.json → alias.en[0]',
    /two scripts/,
  ],
  [
    'a cue of mixed scripts',
    (p) => (p.names[0].cues = { ru: ['Вaшингтон'] }),
    'names/ann-ames.json → cues.ru[0]',
    /two scripts/,
  ],
  [
    'a name of a single letter',
    (p) => p.names[0].alias.en.push('A'),
    'names/ann-ames.json → alias.en[1]',
    /too short/,
  ],
  [
    'a name of a number',
    (p) => (p.names[0].weakAlias = { en: ['300'] }),
    'names/ann-ames.json → weakAlias.en[0]',
    /too short/,
  ],
  ...[
    'Ames; Annie',
    'Ames, A. Ames, Annie',
    'Ames (politician)',
    '“Ann Ames”',
    'Ann( B)? Ames',
    'Ames|Annie',
  ].map((form): (typeof REFUSED)[number] => [
    `${form} as one name`,
    (p) => p.names[0].alias.en.push(form),
    'names/ann-ames.json → alias.en[1]',
    /not how a page writes one name/,
  ]),
  [
    'an address that tells where it was copied',
    (p) => (p.sources[0].URL = 'https://example.com/paper?id=1&utm_source=feed'),
    'sources.json → paper.URL',
    /tells where it was copied/,
  ],
  [
    'an address with a fragment beside which a quote’s has no room',
    (p) => (p.sources[0].URL = 'https://example.com/paper#:~:text=speak'),
    'sources.json → paper.URL',
    /leads to words/,
  ],
  [
    'an address with markup',
    (p) => (p.sources[0].URL = 'https://example.com/paper?a=1&amp;b=2'),
    'sources.json → paper.URL',
    /holds markup/,
  ],
  [
    'another site as Wikipedia',
    (p) => (p.entities[0].wikipediaUrl = 'https://example.com/wikipedia.org/'),
    'entities/ann-ames.json → wikipediaUrl',
    /no article of Wikipedia/,
  ],
  [
    'a relation to oneself',
    (p) => (p.relations[0].object = 'ann-ames'),
    'relations.json → allies.object',
    /both subject and object/,
  ],
  [
    'a quote that is its own rendering',
    (p) => (p.quotes[0].sameAs = 'we-speak'),
    'quotes.json → we-speak.sameAs',
    /of itself/,
  ],
  [
    'an entity that an event names twice',
    (p) => p.events[0].entities.push('ann-ames'),
    'events.json → speech.entities',
    /“ann-ames” is named twice/,
  ],
  [
    'a language that the briefing names twice',
    (p) => p.index.languages.push('en'),
    'briefing.json → languages',
    /“en” is named twice/,
  ],
  [
    'an entity that a quote is about twice',
    (p) => p.quotes[0].about.push('bob-bell'),
    'quotes.json → we-speak.about',
    /“bob-bell” is named twice/,
  ],
  [
    'a source that is also its own',
    (p) => (p.quotes[0].alsoIn = ['paper']),
    'quotes.json → we-speak.alsoIn',
    /“paper” is named twice/,
  ],
  [
    'an entity that speaks as a stranger',
    (p) => (p.quotes[0].speaker = { name: 'ann ames' }),
    'quotes.json → we-speak.speaker',
    /has an entity/,
  ],
  [
    'a name with a star',
    (p) => p.names[0].alias.en.push('Ames*'),
    'names/ann-ames.json → alias.en[1]',
    /has a star/,
  ],
  [
    'a star inside a cue',
    (p) => (p.names[0].cues = { en: ['whit* house'] }),
    'names/ann-ames.json → cues.en[0]',
    /a star stands at the end/,
  ],
  [
    'a star behind one letter',
    (p) =>
      p.confusables.push({
        id: 'other',
        label: { en: 'X' },
        not: ['ann-ames'],
        cues: { en: ['min*', 'w*'] },
      }),
    'confusables.json → other.cues.en[1]',
    /a star stands at the end/,
  ],
  [
    'a name of two entities but for a hyphen',
    (p) => (p.names[1].alias.en = ['Ann-Ames']),
    'names/ann-ames.json → alias.en[0]',
    /also a name of bob-bell/,
  ],
  [
    'a Russian text under “es”',
    (p) => (p.events[0].title.es = 'Речь'),
    'events.json → speech.title.es',
    /no letter of the language “es”/,
  ],
  [
    'an English text under “ru”',
    (p) => (p.events[0].title.ru = 'They speak now'),
    'events.json → speech.title.ru',
    /no letter of the language “ru”/,
  ],
  [
    'a Russian quote that is called English',
    (p) => (p.quotes[0].text = 'Мы говорим'),
    'quotes.json → we-speak.lang',
    /no letter of the language “en”/,
  ],
  [
    'a confusable without forms',
    (p) => p.confusables.push({ id: 'other', label: { en: 'X' }, not: ['ann-ames'], alias: { en: [] } }),
    'confusables.json → other',
    /Nothing tells/,
  ],
  [
    'a confusable that takes a sure name away',
    (p) =>
      p.confusables.push({
        id: 'other',
        label: { en: 'X' },
        not: ['ann-ames'],
        alias: { mul: ['Ann Ames'] },
      }),
    'confusables.json → other.alias.mul[0]',
    /is an alias of ann-ames/,
  ],
  [
    'a quote in quotation marks',
    (p) => (p.quotes[0].text = '“We speak”'),
    'quotes.json → we-speak.text',
    /two pairs/,
  ],
  [
    'eight words in a row from the text',
    (p) => (p.events[0].title.en = 'Ames told a crowded hall on Saturday evening that'),
    'events.json → speech.title.en',
    /copied/,
  ],
  [
    'a quote that is not in the text',
    (p) => (p.quotes[0].text = 'We spoke'),
    'quotes.json → we-speak.text',
    /not in the text/,
  ],
];

describe('the checker refuses', () => {
  it.each(REFUSED)('%s', (_, change, path, message) => {
    const { refusals } = lintBriefing(smallBriefing(change), { briefingText: TEXT });
    expect(refusals.map((issue) => issue.path)).toContain(path);
    expect(refusals.find((issue) => issue.path === path)?.message).toMatch(message);
  });
});

it.each([
  ['events.json → speech.date', 'own date (“issued”) or the one that it tells (“says” beside the source).'],
  [
    'quotes.json → we-speak.date',
    'own date (“issued”) or the one that it tells (“dateSources”: [{ "source": …',
  ],
])('tells %s how a source may date it (%s)', (path, way) => {
  const { refusals } = lintBriefing(smallBriefing((p) => (p.sources[0].issued = '2019')));
  expect(refusals.find((issue) => issue.path === path)?.fix).toContain(way);
});

it('reports data that was verified until a day to come', () => {
  const at = 'briefing.json → verifiedUntil';
  const on = (today: string) =>
    lintBriefing(smallBriefing(), { today }).reports.filter(({ path }) => path === at);
  expect(on('2020-01-01')).toEqual([]);
  const message = expect.stringMatching(/^2020-01-01 is still to come/);
  expect(on('2019-12-31')).toMatchObject([{ message }]);
});

const ALLOWED: [what: string, change: Change][] = [
  ['a briefing in order', () => {}],
  [
    'a day that a source dated by the month says',
    (p) => {
      p.sources[0].issued = '2019-03';
      p.events[0].sources = [{ source: 'paper', says: '2019-03-30' }];
      p.quotes[0].dateSources = [{ source: 'paper', says: '2019-03-30' }];
    },
  ],
  [
    'three renderings that name one another',
    (p) => {
      const [quote] = p.quotes;
      p.quotes = ['speak', 'went', 'home'].map((id, i) => ({
        ...quote,
        id,
        text: id,
        sameAs: ['went', 'home', 'speak'][i],
      }));
    },
  ],
  ['a briefing of a year that was not over when it was verified', (p) => (p.index.date = '2020')],
  ['a common word that is weak', (p) => (p.names[0].weakAlias = { en: ['trump'] })],
  ['a common surname that is presumed', (p) => (p.names[0].presumedAlias = { en: ['Bolton'] })],
  ['what many are called as a weak name', (p) => (p.names[0].weakAlias = { en: ['The Board', 'Party'] })],
  ['an article and a word that is a name', (p) => p.names[0].alias.en.push('Le Monde', 'La Paz', 'US')],
  ['an acronym that is presumed', (p) => (p.names[0].presumedAlias = { en: ['WHO'] })],
  ['a Latin C before a number', (p) => p.names[0].alias.en.push('C-300')],
  [
    'seven words in a row from the text',
    (p) => (p.events[0].title.en = 'Told a crowded hall on Saturday evening'),
  ],
  [
    'an event that one of its sources reports',
    (p) => {
      p.sources.push({ ...p.sources[0], id: 'early', issued: '2019-03-01' });
      p.events[0].sources.push({ source: 'early' });
    },
  ],
  ['names with a comma or with marks inside', (p) => p.names[0].alias.en.push('Ames, Jr.', 'Ann "A" Ames')],
  ['a second part of an address', (p) => (p.sources[0].URL = 'https://example.com/?id=1&amp=2#utm_source=')],
  [
    'an article of Wikipedia',
    (p) => (p.entities[0].wikipediaUrl = 'https://zh-yue.wikipedia.org/wiki/Ann_Ames_(politician)'),
  ],
  ['a page looked at again later', (p) => (p.sources[0].accessed = '2024-01-01')],
  ['a Latin word in another language', (p) => (p.entities[0].name.ru = 'Ames')],
  ['Serbian in Latin letters', (p) => (p.events[0].title.sr = 'Oni govore opet')],
  ['a joiner in a Persian name', (p) => (p.names[0].alias.fa = ['آن\u200cایمز'])],
  [
    'a confusable’s sure name of another language',
    (p) =>
      p.confusables.push({ id: 'other', label: { en: 'X' }, not: ['ann-ames'], alias: { uz: ['Ann Ames'] } }),
  ],
  ['a quote with quotation marks inside', (p) => (p.quotes[0].text = 'that “We speak” and then')],
  ['a quote whose marks are set otherwise', (p) => (p.quotes[0].text = 'that "We speak"')],
];

describe('the checker allows', () => {
  it.each(ALLOWED)('%s', (_, change) => {
    expect(lintBriefing(smallBriefing(change), { briefingText: TEXT }).refusals).toEqual([]);
  });

  it('copied words and strange quotes while the text is not at hand', () => {
    const briefing = smallBriefing((parts) => (parts.quotes[0].text = 'We spoke'));
    expect(lintBriefing(briefing).refusals).toEqual([]);
  });
});

const REPORTED: [what: string, change: Change, path: string, message: RegExp][] = [
  ['an entity without quote', (p) => (p.quotes[0].about = []), 'entities/bob-bell.json', /No quote/],
  ['an entity without event', (p) => p.events[0].entities.pop(), 'entities/bob-bell.json', /No event/],
  ['an entity without names', (p) => p.names.pop(), 'entities/bob-bell.json', /no file of names/],
  [
    'a language without a name',
    (p) => (p.names[0].alias = { ru: ['Энн Эймс'] }),
    'names/ann-ames.json',
    /no name in en/,
  ],
  [
    'a source of which the event was forgotten',
    (p) => p.sources.push({ ...p.sources[0], id: 'paper-2019-04' }),
    'sources.json → paper-2019-04',
    /Nothing names this source/,
  ],
  [
    'a missing translation',
    (p) => (p.events[0].title = { ru: 'Речь' }),
    'events.json → speech.title',
    /no text in en/,
  ],
  [
    'a missing translation of a dispute',
    (p) => {
      const version = { text: { ru: 'Тогда' }, sources: p.events[0].sources };
      p.events[0].disputed = [{ question: { en: 'When' }, versions: [version, version] }];
    },
    'events.json → speech.disputed[0].versions[1].text',
    /no text in en/,
  ],
  [
    'a missing translation of where it was said',
    (p) => (p.quotes[0].setting = { ru: 'в зале' }),
    'quotes.json → we-speak.setting',
    /no text in en/,
  ],
  [
    'a weak name of two entities',
    (p) => {
      for (const names of p.names)
        Object.assign(names, { weakAlias: { en: ['A. B.'] }, cues: { en: ['minister'] } });
    },
    'names/ann-ames.json → weakAlias.en[0]',
    /may mean ann-ames, bob-bell/,
  ],
  [
    'a name that a confusable bears',
    (p) =>
      p.confusables.push({
        id: 'other',
        label: { en: 'Another' },
        not: ['ann-ames'],
        owns: { en: ['Ann Ames'] },
      }),
    'confusables.json → other.owns.en[0]',
    /may mean ann-ames or the confusable other/,
  ],
];

describe('the checker reports', () => {
  it.each(REPORTED)('%s', (_, change, path, message) => {
    const { refusals, reports } = lintBriefing(smallBriefing(change));
    expect(refusals).toEqual([]);
    expect(reports.find((issue) => issue.path === path)?.message).toMatch(message);
  });
});
