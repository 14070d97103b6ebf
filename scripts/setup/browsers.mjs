/**
 * Finds the browsers of this machine, and installs them where that is ours to do: on Debian and Ubuntu, as root.
 * Everywhere else one sentence says what to run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit' | 'window'} Engine */

/** Where each engine is looked for; Chrome and Edge are not, since branded builds ignore `--load-extension`. */
const CANDIDATES = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(homedir(), 'AppData/Local/Chromium/Application/chrome.exe'),
    ],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core', 'fonts-droid-fallback'],
    elsewhere: 'install Chromium or Chrome for Testing and set SIDELIGHT_CHROMIUM to its executable',
  },
  firefox: {
    variable: 'SIDELIGHT_FIREFOX',
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      'C:/Program Files/Firefox ESR/firefox.exe',
      'C:/Program Files/Firefox Developer Edition/firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-liberation', 'fonts-noto-core', 'fonts-droid-fallback'],
    elsewhere: 'install Firefox ESR (or Developer Edition) and set SIDELIGHT_FIREFOX to its executable',
    // The extension works in older ones, but 140 lets no test run a function in its own window; none between was tried.
    least: 153,
  },
  webkit: {
    variable: 'SIDELIGHT_WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    paths: [],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
    elsewhere:
      'run the WebKit tests on Debian or Ubuntu, where the package webkit2gtk-driver has the browser',
  },
  // No engine: a screen, a window manager and a hand, for gestures that only a real window knows.
  window: {
    variable: 'SIDELIGHT_XDOTOOL',
    names: ['xdotool'],
    paths: [],
    packages: ['xvfb', 'openbox', 'xdotool'],
    elsewhere: 'run the tests of real gestures on Debian or Ubuntu, where openbox and xdotool are packages',
  },
};

/**
 * The executable of an engine (for WebKit its WebDriver). Throws with the command to run when there is none.
 * @param {Engine} engine
 * @returns {string}
 */
export function findBrowser(engine) {
  const found = locate(engine);
  if (found) return found;
  throw new Error(missing([engine]));
}

/**
 * Makes sure the named engines are there; installs missing ones by apt when it may, else throws with the command to run.
 * @param {readonly Engine[]} engines
 * @returns {Promise<Partial<Record<Engine, string>>>} the executables
 */
export async function ensureBrowsers(engines) {
  const absent = engines.filter((engine) => !isReady(engine));
  if (absent.length > 0) {
    if (!hasApt() || process.getuid?.() !== 0) throw new Error(missing(absent));
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('reading the package lists', 'apt-get', ['update'], { env });
    const install = ['install', '-y', '--no-install-recommends', ...packagesOf(absent)];
    await runQuietly(`installing ${absent.join(', ')}`, 'apt-get', install, { env });
    const still = absent.filter((engine) => !isReady(engine));
    if (still.length > 0) throw new Error(missing(still));
  }
  return Object.fromEntries(engines.map((engine) => [engine, findBrowser(engine)]));
}

/**
 * The MiniBrowser that belongs to WebKitWebDriver, or null when there is none.
 * @returns {string | null}
 */
export function findMiniBrowser() {
  for (const base of ['/usr/lib', ...architectureFolders()]) {
    for (const name of list(base)
      .filter((entry) => entry.startsWith('webkit2gtk-'))
      .sort()
      .reverse()) {
      const path = join(base, name, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return null;
}

function locate(engine) {
  const { variable, names, paths } = CANDIDATES[engine];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which is not there.`);
  }
  if (engine === 'webkit' && !(findMiniBrowser() && onPath('Xvfb'))) return null;
  if (engine === 'window' && !(onPath('openbox') && onPath('Xvfb'))) return null;
  return names.map(onPath).find(Boolean) ?? paths.find((path) => existsSync(path)) ?? null;
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Whether it is there and, unless the environment names it, new enough for the tests. */
function isReady(engine) {
  const { variable, least } = CANDIDATES[engine];
  const found = locate(engine);
  // On Windows a browser does not say its version.
  return found !== null && (!least || Boolean(process.env[variable]) || !(versionOf(found) < least));
}

function versionOf(browser) {
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(/\d+/.exec(stdout ?? '')?.[0] ?? '', 10);
}

function missing(engines) {
  const said = `No ${engines.map(named).join(', no ')} found.`;
  if (hasApt()) {
    const command = `apt-get update && apt-get install -y --no-install-recommends ${packagesOf(engines).join(' ')}`;
    return `${said} Run this once: sudo sh -c "${command}"`;
  }
  return `${said} Please ${engines.map((engine) => CANDIDATES[engine].elsewhere).join('; ')}.`;
}

function named(engine) {
  return locate(engine) ? `${engine} from version ${CANDIDATES[engine].least} on` : engine;
}

function packagesOf(engines) {
  return [...new Set(engines.flatMap((engine) => CANDIDATES[engine].packages))];
}

function hasApt() {
  return (
    process.platform === 'linux' && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  );
}

function architectureFolders() {
  return list('/usr/lib')
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join('/usr/lib', name));
}

function list(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
