/**
 * @typedef {{ name: string, version: string, license: string, integrity: string }} Shipped
 */

/** A line or two of each stands in every build. */
const BY_WXT = ['wxt', '@wxt-dev/webextension-polyfill'];

/**
 * The packages of a lock file that are built into what readers get: those we depend on at run time, theirs, and what WXT puts in
 * by itself.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {Shipped[]}
 */
export function shippedPackages({ packages: { '': root, ...packages } }) {
  // What others name as a peer is not marked as ours for development.
  const isForUs = (name) => name in (root.devDependencies ?? {});
  return Object.entries(packages)
    .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }))
    .filter(({ name, dev, optional }) => BY_WXT.includes(name) || (!dev && !optional && !isForUs(name)))
    .map(({ name, version, license, integrity }) => ({ name, version, license, integrity }));
}
