/** Host names as people write them: «пример.рф» for `xn--e1afmkfd.xn--p1ai`. Browsers give the latter alone, and have no API for the former. */
// With the slash, for Node has a module of that name of its own.
import { decode } from 'punycode/';

/** Beside a-z: the letters of the languages of the interface that are written with Latin letters. */
const LATIN = /^[a-z0-9à-öø-ÿœß-]+$/u;
const ASCII = /^[a-z0-9-]*$/;
const FROM_RIGHT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * Returns a host name to be read. As with browsers, one that could be taken for another stays as it is: letters of another script
 * are shown only where the top-level domain is of that script, so that no `аррӏе.com` in Cyrillic looks like Apple's. Where it is
 * written from the right it is isolated, so that it cannot reorder the words around it.
 */
export function shownHost(host: string): string {
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? readLabel(label) : label));
  const script = scriptOf(labels.at(-1) ?? '');
  const isPlain = (label: string) => LATIN.test(label) || script?.test(label) === true;
  if (!labels.every(isPlain)) return host;
  const shown = labels.join('.');
  return FROM_RIGHT.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Returns a label's letters; what is no Punycode stays, and so does what is not in the form that names are registered in. */
function readLabel(label: string): string {
  try {
    const read = decode(label.slice(4));
    return !ASCII.test(read) && read === read.normalize('NFC').toLowerCase() ? read : label;
  } catch {
    return label;
  }
}

/** Matches labels in the script of a top-level domain, with digits and hyphens; null for a domain in ASCII. */
function scriptOf(top: string): RegExp | null {
  const found = SCRIPTS.find((script) => new RegExp(`^\\p{Script=${script}}`, 'u').test(top));
  return found ? new RegExp(`^[\\p{Script=${found}}0-9-]+$`, 'u') : null;
}

/** Those of the languages that the interface has or the briefing is found in, and that have top-level domains of their own. */
const SCRIPTS = ['Cyrillic', 'Arabic', 'Han', 'Greek', 'Hebrew', 'Hangul', 'Devanagari', 'Thai'];
