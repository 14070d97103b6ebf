import { addressOfSite } from '@/src/core/sites/address-of-site';

/** Returns the address by which a document's site goes: the origin that it was given, as a blank, srcdoc or blob one is, too. Without one it is its own, which may have no host. */
export function pageAddress(): URL {
  return addressOfSite(window.origin === 'null' ? location.href : window.origin);
}
