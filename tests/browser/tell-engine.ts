/** Tells reports in which engine a test ran: Vitest's own say only the file. */
import { beforeEach } from 'vitest';

beforeEach(({ task }) => {
  Object.assign(task.meta, { engine: engineHere() });
});

function engineHere(): string {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}
