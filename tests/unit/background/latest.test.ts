import { expect, test, vi } from 'vitest';
import { createLatest } from '@/src/background/latest';

test('one run at a time, and one more for all that came meanwhile', async () => {
  const ends: (() => void)[] = [];
  const task = vi.fn(() => new Promise<void>((end) => ends.push(end)));
  const run = createLatest(task);
  const calls = Array.from({ length: 100 }, () => run());
  expect(task).toHaveBeenCalledOnce();
  ends.shift()?.();
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(2));
  const late = run();
  ends.shift()?.();
  await Promise.all(calls);
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(3));
  ends.shift()?.();
  await late;
  expect(task).toHaveBeenCalledTimes(3);
});

test('a run that fails rejects for its callers alone', async () => {
  const task = vi.fn(async () => {});
  task.mockRejectedValueOnce(new Error('no'));
  const run = createLatest(task);
  const [first, second] = await Promise.allSettled([run(), run()]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});
