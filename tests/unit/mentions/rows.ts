/**
 * What must be found, as data: language, what the row is about, and the haystack with its mentions in brackets,
 * `[surface|key]`. Everything outside of brackets must stay unmarked. Keys are below.
 */
export const ENTITIES: Readonly<Record<string, string>> = {
  M: 'nicolas-maduro',
  G: 'juan-guaido',
  R: 'rosoboronexport',
  S: 's-300',
  Z: 'maria-zakharova',
  B: 'john-bolton',
  T: 'donald-trump',
  A: 'elliott-abrams',
  D: 'vyacheslav-davydenko',
  F: 'russian-foreign-ministry',
  N: 'us-national-security-advisor',
  RU: 'russia',
  VE: 'venezuela',
  US: 'united-states',
  CN: 'china',
  C: 'caracas',
  P: 'caracas-airport',
  W: 'western-hemisphere',
  L: 'latin-america',
  IP: 'venezuelan-interim-presidency',
  H: 'helicopter-training-centre',
  MC: 'russia-venezuela-military-cooperation',
  BO: 'venezuelan-blackouts-2019',
};

/** One row a line, all of one language and about one thing. */
export const rows = (
  language: string,
  about: string,
  texts: string,
): readonly (readonly [string, string, string])[] =>
  texts
    .trim()
    .split('\n')
    .map((text) => [language, about, text.trim()] as const);
