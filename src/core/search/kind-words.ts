/**
 * The words by which a reader asks for all of a kind: “weapons”, «люди», “países”, 国家. One and many of them, in the languages of the
 * interface. No word is here that is another in one of these languages: “cargo” is an office in Spanish, and what planes carry in English.
 */
import type { EntityKind } from '../briefing/schema';
import { foldQuery } from './fold-query';
import { nearness } from './nearness';

const WORDS: readonly (readonly [kinds: readonly EntityKind[], words: string])[] = [
  [
    ['person'],
    'person persons people persona personas человек люди персона персоны людина персони pessoa pessoas personne personnes شخص أشخاص 人物',
  ],
  [
    ['organisation', 'institution'],
    'organisation organisations organization organizations organización organizaciones организация организации організація організації organização organizações منظمة منظمات 组织',
  ],
  [
    ['institution'],
    'institution institutions institución instituciones институт институты інституція інституції instituição instituições مؤسسة مؤسسات 机构',
  ],
  [['office'], 'office offices cargos должность должности посада посади fonction fonctions منصب مناصب 职位'],
  [['weapon'], 'weapon weapons arma armas вооружение вооружения оружие зброя arme armes سلاح أسلحة 武器'],
  [['country'], 'country countries país países страна страны країна країни pays بلد بلدان دولة دول 国家'],
  [
    ['city'],
    'city cities ciudad ciudades город города місто міста cidade cidades ville villes مدينة مدن 城市',
  ],
  [
    ['place', 'country', 'region', 'city', 'facility'],
    'place places lugar lugares место места місце місця lieu lieux مكان أماكن 地点',
  ],
  [
    ['facility'],
    'facility facilities instalación instalaciones объект объекты об’єкт об’єкти instalação instalações site sites منشأة منشآت 设施',
  ],
  [
    ['region'],
    'region regions región regiones регион регионы регіон регіони região regiões région régions منطقة مناطق 地区',
  ],
  [
    ['agreement'],
    'agreement agreements acuerdo acuerdos договор договоры угода угоди acordo acordos accord accords اتفاق اتفاقات 协定',
  ],
  [
    ['event'],
    'event events suceso sucesos событие события подія події acontecimento acontecimentos événement événements حدث أحداث 事件',
  ],
];

const KINDS = new Map(
  WORDS.flatMap(([kinds, words]) =>
    foldQuery(words)
      .replace(/’/g, '')
      .split(' ')
      .map((word) => [word, kinds]),
  ),
);

/** Returns the kinds that folded words ask for, every one of them (“organisations and offices”); none when one of them is another word. */
export function kindsAskedFor(typed: readonly string[]): ReadonlySet<EntityKind> {
  const asked = typed.map((word) => KINDS.get(word) ?? KINDS.get(word.replace(ARTICLE, '')) ?? []);
  return new Set(asked.every(({ length }) => length > 0) ? asked.flat() : []);
}

// As in الأسلحة, the weapons.
const ARTICLE = /^ال/;

// Shorter beginnings are those of too much else (“pla” may become planes), and shorter words are near to too much (“armas” to Armani).
const [LEAST_BEGUN, LEAST_MISTYPED] = [4, 6];

/** Returns the kinds that somebody is about to ask for: those of the words that begin so. */
export function kindsBegun(typed: string): ReadonlySet<EntityKind> {
  return kindsWhere((word) => typed.length >= LEAST_BEGUN && word.startsWith(typed));
}

/** Returns the kinds of the words that begin so, or are a slip away. */
export function kindsMistyped(typed: string): ReadonlySet<EntityKind> {
  const begun = kindsBegun(typed);
  if (begun.size > 0 || typed.length < LEAST_MISTYPED) return begun;
  return kindsWhere((word) => nearness(typed, word, 1) === 1);
}

function kindsWhere(isMet: (word: string) => boolean): ReadonlySet<EntityKind> {
  return new Set([...KINDS].flatMap(([word, kinds]) => (isMet(word) ? kinds : [])));
}
