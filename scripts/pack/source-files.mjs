import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './zip-files.mjs';

/** What is made, or fetched by `npm ci`. */
const LEFT_OUT = /^(node_modules|\.output|\.wxt|\.git)(\/|$)|\.log$/;

/**
 * Reads the sources that a reviewer builds the packages from: what is committed, or, in an unpacked source package, all of it.
 * @param {string} root
 * @returns {{ name: string, contents: Buffer }[]}
 */
export function sourceFiles(root) {
  if (!existsSync(join(root, '.git'))) return filesBelow(root).filter(({ name }) => !LEFT_OUT.test(name));
  return committed(root)
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .map((name) => ({ name, contents: readFileSync(join(root, name)) }));
}

function committed(root) {
  try {
    return execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch ({ code, stderr, message }) {
    const why = code === 'ENOENT' ? 'there is no git here. Install it' : (stderr ?? message).trim();
    throw new Error(`The sources of a clone are what git lists, and ${why}`);
  }
}
