/**
 * Firefox compiles its own scripts at the first start of every new profile, for two seconds of a processor. Here a new profile
 * is given what another one compiled; Firefox itself throws it away where it is of another version. What it remembers of
 * extensions (`webext.sc.lz4`) is not among it: tests change manifests.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const KEPT = join('.output', 'firefox-compiled');
/** The version that it is of; without it Firefox believes none of the others. */
const VERSION = 'compatibility.ini';
const FILES = [
  VERSION,
  ...['scriptCache.bin', 'scriptCache-child.bin', 'startupCache.8.little'].map((name) =>
    join('startupCache', name),
  ),
];

/** Gives a profile that was not started yet what is kept, if anything is. */
export function giveCompiled(profileDir: string): void {
  if (!existsSync(join(profileDir, VERSION))) copyFiles(KEPT, profileDir);
}

/** Keeps what a profile that was quit has compiled, unless that of the same version is kept already. */
export function keepCompiled(profileDir: string): void {
  if (versionIn(KEPT) === versionIn(profileDir)) return;
  const own = `${KEPT}-${process.pid}`;
  copyFiles(profileDir, own);
  rmSync(KEPT, { recursive: true, force: true });
  try {
    renameSync(own, KEPT);
  } catch {
    // Another process was quicker.
    rmSync(own, { recursive: true, force: true });
  }
}

function versionIn(folder: string): string | null {
  const file = join(folder, VERSION);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function copyFiles(from: string, to: string): void {
  for (const file of FILES) {
    if (!existsSync(join(from, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}
