/**
 * Gives every unit test an empty fake browser.
 * `fakeBrowser` answers "not implemented" for a few APIs; they are stubbed here once, as a browser that grants and holds nothing.
 */
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => String(name));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  stub(fakeBrowser.scripting, 'getRegisteredContentScripts', []);
  stub(fakeBrowser.scripting, 'executeScript', []);
  stub(fakeBrowser.scripting, 'registerContentScripts', undefined);
  stub(fakeBrowser.scripting, 'updateContentScripts', undefined);
  stub(fakeBrowser.scripting, 'unregisterContentScripts', undefined);
  stub(fakeBrowser.scripting, 'insertCSS', undefined);
  stub(fakeBrowser.scripting, 'removeCSS', undefined);
  stub(fakeBrowser.permissions, 'getAll', { origins: [], permissions: [] });
  stub(fakeBrowser.permissions, 'contains', false);
  stub(fakeBrowser.permissions, 'request', false);
  stub(fakeBrowser.tabs.onAttached, 'addListener', undefined);
  stub(fakeBrowser.permissions.onAdded, 'addListener', undefined);
  stub(fakeBrowser.permissions.onRemoved, 'addListener', undefined);
});

/** The fake's types know only the callback form of these, so the answer is given untyped. */
function stub<Api extends object>(api: Api, name: keyof Api, answer: unknown): void {
  vi.spyOn(api as Record<string, () => unknown>, String(name)).mockResolvedValue(answer);
}
