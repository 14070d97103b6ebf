/** The page script's start, in windows that are not there for long. */
import './fake-extension';
import { expect, test, vi } from 'vitest';
import { startOnce } from '@/src/annotator/start-once';
import { PAUSED, SESSION } from '@/src/extension/page-desk';

test('in a window that is gone, which gives no timer, nothing is thrown and nothing begins (F10)', async () => {
  const uncaught = vi.fn((event: Event) => event.preventDefault());
  addEventListener('unhandledrejection', uncaught);
  const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => {
    throw new DOMException('NS_ERROR_NOT_INITIALIZED');
  });
  try {
    startOnce({ packedMatcher: ['', ''], families: '' });
  } finally {
    timer.mockRestore();
  }
  const session = (globalThis as { [SESSION]?: AbortController })[SESSION];
  await expect.poll(() => session?.signal.aborted).toBe(true);
  await new Promise((done) => setTimeout(done, 20));
  expect(uncaught).not.toHaveBeenCalled();
  removeEventListener('unhandledrejection', uncaught);
});

test('in a frame that is paused, into which the script came with the others, nothing begins', () => {
  const scope = globalThis as { [SESSION]?: AbortController; [PAUSED]?: boolean };
  delete scope[SESSION];
  scope[PAUSED] = true;
  startOnce({ packedMatcher: ['', ''], families: '' });
  delete scope[PAUSED];
  expect(scope[SESSION]).toBeUndefined();
});
