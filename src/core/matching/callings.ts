/**
 * What stands right before a surname that somebody or something else bears, by language: "Judge Abrams" is no envoy. A
 * briefing whose persons have a calling as a role does without it. English ones have a capital: "the judge Trump named"
 * has none.
 */
const words = (list: string): readonly string[] => list.split(' ');

export const CALLINGS: Readonly<Record<string, readonly string[]>> = {
  mul: [
    ...words(
      'Judge Coach Detective Officer Sheriff Gen Lord Captain Rabbi Governor Mayor Senator Rep Congressman Dr Fort USS HMS FC Hotel Restaurant',
    ),
    'village of',
    'town of',
  ],
  de: words('Richter Richterin'),
  es: words('calle juez jueza portero delantero entrenador'),
  pt: words('juiz zagueiro'),
  fr: words('rue docteur'),
  ru: words('судья судьи судью судье врач тренер прокурор депутат'),
  uk: words('суддя'),
};

/** What stands right behind the name of a younger bearer, or of a street, by language. A capital is asked of English ones. */
export const HEIRS: Readonly<Record<string, readonly string[]>> = {
  mul: words('jr junior hijo filho figlio fils Sons Street Road Avenue'),
  pl: words('junior młodszy młodszego'),
  cs: words('mladší mladšího mladšímu'),
  hr: words('mlađi mlađeg'),
  sr: words('млађи млађег'),
  ru: words('младший младшего младшему младшим младшем мл'),
  uk: words('молодший молодшого молодшому молодшим'),
  bg: words('младши'),
  ar: words('الابن جونيور'),
  fa: words('جونیور پسر'),
  ur: words('جونیئر'),
  he: ["ג'וניור"],
  el: words('Τζούνιορ'),
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
