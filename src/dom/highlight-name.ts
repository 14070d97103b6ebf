import type { KindFamily } from '../core/briefing/kind-family';
import type { MarkLook } from './mark-look';

/** Names the highlight of a family in a look, in `CSS.highlights`, which is one registry per document, shared with the page and other extensions. */
export function highlightName(family: KindFamily, look: MarkLook): string {
  return `sidelight-${family}${look === 'flat' ? '-flat' : ''}`;
}

/** Returns the name that a family goes by where somebody else has its own. */
export function spareName(family: KindFamily, look: MarkLook): string {
  return `${highlightName(family, look)}-2`;
}
