/** What a fresh machine is told and given before anything else runs. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowsers, findBrowser } from '../../../scripts/setup/browsers.mjs';
import { isBuilt, noteBuilt } from '../../../scripts/setup/built.mjs';
import { checkFolder } from '../../../scripts/setup/folder.mjs';
import { runQuietly } from '../../../scripts/setup/run-quietly.mjs';

let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-setup-'));
  said = '';
  vi.stubEnv('PATH', folder);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Puts a program on the path; `$@` are its arguments. */
function program(name: string, does = ':'): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${does}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('every command makes the clone ready before it needs a package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const steps = Object.values(scripts).flatMap((command) => command.split(' && '));
  expect(steps.length).toBeGreaterThan(20);
  expect(steps.filter((step) => !/^node scripts\/(start|test|ready)\.mjs\b/.test(step))).toEqual([]);
});

test('a folder that WXT cannot build in is refused, with the sign that it is for', () => {
  for (const name of ["d'or", 'sidelight (1)', 'c++', 'a[b]', 'a#b', '100%', 'a$b', 'a^b', 'a*b', 'why?']) {
    expect(() => checkFolder(`/home/${name}/sidelight`), name).toThrow(
      /with \S in its path: .*clone elsewhere/,
    );
  }
  for (const folder of ['/home/José/Мои документы', '/tmp/a & b, c;d=e~f@g!/x', 'C:\\Users\\x'])
    expect(() => checkFolder(folder)).not.toThrow();
});

describe.skipIf(process.platform !== 'linux')('browsers', () => {
  test('one on the path is found, by the name that comes first', () => {
    const second = program('chromium-browser');
    expect(findBrowser('chromium')).toBe(second);
    expect(findBrowser('chromium')).not.toBe(program('chromium'));
    expect(findBrowser('chromium')).toBe(join(folder, 'chromium'));
  });

  test('one that the environment names comes before, and must be there', () => {
    program('firefox-esr');
    const named = program('my-own-firefox');
    vi.stubEnv('SIDELIGHT_FIREFOX', named);
    expect(findBrowser('firefox')).toBe(named);
    vi.stubEnv('SIDELIGHT_FIREFOX', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow(
      'SIDELIGHT_FIREFOX names /nowhere/firefox, which is not there.',
    );
  });

  test('WebKit and a window need all their parts', () => {
    program('WebKitWebDriver');
    program('xdotool');
    expect(() => findBrowser('webkit')).toThrow('No webkit found');
    expect(() => findBrowser('window')).toThrow('No window found');
    const openbox = program('openbox');
    expect(() => findBrowser('window')).toThrow('No window found');
    program('Xvfb');
    rmSync(openbox);
    expect(() => findBrowser('window')).toThrow('No window found');
    program('openbox');
    expect(findBrowser('window')).toBe(join(folder, 'xdotool'));
  });

  test('without apt one sentence says what to install', async () => {
    await expect(ensureBrowsers(['chromium', 'firefox'])).rejects.toThrow(
      /^No chromium, no firefox found\. Please install Chromium or .+ SIDELIGHT_CHROMIUM .+; install Firefox ESR .+\.$/,
    );
  });

  test('with apt, but not as root, nothing is installed: one command, with each package once', async () => {
    const log = join(folder, 'log');
    program('apt-get', `echo "$1" >> ${log}`);
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    const failed = ensureBrowsers(['chromium', 'firefox']);
    await expect(failed).rejects.toThrow('No chromium, no firefox found.');
    await expect(failed).rejects.toThrow(
      'Run this once: sudo sh -c "apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-core fonts-droid-fallback firefox-esr"',
    );
    expect(new Set(readFileSync(log, 'utf8').trim().split('\n'))).toEqual(new Set(['--version']));
  });

  test('what is there is not named', async () => {
    program('apt-get');
    program('chromium');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    await expect(ensureBrowsers(['chromium', 'firefox'])).rejects.toThrow(/^No firefox found\./);
  });

  test('a Firefox that the tests cannot drive is as good as none, unless it is named', async () => {
    program('apt-get');
    const old = program('firefox-esr', 'echo Mozilla Firefox 140.12.0esr');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    const failed = ensureBrowsers(['firefox']);
    await expect(failed).rejects.toThrow(
      /^No firefox from version 153 on found\. Run this once: .* firefox-esr /,
    );
    // Nor where the package is as old.
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    await expect(ensureBrowsers(['firefox'])).rejects.toThrow('No firefox from version 153 on found.');
    vi.stubEnv('SIDELIGHT_FIREFOX', old);
    expect(await ensureBrowsers(['firefox'])).toEqual({ firefox: old });
    vi.stubEnv('SIDELIGHT_FIREFOX', '');
    program('firefox-esr', 'echo Mozilla Firefox 153.8.0esr');
    expect(await ensureBrowsers(['firefox'])).toEqual({ firefox: old });
  });

  test('as root what is missing is installed, and only that', async () => {
    const log = join(folder, 'log');
    program(
      'apt-get',
      `echo "$DEBIAN_FRONTEND $@" >> ${log}; [ "$1" = install ] && : > ${folder}/firefox-esr; :`,
    );
    const chromium = program('chromium');
    vi.stubEnv('DEBIAN_FRONTEND', '');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    expect(await ensureBrowsers(['chromium', 'firefox'])).toEqual({
      chromium,
      firefox: join(folder, 'firefox-esr'),
    });
    const [asked, update, install, ...more] = readFileSync(log, 'utf8').trim().split('\n');
    expect([asked, update, more]).toEqual([
      expect.stringContaining('--version'),
      'noninteractive update',
      [],
    ]);
    expect(install).toMatch(/^noninteractive install -y --no-install-recommends firefox-esr fonts-/);
    expect(install).not.toContain('chromium');
    expect(said).toContain('installing firefox: done in');
    rmSync(log);
    await ensureBrowsers(['chromium', 'firefox']);
    expect(() => readFileSync(log)).toThrow();
  });
});

/** Runs a command of a clone in a folder of this name, which has the scripts, a lock file and what `npm ci` noted of the packages that it installed. */
function inClone(name: string, installed?: Record<string, object>) {
  const clone = join(folder, name);
  const write = (file: string, content: object) => {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    writeFileSync(join(clone, file), JSON.stringify(content));
  };
  cpSync('scripts', join(clone, 'scripts'), { recursive: true });
  const one = { version: '1.0.0' };
  const packages = { '': {}, 'node_modules/one': one, 'node_modules/for-mac': { ...one, optional: true } };
  write('package-lock.json', { packages });
  write('.wxt/wxt.d.ts', {});
  if (installed) write('node_modules/.package-lock.json', { packages: installed });
  program('npm', 'echo "asked for $@"; exit 1');
  const args = ['scripts/ready.mjs', process.execPath, '--version'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8' });
  return status === 0 ? 'ready' : stdout + stderr;
}

test.skipIf(process.platform === 'win32')(
  'packages are installed where one is missing, or is not that of the lock file',
  () => {
    const [now, before] = [{ version: '1.0.0' }, { version: '0.9.0' }];
    const installs = 'asked for ci --no-audit --no-fund';
    expect(inClone('none')).toContain(installs);
    expect(inClone('missing', {})).toContain(installs);
    expect(inClone('old', { 'node_modules/one': before })).toContain(installs);
    expect(inClone('old-too', { 'node_modules/one': now, 'node_modules/for-mac': before })).toContain(
      installs,
    );
    expect(inClone('all', { 'node_modules/one': now, 'node_modules/for-mac': now })).toBe('ready');
    expect(inClone('elsewhere', { 'node_modules/one': now })).toBe('ready');
  },
);

test('a clone in a folder that nothing can be built in says so, and does nothing', () => {
  const said = inClone("d'or");
  expect(said).toContain("with ' in its path");
  expect(said).not.toContain('npm');
});

test('a command that fails says what it said, and how it ended', async () => {
  const begun = vi.spyOn(globalThis, 'setInterval');
  const ended = vi.spyOn(globalThis, 'clearInterval');
  program('fails', 'echo out; echo wrong >&2; exit 3');
  await expect(runQuietly('trying', 'fails', ['a', 'b'])).rejects.toThrow(
    /^fails a b ended with 3:\n(out\nwrong|wrong\nout)\n$/,
  );
  expect(said).toBe('setting up: trying …\n');
  expect(begun).toHaveBeenCalledOnce();
  expect(ended, 'nothing ticks on').toHaveBeenCalledWith(begun.mock.results[0]?.value);
  await expect(runQuietly('trying', 'not-there', [])).rejects.toThrow('ENOENT');
});

test('what was built is built again once a source or its name changed, or it is gone', () => {
  const sources = ['src', 'entrypoints', 'data', 'assets'];
  for (const each of sources) mkdirSync(join(folder, each, 'deep'), { recursive: true });
  for (const file of ['wxt.config.ts', 'package-lock.json', 'tsconfig.json'])
    writeFileSync(join(folder, file), '');
  const manifest = join(folder, '.output/chrome-mv3/manifest.json');
  mkdirSync(join(folder, '.output/chrome-mv3'), { recursive: true });
  writeFileSync(manifest, '{}');
  const again = (): boolean => {
    const was = isBuilt(folder, 'chrome');
    noteBuilt(folder, 'chrome');
    expect(isBuilt(folder, 'chrome')).toBe(true);
    return !was;
  };
  expect(again()).toBe(true);
  expect(again()).toBe(false);
  const alone = ['wxt.config.ts', 'package-lock.json', 'tsconfig.json'];
  for (const each of [...sources.map((name) => `${name}/deep/one`), ...alone]) {
    writeFileSync(join(folder, each), 'new');
    expect([each, again()]).toEqual([each, true]);
  }
  writeFileSync(join(folder, 'src/deep/two'), 'new');
  expect(again()).toBe(true);
  renameSync(join(folder, 'src/deep/two'), join(folder, 'src/deep/three'));
  expect(again()).toBe(true);
  mkdirSync(join(folder, '.output/firefox-mv3'));
  writeFileSync(join(folder, '.output/firefox-mv3/manifest.json'), '{}');
  expect(isBuilt(folder, 'firefox'), 'each browser has its own').toBe(false);
  rmSync(manifest);
  expect(isBuilt(folder, 'chrome')).toBe(false);
});
