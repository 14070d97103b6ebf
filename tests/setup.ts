/**
 * Gives every unit test an empty fake browser.
 * `fakeBrowser` answers "not implemented" for a few APIs; they are stubbed here once, as a browser that grants and holds nothing.
 */
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// @wxt-dev/storage looks for the global, not for `wxt/browser`.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => String(name));
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([]);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'updateContentScripts').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [], permissions: [] });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false);
  vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false);
});
