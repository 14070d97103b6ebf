/** A page that nobody looks at: nothing is read, painted or looked after until somebody does. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadingQueue } from '@/src/dom/reading-queue';
import { everyWhileSeen } from '@/src/dom/while-seen';
import { emptyFrame } from './empty-frame';
import { type Scan, startScan, texts } from './scan';
import { startVirtualClock } from './virtual-clock';

let frame: HTMLIFrameElement;
let page: Document;
let scan: Scan | null = null;

beforeEach(() => {
  ({ frame, page } = emptyFrame());
});
afterEach(() => {
  scan?.end();
  scan = null;
  frame.remove();
  vi.restoreAllMocks();
});

function turn(state: 'hidden' | 'visible'): void {
  Object.defineProperty(page, 'visibilityState', { value: state, configurable: true });
  page.dispatchEvent(new Event('visibilitychange'));
}

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('it is read when it is looked at, and what changed meanwhile, too', async () => {
  page.body.append('Ada Example');
  turn('hidden');
  scan = startScan(page);
  for (let time = 0; time < 20; time++) {
    page.body.append(page.createElement('p'));
    page.body.lastElementChild?.append('Bo Sample');
    await later(10);
  }
  await later(500);
  expect(texts(scan.placed)).toEqual([]);
  turn('visible');
  await expect.poll(() => scan && texts(scan.placed)).toHaveLength(21);
});

test('what came and went again meanwhile is not held', () => {
  const queue = createReadingQueue(() => {});
  for (let time = 0; time < 5; time++) {
    const came = page.body.appendChild(page.createElement('p'));
    queue.enter(came);
    came.remove();
    queue.leave(came, page.body, null);
  }
  expect(queue.next()).toBeNull();
});

test('a change in the background starts no timer, but for one look each', async () => {
  page.body.append('Ada Example');
  scan = startScan(page);
  await scan.settled();
  turn('hidden');
  await later(100);
  const timers = [vi.spyOn(window, 'setTimeout'), vi.spyOn(window, 'setInterval')];
  for (let time = 0; time < 50; time++) page.body.append(' Ada Example');
  await Promise.resolve();
  await Promise.resolve();
  const started = timers.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  expect(started).toBeLessThanOrEqual(1);
});

test('what is done every so often rests, and is done at once on return', async () => {
  const clock = startVirtualClock();
  try {
    const end = new AbortController();
    let times = 0;
    everyWhileSeen(page, 20, () => times++, end.signal);
    await clock.pass(150);
    expect(times).toBe(8);
    turn('hidden');
    await clock.pass(150);
    expect(times).toBe(8);
    turn('visible');
    expect(times).toBe(9);
    await clock.pass(100);
    expect(times).toBe(14);
    end.abort();
    await clock.pass(80);
    expect(times).toBe(14);
  } finally {
    clock.end();
  }
});
