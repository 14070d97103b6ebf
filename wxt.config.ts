import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { BUNDLED, briefingPlugin } from './src/build/briefing-plugin';
import { browserLocales } from './src/build/browser-locales';
import { noteLicences } from './src/build/licences';
import { lightScript } from './src/build/light-script';
import { COMMAND_KEYS, type CommandName } from './src/core/sites/command-keys';
import { NEWS_HOSTS } from './src/core/sites/news-hosts';
import { highlightCss, type PaintEngine } from './src/dom/highlight-css';
import { spareName } from './src/dom/highlight-name';

const ICONS = 'assets/icons';
// The first with light-dark(), which colours cards and pages.
const OLDEST_CHROME = 123;
const OLDEST_FIREFOX = 140;
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

// In development Vite's server has the pages' scripts, puts their styles in as elements, and tells of each change.
const CSP_IN_DEVELOPMENT =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' http://localhost:*; connect-src http://localhost:* ws://localhost:*";

const licences = noteLicences();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  browser: 'chrome',
  vite: () => ({
    plugins: [briefingPlugin(), licences.plugin],
    // Named, or the style sheets carry what older browsers need: colours by variables a page could register, and every language
    // that is written from right to left.
    build: { modulePreload: false, target: [`chrome${OLDEST_CHROME}`, `firefox${OLDEST_FIREFOX}`] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    host_permissions: NEWS_HOSTS.map((host) => `*://*.${host}/*`),
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: command === 'serve' ? CSP_IN_DEVELOPMENT : CSP },
    web_accessible_resources: [],
    commands: commands(),
    action: { default_title: '__MSG_name__', default_icon: icons(['16', '32', '48']) },
    icons: icons(['16', '32', '48', '96', '128']),
    ...(browser === 'firefox'
      ? { browser_specific_settings: GECKO }
      : { minimum_chrome_version: String(OLDEST_CHROME) }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isInPages = entrypoints.every(({ name }) => name === 'annotator' || name === 'card');
      if (isInPages) Object.assign(config, mergeConfig(config, lightScript()));
    },
    'build:publicAssets': (wxt, files) => {
      const engine = paintEngine(wxt.config.browser);
      files.push({ relativeDest: 'highlights.css', contents: highlightCss(engine) });
      files.push({ relativeDest: 'highlights-spare.css', contents: highlightCss(engine, spareName) });
      const ours = [readFileSync('LICENSE', 'utf8'), briefingLicence()];
      files.push({ relativeDest: 'LICENCES.txt', contents: licences.write(ours) });
      for (const { path, contents } of browserLocales()) files.push({ relativeDest: path, contents });
      for (const name of readdirSync(ICONS)) {
        files.push({ absoluteSrc: resolve(ICONS, name), relativeDest: `icons/${name}` });
      }
    },
    // WXT leaves the key out when it is empty; an explicit empty list is the promise we make.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.web_accessible_resources = [];
    },
  },
});

function paintEngine(browser: string): PaintEngine {
  if (browser === 'firefox') return 'gecko';
  return browser === 'safari' ? 'webkit' : 'chromium';
}

function briefingLicence(): string {
  const { attribution, licence } = JSON.parse(readFileSync(`${BUNDLED}/briefing.json`, 'utf8'));
  return `${attribution}: ${licence}`;
}

const GECKO = {
  gecko: {
    id: 'sidelight@sidelight.invalid',
    strict_min_version: `${OLDEST_FIREFOX}.0`,
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

const DESCRIPTIONS: Readonly<Record<CommandName, string>> = {
  'next-mention': '__MSG_commandNext__',
  'previous-mention': '__MSG_commandPrevious__',
  'toggle-site': '__MSG_commandToggle__',
};

function commands() {
  const { _execute_action, ...named } = COMMAND_KEYS;
  const described = Object.entries(named).map(([name, suggested_key]) => [
    name,
    { suggested_key, description: DESCRIPTIONS[name as CommandName] },
  ]);
  return { _execute_action: { suggested_key: _execute_action }, ...Object.fromEntries(described) };
}

function icons(sizes: readonly string[]) {
  return Object.fromEntries(sizes.map((size) => [size, `icons/icon-${size}.png`]));
}
