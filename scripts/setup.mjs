/**
 * Makes a fresh clone ready: dependencies, Node, WXT's generated types, browsers. Plain JavaScript for Node 20 without
 * any package, since it runs before there are packages. `npm start`, `npm test` and, by `ready.mjs`, every other command call it;
 * run directly it does all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { checkFolder } from './setup/folder.mjs';
import { runQuietly } from './setup/run-quietly.mjs';

export { ensureBrowsers, findBrowser } from './setup/browsers.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
/** What WXT and Vitest need. */
const MIN_NODE = 22;

/**
 * Installs what the lock file names when it is not installed, finds a Node and the named browsers, generates WXT's types.
 * Throws with one sentence for the reader when something needs a hand.
 * @param {readonly ('chromium' | 'firefox' | 'webkit' | 'window')[]} engines
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to use, and an environment with the tools first on PATH
 */
export async function setUp(engines) {
  checkFolder(ROOT);
  // Side by side: both wait for the network most of the time. Neither is left running when the other fails.
  const both = await Promise.allSettled([ensureDependencies(), ensureBrowsers(engines)]);
  for (const { reason } of both) if (reason) throw reason;
  const node = ensureNode();
  const env = { ...process.env, PATH: [dirname(node), BIN, process.env.PATH].join(delimiter) };
  await ensureWxtTypes(node, env);
  return { node, env };
}

async function ensureDependencies() {
  if (isInstalled()) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await runQuietly('installing dependencies', npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  });
}

/** npm writes down, last of all, what it installed: every package of the lock file must be there, save those of other platforms. */
function isInstalled() {
  const note = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Node 24 comes as a package where there is one for the machine; elsewhere the machine's own must do. */
function ensureNode() {
  const own = join(BIN, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own) && spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0) return own;
  if (Number.parseInt(process.versions.node, 10) >= MIN_NODE) return process.execPath;
  throw new Error(
    `Sidelight needs Node ${MIN_NODE} or newer to build, and this is ${process.versions.node}.`,
  );
}

async function ensureWxtTypes(node, env) {
  if (existsSync(join(ROOT, '.wxt', 'wxt.d.ts'))) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  await runQuietly('generating types', node, [wxt, 'prepare'], { cwd: ROOT, env });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp(['chromium', 'firefox', 'webkit', 'window']);
    console.log('ready: npm start, npm test');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
