import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '@/src/core/briefing/schema';
import { openTimeline } from '@/src/extension/extension-pages';

beforeEach(() => fakeBrowser.reset());

test('it opens in front, or behind the tab that it comes from, and its address says no word of that', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const target = { entity: 's-300' as EntityId };
  await openTimeline(target, 7);
  await openTimeline({ ...target, behind: true }, 7);
  const url = expect.stringMatching(/timeline\.html#entity=s-300$/);
  expect(create.mock.calls.map(([asked]) => asked)).toEqual([
    { url, openerTabId: 7 },
    { url, openerTabId: 7, active: false },
  ]);
  create.mockRestore();
});

test('from a private window it opens all the same: Chromium has it in another, and no opener there', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ openerTabId }) => {
    if (openerTabId !== undefined)
      throw new Error('Tab opener must be in the same window as the updated tab.');
    return {} as never;
  });
  await openTimeline({}, 7);
  expect(create.mock.calls.map(([asked]) => asked)).toEqual([
    { url: expect.stringContaining('/timeline.html'), openerTabId: 7 },
    { url: expect.stringContaining('/timeline.html') },
  ]);
  create.mockRestore();
});
