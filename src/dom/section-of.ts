import { kinOf } from './kin-of';

// What is no element has no name, and is none of these.
const CONTAINER = /^(?:article|section|main|aside|nav|header|footer|body|td|dialog)$/;
const HEADING = /^h[1-6]$/;
/** How many siblings are looked back over for a heading, white space included: a flat page of any length must not make this slow. */
const LOOK_BACK = 200;

/**
 * Returns the node that stands for the section a text is in: the heading that leads its part of the
 * nearest article or section, or that container itself before the first heading; in a shadow tree without any, its root.
 */
export function sectionOf(text: Text): Node {
  let at: Node = text;
  for (let parent = kinOf(text, 'parentNode'); parent; at = parent, parent = kinOf(parent, 'parentNode')) {
    const heading = headingBefore(at);
    if (heading) return heading;
    if (CONTAINER.test((parent as Element).localName)) return parent;
  }
  return at;
}

function headingBefore(node: Node): Element | null {
  let at: Node | null = node;
  for (let looked = 0; at && looked < LOOK_BACK; looked++, at = kinOf(at, 'previousSibling')) {
    if (HEADING.test((at as Element).localName)) return at as Element;
  }
  return null;
}
