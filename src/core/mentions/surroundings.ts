/** What stands around a match in its text: another first name, a title, a possessor, an address. */
import { CALLING, hasTrait, initialsOf, MAN } from '../matching/entity-traits';
import { KIND } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import { kindAt, subjectAt } from '../matching/pattern-fields';
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

const WINDOW = 64;
/** What may stand between a title or a calling and a name. */
const TITLE_GAP = /^[\s\u200b]*$/;
/** The ending of a man's name in another case than his calling has: «врач Трампа» is Trump's doctor, not a Dr Trump. */
const OBLIQUE = /(?:[ауеі]|[ое]м)$/iu;
/** A first name of Chinese or Japanese right before a surname: スヴェトラーナ・. */
const DOTTED = /([\p{sc=Hani}\p{sc=Kana}ー]+)[·・‧•･．]$/u;
/**
 * Initials right before a surname: "J.J.", "Donald W.". Three are an organisation's, "the F.B.I. Trump"; nor where a sentence
 * or a time ends: "at the U.N. Trump said", "in Bedminster, N.J. Trump said", "at 5 P.M. Bolton said"; nor the Q. of a question.
 */
const INITIALS = /(?<![\p{L}.])((?![UQ]|D\.C|[NS]\.[CHJY]|E\.U|[AP]\.M)(?:\p{Lu}\.\s?){1,2})$/u;
/**
 * A surname's last letter and initials behind it, as in lists of books and staff: "Bolton, P. (2019)", «Захарова И. П.»,
 * "Bolton K,". Not the next one of a list: "Trump, V. Putin"; nor an acronym or a lawsuit: "Trump U.S. Visit", "Trump V. Hawaii".
 */
const INITIALS_BEHIND =
  /^.(?:|,(?!\s(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}))\s([^UV\P{Lu}])(?:\.(?![A-Z])|(?<=^\p{Ll}..)\p{Lu}?[,;])/u;
/**
 * What may stand between a first name and a surname: a dot or spaces, and up to two capitalised words of the same sentence, so
 * that only initials have a full stop. None that ends in s, as English verbs do: Rubio Says.
 */
const GAP_OR_NAMES = /^(?:[·・]|[\s\u200b]+(?:\p{Lu}(?:(?:\p{L}?\.)+|[^\s,:;.!?)]*)\s){0,2}(?<![sS]\s))$/u;
/** A page's language and what stands before an "M." that is monsieur: in French, and where English is said, or none, behind "de" and "que". */
const MONSIEUR = /^fr|^(en|nu).*\b[dq]u?e M/is;
/** A surname's last letter and what follows in a headline that capitalises its words: "Chávez Chose Maduro As Heir". */
const IN_TITLE_CASE = /^.\s\p{Lu}/u;
/** мвд.рф, and a volume of a court's reports: 410 U.S. 179. */
const HOST_OR_VOLUME = /^(?:[^\s.]\.\p{Ll}|\d\sU\.\s?S\.\s[\d_])/u;

/**
 * Tells whether somebody else's first name or initials, or a title of the other gender, stand right before a surname, so that
 * a namesake is meant. Before a weak surname up to two names may stand in between ("Robert Lee Bolton"); before a presumed one
 * that would be two people: "warf Nancy Pelosi Trump vor". `title` is the one that stands before it.
 */
export function nameBefore(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
  title: Match | undefined,
  language: string | null,
): boolean {
  const match = matches[place]!;
  const entity = subjectAt(matcher, match.pattern);
  const kind = kindAt(matcher, match.pattern);
  const before = textBefore(text, match.start);
  // From the last letter of the name on: before initials without stops it is a small one.
  const behind = text.slice(match.end - 1);
  const [, told] = INITIALS.exec(before) ?? DOTTED.exec(before) ?? INITIALS_BEHIND.exec(behind) ?? [];
  if (
    told &&
    !initialsOf(matcher, entity).includes(told[0]!) &&
    // "M." is monsieur before a name that few bear, too: many French pages name no language, or another.
    (told.trim() !== 'M.' || (kind === KIND.weak && !MONSIEUR.test(language + before))) &&
    // "He left the U.S. Trump stayed": a sentence ends.
    !endsName(matcher, matches, place, match.start - 1)
  )
    return true;
  if (title) {
    const suits = subjectAt(matcher, title.pattern);
    // Of a name that nobody else is known by a calling tells nothing: Deputy Guaidó.
    return suits === CALLING
      ? kind > KIND.name &&
          !(hasTrait(matcher, entity, MAN) && OBLIQUE.test(text.slice(match.start, match.end)))
      : !hasTrait(matcher, entity, suits);
  }
  const mayHaveMiddle = kind === KIND.weak && !IN_TITLE_CASE.test(behind);
  const isGiven = ({ pattern, end }: Match) => {
    const gap = text.slice(end, match.start);
    if (kindAt(matcher, pattern) !== KIND.given || subjectAt(matcher, pattern) === entity) return false;
    return GAP_OR_NAMES.test(gap) && (mayHaveMiddle || gap.trim().length < 2);
  };
  return !!lastBefore(matches, place, isGiven);
}

function textBefore(text: string, start: number, units = WINDOW): string {
  return text.slice(Math.max(0, start - units), start);
}

/** Returns the title ("president", "señor") that stands right before a match. */
export function titleBefore(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
): Match | undefined {
  const { start } = matches[place]!;
  const isTitle = ({ pattern, end }: Match) =>
    kindAt(matcher, pattern) === KIND.title && TITLE_GAP.test(text.slice(end, start));
  return lastBefore(matches, place, isTitle);
}

/** Returns the last match of a sort before the one at a place and near it. */
function lastBefore(
  matches: readonly Match[],
  place: number,
  isWanted: (match: Match) => boolean,
): Match | undefined {
  const from = matches[place]!.start - WINDOW;
  const before = matches.slice(Math.max(0, place - WINDOW), place);
  return before.findLast((match) => match.end >= from && isWanted(match));
}

/** "Maduro-Regierung", "Trump-backed": said of somebody in power and those for and against him, never of a cigar. */
const POWER =
  /^\p{Pd}(reg(j?er)?i|administra|gegner|anh.nger|lager|treu|kritik|(back|l|align|alli)ed|era\b|st.(tte|dd)|hallin|korm.ny)/iu;

/**
 * A short word in small letters joined to a name: "anti-", "про-", "φιλο-", "post-". Capitals are names: "Wigan-Bolton"; nor "then-",
 * of a club, or a word before a dash: "said—Bolton".
 */
const PARTISAN = /(?<![\p{L}\p{M}])((?:(?!then)\p{Ll}{3,5}|Pro|PRO|Anti|ANTI)(?!—)\p{Pd})$/u;

/** Returns the "pro-", "anti-" or "-regime" that is joined to a name. */
export function partisanPart(text: string, { start, end }: Span): string | undefined {
  const before = PARTISAN.exec(textBefore(text, start))?.[1];
  return before ?? POWER.exec(text.slice(end))?.[0];
}

// 人民 the people, 人工 artificial, 人权 human rights: there the country is a noun again. The 国 of 发展中国家 is that
// of 国家, countries; that of 美国家庭, families, is not.
const DEMONYM =
  /^(?:.人(?![民工权權事口材造])|.[語语族际際]|[国國]家(?!庭|[长長](?![期久])|[电電](?![力网網])|具(?![有备備])|居(?!民)|[乡鄉禽畜族]))/u;

// Czech and Slovak: "Ruska" is Russia's, "Ruská" and "Rusko-turecká" are Russian; no case of a country ends in a long vowel.
const ADJECTIVE = /sk(?:[áéú]m?|o-\p{Ll}).{0,2}$/su;

/** Tells whether a country's name goes on as that of its people or language, or is an adjective: 俄罗斯人, ロシア語, Ruská. */
export function isDemonym(text: string, { start, end }: Span): boolean {
  return DEMONYM.test(text.slice(end - 1)) || ADJECTIVE.test(text.slice(start, end + 2));
}

/** The last syllable of a Vietnamese name, or what stands behind Mrs, Miss, Mr: "Nguyễn Thanh Mỹ", "bà Nga". */
const SYLLABLE =
  /(?:[\p{L}\p{M}]\s\p{Lu}[\p{Ll}\p{M}]+|(?<![\p{L}\p{M}]|đàn )(?:[Bb]à|[Cc](?:hị|ô)|ông|anh))\s$/u;

/** And the first one, before a Vietnamese syllable, whose accents may stand apart: "Mỹ Tâm", but "Mỹ Donald Trump". */
const NEXT_SYLLABLE = /^\s\p{Lu}\w*[À-ỹ]/u;

/** Tells whether a Vietnamese word that names a country is of a person's name or a place's here. */
export function isSyllable(text: string, { start, end }: Span): boolean {
  return (
    SYLLABLE.test(textBefore(text, start).normalize('NFC')) || NEXT_SYLLABLE.test(text.slice(end, end + 8))
  );
}

// Scripts that put no spaces between words: there a cue has no word around it.
const REST_OF_WORD = /^(?:(?![\p{sc=Hani}\p{sc=Hira}\p{sc=Thai}])[\p{L}\p{M}]){0,32}/u;

/** Returns how many units of a match's word follow its end: the reader is shown the whole word that `venezuel*` begins. */
export function restOfWord(text: string, end: number): number {
  // Mostly a space or a stop, and the regular expression need not be made on a new page.
  return text.charCodeAt(end) >= 0x41 ? REST_OF_WORD.exec(text.slice(end))![0].length : 0;
}

/** Returns the 's of a possessor, with its space, that stands right before `start`. */
export function possessiveBefore(text: string, start: number): string | undefined {
  return /['’]s?\s+$/.exec(textBefore(text, start))?.[0];
}

/** Tells whether a match is part of a handle, a hashtag, a URL, a path or an e-mail address. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  return (
    /[@#]/.test(before) ||
    HOST_OR_VOLUME.test(text.slice(start - 2, end + 2)) ||
    // russia.travel; U.S.D.A. goes on as well, and so does the case C-300/21.
    /^(?:@|\.[a-z]{2}|[A-Z]\.|\/\d\d\b)/.test(text.slice(end)) ||
    (/[./=&?-]/.test(before + text.charAt(end)) &&
      /(?::\/\/|www\.|href=|(?:^|\s)["']?(?:\/\w|r\/))\S*$/.test(textBefore(text, start, 200)))
  );
}

/**
 * Tells whether a match is all that stands in quotation marks, so that something is called by it: the hotel «Россия». Only in
 * Latin, Greek and Cyrillic letters, since Persian news puts people in them, «جان بولتون»; and in “these” or straight ones only
 * in Cyrillic letters, since English quotes words so.
 */
export function isTitle(text: string, { start, end }: Span): boolean {
  return /[«„][ -ӿ]+[»“”]|["“][Ѐ-ӿ]+["”]/.test(text.slice(start - 1, end + 1));
}

/** Tells whether a name is all that stands in its place of a list: "Lopez; Maduro, Bolton", "(Bolton, 2011; …", "Bolton (GBR)". */
export function isListed(text: string, { start, end }: Span): boolean {
  return /[,;:(]\s?$/.test(textBefore(text, start)) && /^(?:[,;.)]|\s[(\d&]|$)/.test(text.slice(end));
}

/** Tells whether a surname has the ending of Czech and Slovak women: Trumpová. "Trumpova" is a possessive, of his. */
export function isWomansForm(surface: string): boolean {
  return /ov[áé]$/.test(surface.normalize('NFC'));
}

/** The Italian and Spanish "use" at the beginning of a sentence, with its object: "Usa il forno", "USA TU TARJETA". */
const USES = /(?:^|[^\p{L}\p{N},\s])\s?usa\s(?:l['’]|(?:[ie]l|i|gli|l[aeo]s?|un[ao]?|[st]us?)\s)/iu;

/** What stands around the pronoun in a line of capitals: TELL US MORE, FOR US, CALL US OR …, GIVE US A CALL. In "IN THE US" it is the country, and in "US AI". */
const BEFORE_PRONOUN = /(?<!\p{L})(?:TO|OF|(?!THE)\p{Lu}{3,})\s$/u;
const AFTER_PRONOUN = /^(?!\s(?!O|A[^I]? |\p{Lu}{3})\p{L})/u;

/**
 * Tells whether "Usa" is a verb, or "US" the pronoun of a line in capitals: CONTACT US, JOIN US TODAY. Beside other names
 * that is the country's: RUSSIA WARNS US AGAINST INTERVENTION.
 */
export function isPlainWord(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
): boolean {
  const match = matches[place]!;
  const { start, end } = match;
  const name = text.slice(start, end);
  if (name !== 'US') return /^usa/i.test(name) && USES.test(textBefore(text, end + 8, end + 10 - start));
  if ([place - 1, place + 1].some((beside) => isNameNear(matcher, matches[beside], match))) return false;
  return BEFORE_PRONOUN.test(textBefore(text, start)) && AFTER_PRONOUN.test(text.slice(end));
}

function isNameNear(matcher: Matcher, other: Match | undefined, match: Match): boolean {
  // The pronoun beside itself, as in menus: CONTACT US | ABOUT US.
  if (!other || other.pattern === match.pattern || Math.abs(other.start - match.start) > 2 * WINDOW)
    return false;
  return kindAt(matcher, other.pattern) <= KIND.weak;
}

/** Tells whether an entity's name or a cue ends at an offset before a match: トランプ・マドゥロ are two people. */
export function endsName(
  matcher: Matcher,
  matches: readonly Match[],
  place: number,
  offset: number,
): boolean {
  const isName = ({ pattern, end }: Match) => end === offset && kindAt(matcher, pattern) <= KIND.cue;
  return !!lastBefore(matches, place, isName);
}
