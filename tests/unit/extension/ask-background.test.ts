/** What a caller gets from a background that may be ended at any moment: an answer, or an error within two seconds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, commandBackground } from '@/src/extension/ask-background';

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
    // Its way to say that the handler failed, as a page script without it hears of it.
    .mockResolvedValueOnce({ __mozWebExtensionPolyfillReject__: true, message: 'no' })
    .mockResolvedValueOnce(true);
  const answer = askBackground('isTabOn', {});
  await vi.runAllTimersAsync();
  expect(await answer).toBe(true);
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('an answer of nothing is an answer', async () => {
  sendMessage.mockResolvedValue(null);
  expect(await commandBackground('forgetLookUps', {})).toBeNull();
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
  expect(await failure).toBe('isTabOn');
  expect(Date.now() - startedMs).toBeLessThanOrEqual(2_000);
});

test('who has more time waits for a background that hangs, with one question', async () => {
  sendMessage.mockImplementation(() => new Promise((done) => setTimeout(() => done(true), 5_000)));
  const answer = askBackground('isTabOn', {}, 60_000);
  await vi.runAllTimersAsync();
  expect(await answer).toBe(true);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('one that cannot start is asked later and later, so that a page of many frames does not start it all the time', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  const failure = askBackground('isTabOn', {}, 60_000).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  expect(await failure).toBe('isTabOn');
  expect(sendMessage.mock.calls.length).toBeGreaterThan(20);
  expect(sendMessage.mock.calls.length).toBeLessThan(40);
});

test('rejects at once when the extension is gone', async () => {
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await expect(askBackground('isTabOn', {})).rejects.toThrow('isTabOn');
  expect(sendMessage).not.toHaveBeenCalled();
  Object.assign(fakeBrowser.runtime, { id });
});

test('a command waits for the one before it, so that asked again it does not undo the next', async () => {
  const carriedOut: unknown[] = [];
  let killed = false;
  sendMessage.mockImplementation(async (message) => {
    const { call, request } = message as { call: string; request: { on?: boolean } };
    if (call === 'setSite' && !killed) {
      killed = true;
      return undefined;
    }
    carriedOut.push(request.on ?? call);
    return null;
  });
  const off = commandBackground('setSite', { scope: 'a.com', on: false, privateWindow: null });
  const on = commandBackground('setSite', { scope: 'a.com', on: true, privateWindow: null });
  const words = askBackground('words', {});
  await vi.runAllTimersAsync();
  await Promise.all([off, on, words]);
  // A question waits for nobody.
  expect(carriedOut).toEqual(['words', false, true]);
});
