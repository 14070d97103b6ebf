/**
 * The rules by which names are compiled, on a small briefing of nowhere (`small-world.ts`): what is found, by language
 * (none where the page does not say). Each rule compiles anew, so that a test fails when compiling is wrong for it alone.
 */
import { describe, expect, it } from 'vitest';
import { compileMatcher, compilePackedMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { smallWorld } from './small-world';

const RULES: readonly (readonly [about: string, rows: readonly string[]])[] = [
  [
    'full names, in every spelling and case',
    [
      'en|[Oskar Velden|oskar] and [OSKAR VELDEN|oskar] and [oskar velden|oskar]',
      'en|[Ozzie Velden|oskar]; [Oskar Brandt|oskar]; [Oskar  Velden|oskar]',
    ],
  ],
  [
    'a surname alone, and what follows it',
    [
      'en|Velden left.',
      'en|[Oskar Velden|oskar]. [Velden|oskar] left, velden not.',
      'en|[Oskar Velden|oskar]’s house, Veldens house, Veldenia, S. Velden',
    ],
  ],
  [
    'inflected forms and endings',
    [
      'ru|[Оскара Вельдена|oskar] и [Оскару Вельдену|oskar]',
      'ru|О [Вельдене|oskar]. [Оскар Вельден|oskar]. [Вельдена|oskar]. [вельден|oskar]',
      'en|[Оскар Вельден|oskar]',
      'ar|و[أوسكار فيلدن|oskar] و[اوسكار فيلدن|oskar]',
      'ka|[ოსკარ ველდენის|oskar], [ოსკარ ველდენთან|oskar]',
    ],
  ],
  [
    'cues, whole and begun',
    [
      'ka|[ოსკარ ველდენი|oskar]. [ველდენმა|oskar]',
      'en|[Velden|oskar] of the harbours',
      'en|[Velden|oskar] of the harbour',
      'en|[Velden|oskar] at the lighthouse',
      'en|Velden at the lighthouses',
      'en|[Velden|oskar] of the [Velden|oskar] Party',
      'en|[Velden|oskar] met [Tovan|mira]',
    ],
  ],
  [
    'first names, titles and initials',
    [
      'en|Velden met [Zembla|zembla]',
      'en|Anna Velden at the lighthouse',
      'en|Mrs Velden at the lighthouse',
      'en|Mr [Velden|oskar] at the lighthouse',
      'en|O. [Velden|oskar] at the lighthouse',
      'en|X. Velden at the lighthouse',
    ],
  ],
  [
    'presumed names, in their languages',
    [
      'en|[Mira Tovan|mira], [Tovan|mira]',
      'en|[Tovan|mira] spoke',
      'es|[Tován|mira] spoke',
      'es|[Tovan|mira] habló',
      'de|[Tovan|mira] sprach',
      'fr|[Mira Tovan|mira]',
      'en|Mr Tovan spoke',
      'en|Anna Tovan spoke',
    ],
  ],
  [
    'a country, its short forms and its German ß',
    [
      'en|[Zembla|zembla], [ZEMBLA|zembla], zembla, Zemblas',
      'en|[Zem|zembla], zem, [ZEM|zembla]',
      'de|Zem',
      '|[Zem|zembla]',
      'de|[Zemblaß|zembla], [Zemblass|zembla]',
    ],
  ],
  [
    'stuck endings, in their languages',
    [
      'hu|[Zemblá|zembla]nak, [Zemblá|zembla]ban, [Zembla|zembla]nak, [Zembla|zembla]ban',
      'en|Zemblában',
      'en|Zemblaban',
      "tr|[Quorlington|quorl]’da, [Quorlington|quorl]da, [Quorlington|quorl]'dan",
      'hu|[Quorlington|quorl]ban, [Quorlington|quorl]nak',
      'fi|Quorlingtonban',
      'fi|[Quorlington|quorl]issa',
      'en|Anna Quorl, [Quorl|quorl]',
      'en|quorl, [quorlington|quorl]',
    ],
  ],
  [
    'an article behind a proclitic',
    ['ar|[الزمبلا|zembla]، ل[لزمبلا|zembla]، و[الزمبلا|zembla]، [زمب|zembla]', 'fa|زمب، [الزمبلا|zembla]'],
  ],
  [
    'an office',
    [
      'en|The [Zemblan Harbour Master|office], [zemblan harbour master|office]',
      'en|Zemblans: the [harbour master|office] left',
      'en|The harbour master left',
      'en|Zemblan news: India’s harbour master',
      'en|Zemblan news: [Zembla|zembla]’s [harbour master|office]',
      'ru|Zemblan: [начальник порта|office]; начальника порта',
    ],
  ],
  [
    'acronyms',
    [
      'en|[HQZ|league], hqz, Hqz, HQZs, [HQZ|league]’s',
      'de|[HQZ|league]',
      'fr|HQZ',
      '|[HQZ|league]',
      'fr|[LQX|league], lqx; [H2Q|league], [h2q|league]',
    ],
  ],
  [
    'a model number',
    [
      'en|[S-77|rocket], S 77, [S77|rocket], [С-77|rocket], [S‑77|rocket], [S - 77|rocket], C-77, [s-77|rocket], S-770, VS-77',
      'en|the rocket [S-77|rocket]: [S77|rocket]',
    ],
  ],
  [
    'short names with accents',
    ['en|[Oñó|ono], Ono, [OÑÓ|ono], oñó, ONO, Oño', 'en|[Ono the Great|ono], [ono the great|ono]'],
  ],
  [
    'capitals and small letters',
    ['en|[HELP|aids], Help, help, help us, Help us, HELP US', 'en|[Hel|aids], hel, [HEL|aids]'],
  ],
  [
    'others of the name',
    [
      'en|Rudi Velden. Velden at the lighthouse',
      'en|[Oskar Velden|oskar]. Rudi Velden. Velden',
      'en|[Oskar Velden|oskar]. The accordion of Velden',
      'en|[Oskar Velden|oskar] at Velden Lake',
      'en|[Oskar Velden|oskar]. VELD, veld',
    ],
  ],
];

const smallMatcher = () => loadMatcher(compileMatcher(smallWorld).buffer as ArrayBuffer);

describe('names that are compiled', () => {
  it.each(RULES)('%s', (_about, rows) => {
    const matcher = smallMatcher();
    const marked = rows.map((row) => {
      const [language, text] = [row.slice(0, row.indexOf('|')), row.slice(row.indexOf('|') + 1)];
      const haystack = text.replace(/\[([^|]*)\|[a-z]+\]/g, '$1');
      const mentions = findMentions(matcher, haystack, { language: language || null });
      return `${language}|${mark(haystack, mentions)}`;
    });
    expect(marked).toEqual(rows);
  });

  it('travel as a text without any change', () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(unpackMatcher(compilePackedMatcher(smallWorld), encode)).toEqual(smallMatcher());
  });

  it('belong to an entity that is known', () => {
    const names = [{ entity: 'nobody', alias: { en: ['Nobody'] } }] as unknown as typeof smallWorld.names;
    expect(() => compileMatcher({ ...smallWorld, names })).toThrow('nobody');
  });
});

function mark(text: string, mentions: ReturnType<typeof findMentions>): string {
  let marked = '';
  let at = 0;
  for (const { start, end, entity } of mentions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${entity}]`;
    at = end;
  }
  return marked + text.slice(at);
}
