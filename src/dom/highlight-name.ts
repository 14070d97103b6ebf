import type { KindFamily } from '../core/briefing/kind-family';

/** Names a family's highlight in `CSS.highlights`, which is one registry per document, shared with the page and other extensions. */
export function highlightName(family: KindFamily): string {
  return `sidelight-${family}`;
}

/** The name that a family goes by where somebody else has taken its own. */
export function spareName(family: KindFamily): string {
  return `${highlightName(family)}-2`;
}
