/**
 * The commands and the keys that we suggest. Two keys, the ones with < and > on them: with Alt for the next and previous name,
 * with Alt and Shift for the popup and the switch. Chromium, Firefox, Windows and desktops leave these free. Alt with a letter
 * opens menus, Ctrl and Shift with a letter is taken nearly everywhere, and Alt with an arrow goes through the history. On a Mac
 * Alt writes letters, so it is Control there, which no shortcut of a Mac uses with these keys.
 */
export const COMMAND_KEYS = {
  _execute_action: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
  'next-mention': { default: 'Alt+Period', mac: 'MacCtrl+Period' },
  'previous-mention': { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
  'toggle-site': { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
} as const;

/** A command and its keys as the browser prints them; empty when it has none. */
export type CommandKey = { readonly command: keyof typeof COMMAND_KEYS; readonly keys: string };

/** The commands that the background answers; the popup is opened by the browser. */
export type CommandName = Exclude<keyof typeof COMMAND_KEYS, '_execute_action'>;
