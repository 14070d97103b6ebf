/**
 * Words right before a surname that say somebody or something else bears it, by language: "Judge Abrams" is no envoy. A
 * calling that a person of the briefing has as a role is left out. One with a capital counts with a capital only: not "the judge
 * Trump named".
 */
const words = (list: string): readonly string[] => list.split(' ');

export const CALLINGS: Readonly<Record<string, readonly string[]>> = {
  mul: [
    ...words(
      'Gen Gen. Lord Rabbi Rep Rep. Dr Dr. Fort USS HMS FC Hotel Restaurant Prof Prof. Rev Rev. née geb. geborene Sgt Sgt. Lt Lt. Gov. Deputy Cllr Sen. MP Cpl Cpl. Pfc Pfc. Pvt Pvt. Capt Capt. Col Col. Maj. Cmdr. Sir Dame',
    ),
    'village of',
    'town of',
    'Advocate General',
  ],
  de: words('Richter Schauspieler Stürmer Torwart Fußballer Pianist Sänger'),
  es: words(
    'calle juez portero delantero entrenador avenida profesor cantante bailarina patinadora pianista tenista futbolista concejal árbitro boxeador ciclista ingeniero ganadero enfermera sargento teniente pescador beisbolista pelotero',
  ),
  pt: words('juiz zagueiro jogador atacante goleiro bailarina tenista vereador treinador'),
  fr: words('rue docteur pianiste danseuse patineuse joueuse joueur footballeur cycliste'),
  it: words(
    'attrice ballerina pattinatrice tennista portiere allenatore calciatore cantante stilista ciclista',
  ),
  nl: words('voetballer honkballer'),
  pl: words('piłkarz'),
  ru: words(
    'следователь психолог маршала судья судьи судью судье врач тренер прокурор депутат терапевт учитель учительница педагог профессор доцент актриса актрисы актрисе актрису актрисой балерина балерины балерине балериной фигуристка теннисистка певица художница пианистка гимнастка нападающий защитник вратарь спортсменка легкоатлетка биатлонистка волейболистка лыжница медсестра пенсионерка потерпевшая подсудимая адвокат блогер юрист хоккеистка модель дизайнер лайнбекер',
  ),
  uk: words('суддя актриса балерина вчителька лікарка депутатка співачка тренер нападник воротар'),
  bg: words('тенисистката актрисата балерината певицата'),
  ro: words('balerina actrița soprana violonista'),
  hu: words('színésznő úszónő tornász világbajnok'),
  id: words('petenis aktris'),
  vi: ['tay vợt', 'vũ công', 'nữ diễn viên', 'ca sĩ', 'cầu thủ'],
};

/**
 * Callings that a headline, which leaves out "whom", puts before another sentence's subject: "Judge Trump Appointed", "the actor
 * Trump mocked". They tell nothing of those who are met everywhere.
 */
export const JOBS: readonly string[] = [
  ...words(
    'Judge Coach Detective Officer Sheriff Captain Governor Mayor Senator Congressman Professor Councillor Councilman Pastor Bishop Commissioner Colonel Sergeant Attorney Corporal Seaman Trooper Constable Principal Congresswoman Councilwoman Firefighter Coroner Nurse Teacher Realtor Conductor Composer Curator Choreographer Novelist Poet Photographer Painter Sculptor Surgeon Dentist Rookie Freshman Sophomore Linebacker Pitcher Golfer Swimmer Cyclist Editor Model Doctor Headteacher Farmer Plumber actor actress ballerina dancer skater swimmer gymnast soprano pianist violinist guitarist drummer illustrator goalkeeper midfielder striker shortstop quarterback',
  ),
  'Fire Chief',
  'Police Chief',
];

/** Callings of women, which suit no man, and no woman who is not one. */
export const WOMENS_JOBS = words(
  'deputada diputada députée doctora profesora jueza actriz actrice chanteuse Richterin Schauspielerin Tänzerin Pianistin',
);

/** Words right behind the name of a younger bearer, a firm or a street, by language. English ones count with a capital only. */
export const HEIRS: Readonly<Record<string, readonly string[]>> = {
  mul: words(
    'jr jnr junior hijo filho figlio fils Sons Street Road Avenue Boulevard Lane Village International Media Holdings Winery Inc LLC Ltd GmbH Industries Realty Associates Plumbing Heating Furniture Solicitors',
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

/**
 * Callings behind a name that others bear in full, too, by language: "John Bolton, a plumber from Leeds". None that is said of
 * politicians in jest or in earnest: no actor, builder, defender, lawyer, student.
 */
export const CALLINGS_BEHIND: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...'plumber carpenter joiner bricklayer plasterer welder mechanic machinist blacksmith tailor shoemaker saddler baker chef barber farmer shepherd miner fisherman postman firefighter paramedic nurse dentist surgeon midwife librarian teacher schoolteacher pharmacist geologist biologist chemist musician drummer guitarist pianist photographer sculptor novelist vicar goalkeeper midfielder striker pitcher quarterback linebacker sophomore freshman'
      .split(' ')
      .map((calling) => `a ${calling}`),
    ...'teacher nurse farmer firefighter engineer mechanic electrician plumber'
      .split(' ')
      .map((calling) => `a retired ${calling}`),
    'a retired police*',
    'an electrician',
    'an accountant',
    'an illustrator',
    'a band teacher',
    ...'teacher principal coach student senior junior'
      .split(' ')
      .map((calling) => `a high school ${calling}`),
    'a school teacher',
    'a primary school teacher',
    'a truck driver',
    'a lorry driver',
    'a taxi driver',
    'a shop owner',
    // As encyclopaedias tell them apart: "John Bolton (geologist)".
    ...'cartoonist footballer cricketer geologist'.split(' '),
    'who teaches',
    'who coaches',
    'who plays for',
    'who played for',
  ],
  es: words('fontanero carpintero'),
  fr: words('plombier menuisier'),
  de: words('Klempner Schreiner'),
  it: words('idraulico falegname'),
  pt: words('canalizador carpinteiro'),
  nl: words('loodgieter timmerman'),
  pl: words('hydraulik stolarz'),
  ru: words('сантехник плотник'),
};

const AGES = Array.from({ length: 20 }, (_, index) => `${10 + index}`);
/** Where "de" may tell of a reign, too: "la dictadura de Maduro, de 12 años", or of twenty with the one before. */
const NO_REIGNS = AGES.filter((age) => age > '14' && age !== '20');

/** Ages behind a name and a comma that nobody in the news for long has, by language; commas end them: "Maduro, 12 años en el poder". */
export const AGES_BEHIND: Readonly<Record<string, readonly string[]>> = {
  mul: AGES.map((age) => `${age},`),
  en: AGES.map((age) => `aged ${age}`),
  es: NO_REIGNS.map((age) => `de ${age} años`),
  pt: NO_REIGNS.map((age) => `de ${age} anos`),
  fr: AGES.map((age) => `${age} ans,`),
  it: AGES.map((age) => `${age} anni,`),
  ru: AGES.map((age) => `${age} лет,`),
};

/** Returns the callings of a language that are no word of what the persons of a briefing are. */
export function callingsBeside(callings: readonly string[], roles: string): readonly string[] {
  const own = new Set(roles.toLowerCase().match(/\p{L}+/gu));
  return callings.filter((calling) => !own.has(calling.toLowerCase()));
}
