/** The card of a word in a frame is handed up from document to document, to the page, and to no other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardAbove } from '@/src/extension/calls';
import { leaveCardAbove, showCardAbove } from '@/src/extension/card-above';

type Call = {
  readonly target: object;
  readonly func: { readonly name: string };
  readonly args: readonly unknown[];
  readonly injectImmediately?: boolean;
};
const executeScript = vi.fn<(call: Call) => Promise<unknown>>();
const callsOf = (name: string) =>
  executeScript.mock.calls.flatMap(([call]) => (call.func.name === name ? [call] : []));

const card = {
  rects: [{ x: 1, y: 2, width: 30, height: 10 }],
  by: 'pointer',
  depth: 1,
} as unknown as CardAbove;
const sender = (frameId: number) => ({ frameId, tab: { id: 7 } }) as never;
/** What the frames of the tab say when they are asked which of them holds the one in use. */
let holders: readonly { readonly frameId: number; readonly result: object | null }[];

beforeEach(() => {
  holders = [];
  Object.assign(fakeBrowser.scripting, { executeScript });
  executeScript.mockReset().mockImplementation(async ({ func }) => {
    return func.name === 'boxInFrame' ? holders : [{ frameId: 0, result: func.name === 'showInPage' }];
  });
});
afterEach(() => void vi.useRealTimers());

test('of a frame in the page, as it is', async () => {
  expect(await showCardAbove(sender(5), card)).toBe(true);
  const [shown] = callsOf('showInPage');
  expect(shown?.target).toEqual({ tabId: 7, frameIds: [0] });
  expect(shown?.args.slice(1)).toEqual([card, 5]);
  expect(callsOf('boxInFrame')).toEqual([]);
});

test('of a frame further down, through those that hold it', async () => {
  const [first, second] = [
    { depth: 2, x: 100, y: 10, scale: 1 },
    { depth: 1, x: 40, y: 5, scale: 0.5 },
  ];
  holders = [
    { frameId: 0, result: null },
    { frameId: 3, result: second as object },
    { frameId: 4, result: first as object },
  ];
  expect(await showCardAbove(sender(5), { ...card, depth: 3 })).toBe(true);
  // Each is asked for the frame below it.
  expect(callsOf('boxInFrame').map(({ args }) => args.slice(1))).toEqual([
    ['pointer', 5],
    ['pointer', 4],
  ]);
  const rects = [{ x: 40 + 0.5 * 101, y: 5 + 0.5 * 12, width: 15, height: 5 }];
  expect(callsOf('showInPage')[0]?.args.slice(1)).toEqual([{ ...card, depth: 3, rects }, 3]);
  expect(executeScript.mock.calls.every(([call]) => call.injectImmediately)).toBe(true);
});

test('where none holds it, or one hangs, it is not shown', async () => {
  holders = [{ frameId: 3, result: { depth: 2, x: 0, y: 0, scale: 1 } }];
  expect(await showCardAbove(sender(5), { ...card, depth: 2 })).toBe(false);
  vi.useFakeTimers();
  executeScript.mockReturnValue(new Promise(() => {}));
  const shown = showCardAbove(sender(5), { ...card, depth: 2 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await Promise.race([shown, 'late'])).toBe(false);
  expect(callsOf('showInPage')).toEqual([]);
});

test('of a page itself, or of one of our own, nothing is handed up', async () => {
  for (const from of [sender(0), { frameId: 5 } as never]) {
    expect(await showCardAbove(from, card)).toBe(false);
    expect(await leaveCardAbove(from, false)).toBeNull();
  }
  expect(await leaveCardAbove({ frameId: 5 } as never, true)).toBeNull();
  expect(executeScript).not.toHaveBeenCalled();
});

test('a page that has gone meanwhile shows none, and is told nothing', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await showCardAbove(sender(5), card)).toBe(false);
  expect(await showCardAbove(sender(5), { ...card, depth: 2 })).toBe(false);
  expect(await leaveCardAbove(sender(5), false)).toBeNull();
});

test('that the pointer left, or the reader dismissed it, the page is told', async () => {
  expect(await leaveCardAbove(sender(5), true)).toBeNull();
  const [left] = callsOf('leaveInPage');
  expect([left?.target, left?.args.at(-1), left?.injectImmediately]).toEqual([
    { tabId: 7, frameIds: [0] },
    true,
    true,
  ]);
});

test('Escape in the page is told to its frames: one of them may show a card of its own', async () => {
  expect(await leaveCardAbove(sender(0), true)).toBeNull();
  const [left] = callsOf('leaveInPage');
  expect([left?.target, left?.args.at(-1)]).toEqual([{ tabId: 7, allFrames: true }, true]);
});
