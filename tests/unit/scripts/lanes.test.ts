import { expect, test } from 'vitest';
import { type InLanes, runInLanes } from '../../../scripts/test/lanes.mjs';

/** Tiers that end when they are told to, and what began and ended, in order. */
function byHand(tiers: readonly InLanes[]) {
  const told: string[] = [];
  const endings = new Map<string, () => void>();
  const run = async ({ name }: InLanes) => {
    told.push(`${name} begins`);
    await new Promise<void>((done) => endings.set(name, done));
    return name;
  };
  const end = async (name: string) => {
    told.push(`${name} ends`);
    endings.get(name)?.();
    await new Promise((done) => setTimeout(done));
  };
  return { told, end, results: runInLanes(tiers, 2, run) };
}

test('two at a time, in order, and results in the order given', async () => {
  const { told, end, results } = byHand([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  await end('b');
  await end('c');
  await end('a');
  expect(told).toEqual(['a begins', 'b begins', 'b ends', 'c begins', 'c ends', 'a ends']);
  expect(await results).toEqual(['a', 'b', 'c']);
});

test('what needs another waits for its end, and lets later ones pass', async () => {
  const { told, end, results } = byHand([{ name: 'a' }, { name: 'b', needs: 'a' }, { name: 'c' }]);
  await end('a');
  await end('b');
  await end('c');
  expect(told).toEqual(['a begins', 'c begins', 'a ends', 'b begins', 'b ends', 'c ends']);
  await results;
});

test('those that run behind the others have one lane, whatever runs in front', async () => {
  const { told, end, results } = byHand([
    { name: 'a' },
    { name: 'b' },
    { name: 'c' },
    { name: 'x', behind: true },
    { name: 'y', behind: true, needs: 'c' },
    { name: 'z', behind: true },
  ]);
  await end('x');
  await end('a');
  await end('z');
  await end('c');
  await end('b');
  await end('y');
  expect(told).toEqual([
    ...['a begins', 'b begins', 'x begins'],
    ...['x ends', 'z begins', 'a ends', 'c begins', 'z ends'],
    ...['c ends', 'y begins', 'b ends', 'y ends'],
  ]);
  expect(await results).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
});

test('what it needs is no reason to wait when it is not run', async () => {
  const { told, end, results } = byHand([{ name: 'a', needs: 'not chosen' }]);
  await end('a');
  expect(told).toEqual(['a begins', 'a ends']);
  await results;
});

test('one that throws fails the whole', async () => {
  const run = () => Promise.reject(new Error('cannot be started'));
  await expect(runInLanes([{ name: 'a' }, { name: 'b' }], 2, run)).rejects.toThrow('cannot be started');
});
