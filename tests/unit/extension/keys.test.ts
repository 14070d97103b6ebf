/** The keys of the commands, in whichever words the browser tells them. */
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readKeys } from '@/src/extension/keys';

const api = fakeBrowser as { commands?: unknown };
const { commands } = api;
afterEach(() => Object.assign(api, { commands }));

test.each([
  ['Alt+Shift+Period', 'Alt+Shift+.'],
  ['Alt+Comma', 'Alt+,'],
  ['MacCtrl+Shift+Comma', 'Control+Shift+,'],
  ['Alt+Shift+.', 'Alt+Shift+.'],
  ['⌃⇧,', '⌃⇧,'],
  ['', ''],
])('%s stands on the keyboard as %s', async (shortcut, keys) => {
  Object.assign(api, { commands: { getAll: async () => [{ name: 'toggle-site', shortcut }] } });
  expect(await readKeys()).toEqual([{ command: 'toggle-site', keys }]);
});

test('a browser without commands has no keys', async () => {
  Object.assign(api, { commands: undefined });
  expect(await readKeys()).toEqual([]);
});
