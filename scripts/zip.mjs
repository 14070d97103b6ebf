/** `npm run zip`: builds and packs both browsers and the sources, with their SHA-256, into `.output/packages/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './pack/source-files.mjs';
import { filesBelow, zipFiles } from './pack/zip-files.mjs';
import { runQuietly } from './setup/run-quietly.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.output/packages');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packages = { sources: sourceFiles(root) };
for (const browser of ['chrome', 'firefox']) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  await runQuietly(`building for ${browser}`, process.execPath, [wxt, 'build', '-b', browser], { cwd: root });
  packages[browser] = filesBelow(join(root, `.output/${browser}-mv3`));
}

const sums = Object.keys(packages)
  .sort()
  .map((kind) => {
    const file = `${name}-${version}-${kind}.zip`;
    const bytes = zipFiles(packages[kind]);
    writeFileSync(join(out, file), bytes);
    console.log(`${file}  ${packages[kind].length} files, ${Math.round(bytes.length / 1024)} kB`);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
console.log(`\n${sums.join('')}\nin ${out}`);
