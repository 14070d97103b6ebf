/**
 * Tells reports in which engine a test ran, and what the error said that it failed with: Vitest's own give only the file and
 * the stack, in which V8 alone repeats the message.
 */
import { afterEach, beforeEach } from 'vitest';

beforeEach(({ task }) => {
  Object.assign(task.meta, { engine: engineHere() });
});

afterEach(({ task }) => {
  const [error] = task.result?.errors ?? [];
  if (error) Object.assign(task.meta, { why: error.message });
});

function engineHere(): string {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}
