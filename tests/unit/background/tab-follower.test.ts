import { expect, test, vi } from 'vitest';
import { createTabFollower } from '@/src/background/tab-follower';

const told = (id: number, url: string) => ({ id, url }) as never;

test('one time at a time for each tab, and one more, with the last news, for all that came meanwhile', async () => {
  const ends: (() => void)[] = [];
  const act = vi.fn((_: unknown) => new Promise<void>((end) => ends.push(end)));
  const follow = createTabFollower(act);
  for (let index = 0; index < 400; index++) void follow(told(1, `#${index}`));
  void follow(told(2, '#other'));
  expect(act.mock.calls).toEqual([[told(1, '#0')], [told(2, '#other')]]);
  ends[0]?.();
  await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(3));
  expect(act).toHaveBeenLastCalledWith(told(1, '#399'));
  ends[2]?.();
  // When it rests, news is followed at once again.
  await vi.waitFor(() => {
    void follow(told(1, '#late'));
    expect(act).toHaveBeenLastCalledWith(told(1, '#late'));
  });
});

test('a tab that hangs is not waited for, and a failure is said and holds up nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const act = vi.fn(async (_: unknown) => {});
  const follow = createTabFollower(act);
  act.mockImplementationOnce(() => new Promise(() => {}));
  void follow(told(1, '#hangs'));
  void follow(told(1, '#next'));
  await vi.waitFor(() => expect(act).toHaveBeenLastCalledWith(told(1, '#next')), 3_000);
  act.mockRejectedValueOnce(new Error('no'));
  await follow(told(2, '#fails'));
  expect(said).toHaveBeenCalledOnce();
  await follow(told(2, '#next'));
  expect(act).toHaveBeenCalledTimes(4);
  said.mockRestore();
});
