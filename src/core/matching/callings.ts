/**
 * Words right before a surname that say somebody or something else bears it, by language: "Judge Abrams" is no envoy. A
 * calling that a person of the briefing has as a role is left out. English ones count with a capital only: not "the judge
 * Trump named".
 */
const words = (list: string): readonly string[] => list.split(' ');

export const CALLINGS: Readonly<Record<string, readonly string[]>> = {
  mul: [
    ...words(
      'Judge Coach Detective Officer Sheriff Gen Gen. Lord Captain Rabbi Governor Mayor Senator Rep Rep. Congressman Dr Dr. Fort USS HMS FC Hotel Restaurant Professor Prof Prof. Rev Rev. née geb. geborene Sgt Sgt. Lt Lt. Gov. Deputy Councillor Cllr Councilman Pastor Bishop Commissioner Sen. Colonel Sergeant MP',
    ),
    'village of',
    'town of',
    'Advocate General',
  ],
  de: words('Richter'),
  es: words('calle juez portero delantero entrenador avenida profesor cantante'),
  pt: words('juiz zagueiro'),
  fr: words('rue docteur pianiste'),
  ru: words('следователь психолог маршала судья судьи судью судье врач тренер прокурор депутат'),
  uk: words('суддя'),
};

/** Words right behind the name of a younger bearer, a firm or a street, by language. English ones count with a capital only. */
export const HEIRS: Readonly<Record<string, readonly string[]>> = {
  mul: words(
    'jr junior hijo filho figlio fils Sons Street Road Avenue Boulevard Lane Village International Media Holdings Winery Inc LLC Ltd GmbH',
  ),
  pl: words('junior młodszy młodszego'),
  cs: words('mladší mladšího mladšímu mladším ml'),
  sk: words('mladšieho mladšiemu'),
  sl: words('mlajši mlajšega mlajšemu'),
  hr: words('mlađi mlađeg mlađim mlađem'),
  sr: words('млађи млађег млађим млађем'),
  lt: words('jaunesnysis jaunesniojo jaunesniajam jaunesnįjį'),
  lv: words('jaunākais jaunākā jaunākajam juniors juniora'),
  et: words('juunior noorem'),
  be: words('малодшы малодшага'),
  ka: words('უმცროსი'),
  hy: words('կրտսեր'),
  th: words('จูเนียร์'),
  ru: words('младший младшего младшему младшим младшем мл'),
  uk: words('молодший молодшого молодшому молодшим мол'),
  bg: words('младши'),
  ar: words('الابن جونيور'),
  fa: words('جونیور پسر'),
  ur: words('جونیئر'),
  he: ["ג'וניור"],
  el: ['τζούνιορ', 'ο νεότερος'],
  ja: words('ジュニア'),
  ko: words('주니어'),
  hi: words('जूनियर'),
  bn: words('জুনিয়র'),
  pa: words('ਜੂਨੀਅਰ'),
};

/** Returns the callings of a language that are no word of what the persons of a briefing are. */
export function callingsBeside(callings: readonly string[], roles: string): readonly string[] {
  const own = new Set(roles.toLowerCase().match(/\p{L}+/gu));
  return callings.filter((calling) => !own.has(calling.toLowerCase()));
}
