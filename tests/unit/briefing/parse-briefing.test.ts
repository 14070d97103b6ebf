import { describe, expect, it } from 'vitest';
import { parseBriefing } from '@/src/core/briefing/parse-briefing';
import { parseChanged, smallParts } from './small-briefing';

// biome-ignore lint/suspicious/noExplicitAny: tests write what the types forbid.
type Change = (parts: any) => void;

const NO_DAY = '2019-02-30';
const OTHER = { id: 'other', label: { en: 'Another Ames' }, not: ['ann-ames'] };

const REFUSED: [what: string, change: Change, path: string, message: RegExp][] = [
  [
    'an event without source',
    (p) => (p.events[0].sources = []),
    'events.json → speech.sources',
    /needs a source/,
  ],
  [
    'an event whose sources are missing',
    (p) => delete p.events[0].sources,
    'events.json → speech.sources',
    /required is missing/,
  ],
  [
    'a role without source',
    (p) => (p.entities[0].roles[0].sources = []),
    'entities/ann-ames.json → roles[0].sources',
    /needs a source/,
  ],
  [
    'a sentence without source',
    (p) => (p.entities[1].context[0].sources = []),
    'entities/bob-bell.json → context[0].sources',
    /needs a source/,
  ],
  [
    'a relation without source',
    (p) => (p.relations[0].sources = []),
    'relations.json → allies.sources',
    /needs a source/,
  ],
  [
    'a quote without source',
    (p) => delete p.quotes[0].source,
    'quotes.json → we-speak.source',
    /required is missing/,
  ],
  [
    'a quote without date',
    (p) => delete p.quotes[0].date,
    'quotes.json → we-speak.date',
    /required is missing/,
  ],
  [
    'a quote without language',
    (p) => delete p.quotes[0].lang,
    'quotes.json → we-speak.lang',
    /required is missing/,
  ],
  ['a source without URL', (p) => delete p.sources[0].URL, 'sources.json → paper.URL', /required is missing/],
  [
    'an unknown source',
    (p) => (p.quotes[0].source = 'rumour'),
    'quotes.json → we-speak.source',
    /no source “rumour”/,
  ],
  [
    'an unknown speaker',
    (p) => (p.quotes[0].speaker.entity = 'cy'),
    'quotes.json → we-speak.speaker.entity',
    /no entity “cy”/,
  ],
  [
    'an unknown entity of an event',
    (p) => p.events[0].entities.push('cy'),
    'events.json → speech.entities[2]',
    /no entity “cy”/,
  ],
  [
    'an unknown entity of a relation',
    (p) => (p.relations[0].object = 'cy'),
    'relations.json → allies.object',
    /no entity “cy”/,
  ],
  [
    'an unknown office',
    (p) => (p.entities[0].roles[0].office = 'chair'),
    'entities/ann-ames.json → roles[0].office',
    /no entity “chair”/,
  ],
  [
    'an unknown second rendering',
    (p) => (p.quotes[0].sameAs = 'x'),
    'quotes.json → we-speak.sameAs',
    /no quote “x”/,
  ],
  ['names of nobody', (p) => (p.names[0].entity = 'cy'), 'names/cy.json → entity', /no entity “cy”/],
  [
    'two events of one id',
    (p) => p.events.push(p.events[0]),
    'events.json → speech',
    /“speech” is used twice/,
  ],
  [
    'nobody to mark on any page',
    (p) => {
      for (const part of ['entities', 'names', 'events', 'quotes', 'relations']) p[part] = [];
    },
    'entities/',
    /A briefing has at least one entity\.$/,
  ],
  [
    'two files of names for one entity',
    (p) => p.names.push(p.names[0]),
    'names/ann-ames.json → entity',
    /two files of names/,
  ],
  [
    'a day that is none',
    (p) => (p.events[0].date = '2019-02-30'),
    'events.json → speech.date',
    /no such date/,
  ],
  [
    'a period that runs backwards',
    (p) => (p.relations[0].period = '2020/2019'),
    'relations.json → allies.period',
    /ends before it begins/,
  ],
  [
    'words for a date',
    (p) => (p.events[0].date = 'in March'),
    'events.json → speech.date',
    /A date is 2019, 2019-03 or 2019-03-23;/,
  ],
  ...['2019', '2019-03', '2019-03-31~', '2019-03-30/2019-03-31'].map((date): (typeof REFUSED)[number] => [
    `data that was verified until ${date}, which is no day to tell a card of`,
    (p) => (p.index.verifiedUntil = date),
    'briefing.json → verifiedUntil',
    /This is one day: 2019-03-31\. Found: /,
  ]),
  [
    'a period of one date, with no full stop behind the dots of an open end',
    (p) => (p.relations[0].period = '2019'),
    'relations.json → allies.period',
    /\d\/\.\. or \.\.\/2013\. Found: "2019"\.$/,
  ],
  [
    'an empty name',
    (p) => (p.names[0].alias.en = ['']),
    'names/ann-ames.json → alias.en[0]',
    /must not be empty/,
  ],
  ['a misspelt key', (p) => (p.events[0].sorces = []), 'events.json → speech.sorces', /not known here/],
  ['a blank text', (p) => (p.events[0].title.en = ' '), 'events.json → speech.title.en', /must not be empty/],
  [
    'an article for a text',
    (p) => (p.quotes[0].text = 'word '.repeat(500)),
    'quotes.json → we-speak.text',
    /at most 2,000 characters/,
  ],
  [
    'a sentence for a name',
    (p) => p.names[0].alias.en.push('word '.repeat(50)),
    'names/ann-ames.json → alias.en[1]',
    /at most 150 characters/,
  ],
  [
    'a language that is none',
    (p) => (p.names[0].alias.ua = ['Енн Еймс']),
    'names/ann-ames.json → alias.ua',
    /no such language; Ukrainian is uk/,
  ],
  [
    'a language that Intl does not take, as dates typed into the search would throw',
    (p) => p.index.languages.push('pt-BRA'),
    'briefing.json → languages[1]',
    /no such language/,
  ],
  [
    'an event of nobody',
    (p) => (p.events[0].entities = []),
    'events.json → speech.entities',
    /names at least one entity/,
  ],
  [
    'markup in a text',
    (p) => (p.events[0].title.en = 'They <b>speak</b>'),
    'events.json → speech.title.en',
    /markup \(<b>\)/,
  ],
  [
    'a letter written as markup',
    (p) => (p.events[0].title.en = 'Ames &amp; Bell'),
    'events.json → speech.title.en',
    /markup \(&amp;\)/,
  ],
  [
    'a character that nobody sees',
    (p) => (p.names[0].alias.en = ['Ann\u200b Ames']),
    'names/ann-ames.json → alias.en[0]',
    /an invisible character\./,
  ],
  ...['a soft hy\u00adphen', 'a tag\u{e0041}'].map((text): (typeof REFUSED)[number] => [
    `${text}, which nobody sees either`,
    (p) => (p.events[0].title.en = text),
    'events.json → speech.title.en',
    /an invisible character\./,
  ]),
  [
    'letters read in another encoding',
    (p) => (p.events[0].title.en = 'GuaidÃ³ speaks'),
    'events.json → speech.title.en',
    /spoilt/,
  ],
  [
    'an apostrophe read in another encoding',
    (p) => (p.events[0].title.en = 'Itâ€™s Ames'),
    'events.json → speech.title.en',
    /spoilt/,
  ],
  [
    'a sign of money read in another encoding',
    (p) => (p.events[0].title.en = 'Ames asks for Â£5'),
    'events.json → speech.title.en',
    /spoilt/,
  ],
  ...(
    [
      ['Cyrillic', 'Ñ€ говорит'],
      ['Cyrillic', 'Ñ‚ак'],
      ['Cyrillic', 'ÐœÐ°Ð´ÑƒÑ€Ð¾'],
      ['Cyrillic, by a Russian computer', 'РњР°РґСѓСЂРѕ'],
      ['Arabic', 'Ù…Ø§Ø¯ÙˆØ±Ùˆ'],
      ['Chinese', 'é©¬æœç½—'],
    ] as const
  ).map(([what, text]): (typeof REFUSED)[number] => [
    `${what} read in another encoding (${text})`,
    (p) => (p.events[0].title.en = text),
    'events.json → speech.title.en',
    /spoilt/,
  ]),
  ...['????? speaks', 'Ames in Espa?a', 'M??oz speaks'].map((text): (typeof REFUSED)[number] => [
    `letters that became question marks (${text})`,
    (p) => (p.events[0].title.en = text),
    'events.json → speech.title.en',
    /“\?” stands for them/,
  ]),
  ...[
    '**They** speak',
    'They [speak](https://a.org/x)',
    '[[They]] speak',
    'They `speak`',
    '# They',
    '## They',
    'So.[1]',
    'So.[12]',
    '<i class="a">They</i> speak',
    'They&nbsp;speak',
    'They&#160;speak',
    'They&#xa0;speak',
  ].map((text): (typeof REFUSED)[number] => [
    `Markdown or what comes along from a wiki (${text})`,
    (p) => (p.events[0].title.en = text),
    'events.json → speech.title.en',
    /markup/,
  ]),
  ...['null', 'undefined', 'NaN', 'N/A', '#REF!', 'TODO'].map((text): (typeof REFUSED)[number] => [
    `what a program or an editor wrote for nothing (${text})`,
    (p) => (p.events[0].title.en = text),
    'events.json → speech.title.en',
    /no text/,
  ]),
  ...['-', '…', '?????'].map((text): (typeof REFUSED)[number] => [
    `a text without a word (${text})`,
    (p) => (p.events[0].title.en = text),
    'events.json → speech.title.en',
    /no word/,
  ]),
  [
    'a quote with a space before the mark that is set behind it',
    (p) => (p.quotes[0].text = 'We speak '),
    'quotes.json → we-speak.text',
    /begins or ends with a space/,
  ],
  [
    'names without languages',
    (p) => (p.names[0].alias = ['Ann Ames']),
    'names/ann-ames.json → alias',
    /Expected an entry in \{ \} with languages as keys, found a list in \[ \]\./,
  ],
  [
    'a list for an entry',
    (p) => (p.events[0].sources = [['paper']]),
    'events.json → speech.sources[0]',
    /^Expected an entry in \{ \}, found a list in \[ \]\.$/,
  ],
  [
    'a text without a language',
    (p) => (p.events[0].title = 'They speak'),
    'events.json → speech.title',
    /Expected an entry in \{ \} with languages as keys, found "They speak"\./,
  ],
  [
    'a name in no language',
    (p) => (p.entities[0].name = {}),
    'entities/ann-ames.json → name',
    /A text is in at least one language\.$/,
  ],
  [
    'letters that were lost',
    (p) => (p.events[0].title.en = 'Guaid\ufffd speaks'),
    'events.json → speech.title.en',
    /lost/,
  ],
  ...['\u202e', '\u2066'].map((sign): (typeof REFUSED)[number] => [
    `a bidi control (U+${sign.charCodeAt(0).toString(16)})`,
    (p) => (p.names[0].alias.en = [`Ann${sign} Ames`]),
    'names/ann-ames.json → alias.en[0]',
    /direction/,
  ]),
  ...(
    [
      [
        'says',
        'events.json → speech.sources[0].says',
        (p) => (p.events[0].sources = [{ source: 'paper', says: NO_DAY }]),
      ],
      ['accessed', 'sources.json → paper.accessed', (p) => (p.sources[0].accessed = NO_DAY)],
      ['verifiedUntil', 'briefing.json → verifiedUntil', (p) => (p.index.verifiedUntil = NO_DAY)],
      [
        'lastAttested',
        'entities/ann-ames.json → roles[0].lastAttested',
        (p) => (p.entities[0].roles[0].lastAttested = NO_DAY),
      ],
      [
        'since',
        'events.json → speech.disputed[0].since',
        (p) => {
          const version = { text: { en: 'So' }, sources: [{ source: 'paper' }] };
          p.events[0].disputed = [
            { question: { en: 'Is it so' }, versions: [version, version], since: NO_DAY },
          ];
        },
      ],
    ] satisfies [string, string, Change][]
  ).map(([key, path, change]): (typeof REFUSED)[number] => [
    `no day in “${key}”`,
    change,
    path,
    /no such date/,
  ]),
  ...(
    [
      ['not', 'confusables.json → other.not[0]', (p) => p.confusables.push({ ...OTHER, not: ['nobody'] })],
      ['company', 'names/ann-ames.json → company[0]', (p) => (p.names[0].company = ['nobody'])],
      ['alsoIn', 'quotes.json → we-speak.alsoIn[0]', (p) => (p.quotes[0].alsoIn = ['nowhere'])],
      ['textSource', 'briefing.json → textSource', (p) => (p.index.textSource = 'nowhere')],
    ] satisfies [string, string, Change][]
  ).map(([key, path, change]): (typeof REFUSED)[number] => [
    `somebody or something unknown in “${key}”`,
    change,
    path,
    /There is no (entity|source) “no/,
  ]),
  [
    'two confusables of one id',
    (p) => p.confusables.push(OTHER, OTHER),
    'confusables.json → other',
    /“other” is used twice/,
  ],
  [
    'a speaker that is a bare name',
    (p) => (p.quotes[0].speaker = 'Ann Ames'),
    'quotes.json → we-speak.speaker',
    /A speaker is \{ "entity"/,
  ],
  [
    'a speaker of nothing',
    (p) => (p.quotes[0].speaker = {}),
    'quotes.json → we-speak.speaker',
    /A speaker is \{ "entity"/,
  ],
  [
    'a list that is none',
    (p) => (p.events[0].entities = 'ann-ames'),
    'events.json → speech.entities',
    /Expected a list in \[ \], found "ann-ames"/,
  ],
  [
    'half a character',
    (p) => (p.quotes[0].text = 'We \ud83d'),
    'quotes.json → we-speak.text',
    /unpaired surrogate/,
  ],
  [
    'a control character',
    (p) => (p.quotes[0].text = 'We\u0000'),
    'quotes.json → we-speak.text',
    /control character/,
  ],
];

it.each([
  ['events.json → speech.sources', 'Write [ ] around it.', (p) => (p.events[0].sources = 'paper')],
  [
    'events.json → speech.sources[0]',
    'Write { "source": "paper" }.',
    (p) => (p.events[0].sources = ['paper']),
  ],
  [
    'quotes.json → we-speak.dateSources[0]',
    'Write { "source": "paper" }.',
    (p) => (p.quotes[0].dateSources = ['paper']),
  ],
  [
    'entities/ann-ames.json → context[0]',
    'Change the value to what is expected.',
    (p) => (p.entities[0].context = ['A politician.']),
  ],
] satisfies [string, string, Change][])('a bare text at %s: %s', (path, fix, change) => {
  const parsed = parseChanged(change);
  expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ path, fix }]);
});

describe('a briefing is refused for', () => {
  it.each(REFUSED)('%s', (_, change, path, message) => {
    const parsed = parseChanged(change);
    expect(parsed.ok).toBe(false);
    const issue = parsed.ok ? undefined : parsed.issues.find((candidate) => candidate.path === path);
    expect(issue, JSON.stringify(parsed)).toBeDefined();
    expect(issue?.message).toMatch(message);
    expect(issue?.fix).not.toBe('');
  });

  it.each([null, 3, 'text', [], {}, { index: null }])('being %j', (parts) => {
    expect(parseBriefing(parts).ok).toBe(false);
  });
});

it.each([
  'Why? Because “they” speak … Really??? «ESPAÑA», MAÇÃ” and DOÑ… at 5 °C',
  'À l’été², créé « ainsi » ; Ø and NORÐ, né à «Noé»…',
  'РЁЁ, СІРІ and СССР',
  '“[We] speak [sic]” (again), 3 * 4 * 5',
  'Pact # 5 is null',
])('a text may be %s', (text) => {
  expect(parseChanged((p) => (p.events[0].title.en = text))).toMatchObject({ ok: true });
});

it.each([
  ['names without languages', (p) => (p.names[0].alias = ['Ann Ames', 'Ames'])],
  ['a list for an entry', (p) => (p.events[0].sources = [['paper']])],
  ['a language with an underscore', (p) => (p.events[0].title.en_US = 'They speak')],
] satisfies [string, Change][])('says one thing of %s', (_, change) => {
  const parsed = parseChanged(change);
  expect(parsed.ok ? [] : parsed.issues).toHaveLength(1);
});

it('what stands before and behind a quote may be signs and spaces', () => {
  const selector = { exact: 'We speak', prefix: '“', suffix: ', ' };
  expect(parseChanged((p) => (p.quotes[0].selector = selector))).toMatchObject({ ok: true });
});

it('an address may have what elsewhere is markup', () => {
  expect(parseChanged((p) => (p.sources[0].URL = 'https://example.com/?a=1&copy;=2')).ok).toBe(true);
});

it('a briefing in order is returned as it is', () => {
  expect(parseBriefing(smallParts())).toEqual({ ok: true, briefing: smallParts() });
});
