/** Which endings a word may take, by language. The first rule that fits a word applies. */

export type EndingRule = {
  /** Regular expression of the word's end. */
  readonly ending: string;
  /** How many letters go before the new endings come. */
  readonly cut: number;
  readonly forms: readonly string[];
  /** Endings that make a possessive of a name of one word: Трампова. Nobody makes one of a full name. */
  readonly possessives?: readonly string[] | undefined;
  readonly gender?: 'male' | 'female' | undefined;
  readonly person?: boolean | undefined;
  /** For words all in capitals. */
  readonly acronym?: boolean | undefined;
};

type Limits = Omit<EndingRule, 'ending' | 'cut' | 'forms'>;

function rule(ending: string, cut: number, forms: string, limits: Limits = {}): EndingRule {
  return {
    ending,
    cut,
    forms: forms === '' ? [] : forms.split(' ').map((each) => (each === '0' ? '' : each)),
    ...limits,
  };
}

const genitiveS: readonly EndingRule[] = [
  rule('', 0, 's', { acronym: true }),
  rule('[sxzß]', 0, ''),
  rule('(en|ten|te|er)', 0, 's', { person: false }),
  rule('', 0, 's'),
];

const WOMAN = { gender: 'female', person: true } as const;
const MAN = { gender: 'male', person: true } as const;
const his = (possessives: string) => ({ ...MAN, possessives: possessives.split(' ') });
const HIS_CYRILLIC = his('ов ова ово ове ови овог овом ову ових овим');
const HIS_LATIN = his('ov ova ovo ove ovi ovog ovoj ovom ovu ovih ovim');
const THING = { person: false } as const;

export const RULES: Readonly<Record<string, readonly EndingRule[]>> = {
  ru: [
    rule('(ова|ева)', 1, 'ой ою у', WOMAN),
    rule('ия', 1, 'и ю ей ею'),
    rule('ая', 2, 'ой ую ою'),
    rule('[кгхжшщч]а', 1, 'и е у ой ою ам ами ах'),
    rule('ла|на|да|ра|за|та|са|ма|ба|ва|па', 1, 'ы е у ой ою'),
    rule('ые', 2, 'ых ым ыми'),
    rule('ие', 2, 'их им ими', THING),
    rule('ое', 2, 'ого ому ом ым'),
    rule('ство', 1, 'а у ом е'),
    rule('ы', 1, 'ов ам ами ах', THING),
    rule('[^кцхжшщ]ий', 1, 'я ю ем и', { person: true }),
    rule('ий', 2, 'ого ому им ом'),
    rule('ый', 2, 'ого ому ым ом'),
    rule('[йь]', 1, 'я ю ем е'),
    rule('[бвгджзклмнпрстфхцчшщ]', 0, 'а у ом е', MAN),
    rule('[бвгджзклмнпрстфхцчшщ]', 0, 'а у ом е', THING),
  ],
  uk: [
    rule('(ова|ева|єва|іна)', 1, 'ої ій у ою', WOMAN),
    rule('ія', 1, 'ї ю єю'),
    rule('ка', 2, 'ки ці ку кою'),
    rule('[лнрзтсвд]а', 1, 'и і у ою о'),
    rule('ко', 1, 'а у ові ом', MAN),
    rule('ські', 1, 'их им ими'),
    rule('[нч]і', 1, 'их им ими', THING),
    rule('ти', 1, 'ів ам ами ах', THING),
    rule('ське', 1, 'ого ому им'),
    rule('ство', 1, 'а у ом і'),
    rule('й', 1, 'я ю єві єм ї'),
    rule('[бвгджзклмнпрстфхцчшщ]', 0, 'а у ові ом і', MAN),
    rule('[бвгджзклмнпрстфхцчшщ]', 0, 'а у ом і', THING),
  ],
  be: [
    rule('(ова|ева)', 1, 'ай у аю', WOMAN),
    rule('ія', 1, 'і ю яй яю'),
    rule('а', 1, 'ы е у ай аю'),
    rule('я', 1, 'і ю яй'),
    rule('й', 1, 'я ю ем і'),
    rule('[бвгджзклмнпрстфхц]', 0, 'а у ам е'),
  ],
  bg: [rule('[бвгджзклмнпрст]и', 0, 'те', THING)],
  mk: [],
  sr: [
    rule('ија', 1, 'е и у ом'),
    rule('ова', 1, 'е ој у ом', WOMAN),
    rule('а', 1, 'е и у ом'),
    rule('о', 1, 'а у ом', HIS_CYRILLIC),
    rule('(ке|ве|не)', 1, 'их им има', THING),
    rule('[бвгдзклмнпрстфх]', 0, 'а у ом е', HIS_CYRILLIC),
    rule('[бвгдзклмнпрстфх]', 0, 'а у ом е'),
    rule('ija', 1, 'e i u om'),
    rule('ova', 1, 'e oj u om', WOMAN),
    rule('a', 1, 'e i u om'),
    rule('o', 1, 'a u om oa ou oom', HIS_LATIN),
    rule('ó', 0, 'a u om', MAN),
    rule('[bvgdzklmnprstfh]', 0, 'a u om e', HIS_LATIN),
    rule('[bvgdzklmnprstfh]', 0, 'a u om e'),
  ],
  hr: [
    rule('ija', 1, 'e i u om'),
    rule('ova', 1, 'e oj u om', WOMAN),
    rule('ska', 1, 'e oj u om'),
    rule('ke', 1, 'ih im ima', THING),
    rule('a', 1, 'e i u om'),
    rule('o', 1, 'a u om oa ou oom', HIS_LATIN),
    rule('ó', 0, 'a u om', MAN),
    rule('e', 1, 'a ama', THING),
    rule('[bvgdzklmnprstfhn]', 0, 'a u om e', HIS_LATIN),
    rule('[bvgdzklmnprstfhn]', 0, 'a u om e'),
  ],
  sl: [
    rule('ija', 1, 'e i o'),
    rule('ska', 1, 'e o em'),
    rule('a', 1, 'e i o'),
    rule('o', 1, 'a u om oja oju ojem', his('ov')),
    rule('ó', 0, 'ja ju jem a u om', MAN),
    rule('[bvgdzklmnprstfh]', 0, 'a u om', his('ov ova ove')),
    rule('[bvgdzklmnprstfh]', 0, 'a u om', THING),
  ],
  cs: [
    rule('ová', 1, 'é ou', WOMAN),
    rule('ie', 2, 'ii ie ií', WOMAN),
    rule('sko', 1, 'a u em'),
    rule('ké', 1, 'ého ému ém ým ých ými'),
    rule('né', 1, 'ých ým ými ého ému'),
    rule('[ye]', 1, 'ů ům ech ami', THING),
    rule('na', 1, 'y ě u ou', THING),
    rule('ka', 2, 'ky ce ku kou', THING),
    rule('a', 1, 'y e ě u ou'),
    rule('o', 1, 'a em ovi om oa oovi oem', his('ův ova')),
    rule('ó', 0, 'a ovi em', MAN),
    rule('ás', 2, 'áse ásovi ásem', MAN),
    rule('[bcdfghjklmnpqrstvwxzřšž]', 0, 'a ovi em e', his('ův ova ovi ové ovy ových')),
    rule('[bcdfghjklmnprstvz]', 0, 'u em e a', THING),
  ],
  sk: [
    rule('ová', 1, 'ej ú ou', WOMAN),
    rule('ia', 1, 'e i u ou'),
    rule('sko', 1, 'a u om'),
    rule('ké', 1, 'ého ému om ým'),
    rule('né', 1, 'ých ým ými'),
    rule('[ye]', 1, 'ov om och ami', THING),
    rule('a', 1, 'y e u ou'),
    rule('o', 1, 'a ovi om oa oovi', his('ov ova ovej')),
    rule('ó', 0, 'a ovi om m', MAN),
    rule('[bcdfghjklmnpqrstvwxzšž]', 0, 'a ovi om e', his('ov ova ove ovej ovu')),
    rule('[bcdfghjklmnprstvz]', 0, 'u om e a', THING),
  ],
  pl: [
    rule('(owa|ewa)', 1, 'ej ą', WOMAN),
    rule('ia', 1, 'i ę ą', WOMAN),
    rule('ja', 1, 'i ę ą'),
    rule('la', 1, 'i ę ą', THING),
    rule('ka', 2, 'ki ce kę ką', THING),
    rule('na', 1, 'ej ą'),
    rule('(y|i)', 1, '0 ów om ami ach', { person: false }),
    rule('ne', 1, 'ych ym ymi'),
    rule('a', 1, 'y ie ę ą'),
    rule('o', 1, 'a owi em y ę ą', MAN),
    rule('[bcdfghjklmnpqrstvwxzłóśž]', 0, 'a owi em ie', MAN),
    rule('[bcdfghjklmnprstvwxz]', 0, 'u em ie', THING),
  ],
  lt: [
    rule('ova', 1, 'os ai ą oje', WOMAN),
    rule('a', 1, 'os ai ą oje'),
    rule('as', 2, 'o ui ą u e'),
    rule('is', 2, 'io iui į iu'),
    rule('[oó]', 0, '', MAN),
    rule('[bdgklmnprst]', 0, 'as o ui ą u', MAN),
  ],
  lv: [
    rule('ova', 1, 'as ai u ā', WOMAN),
    rule('a', 1, 'as ai u ā'),
    rule('(ie|ās)', 2, 'o ajām ajās'),
    rule('tās', 2, 'to tajām tajās'),
    rule('is', 2, 'a im i ī'),
    rule('as', 2, 'u ām ās'),
    rule('s', 1, 'a am u ā', MAN),
    rule('o', 0, '', MAN),
  ],
  de: [
    rule('', 0, 's', { acronym: true }),
    rule('nationaler', 1, 'n m s'),
    rule('(liche|nationale|ische|inigte|einte)', 0, 'n r s'),
    rule('Staaten', 0, ''),
    rule('(rater|isterium)', 0, 's n'),
    rule('[sxzß]', 0, ''),
    rule('', 0, 's'),
  ],
  sv: genitiveS,
  da: genitiveS,
  no: genitiveS,
  nl: genitiveS,
  nb: genitiveS,
  is: [rule('a', 1, 'u ar'), rule('land', 0, 's i'), rule('[óo]', 0, 's'), rule('[nps]', 0, 's i')],
  el: [
    rule('ία', 2, 'ίας ίαν'),
    rule('α', 1, 'ας αν'),
    rule('ή', 1, 'ής'),
    rule('ός', 2, 'ού ό'),
    rule('ες', 2, 'ων'),
    rule('α', 1, 'ων', THING),
  ],
  ro: [
    rule('Unite', 0, ''),
    rule('Statele', 2, 'lor'),
    rule('ia', 1, 'ei'),
    rule('a', 1, 'ei', THING),
    rule('[lnpt]', 0, 'ului', THING),
  ],
  fi: [
    rule('vallat', 3, 'tojen lloissa lloista lloille lloilta lloilla ltoihin ltoja ltain lloin'),
    rule('nen', 3, 'sen sessa sesta selle sta'),
    rule('Kiina', 0, ''),
  ],
  et: [rule('riigid', 1, 'e es est ele elt ega esse eks i')],
  hu: [],
  ka: [
    rule('ძე', 1, 'ის', { person: true }),
    rule('ა', 1, 'ის ით იდან'),
    rule('ი', 1, '0 ს მა ის ით თან'),
    rule('ები', 1, 'ს ის ში მა'),
  ],
  hy: [rule('ներ', 0, 'ի ը ին ից ում ով')],
  tr: [],
  id: [],
  hi: [],
  la: [],
};
