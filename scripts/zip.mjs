/** `npm run zip`: builds and packs both browsers and the sources, with a bill of materials and their SHA-256, into `.output/packages/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './pack/bill-of-materials.mjs';
import { shippedPackages } from './pack/shipped-packages.mjs';
import { sourceFiles } from './pack/source-files.mjs';
import { filesBelow, zipFiles } from './pack/zip-files.mjs';
import { runQuietly } from './setup/run-quietly.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.output/packages');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packages = await filesOfEach().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const sums = Object.keys(packages)
  .sort()
  .map((kind) => {
    const bytes = zipFiles(packages[kind]);
    console.log(`${kind}: ${packages[kind].length} files, ${Math.round(bytes.length / 1024)} kB`);
    return written(`${name}-${version}-${kind}.zip`, bytes);
  });
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const bill = billOfMaterials({ name, version }, shippedPackages(lock));
sums.push(written(`${name}-${version}-sbom.cdx.json`, Buffer.from(bill)));
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
console.log(`\n${sums.join('')}\nin ${out}`);

/** The files of each package, by its kind. */
async function filesOfEach() {
  const files = { sources: sourceFiles(root) };
  for (const browser of ['chrome', 'firefox']) {
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    await runQuietly(`building for ${browser}`, process.execPath, [wxt, 'build', '-b', browser], {
      cwd: root,
    });
    files[browser] = filesBelow(join(root, `.output/${browser}-mv3`));
  }
  return files;
}

/** Writes a file beside the others; returns its line in SHA256SUMS. */
function written(file, bytes) {
  writeFileSync(join(out, file), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
}
