/** What a Firefox profile holds before its first start: preferences, and the extension as an add-on for good. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StartOptions } from './driver';
import { zipFolder } from './zip';

/** The origin of the extension is fixed, so that its pages can be addressed. */
export const EXTENSION_UUID = '5b6fd2a2-3c5e-4ab1-9a59-0f2d9f6f2a10';

const PREFS = {
  // An unsigned add-on found in the profile is taken, enabled, without a question (ESR and Developer Edition only).
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.startupScanScopes': 15,
  'extensions.webextOptionalPermissionPrompts': false,
  // News hosts stay on http: neither the built-in list nor https-first upgrades them.
  'network.stricttransportsecurity.preloadlist': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'dom.security.https_only_mode': false,
  // Quiet: nothing is looked up, reported or offered.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disableIPv6': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.introCount': 99,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
} as const;

/** Nobody listens there. */
const DISCARD_PORT = 9;

/** Writes `user.js` and, when there is an extension, packs it into the profile. Returns the extension's gecko id or null. */
export function prepareFirefoxProfile(dir: string, options: StartOptions): string | null {
  const id = options.extensionDir ? geckoId(options.extensionDir) : null;
  const prefs = {
    ...PREFS,
    ...(options.hosts ? networkPrefs(options.hosts) : {}),
    ...(id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }) } : {}),
    ...(options.downloadDir ? downloadPrefs(resolve(options.downloadDir)) : {}),
    ...options.firefoxPrefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(dir, 'user.js'), lines.join(''));
  mkdirSync(join(dir, 'extensions'), { recursive: true });
  for (const folder of [options.extensionDir ?? [], options.otherExtensionDirs ?? []].flat()) {
    writeFileSync(join(dir, 'extensions', `${geckoId(folder)}.xpi`), zipFolder(folder));
  }
  return id;
}

/** The hosts of the tests are this machine. All others are refused at once: a name server that is not there takes five seconds. */
function networkPrefs(hosts: readonly string[]) {
  return {
    'network.dns.localDomains': hosts.join(','),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': DISCARD_PORT,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': DISCARD_PORT,
    'network.proxy.no_proxies_on': ['localhost', '127.0.0.1', ...hosts].join(','),
    'network.proxy.failover_direct': false,
  };
}

function downloadPrefs(dir: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': dir,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/csv,text/calendar,application/json,application/ld+json',
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir}/manifest.json has no gecko id`);
  return id;
}
