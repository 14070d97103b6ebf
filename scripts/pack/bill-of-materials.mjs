/**
 * Writes the bill of materials in CycloneDX's form: each package that is built in, with its licence and hash. Without the
 * hour and the random number that its form would allow: the same sources give the same bytes.
 * @param {{ name: string, version: string }} product
 * @param {readonly import('./shipped-packages.mjs').Shipped[]} packages
 * @returns {string}
 */
export function billOfMaterials(product, packages) {
  const components = packages.map(({ name, version, license, integrity }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') },
    ],
  }));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: product.name, version: product.version } },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
