/** What a caller gets from a background that may be ended at any moment: an answer, or an error within two seconds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/src/extension/ask-background';

// The fake's types know only the callback form.
const sendMessage = vi.spyOn(
  fakeBrowser.runtime as { sendMessage(message: unknown): Promise<unknown> },
  'sendMessage',
);

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test('asks again until it is answered', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
    // The polyfill's way to say that the port closed.
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce(true);
  const answer = askBackground('isTabOn', {});
  await vi.runAllTimersAsync();
  expect(await answer).toBe(true);
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('an answer of nothing is an answer', async () => {
  sendMessage.mockResolvedValue(null);
  expect(await askBackground('forgetLookUps', {})).toBeNull();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test.each([
  ['never answered', () => new Promise(() => {})],
  ['refused each time', () => Promise.reject(new Error('no'))],
])('%s: rejects after two seconds', async (_name, answer) => {
  sendMessage.mockImplementation(answer);
  const startedMs = Date.now();
  const failure = askBackground('isTabOn', {}).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  expect(await failure).toBe('no answer to isTabOn');
  expect(Date.now() - startedMs).toBeLessThanOrEqual(2_000);
});

test('rejects at once when the extension is gone', async () => {
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await expect(askBackground('isTabOn', {})).rejects.toThrow('gone');
  expect(sendMessage).not.toHaveBeenCalled();
  Object.assign(fakeBrowser.runtime, { id });
});
