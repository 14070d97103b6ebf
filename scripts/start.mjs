/**
 * `npm start`: sets up, builds, and opens a browser with the extension on an article.
 *
 *   npm start                          the demo article in Chromium
 *   npm start -- --browser firefox     in Firefox
 *   npm start -- --url FILE_OR_URL     on another page
 *   npm start -- --headless            without a window: hovers a few names, saves screenshots, says what it found
 *
 * With no display it runs headless by itself.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt, noteBuilt } from './setup/built.mjs';
import { runQuietly } from './setup/run-quietly.mjs';
import { setUp } from './setup.mjs';

const { values } = optionsOr(stop);
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  stop(`--browser takes chromium or firefox, not ${values.browser}.`);
}

await setUp([values.browser]).catch((error) => stop(error.message));
const root = fileURLToPath(new URL('..', import.meta.url));
/** Runs a command here, with the project's own Node first on the path. */
const own = {
  cwd: root,
  env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` },
  shell: process.platform === 'win32',
};
const target = values.browser === 'firefox' ? 'firefox' : 'chrome';
if (!isBuilt(root, target)) {
  const build = runQuietly('building the extension', 'npx', ['wxt', 'build', '-b', target], own);
  await build.catch((error) => stop(error.message));
  noteBuilt(root, target);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = values.headless || !hasDisplay;
if (!hasDisplay && !values.headless) console.log('There is no display: the browser runs without a window.');
const demo = ['scripts/demo.mjs', '--browser', values.browser, ...(isHeadless ? ['--headless'] : [])];
const args = values.url ? [...demo, '--url', values.url] : demo;
const { status } = spawnSync('node', args, { ...own, stdio: ['ignore', 'inherit', 'inherit'] });
process.exit(status ?? 1);

function optionsOr(refuse) {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        url: { type: 'string' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(
      `${error.message}\nusage: npm start [-- --browser chromium|firefox] [--url FILE_OR_URL] [--headless]`,
    );
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
