/** Returns the address by which a document's site goes: a blank, srcdoc or blob one goes by the origin that it was given. Without one it is its own, which has no host. */
export function pageAddress(): URL {
  const { protocol, href } = location;
  return new URL(protocol.startsWith('http') || window.origin === 'null' ? href : window.origin);
}
