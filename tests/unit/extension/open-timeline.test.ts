import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTimeline } from '@/src/extension/extension-pages';

beforeEach(() => fakeBrowser.reset());

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
