import { isElement } from './eligible-text';
import { kinOf } from './kin-of';

const CONTAINERS = new Set([
  'article',
  'section',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'body',
  'td',
  'dialog',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** How many siblings are looked back over for a heading: a flat page of any length must not make this slow. */
const LOOK_BACK = 100;

/**
 * Returns the node that stands for the section a text is in: the heading that leads its part of the
 * nearest article or section, or that container itself before the first heading.
 */
export function sectionOf(text: Text): Node {
  let at: Node = text;
  for (let parent = kinOf(text, 'parentNode'); parent; at = parent, parent = kinOf(parent, 'parentNode')) {
    const heading = headingBefore(at);
    if (heading) return heading;
    if (!isElement(parent)) return parent;
    if (CONTAINERS.has(parent.localName)) return parent;
  }
  return at;
}

function headingBefore(node: Node): Element | null {
  let at = previousElement(node);
  for (let looked = 0; at && looked < LOOK_BACK; looked++, at = at.previousElementSibling) {
    if (HEADINGS.has(at.localName)) return at;
  }
  return null;
}

function previousElement(node: Node): Element | null {
  let at: Node | null = node;
  if (isElement(at)) return HEADINGS.has(at.localName) ? at : at.previousElementSibling;
  do at = at.previousSibling;
  while (at && !isElement(at));
  return at;
}
