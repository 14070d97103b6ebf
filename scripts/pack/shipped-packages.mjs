/**
 * @typedef {{ name: string, version: string, license: string, integrity: string }} Shipped
 */

/**
 * The packages of a lock file that are built into what readers get: those we depend on at run time, and theirs.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {Shipped[]}
 */
export function shippedPackages({ packages: { '': root, ...packages } }) {
  // What others name as a peer is not marked as ours for development.
  const isForUs = (name) => name in (root.devDependencies ?? {});
  return Object.entries(packages)
    .filter(([, { dev, optional }]) => !dev && !optional)
    .map(([path, { version, license, integrity }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
      integrity,
    }))
    .filter(({ name }) => !isForUs(name));
}
