/**
 * Who and what is named after somebody or after a country, told by the words right beside the name: a son, a firm, a
 * street, a town. Such words are few and the same for every briefing; names that need a list are its confusables.
 */
import type { Match } from '../matching/start-search';

type Span = Pick<Match, 'start' | 'end'>;

const WINDOW = 24;
// With a hyphen, a space or a dot between: Trump Jr, Трамп-младший, トランプ・ジュニア.
const JUNIOR =
  /^(?:,?\s(?=jr)|\s|\s?[-‐‑–—]\s?|[·・])(?:(?:jr|jun|jnr|мл)(?![\p{L}\p{M}])|j[uú]nior|(?:mladš|młodsz|mlađ|млађ|младш|молодш)(?!\p{L}*\s(?:než|ako|niż|od|од|за|чем)(?!\p{L})|е(?!\p{L}))|τζούνιορ|(?:hijo|filho|figlio|fils)(?![\p{L}\p{M}]| d)|الابن|جونيور|جونیور|جونیئر|پسر(?!\p{L})|ג'וניור|ジュニア|주니어|जूनियर|জুনিয়র)/iu;

// "Venezuela Street Protests" is a headline of protests.
const FIRM_OR_PLACE =
  /^(?:\s(?:&|and|und|et|y|e|en)\s(?:Sons?|Co|Cie|Söhne|Hijos|Figli|Fils|Zonen|Partners|Associates|Bro(?:ther)?s)(?!\p{L})|\s(?:Street|Avenue|Boulevard|Road|Lane)(?!\p{L}|\s\p{Lu})|, (?:a|the) (?:village|town|hamlet|township)(?!\p{L}))/u;

const INSTITUTION =
  /^\s(?:Hospital|Council|College|University|School|Library|Museum|Arena|Park|Farm|Bridge)(?!\p{L}|\s\p{Lu})/u;

/** Words right before the name of a thing. */
const THINGS: ReadonlySet<string> = new Set(
  'calle Calle avenida Avenida plaza Plaza rua Rua rue Rue praça Praça piazza Piazza viale Viale USS HMS FC AFC ФК Hotel Restaurant'.split(
    ' ',
  ),
);
const VILLAGE_OF = /(?:village|town|hamlet|township) of$/;

/** A name all by itself between these is a hotel, a train, a club: Cyrillic quotes no person and no country so. */
const QUOTED = /^[«„“][\p{Script=Cyrillic}]+[»“”]$/u;

/** Tells whether a younger bearer of a person's name is meant, or a house of it. */
export function isHeir(text: string, { end }: Span): boolean {
  const after = text.slice(end, end + WINDOW);
  return JUNIOR.test(after) || INSTITUTION.test(after);
}

/** Tells whether a firm, a street, a ship or a village of the name is meant. */
export function isThing(text: string, { start, end }: Span): boolean {
  if (FIRM_OR_PLACE.test(text.slice(end, end + WINDOW))) return true;
  const unit = text.charAt(start - 1);
  if (unit !== ' ') return unit > '~' && QUOTED.test(text.slice(start - 1, end + 1));
  const before = text.slice(Math.max(0, start - WINDOW), start - 1);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return THINGS.has(word) || (word === 'of' && VILLAGE_OF.test(before));
}
