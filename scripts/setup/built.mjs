/** Where the built extension is, and whether it is that of the sources as they are, so that a second start takes seconds. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'entrypoints',
  'data',
  'assets',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

/** True when `.output/<target>-mv3` was built from the present sources. */
export function isBuilt(root, target) {
  const note = noteFile(root, target);
  const manifest = join(root, `.output/${target}-mv3/manifest.json`);
  return existsSync(manifest) && existsSync(note) && readFileSync(note, 'utf8') === stateOf(root);
}

/** Remembers that the target was built from the present sources. */
export function noteBuilt(root, target) {
  writeFileSync(noteFile(root, target), stateOf(root));
}

/** The folder of the built extension for an engine. Throws with the command to run when it was not built. */
export function builtExtension(engine) {
  const folder = `.output/${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is missing. Run: npm run build`);
  return folder;
}

function noteFile(root, target) {
  return join(root, `.output/.built-${target}`);
}

function stateOf(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesOf(join(root, source))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
