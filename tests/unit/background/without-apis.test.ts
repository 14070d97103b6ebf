/** Firefox for Android has no menus, commands, windows, sidebar or badge: the background starts without them. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/src/background/start-background';
import { privateWindowsItem } from '@/src/extension/window-items';
import { bundledBriefing } from '../briefing/bundled-briefing';

const api = fakeBrowser as unknown as Record<string, unknown>;
const MISSING = ['contextMenus', 'commands', 'windows', 'sidebarAction', 'sidePanel'] as const;
const whole = Object.fromEntries(MISSING.map((name) => [name, api[name]]));
const { action } = fakeBrowser;

afterEach(() => {
  Object.assign(api, whole, { action });
});

test('every call is answered and the registration is kept', async () => {
  for (const name of MISSING) delete api[name];
  Object.assign(api, { action: { setTitle: vi.fn(async () => {}) } });
  const permissions = api.permissions as { getAll: ReturnType<typeof vi.fn> };
  permissions.getAll.mockResolvedValue({ origins: ['*://*.a.com/*'] });

  await privateWindowsItem.setValue({ 7: { choices: [] } });
  startBackground(bundledBriefing());
  await vi.waitFor(() => expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalled());
  const tab = { id: 1, url: 'https://www.a.com/', incognito: false, windowId: 1 };
  const sender = { id: fakeBrowser.runtime.id, url: 'https://www.a.com/', tab };
  const ask = (call: string) =>
    fakeBrowser.runtime.onMessage.trigger({ call, request: {} }, sender as never, () => {});
  expect(await ask('isTabOn')).toEqual([true]);
  expect(await ask('counted')).toEqual([null]);
  // What was decided in private tabs is kept where nobody can say that they are gone.
  expect(await privateWindowsItem.getValue()).toEqual({ 7: { choices: [] } });
});
