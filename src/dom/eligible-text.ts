/**
 * Which text of a page may be searched, decided by structure alone (element and attribute), never by
 * computed style: asking for style forces layout on pages that did not ask for it.
 *
 * Text is cut into runs: the text nodes between two block boundaries. A name split over inline elements
 * (`<b>Juan</b> Guaidó`) lies in one run; across blocks it never does.
 */

import { kinOf } from './kin-of';

/** How an element takes part: its text is left out, it ends a run, or it is part of the running text. */
export type Part = 'skip' | 'break' | 'block' | 'inline';

const PARTS = new Map<string, Part>([
  ...named(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong sub sup time tt u var wbr',
  ),
  // Their text is not prose, or says how to read a word (in the middle of a name: 马(mǎ)杜(dù)罗); the text around them runs on.
  ...named('skip', 'script style noscript template link meta head title rp rt rtc'),
  // Their text is not prose, or is being written; they stand like an object in the line.
  ...named(
    'break',
    'textarea input select button option datalist code pre kbd samp iframe frame object embed canvas audio video svg math img picture progress meter br hr',
  ),
]);

/** Tells how an element takes part in the text of its document. It is asked several times for each element of a page. */
export function partOf(element: Element): Part {
  const name = element.localName;
  const part = PARTS.get(name) ?? 'block';
  if (part === 'skip') return part;
  if (part === 'break' && !(name === 'pre' && isPlainText(element.ownerDocument))) return part;
  // One question to the engine instead of one for each attribute; a form's own may be a field that is named "matches".
  if (Element.prototype.matches.call(element, CLOSED_OFF)) return 'break';
  return part === 'break' ? 'block' : part;
}

function named(part: Part, names: string): readonly (readonly [string, Part])[] {
  return names.split(' ').map((name) => [name, part]);
}

/** Tells whether text may be read here, by what the node is and stands in, up to its document, through shadow hosts. */
export function isInEligiblePlace(node: Node): boolean {
  if (isWritten((node.ownerDocument ?? node) as Document)) return false;
  for (
    let at: Node | null = node;
    at;
    at = kinOf(at, 'parentNode') ?? (at as Partial<ShadowRoot>).host ?? null
  ) {
    if (!isElement(at)) continue;
    const part = partOf(at);
    if (part === 'skip' || part === 'break') return false;
  }
  return true;
}

/** Tells whether a whole document is being written, as in old editors; no mutation tells when that begins or ends. */
export function isWritten(document: Document): boolean {
  return document.designMode === 'on';
}

/** The attributes whose change can make text eligible or not. */
export const ELIGIBILITY_ATTRIBUTES = ['hidden', 'inert', 'contenteditable', 'role'] as const;

const CLOSED_OFF =
  '[hidden],[inert],[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=code],[role=searchbox],[role=combobox]';

// A plain-text document is one <pre> that the browser made.
function isPlainText(document: Document): boolean {
  return document.contentType === 'text/plain';
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
