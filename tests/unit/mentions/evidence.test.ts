import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { findMentions } from '@/src/core/mentions/find-mentions';
import type { Evidence } from '@/src/core/mentions/mention';
import { createMentionBook } from '@/src/core/mentions/mention-book';
import { bundledMatcher } from '../matching/bundled-matcher';

const matcher = bundledMatcher();

type Row = readonly [language: string, text: string, found: Readonly<Record<string, Evidence>>];

const cues = (...words: string[]): Evidence => ({ by: 'cues', words });
const company = (...entities: string[]) => ({ by: 'companions', entities }) as unknown as Evidence;
const fullName = (form: string): Evidence => ({ by: 'full-name', form });
const name: Evidence = { by: 'name' };

/** What a card says of each decision: it must be true of the page, in words that stand there. */
const ROWS: readonly Row[] = [
  ['en', 'Nicolás Maduro spoke.', { 'Nicolás Maduro': name }],
  ['en', 'Trump said no.', { Trump: name }],
  [
    'en',
    'Nicolás Maduro left. Maduro is gone.',
    { 'Nicolás Maduro': name, Maduro: fullName('Nicolás Maduro') },
  ],
  [
    'en',
    'Maduro is gone.\nNicolás  Maduro left.',
    { 'Nicolás Maduro': name, Maduro: fullName('Nicolás Maduro') },
  ],
  [
    'en',
    'The Venezuelan strongman Maduro spoke to Venezuelans.',
    { Maduro: cues('strongman', 'venezuelan') },
  ],
  ['ru', 'Захарова на брифинге', { Захарова: cues('брифинге') }],
  ['en', 'The S300 missile', { S300: cues('missile') }],
  ['en', 'President Maduro spoke.', { Maduro: cues('president') }],
  ['en', 'Mr Maduro spoke.', {}],
  ['en', 'Anti-Maduro crowds.', { Maduro: cues('anti-') }],
  ['de', 'Maduro-Anhänger jubeln.', { Maduro: cues('-anhänger') }],
  ['de', 'Bei den Maduro-treuen Truppen', { Maduro: cues('-treuen') }],
  ['nl', 'De Maduro-regering zei nee.', { Maduro: cues('-regering') }],
  ['es', 'un presidente maduro', {}],
  ['en', 'Pro-Zakharova crowds.', { Zakharova: cues('pro-') }],
  // Of a country it is said every day, in any sense.
  ['en', 'Anti-China protests.', { China: name }],
  [
    'en',
    'Bolton says Maduro must go.',
    { Bolton: company('nicolas-maduro'), Maduro: company('john-bolton') },
  ],
  ['en', 'Maduro defies the United States.', { Maduro: company('united-states'), 'United States': name }],
  ['zh', '委内瑞拉总统马杜罗', { 委内瑞拉: name, 马杜罗: company('venezuela') }],
  // A hint that may be of somebody else vouches for nobody.
  ['en', 'The hull of the Abrams is wide, says Bolton.', {}],
  ['en', 'Michael Bolton sings for Maduro.', {}],
  ['en', 'Stacey Abrams saw Bolton.', {}],
  // More others than our own: only what follows his full name is his.
  [
    'en',
    'Maduro. Ricardo Maduro. Ricardo Maduro. Nicolás Maduro. Maduro.',
    { 'Nicolás Maduro': name, Maduro: fullName('Nicolás Maduro') },
  ],
];

/** A page of several texts: evidence is of the page, and only what a text itself says of its names stays in it. */
type Page = readonly [
  about: string,
  texts: readonly string[],
  found: Readonly<Record<string, readonly string[]>>,
];

const HERE = { Maduro: ['full-name'] };
const JUDD = ['Trump left.', 'Judd Trump'];
const OF_GUAIDO = { Maduro: ['companions'], 'Juan Guaidó': ['name'] };
const OF_COMPANY = { Trump: ['companions'] };
const PAGES: readonly Page[] = [
  ['a full name in another text', ['Maduro left.', 'Nicolás Maduro'], HERE],
  ['as many others as ours', ['Maduro left.', 'Nicolás Maduro', 'Ricardo Maduro'], HERE],
  ['more others than ours', ['Maduro left.', 'Nicolás Maduro', 'Ricardo Maduro', 'Ricardo Maduro'], {}],
  ['as many namesakes as ours', ['Maduro left.', 'Nicolás Maduro', 'Anna Maduro'], HERE],
  ['more namesakes than ours', ['Maduro left.', 'Nicolás Maduro', 'Anna Maduro', 'Anna Maduro'], {}],
  ['others and namesakes together', ['Maduro left.', 'Nicolás Maduro', 'Anna Maduro', 'Ricardo Maduro'], {}],
  ['others only, and a cue', ['Maduro left.', 'Ricardo Maduro', 'Miraflores'], {}],
  ['a namesake only, and a cue', ['Maduro left.', 'Anna Maduro', 'Miraflores'], {}],
  ['a cue', ['Maduro left Miraflores.'], { Maduro: ['cues'] }],
  ['a cue in another text', ['Maduro left.', 'Miraflores'], {}],
  ['a text that believes it', ['Maduro left.', 'Maduro in Miraflores'], { Maduro: ['cues'] }],
  ['… and a word against', ['Maduro left.', 'Maduro in Miraflores', 'tabaco'], {}],
  ['… and a namesake', ['Maduro left.', 'Maduro in Miraflores', 'Anna Maduro'], {}],
  ['a cue and a word against', ['Maduro left.', 'Miraflores, tabaco'], {}],
  ['a cue, and a word against in another text', ['Maduro left Miraflores.', 'tabaco'], { Maduro: ['cues'] }],
  ['company', ['Maduro left Juan Guaidó.'], OF_GUAIDO],
  ['company in another text', ['Maduro left.', 'Juan Guaidó'], {}],
  ['company and a cue: the company is told', ['Maduro left Juan Guaidó, Miraflores'], OF_GUAIDO],
  ['company and a word against', ['Maduro left.', 'Juan Guaidó, tabaco'], {}],
  ['a presumed name and nothing', ['Trump left.'], { Trump: ['name'] }],
  ['a presumed name and one country', ['Trump left.', 'China'], { Trump: ['companions'] }],
  [
    'a presumed name, a country and a cue: the cue is told',
    ['Trump left.', 'China, tariffs'],
    { Trump: ['cues'] },
  ],
  ['a presumed name and a word against', ['Trump left.', 'snooker'], {}],
  ['a presumed name, a cue and a word against', ['Trump left.', 'snooker, tariffs'], {}],
  ['… and one cue more', ['Trump left.', 'snooker, tariffs, Republicans'], { Trump: ['cues'] }],
  ['… or the cue beside it', ['Trump left tariffs.', 'snooker'], { Trump: ['cues'] }],
  ['a presumed name and its other bearer', ['Trump left.', 'Judd Trump', 'tariffs'], {}],
  ['a presumed name, its other bearer and two persons', [...JUDD, 'Juan Guaidó, Nicolás Maduro'], OF_COMPANY],
  ['… and a person and a country, which is half', [...JUDD, 'Juan Guaidó, Venezuela'], {}],
  ['… and a person and a doubtful name, which is half', [...JUDD, 'Juan Guaidó and Maduro spoke'], {}],
  ['a presumed name, in full, and as many others', [...JUDD, 'Donald Trump'], { Trump: ['full-name'] }],
  ['a presumed name, in full, and more others', [...JUDD, 'Judd Trump', 'Donald Trump'], {}],
  ['a presumed name and a namesake', ['Trump left.', 'Anna Trump'], {}],
  ['a presumed name, a namesake and a cue', ['Trump left.', 'Anna Trump, tariffs'], { Trump: ['cues'] }],
  [
    'company that has a namesake, in full',
    ['Bolton left Nicolás Maduro.', 'Anna Maduro'],
    { Bolton: ['companions'], 'Nicolás Maduro': ['name'] },
  ],
  ['a namesake in another text, and a cue', ['Bolton left Iran.', 'Anna Bolton'], {}],
  ['… and three', ['Bolton left Iran, Cuba and Ukraine.', 'Anna Bolton'], { Bolton: ['cues'] }],
  ['a thing, and company', ['S-300 for Russia'], { 'S-300': ['companions'], Russia: ['name'] }],
  ['a thing, and company in another text', ['S-300', 'Russia'], {}],
  [
    'an agreement, which nobody else is called, and company in another text',
    ['The agreement on military-technical cooperation', 'Russia', 'Venezuela'],
    { 'agreement on military-technical cooperation': ['companions'] },
  ],
  ['a thing, and a text that believes it', ['S-300', 'S-300 for Russia'], { 'S-300': ['companions'] }],
  ['company in doubt, and a word against it', ['Bolton left.', 'Maduro', 'tabaco'], {}],
];

describe('the evidence', () => {
  it.each(ROWS)('%s: %s', (language, text, expected) => {
    const mentions = findMentions(matcher, text, { language });
    const found = mentions.map(({ alias, evidence }) => [alias, evidence]);
    expect(found.sort()).toEqual(Object.entries(expected).sort());
  });

  it.each(PAGES)('of a page: %s', (_about, texts, expected) => {
    const book = createMentionBook<number>({ matcher, language: 'en' });
    for (const [key, text] of texts.entries()) {
      const search = startSearch(matcher, text, 'en');
      search.advance(text.length);
      book.put(key, text, search.matches);
    }
    const first = book.settle().get(0) ?? [];
    expect(Object.fromEntries(first.map(({ alias, evidence }) => [alias, [evidence.by]]))).toEqual(expected);
  });

  it('names at most three words and three companions', () => {
    const text = 'Miraflores, PDVSA, Machado, chavismo, Delcy: Maduro. Later Maduro met Juan Guaidó.';
    const [maduro] = findMentions(matcher, text.split('.')[0]!, { language: 'en' });
    expect(maduro?.evidence).toMatchObject({ by: 'cues', words: { length: 3 } });
    const many = 'Maduro, Russia, China, Venezuela, Latin America, Juan Guaidó.';
    expect(findMentions(matcher, many, { language: 'en' })[0]?.evidence).toMatchObject({
      by: 'companions',
      entities: { length: 3 },
    });
  });
});
