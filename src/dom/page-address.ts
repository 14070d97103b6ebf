import { dropRootDot } from '@/src/core/sites/root-dot';

/** Returns the address by which a document's site goes: the origin that it was given, as a blank, srcdoc or blob one is, too. Without one it is its own, which may have no host. */
export function pageAddress(): URL {
  return dropRootDot(new URL(window.origin === 'null' ? location.href : window.origin));
}
