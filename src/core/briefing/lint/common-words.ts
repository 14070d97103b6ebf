/** A word that pages use for other things is believed only with evidence. */
import { wordBehindArticle } from '../../matching/article-forms';
import { CALLINGS, JOBS, WOMENS_JOBS } from '../../matching/callings';
import { GIVEN_NAMES } from '../../matching/given-names';
import { TITLES } from '../../matching/titles';
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';
import { nameForms, sameForm } from './name-forms';

// What our bundled names share with dictionaries and with other people, from the cautions of the fact base.
const COMMON = new Set(
  [
    'maduro',
    'maduros',
    'madura',
    'bolton',
    'trump',
    'abrams',
    's300',
    'blackout',
    'blackouts',
    'apagón',
    'apagones',
  ]
    .concat(['stromausfall', 'stromausfälle', 'interim president', 'presidente interino', 'втс', 'мид'])
    .map(sameForm),
);

/** What institutions are called without their names, in the languages of the interface and in German: The Board. */
const OF_MANY = new Set(
  [
    'academy agency alliance army assembly association authority bank board bureau cabinet chamber church coalition college commission committee company conference congress convention council court department embassy federation firm foundation front fund government group house institute league ministry mission movement nation navy network office opposition organisation organization parliament party police press republic school senate service society state tribunal union university',
    'academia agencia alianza ejército asamblea asociación autoridad banco junta cámara iglesia coalición comisión comité compañía congreso consejo corte departamento embajada federación empresa fundación frente fondo gobierno grupo instituto liga ministerio movimiento nación oficina oposición organización parlamento partido policía prensa república senado sociedad estado unión universidad',
    'académie agence alliance armée assemblée association autorité banque chambre église coalition commission compagnie conférence congrès conseil cour département ambassade fédération entreprise fondation fonds gouvernement groupe institut ligue ministère mouvement parlement parti république sénat société état université',
    'agência aliança exército assembleia associação autoridade igreja coalizão comissão companhia conselho embaixada federação fundação fundo governo ministério movimento nação escritório oposição organização polícia imprensa sociedade união universidade',
    'академия агентство альянс армия собрание ассоциация банк совет бюро палата церковь коалиция комиссия комитет компания конференция конгресс суд департамент посольство федерация фирма фонд фронт правительство группа институт лига министерство миссия движение нация оппозиция организация парламент партия полиция пресса республика сенат служба общество государство союз университет',
    'академія альянс армія збори асоціація рада церква коаліція комісія комітет компанія конференція конгрес федерація фірма уряд група інститут ліга міністерство місія рух нація опозиція організація партія поліція преса республіка служба суспільство держава університет',
    'agentur allianz armee versammlung behörde vorstand kirche kommission komitee konferenz kongress rat gericht abteilung botschaft stiftung regierung gruppe institut bewegung partei polizei presse republik gesellschaft staat universität',
    'الأكاديمية الوكالة التحالف الجيش الجمعية الهيئة البنك المجلس المكتب الكنيسة اللجنة الشركة المؤتمر المحكمة الوزارة السفارة الاتحاد المؤسسة الصندوق الجبهة الحكومة المجموعة المعهد الحركة المعارضة المنظمة البرلمان الحزب الشرطة الصحافة الجمهورية الدولة الجامعة',
    '学院 机构 联盟 军队 议会 协会 银行 董事会 教会 委员会 公司 会议 国会 法院 大使馆 基金会 政府 集团 研究所 组织 党 警察 共和国 参议院 大学',
  ].flatMap((words) => words.split(' ').map(sameForm)),
);

/** Words that are acronyms in a line of capitals. Not US, which the search tells apart: “FOLLOW US”. */
const IN_CAPITALS = new Set(
  'ALL AM AN ARE AS AT BE BY CAN DO FOR GO HAD HAS HE HER HIS HOW IF IN IS IT ME MY NO NOT OF ON OR OUR OUT SHE SO THE TO UP WAS WE WHO WHY YOU'.split(
    ' ',
  ),
);

/** Behind these every noun has a capital: “Die Welt” begins many a sentence. */
const GERMAN_ARTICLE = /^(?:der|die|das)\s/i;

// Longer ones are compounds that mean one thing: läänepoolkera, the Western Hemisphere.
const LOWER_CASE_WORD = /^(?=\p{Ll}{1,10}$)[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** First names, titles and callings, by which the matcher tells people apart. */
const OF_EVERYBODY = new Set(
  [
    ...Object.values(GIVEN_NAMES).flatMap((names) => names.split(' ')),
    ...TITLES.flatMap(({ words }) => words),
    ...Object.values(CALLINGS).flat(),
    ...JOBS,
    ...WOMENS_JOBS,
  ].map(sameForm),
);

/**
 * Refuses `alias` and `presumedAlias` forms of one lower-case word, behind an article or not, or that many institutions are called;
 * and `alias` forms of the list of common words, or that are anybody's.
 */
export const commonWords: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const calendar = calendarWords(briefing.index.languages);
  for (const { entity, kind, lang, index, form } of nameForms(briefing)) {
    if (kind !== 'alias' && kind !== 'presumedAlias') continue;
    const isCalendar = kind === 'alias' && calendar.has(sameForm(form));
    const message =
      isCommon(form, kind) || isCalendar ? `“${form}” is also a common word.` : ofMany(form, kind);
    if (message === null) continue;
    issues.push(issueAt(`names/${entity}.json`, [kind, lang, index], message, 'Move it to weakAlias.'));
  }
  return issues;
};

/** The months and the days of the week. */
function calendarWords(languages: readonly string[]): ReadonlySet<string> {
  const words = languages.flatMap((language) => {
    const said = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) =>
      dates.map((date) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date));
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2019, month));
    const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2019, 0, 1 + day));
    return [...said({ month: 'long' }, months), ...said({ weekday: 'long' }, days)];
  });
  return new Set(words.map(sameForm));
}

/** A short lower-case word is no proper name; names that only others share may be presumed. */
function isCommon(form: string, kind: string): boolean {
  return (
    LOWER_CASE_WORD.test(wordBehindArticle(form) ?? form) ||
    (kind === 'alias' && (COMMON.has(sameForm(form)) || OF_EVERYBODY.has(sameForm(form))))
  );
}

/** Says what else a form stands for that is no name but with its capitals; null for nothing that is known. */
function ofMany(form: string, kind: string): string | null {
  const word = wordBehindArticle(form);
  if (OF_MANY.has(sameForm(word ?? form))) return `“${form}” is what any other of its kind is called, too.`;
  if (word && GERMAN_ARTICLE.test(form)) return `“${form}” begins sentences that are about something else.`;
  if (kind === 'alias' && IN_CAPITALS.has(form))
    return `“${form}” is also a common word in a line of capitals.`;
  return null;
}
