/** A stored value that a page follows, when what it is stored in has gone. */
import { expect, test } from 'vitest';
import { followStored } from '@/src/annotator/live-value';

test('one that cannot be read when the page returns stays as it was, and no error goes unheard (F1)', async () => {
  const end = new AbortController();
  const unheard: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unheard.push(event.reason);
  };
  window.addEventListener('unhandledrejection', note, { signal: end.signal });
  let reads = 0;
  const read = async () => {
    if (++reads > 1) throw new Error('the extension is gone');
    return 'first';
  };
  const live = await followStored({ read, watch: () => () => {} }, end.signal);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await expect.poll(() => reads).toBe(2);
  // It is told of after the task that left it.
  await new Promise((done) => setTimeout(done, 100));
  expect(unheard).toEqual([]);
  expect(live.now()).toBe('first');
  end.abort();
});
