/** What stands around a match in its text: another first name, a title, a possessor, an address. Read as `plain` text. */
import { CALLING, hasTrait, initialsOf, MAN } from '../matching/entity-traits';
import { KIND } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import { kindAt, subjectAt } from '../matching/pattern-fields';
import { plain, WINDOW } from '../matching/plain';
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

/** A name and what stands before and behind it, up to WINDOW units each, as rules read them. */
export type Around = { readonly before: string; readonly name: string; readonly behind: string };

/** Returns a match with what stands around it. */
export function lookAround(text: string, { start, end }: Span): Around {
  return {
    before: plain(text, start - WINDOW, start),
    name: plain(text, start, end),
    behind: plain(text, end),
  };
}

/** What may stand between a name and another that is another's: "the U.S. Trump", "Trump's adviser", トランプ・マドゥロ. */
const BESIDE_NAME = /^(?:.|['’]s? )?$/;
/** The ending of a man's name in another case than his calling has: «врач Трампа» is Trump's doctor, not a Dr Trump. */
const OBLIQUE = /(?:[ауеі]|[ое]м)$/iu;
/** The end of a first name of Chinese or Japanese right before a surname: スヴェトラーナ・. His own are parts of his names. */
const DOTTED = /([\p{sc=Hani}\p{sc=Kana}ー])[·・‧•･．]$/u;
/**
 * Initials right before a surname: "J.J.", "Donald W.". Three are an organisation's, "the F.B.I. Trump"; nor where a sentence
 * or a time ends: "at the U.N. Trump said", "in Bedminster, N.J. Trump said", "at 5 P.M. Bolton said"; nor the Q. of a question.
 */
const INITIALS = /(?<![\p{L}.])((?![UQ]|D\.C|[NS]\.[CHJY]|E\.U|[AP]\.M)(?:\p{Lu}\. ?){1,2})$/u;
/**
 * A surname's last letter and initials behind it, as in lists of books and staff: "Bolton, P. (2019)", «Захарова И. П.»,
 * "Bolton K,". Not the next one of a list: "Trump, V. Putin"; nor an acronym or a lawsuit: "Trump U.S. Visit", "Trump V. Hawaii".
 */
const INITIALS_BEHIND =
  /^.(?:|,(?! (?:\p{Lu}\. ?)+\p{Lu}\p{Ll})) ([^UV\P{Lu}])(?:\.(?![A-Z])|(?<=\p{Ll}..)\p{Lu}?[,;])/u;
/**
 * What may stand between a first name and a surname: a space or a Korean dot, and up to two capitalised words of one sentence, so that only
 * initials have a full stop. None that ends in s, as English verbs do: Rubio Says.
 */
const GAP_OR_NAMES = /^[· ](?:\p{Lu}(?:(?:\p{L}?\.)+|[^ ,:;.!?)]*) ){0,2}(?<![sS] )$/u;
/** A page's language and what stands before an "M." that is monsieur: in French, and where English is said, or none, behind "de" and "que". */
const MONSIEUR = /^fr|^(en|nu).*\b[dq]u?e M/is;
/** A surname's last letter and what follows in a headline that capitalises its words: "Chávez Chose Maduro As Heir". */
const IN_TITLE_CASE = /^. \p{Lu}/u;
/** мвд.рф, and a volume of a court's reports: 410 U.S. 179. */
const HOST_OR_VOLUME = /^(?:[^ .]\.\p{Ll}|\d U\. ?S\. [\d_])/u;

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
  { before, name, behind }: Around,
  title: Match | undefined,
  language: string | null,
): boolean {
  const match = matches[place]!;
  const entity = subjectAt(matcher, match.pattern);
  const kind = kindAt(matcher, match.pattern);
  // From the last letter of the name on: before initials without stops it is a small one.
  const onwards = name.slice(-1) + behind;
  const [, told] = INITIALS.exec(before) ?? DOTTED.exec(before) ?? INITIALS_BEHIND.exec(onwards) ?? [];
  if (
    told &&
    !initialsOf(matcher, entity).includes(told[0]!) &&
    // "M." is monsieur before a name that few bear, too: many French pages name no language, or another.
    (told.trim() !== 'M.' || (kind === KIND.weak && !MONSIEUR.test(language + before))) &&
    // "He left the U.S. Trump stayed": a sentence ends.
    !isBehindName(matcher, text, matches, place)
  )
    return true;
  if (title) {
    const suits = subjectAt(matcher, title.pattern);
    // Of a name that nobody else is known by a calling tells nothing: Deputy Guaidó.
    return suits === CALLING
      ? kind > KIND.name && !(hasTrait(matcher, entity, MAN) && OBLIQUE.test(name))
      : !hasTrait(matcher, entity, suits);
  }
  const mayHaveMiddle = kind === KIND.weak && !IN_TITLE_CASE.test(onwards);
  const isGiven = ({ pattern }: Match) =>
    kindAt(matcher, pattern) === KIND.given && subjectAt(matcher, pattern) !== entity;
  return !!lastBefore(text, matches, place, isGiven, mayHaveMiddle ? GAP_OR_NAMES : /^[· ]$/);
}

/** Returns the title ("president", "señor") that stands right before a match. */
export function titleBefore(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
): Match | undefined {
  return lastBefore(text, matches, place, ({ pattern }) => kindAt(matcher, pattern) === KIND.title, /^ ?$/);
}

/** Returns the last match of a sort before the one at a place and near it, with such a gap between the two. */
function lastBefore(
  text: string,
  matches: readonly Match[],
  place: number,
  isWanted: (match: Match) => boolean,
  gap: RegExp,
): Match | undefined {
  const { start } = matches[place]!;
  // Before one that ends so far away no other is near, but for a match as long as all that rules look at.
  for (let at = place; at-- && matches[at]!.end >= start - WINDOW; ) {
    if (isWanted(matches[at]!) && gap.test(plain(text, matches[at]!.end, start))) return matches[at];
  }
  return undefined;
}

/** "Maduro-Regierung", "Trump-backed": said of somebody in power and those for and against him, never of a cigar. */
const POWER = /^\p{Pd}(reg(er)?i|administra|gegner|anh.nger|lager|treu|kritik|(back|l|align|alli)ed)\p{L}*/iu;

/**
 * A short word in small letters joined to a name: "anti-", "про-", "φιλο-", "post-". Capitals are names: "Wigan-Bolton"; nor "then-",
 * of a club, or a word before a dash: "said—Bolton".
 */
const PARTISAN = /(?<!\p{L})((?:(?!then)\p{Ll}{3,5}|Pro|PRO|Anti|ANTI)(?!—)\p{Pd})$/u;

/** Returns the "pro-", "anti-" or "-regime" that is joined to a name. */
export function partisanPart({ before, behind }: Around): string | undefined {
  return PARTISAN.exec(before)?.[1] ?? POWER.exec(behind)?.[0];
}

// 人民 the people, 人工 artificial, 人权 human rights: there the country is a noun again. The 国 of 发展中国家 is that
// of 国家, countries; that of 美国家庭, families, is not.
const DEMONYM =
  /^(?:.人(?![民工权權事口材造])|.[語语族际際]|[国國]家(?!庭|[长長](?![期久])|[电電](?![力网網])|具(?![有备備])|居(?!民)|[乡鄉禽畜族]))/u;

// Czech and Slovak: "Ruska" is Russia's, "Ruská" and "Rusko-turecká" are Russian; no case of a country ends in a long vowel.
const ADJECTIVE = /sk(?:[áéú]m?|o-\p{Ll}).{0,2}$/su;

/** Tells whether a country's name goes on as that of its people or language, or is an adjective: 俄罗斯人, ロシア語, Ruská. */
export function isDemonym({ name, behind }: Around): boolean {
  return DEMONYM.test(name.slice(-1) + behind) || ADJECTIVE.test(name + behind.slice(0, 2));
}

/** The last syllable of a Vietnamese name, or what stands behind Mrs, Miss, Mr: "Nguyễn Thanh Mỹ", "bà Nga". */
const SYLLABLE = /(?:\p{L} \p{Lu}\p{Ll}+|(?<!\p{L}|đàn )(?:[Bb]à|[Cc](?:hị|ô)|ông|anh)) $/u;

/** And the first one, before a Vietnamese syllable: "Mỹ Tâm", but "Mỹ Donald Trump". */
const NEXT_SYLLABLE = /^ \p{Lu}\w*[À-ỹ]/u;

/** Tells whether a Vietnamese word that names a country is of a person's name or a place's here. */
export function isSyllable({ before, behind }: Around): boolean {
  return SYLLABLE.test(before) || NEXT_SYLLABLE.test(behind);
}

// Scripts that put no spaces between words: there a cue has no word around it.
const REST_OF_WORD = /^(?:(?![\p{sc=Hani}\p{sc=Hira}\p{sc=Thai}])[\p{L}\p{M}]){0,32}/u;

/** Returns how many units of a match's word follow its end: the reader is shown the whole word that `venezuel*` begins. */
export function restOfWord(text: string, end: number): number {
  // Mostly a space or a stop, and the regular expression need not be made on a new page.
  return text.charCodeAt(end) >= 0x41 ? REST_OF_WORD.exec(text.slice(end))![0].length : 0;
}

/** Tells whether a match is part of a handle, a hashtag, a URL, a path or an e-mail address. */
export function isInAddress(text: string, start: number, { before, name, behind }: Around): boolean {
  return (
    /[@#]$/.test(before) ||
    HOST_OR_VOLUME.test(before.slice(-2) + name + behind) ||
    // russia.travel; U.S.D.A. goes on as well, and so does the case C-300/21.
    /^(?:@|\.[a-z]{2}|[A-Z]\.|\/\d\d\b)/.test(behind) ||
    (/[./=&?-]/.test(before.slice(-1) + behind.charAt(0)) &&
      /(?::\/\/|www\.|href=|(?:^|\s)["']?(?:\/\w|r\/))\S*$/.test(plain(text, start - 200, start)))
  );
}

/**
 * Tells whether a match is all that stands in quotation marks, so that something is called by it: the hotel «Россия». Only in
 * Latin, Greek and Cyrillic letters, since Persian news puts people in them, «جان بولتون»; and in “these” or straight ones only
 * in Cyrillic letters, since English quotes words so.
 */
export function isTitle({ before, name, behind }: Around): boolean {
  return /[«„][ -ӿ]+[»“”]|["“][Ѐ-ӿ]+["”]/.test(before.slice(-1) + name + behind.charAt(0));
}

/** Tells whether a name is all that stands in its place of a list: "Lopez; Maduro, Bolton", "(Bolton, 2011; …", "Bolton (GBR)". */
export function isListed({ before, behind }: Around): boolean {
  return /[,;:(] ?$/.test(before) && /^(?:[,;.)]| [(\d&]| ?$)/.test(behind);
}

/** Tells whether a surname has the ending of Czech and Slovak women: Trumpová. "Trumpova" is a possessive, of his. */
export function isWomansForm(name: string): boolean {
  return /ov[áé]$/.test(name);
}

/** The Italian and Spanish "use" at the beginning of a sentence, with its object: "Usa il forno", "USA TU TARJETA". */
const USES = /(?:^|[^\p{L}\p{N}, ]) ?usa (?:l['’]|(?:[ie]l|i|gli|l[aeo]s?|un[ao]?|[st]us?) )/iu;

/** What stands around the pronoun in a line of capitals: TELL US MORE, FOR US, CALL US OR …, GIVE US A CALL. In "IN THE US" it is the country, and in "US AI". */
const BEFORE_PRONOUN = /(?<!\p{L})(?:TO|OF|(?!THE)\p{Lu}{3,}) $/u;
const AFTER_PRONOUN = /^(?! (?!O|A[^I]? |\p{Lu}{3})\p{L})/u;

/** What pages ask of whoever reads them, whatever names stand beside it: FOLLOW US on Twitter. Not ALLIES JOIN US SANCTIONS. */
const ASKED = /\b(ABOUT|CONTACT|EMAIL|FIND|FOLLOW|JOIN|LIKE) US(?! [A-Z]{3})/;

/** So many matches before and behind the pronoun are looked at. */
const BESIDE = 4;

/**
 * Tells whether "Usa" is a verb, or "US" the pronoun of a line in capitals: CONTACT US, JOIN US TODAY. Beside other names
 * that is the country's: RUSSIA WARNS US AGAINST INTERVENTION.
 */
export function isPlainWord(
  matcher: Matcher,
  matches: readonly Match[],
  place: number,
  { before, name, behind }: Around,
): boolean {
  const match = matches[place]!;
  if (name !== 'US') return /^usa/i.test(name) && USES.test(before.slice(-2) + name + behind.slice(0, 8));
  if (ASKED.test(before.slice(-9) + name + behind.slice(0, 4))) return true;
  // Not the pronoun itself, as in menus: CALL US | WRITE TO US.
  const isOther = ({ start, pattern }: Match) =>
    kindAt(matcher, pattern) <= KIND.weak &&
    pattern !== match.pattern &&
    Math.abs(start - match.start) <= 2 * WINDOW;
  if (matches.slice(Math.max(0, place - BESIDE), place + BESIDE).some(isOther)) return false;
  return BEFORE_PRONOUN.test(before) && AFTER_PRONOUN.test(behind);
}

/** Tells whether an entity's name or a cue stands right before a match, or is its possessor: トランプ・マドゥロ are two people. */
export function isBehindName(
  matcher: Matcher,
  text: string,
  matches: readonly Match[],
  place: number,
): boolean {
  const isName = ({ pattern }: Match) => kindAt(matcher, pattern) <= KIND.cue;
  return !!lastBefore(text, matches, place, isName, BESIDE_NAME);
}
