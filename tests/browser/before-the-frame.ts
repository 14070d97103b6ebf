import { QUIET_MS } from '@/src/dom/work-pace';

/**
 * Makes changes in a page that stood still, and lets all that hears of each act in the same task, before the frame that shows them; the
 * clock stands still meanwhile.
 */
export async function beforeTheFrame(...changes: readonly (() => void)[]): Promise<void> {
  // On a busy machine there is a rest after what came before.
  await new Promise((done) => setTimeout(done, QUIET_MS + 50));
  const nowMs = performance.now();
  performance.now = () => nowMs;
  for (const change of changes) {
    change();
    for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  }
  Reflect.deleteProperty(performance, 'now');
}
