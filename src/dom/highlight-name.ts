import type { KindFamily } from '../core/briefing/kind-family';

/** Names a family's highlight in `CSS.highlights`, which is one registry per document, shared with the page. */
export function highlightName(family: KindFamily): string {
  return `sidelight-${family}`;
}
