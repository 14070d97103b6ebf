/** T20: what is installed is what the lock file names, byte for byte, and little of it comes to readers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../scripts/pack/bill-of-materials.mjs';
import { shippedPackages } from '../../../scripts/pack/shipped-packages.mjs';

type Package = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
};

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Package> };
const { '': _root, ...packages } = lock.packages;
const entries = Object.entries(packages);

test('every package has its SHA-512, and none comes from anywhere but a registry (T20)', () => {
  expect(entries.length).toBeGreaterThan(300);
  const odd = entries.filter(
    ([, { integrity, resolved, link, version }]) =>
      !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
      link ||
      !/^\d+\.\d+\.\d+/.test(version ?? '') ||
      (resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\//.test(resolved)),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

test('every version is named exactly, and no package runs a script when it is installed (T20)', () => {
  const { dependencies, optionalDependencies, devDependencies } = read('package.json');
  const named = { ...dependencies, ...optionalDependencies, ...devDependencies } as Record<string, string>;
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('these packages, and no others, come to readers (T20)', () => {
  const shipped = shippedPackages(lock);
  expect(shipped.map(({ name, version, license }) => `${name} ${version} ${license}`)).toMatchInlineSnapshot(`
    [
      "@wxt-dev/webextension-polyfill 1.0.0 MIT",
      "preact 11.2.0 MIT",
      "punycode 2.3.1 MIT",
      "tldts 7.6.0 MIT",
      "tldts-core 7.6.0 MIT",
      "valibot 1.5.0 MIT",
      "webextension-polyfill 0.12.0 MPL-2.0",
      "wxt 0.21.4 MIT",
    ]
  `);
  const bill = JSON.parse(billOfMaterials({ name: 'sidelight', version: '1.0.0' }, shipped));
  expect(bill.components.map(({ purl }: { purl: string }) => purl)).toContain('pkg:npm/preact@11.2.0');
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(bill.components.at(-2).licenses).toEqual([{ license: { id: 'MPL-2.0' } }]);
  for (const { hashes } of bill.components) expect(hashes[0].content).toMatch(/^[\da-f]{128}$/);
});
