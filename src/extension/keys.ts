/** The keys of the extension's commands as they are now: the reader may have changed them, the browser may have given none. */
import { browser } from 'wxt/browser';
import { COMMAND_KEYS, type CommandKey } from '@/src/core/sites/command-keys';

/** Reads the keys, in the order of `COMMAND_KEYS`; none where the browser has no commands (Firefox for Android). */
export async function readKeys(): Promise<readonly CommandKey[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  const commands = Object.keys(COMMAND_KEYS) as CommandKey['command'][];
  return commands.flatMap((command) => {
    const found = all.find(({ name }) => name === command);
    return found ? [{ command, keys: asOnTheKeyboard(found.shortcut ?? '') }] : [];
  });
}

/** Firefox tells keys in the words of the manifest, Chromium as they stand on the keyboard. */
const SIGNS: Readonly<Record<string, string>> = { Comma: ',', Period: '.', MacCtrl: 'Control' };

const asOnTheKeyboard = (keys: string) =>
  keys.replace(/\b(?:Comma|Period|MacCtrl)\b/g, (key) => SIGNS[key] ?? key);

/** Opens the browser's own page where keys are changed. */
export async function openKeys(): Promise<void> {
  // Firefox has a call for it, Chromium an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
