/** Every spelling of a naming by its folded text, and what is asked of a text that is written so. */
import { describe, expect, it } from 'vitest';
import { collectForms, type PatternForm } from '@/src/core/matching/collect-forms';
import type { Naming } from '@/src/core/matching/compile-matcher';
import { CASE, KIND } from '@/src/core/matching/layout';

const kinds = Object.keys(KIND);
const cases = Object.keys(CASE);

/** `kind case`, then the languages that a form is tied to and what holds of it. */
function told(form: PatternForm): string {
  const { kind, subject, languages, owns, latin, prefix, takesEndings } = form;
  const marks = { [`#${subject}`]: subject > 0, owns, latin, 'goes on': prefix, endings: takesEndings };
  const held = Object.keys(marks).filter((mark) => marks[mark]);
  const tied = languages ? [[...languages].join('+')] : [];
  return [kinds[kind], cases[form.case], ...tied, ...held].join(' ');
}

const collected = (some: object, texts: readonly string[]) => {
  const forms = collectForms({ entities: [], names: [], confusables: [], ...some } as unknown as Naming);
  return Object.fromEntries(texts.map((text) => [text, (forms.get(text) ?? []).map(told).join('; ')]));
};

/** By folded text; nothing where no form is. */
type Forms = Readonly<Record<string, string>>;
type Names = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const NAMES: readonly (readonly [about: string, kind: string, names: Names, forms: Forms])[] = [
  [
    'a person is inflected word by word',
    'person',
    { alias: { ru: ['Оскар Вельден'] }, previousName: { en: ['Oskar Brandt'] } },
    { 'оскару вельдену': 'name any endings', 'oskar brandt': 'name any latin endings' },
  ],
  [
    'no form of what it is only looked up as',
    'country',
    { alias: { en: ['Zembla'] }, lookedUpAs: { en: ['Onhava'] } },
    { zembla: 'name capital latin endings', onhava: '' },
  ],
  ['so is a country', 'country', { alias: { ru: ['Новая Зембла'] } }, { 'новую земблу': 'name any endings' }],
  ['so is a region', 'region', { alias: { ru: ['Новая Зембла'] } }, { 'новую земблу': 'name any endings' }],
  ['so is a city', 'city', { alias: { ru: ['Новая Зембла'] } }, { 'новую земблу': 'name any endings' }],
  [
    'another is, when it is one word',
    'office',
    { alias: { ru: ['Новая Зембла', 'Зембла'] } },
    { 'новая зембла': 'name any endings', 'новую земблу': '', земблу: 'name any endings' },
  ],
  [
    'no form of another form',
    'person',
    { weakAlias: { ru: ['Вельден', 'Вельдена'] } },
    { вельдена: 'weak any endings', вельдену: 'weak any endings', вельденои: '' },
  ],
  [
    'nor where that stands in front',
    'person',
    { weakAlias: { ru: ['Вельдена', 'Вельден'] } },
    { вельдена: 'weak any endings', вельдену: 'weak any endings', вельденои: '' },
  ],
  [
    'a form that comes of no other',
    'person',
    { weakAlias: { ru: ['Вельдена'] } },
    { вельденои: 'weak any endings' },
  ],
  [
    'ß for ss in German alone',
    'country',
    { alias: { de: ['Russland'], en: ['Ross Messer'] } },
    {
      russland: 'name capital latin endings',
      rußland: 'name capital latin endings',
      'ross messer': 'name any latin endings',
      'roß meßer': '',
    },
  ],
  [
    'cues as they are',
    'city',
    { cues: { ru: ['порт'], en: ['harbour*', 'harbour', 'Zem', 'HQZ'], es: ['harb', 'harb*'] } },
    {
      порт: 'cue any',
      порта: '',
      harbour: 'cue any latin goes on',
      harb: 'cue any latin goes on',
      zem: 'cue any latin',
      hqz: 'cue any latin',
    },
  ],
  [
    'the Arabic article behind a lam',
    'country',
    { alias: { ar: ['الزمبلا', 'زمال'] } },
    { الزمبلا: 'name any endings', لزمبلا: 'name any endings', زمال: 'name any endings', لال: '' },
  ],
  ['nothing that is no letter', 'country', { alias: { en: ['\u00ad'] } }, { '': '' }],
  [
    'each kind by itself',
    'city',
    { weakAlias: { en: ['Quorlia', 'harbor'] }, cues: { en: ['quorlia', 'harbor'] } },
    { quorlia: 'weak capital latin endings; cue any latin', harbor: 'weak any latin endings; cue any latin' },
  ],
  [
    'each case by itself, the strictest first',
    'city',
    { alias: { mul: ['hqz', 'HQZ'], en: ['ono', 'Ono'], es: ['Oñó'] } },
    {
      hqz: 'name upper latin endings; name any latin endings',
      ono: 'name exact es latin endings; name capital en latin endings; name any en latin endings',
    },
  ],
  [
    'each accent of a short name by itself',
    'city',
    { alias: { mul: ['Oñó', 'Onó', 'Oñóñ', 'Oñóño', 'Oñó n'], es: ['Oñó'] } },
    {
      ono: 'name exact latin endings; name exact latin endings',
      onon: 'name exact latin endings',
      onono: 'name capital latin endings',
      'ono n': 'name any latin endings',
    },
  ],
  [
    'the accents of a longer one together',
    'city',
    { alias: { mul: ['Veldén', 'Velden'] } },
    { velden: 'name capital latin endings' },
  ],
  [
    'a short name in its languages',
    'city',
    {
      alias: {
        en: ['Zem', 'Hel', 'Zemb', 'Zembl'],
        es: ['Zem'],
        mul: ['Hel', 'Ono'],
        'pt-BR': ['Ono', 'Mar'],
      },
    },
    {
      zem: 'name capital en+es latin endings',
      hel: 'name capital latin endings',
      ono: 'name capital latin endings',
      mar: 'name capital pt latin endings',
      zemb: 'name capital en latin endings',
      zembl: 'name capital latin endings',
    },
  ],
  [
    'a short name of another script in all',
    'country',
    { alias: { ru: ['Зем', 'Земб', 'Зембл'], ar: ['زمب', 'زمبا'] } },
    {
      зем: 'name any endings',
      земб: 'name capital endings',
      зембл: 'name any endings',
      زمب: 'name any ar endings',
      زمبا: 'name any endings',
    },
  ],
  [
    'inflected forms in their language, without endings',
    'person',
    {
      alias: { hr: ['Tovan', 'Velden'] },
      weakAlias: { hr: ['Veldes'] },
      presumedAlias: { hr: ['Brandt'], en: ['Quorl'] },
    },
    {
      tovan: 'name capital latin endings',
      tovana: 'name capital hr+sr latin',
      veldena: 'name capital latin',
      veldesa: 'weak capital hr+sr latin',
      brandta: 'presumed capital hr+sr latin',
      quorl: 'presumed capital latin endings',
    },
  ],
  [
    'presumed in some languages and weak in others',
    'person',
    {
      presumedAlias: { hu: ['Quorl'], fi: ['Quorl'], ru: ['Кворл'] },
      weakAlias: { en: ['Quorl'], sr: ['Кворл'] },
    },
    {
      quorl: 'presumed capital hu+fi latin endings; weak capital latin endings',
      кворл: 'presumed any endings; weak any endings',
    },
  ],
  [
    'a presumed place',
    'city',
    { presumedAlias: { en: ['Quorl'] } },
    { quorl: 'presumed capital en latin endings' },
  ],
  [
    'endings where one of two has them',
    'person',
    { weakAlias: { hr: ['Tovan', 'Veldes'], en: ['Tovana'], pl: ['Veldes'] } },
    { tovana: 'weak capital latin endings', veldesa: 'weak capital hr+sr+pl latin' },
  ],
  [
    'endings where a form of another is written out',
    'person',
    { weakAlias: { hr: ['Tovan', 'Tovana'] } },
    { tovana: 'weak capital latin endings' },
  ],
  [
    'endings where the other has them',
    'person',
    { weakAlias: { en: ['Tovana'], hr: ['Tovan'] } },
    { tovana: 'weak capital latin endings' },
  ],
  [
    'endings in another script for each form',
    'person',
    { weakAlias: { ka: ['ველდენი'] } },
    { ველდენი: 'weak any endings', ველდენმა: 'weak any endings' },
  ],
  [
    'capitals of acronyms, and a capital of bare words',
    'city',
    {
      alias: { mul: ['HELP', 'Help', 'HELPS', 'H2QZ', 'Quorling', 'Quorlingt', 'Quorl Bay'] },
      weakAlias: { mul: ['Marl Bay', 'harbor'] },
    },
    {
      help: 'name upper latin endings; name capital latin endings',
      helps: 'name capital latin endings',
      h2qz: 'name any latin endings',
      quorling: 'name capital latin endings',
      quorlingt: 'name any latin endings',
      'quorl bay': 'name any latin endings',
      'marl bay': 'weak capital latin endings',
      harbor: 'weak any latin endings',
    },
  ],
  [
    'a capital of weak names of a person',
    'person',
    { weakAlias: { en: ['Orla', 'Orla Velden', 'Quorlingtonia'] } },
    {
      orla: 'weak capital en latin endings',
      'orla velden': 'weak any latin endings',
      quorlingtonia: 'weak capital latin endings',
    },
  ],
  [
    'a model number, with letters that look like its own',
    'weapon',
    { alias: { mul: ['S-77', 'C-20', 'RT-20', 'Mark S-77'] } },
    {
      's-77': 'name any latin endings',
      's - 77': 'weak capital latin',
      'с-77': 'name any endings',
      'с-20': 'name any endings',
      's-20': '',
      'h-20': '',
      'rt - 20': 'weak capital latin',
      'mark s-77': 'name any latin endings',
      'mark s - 77': '',
    },
  ],
  [
    'a model number in Cyrillic letters, and in Latin ones that look like them',
    'weapon',
    { alias: { ru: ['С-77', 'С-77В'] }, presumedAlias: { en: ['S-20'] } },
    {
      'с-77': 'name any endings',
      's-77': 'presumed any latin',
      'c-77': 'presumed any latin',
      'c - 77': 'weak capital latin',
      'c-77в': 'name any latin',
      's-20': 'presumed any latin endings',
    },
  ],
  [
    'first names and titles',
    'person',
    {},
    {
      مايكل: 'given any #1',
      барон: 'given capital #1',
      // As a person's.
      іванові: 'given capital #1',
      ivanka: 'given capital #1 latin',
      prezident: 'title any #4 latin',
      господин: 'title any #1',
      господину: '',
    },
  ],
];

const OTHERS: readonly (readonly [about: string, confusable: object, forms: Forms])[] = [
  [
    'of a name of their own',
    {
      owns: { mul: ['Velden'] },
      alias: { en: ['Rudi Velden', 'VELD', 'Oñó'], ru: ['Руди Вельден', 'Вельден'], sk: ['Vltavy'] },
      cues: { en: ['accordion*'], ru: ['порт'] },
    },
    {
      'rudi velden': 'cover any owns latin endings',
      veld: 'cover upper owns latin endings',
      ono: 'cover exact owns latin endings',
      'руди вельдена': '',
      вельдена: 'cover any owns endings',
      // As a thing is inflected, and no person.
      vltavami: 'cover any owns latin',
      accordion: 'counter any latin goes on',
      порта: '',
    },
  ],
  [
    'without one',
    { alias: { en: ['Veldenia', 'Velder*'] } },
    { veldenia: 'cover any latin endings', velder: 'cover any latin goes on' },
  ],
];

describe('the forms of a naming', () => {
  it.each(NAMES)('%s', (_about, kind, names, forms) => {
    const entities = [{ id: 'e', kind, gender: 'male' }];
    expect(collected({ entities, names: [{ entity: 'e', ...names }] }, Object.keys(forms))).toEqual(forms);
  });

  it('each entity by itself', () => {
    const entities = ['e', 'f'].map((id) => ({ id, kind: 'city' }));
    const names = entities.map(({ id }) => ({ entity: id, alias: { en: ['Quorl'] } }));
    expect(collected({ entities, names }, ['quorl'])).toEqual({
      quorl: 'name capital latin endings; name capital #1 latin endings',
    });
  });

  it('a first name as its one bearer’s', () => {
    const entities = ['person', 'person', 'person', 'city'].map((kind, at) => ({ id: `e${at}`, kind }));
    const aliases = [
      { presumedAlias: { en: ['John Quorl', 'Adam'] } },
      { alias: { en: ['Maria Velden', 'Juan Velden'] } },
      { alias: { en: ['Juan Quorl'], ru: ['Donald Quorl'] } },
      { alias: { en: ['Elliott Bay'] } },
    ];
    const names = aliases.map((each, at) => ({ entity: `e${at}`, ...each }));
    expect(
      collected({ entities, names }, ['john', 'adam', 'maria', 'juan', 'donald', 'elliott', 'alan']),
    ).toEqual({
      john: 'given capital latin',
      adam: 'presumed exact en latin endings; given capital #4 latin',
      maria: 'given capital #1 latin',
      juan: 'given capital #4 latin',
      donald: 'given capital #2 latin',
      elliott: 'given capital #4 latin',
      alan: 'given capital #4 latin',
    });
  });

  it('a cue that begins another, there as well', () => {
    const entities = ['e', 'f'].map((id) => ({ id, kind: 'city' }));
    const cues = [
      ['harbour*', 'harbours', 'quorl', 'quorlia'],
      ['harb*', 'har'],
    ];
    const names = entities.map(({ id }, at) => ({
      entity: id,
      cues: { en: cues[at] },
      alias: { en: ['Harbia'] },
    }));
    const confusables = [{ id: 'c', not: [], cues: { en: ['harbo*', 'harbouring'] } }];
    const counter = 'counter any latin goes on';
    expect(
      collected({ entities, names, confusables }, [
        'harb',
        'harbour',
        'harbours',
        'harbouring',
        'har',
        'harbia',
        'quorlia',
      ]),
    ).toEqual({
      harb: 'cue any #1 latin goes on',
      harbour: `cue any latin goes on; cue any #1 latin goes on; ${counter}`,
      harbours: `cue any latin; cue any #1 latin goes on; ${counter}`,
      harbouring: 'counter any latin; cue any #1 latin goes on; cue any latin goes on',
      har: 'cue any #1 latin',
      harbia: 'name capital latin endings; name capital #1 latin endings',
      quorlia: 'cue any latin',
    });
  });

  it.each(OTHERS)('of others %s', (_about, confusable, forms) => {
    expect(collected({ confusables: [{ id: 'c', not: [], ...confusable }] }, Object.keys(forms))).toEqual(
      forms,
    );
  });
});
