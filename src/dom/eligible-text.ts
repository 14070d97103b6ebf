/**
 * Which text of a page may be searched. Decided by structure alone (elements and attributes), never by computed style:
 * asking for style forces layout on pages that did not ask for it.
 *
 * Text is cut into runs: the text nodes between two block boundaries. A name split over inline elements
 * (`<b>Juan</b> Guaidó`) lies in one run; across blocks it never does.
 */

import { holdingNode } from './kin-of';

/** How an element takes part: its text is left out, it ends a run, or it is part of the running text. */
export type Part = 'skip' | 'break' | 'block' | 'inline';

const PARTS = new Map<string, Part>([
  ...named(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong sub sup time tt u var wbr',
  ),
  // Their text is not prose, or says how a word is read, amid a name (马(mǎ)杜(dù)罗); the text around them runs on.
  ...named('skip', 'script style noscript noframes noembed template link meta head title rp rt rtc'),
  // Their text is not prose, or is being written; they stand in the line like an object and end a run.
  ...named(
    'break',
    'textarea input select button option datalist code pre kbd samp iframe frame object embed canvas audio video svg math img picture progress meter br hr',
  ),
]);

/** Returns how an element takes part in the text of its document. Called several times for each element of a page. */
export function partOf(element: Element): Part {
  const name = element.localName;
  // A plain-text document is one <pre> that the browser made.
  const isPage = name === 'pre' && element.ownerDocument.contentType === 'text/plain';
  const part = (!isPage && PARTS.get(name)) || 'block';
  if (part === 'skip' || part === 'break') return part;
  // One question to the engine, not one for each attribute. By the prototype: a form may have a field named "matches".
  return Element.prototype.matches.call(element, CLOSED_OFF) ? 'break' : part;
}

function named(part: Part, names: string): readonly (readonly [string, Part])[] {
  return names.split(' ').map((name) => [name, part]);
}

/** Tells whether text may be read here: by what the node and all around it is, through shadow hosts up to the document. */
export function isInEligiblePlace(node: Node): boolean {
  if (isWritten((node.ownerDocument ?? node) as Document)) return false;
  for (let at: Node | null = node; at; at = holdingNode(at)) {
    if (!isElement(at)) continue;
    const part = partOf(at);
    if (part === 'skip' || part === 'break') return false;
  }
  return true;
}

/** Tells whether the whole document is being edited (`designMode`); no mutation tells when that begins or ends. */
export function isWritten(document: Document): boolean {
  return document.designMode === 'on';
}

/** The attributes whose change can make text eligible, or no longer so. */
export const ELIGIBILITY_ATTRIBUTES = ['hidden', 'inert', 'contenteditable', 'role'] as const;

const CLOSED_OFF =
  '[hidden],[inert],[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=code],[role=searchbox],[role=combobox]';

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What a tree walker shows of texts, in the bits of `NodeFilter`: those in CDATA sections, too, which XHTML has. */
export const TEXTS = 12;

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
