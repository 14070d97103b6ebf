/** F4: an event that wakes the background is heard only by listeners that its first turn registers. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/src/background/start-background';
import { bundledBriefing } from '../briefing/bundled-briefing';
import { stubGestures } from './stub-gestures';

type Listened = { addListener(): void };

test('all listeners are registered in the first turn, and none later (F4)', async () => {
  const briefing = bundledBriefing();
  stubGestures();
  const { runtime, storage, tabs, windows, alarms, permissions, contextMenus, commands } = fakeBrowser;
  const events = {
    message: runtime.onMessage,
    installed: runtime.onInstalled,
    startup: runtime.onStartup,
    storage: storage.onChanged,
    session: storage.session.onChanged,
    tabs: tabs.onUpdated,
    attached: tabs.onAttached,
    windows: windows.onRemoved,
    alarms: alarms.onAlarm,
    granted: permissions.onAdded,
    revoked: permissions.onRemoved,
    menus: contextMenus.onClicked,
    commands: commands.onCommand,
  };
  const added = Object.entries(events).map(
    ([name, event]) => [name, vi.spyOn(event as unknown as Listened, 'addListener')] as const,
  );
  startBackground(briefing);
  const counts = () => added.map(([name, spy]) => `${name} ${spy.mock.calls.length > 0}`);
  expect(counts()).toEqual(Object.keys(events).map((name) => `${name} true`));
  const total = () => added.reduce((sum, [, spy]) => sum + spy.mock.calls.length, 0);
  const first = total();
  await new Promise((done) => setTimeout(done, 200));
  expect(total()).toBe(first);
});
