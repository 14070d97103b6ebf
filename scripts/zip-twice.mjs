/**
 * `npm run zip:twice`: packs the sources in two other folders, time zones and umasks, one of them from the source package
 * alone, and compares the SHA-256 of all packages. Ends with 1 when they differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './pack/source-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const WAYS = [
  { folder: 'a', zone: 'Asia/Tokyo', mask: 0o077 },
  { folder: 'another/deeper folder', zone: 'America/Caracas', mask: 0o022 },
];

const sums = WAYS.map(({ folder, zone, mask }) => {
  const base = mkdtempSync(join(tmpdir(), 'sidelight-zip-'));
  const at = join(base, folder);
  const before = process.umask(mask);
  try {
    for (const { name, contents } of sourceFiles(root)) {
      mkdirSync(dirname(join(at, name)), { recursive: true });
      writeFileSync(join(at, name), contents);
    }
    symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'), 'dir');
    execFileSync(process.execPath, ['scripts/zip.mjs'], {
      cwd: at,
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return readFileSync(join(at, '.output/packages/SHA256SUMS'), 'utf8');
  } finally {
    process.umask(before);
    rmSync(base, { recursive: true, force: true });
  }
});
console.log(sums[0]);
if (new Set(sums).size > 1) {
  console.error(`differs in the second way:\n${sums[1]}`);
  process.exit(1);
}
console.log(`the same in ${WAYS.length} folders, time zones and umasks`);
