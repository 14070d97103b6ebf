/** What few pages need comes into the very frame that asked for it. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putCard, putSpareStyle } from '@/src/extension/put-in-frame';

const scripting = fakeBrowser.scripting as unknown as Record<
  'executeScript' | 'insertCSS',
  ReturnType<typeof vi.fn>
>;
const sender = { tab: { id: 3 }, frameId: 5 } as never;
const target = { tabId: 3, frameIds: [5] };

test('the card’s script, at once, though the frame may never finish to load', async () => {
  expect(await putCard(sender)).toBe(true);
  expect(scripting.executeScript).toHaveBeenLastCalledWith({
    target,
    files: ['/card.js'],
    injectImmediately: true,
  });
  scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await putCard(sender)).toBe(false);
});

test('the sheet of the spare names', async () => {
  expect(await putSpareStyle(sender)).toBe(true);
  expect(scripting.insertCSS.mock.lastCall).toMatchObject([{ target, files: ['/highlights-spare.css'] }]);
});

test('the page itself is a frame as others, of number 0', async () => {
  scripting.executeScript.mockResolvedValue([]);
  expect(await putCard({ tab: { id: 3 }, frameId: 0 } as never)).toBe(true);
  expect(scripting.executeScript.mock.lastCall).toMatchObject([{ target: { tabId: 3, frameIds: [0] } }]);
});

test.each([{ frameId: 5 }, { tab: { id: 3 } }, { tab: {}, frameId: 5 }])('nothing into %j', async (from) => {
  vi.clearAllMocks();
  expect(await putCard(from as never)).toBe(false);
  expect(scripting.executeScript).not.toHaveBeenCalled();
});
