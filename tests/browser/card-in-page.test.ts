/** The card of a word in a small frame, which the page around shows: what the two say to each other (docs/adr/0020). */
import './fake-extension';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '@/src/core/briefing/schema';
import type { Settings } from '@/src/core/kept/settings';
import { rectsOf } from '@/src/dom/mention-at-point';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { type CardSession, cardsIn, type ShownCard, startCardSession } from './card-session';
import { lendHand, type ReaderHand } from './reader-hand';
import { startVirtualClock, type VirtualClock } from './virtual-clock';

const BESIDE = { x: 5, y: 300 };

let clock: VirtualClock;
let hand: ReaderHand;
let session: CardSession;
/** What the frame said, and what answers it. */
let said: unknown[] = [];
let answer = async (): Promise<unknown> => true;

beforeEach(async () => {
  document.body.innerHTML = '<p>First <b>Ada Example</b> spoke.</p><p>Then <i>Bo Sample</i>.</p>';
  said = [];
  answer = async () => true;
  fakeBrowser.runtime.sendMessage = (async ({
    call,
    request,
  }: {
    call: string;
    request: { entity?: string; isDismissed?: boolean };
  }) => {
    said.push(request.entity ?? { isDismissed: request.isDismissed });
    return call === 'showAbove' ? answer() : null;
  }) as never;
  clock = startVirtualClock();
  hand = lendHand(clock.now);
  await start();
});
afterEach(async () => {
  session.end();
  await clock.pass(12_000);
  hand.end();
  clock.end();
  fakeBrowser.reset();
  document.body.replaceChildren();
});

async function start(chosen: Partial<Settings> = {}): Promise<void> {
  session = startCardSession(chosen);
  // A frame that is higher than the screen.
  Object.defineProperty(screen, 'availHeight', { value: 1, configurable: true });
  await clock.pass(100);
}

function middleOf(selector: string): { x: number; y: number } {
  const holder = document.querySelector(selector) as Element;
  const word = [...session.placed.all()].find(({ range }) => holder.contains(range.startContainer));
  const { x, y, width, height } = rectsOf(word as PlacedMention)[0] as DOMRect;
  return { x: x + width / 2, y: y + height / 2 };
}

async function pointAt(at: { x: number; y: number }, forMs = 600): Promise<void> {
  hand.move(at);
  await clock.pass(forMs);
}

const heard = () => said.splice(0);
const LEFT = { isDismissed: false };

test('resting on a name has the page show its card, and leaving has it close', async () => {
  await pointAt(middleOf('b'));
  expect(heard()).toEqual(['ada-example']);
  expect(cardsIn(hand.roots)).toEqual([]);
  await pointAt(BESIDE);
  expect(heard()).toEqual([LEFT]);
});

test('a pointer that lay still on its word for long and moves a little there leaves the card as it is', async () => {
  const { x, y } = middleOf('b');
  await pointAt({ x, y }, 3_000);
  expect(heard()).toEqual(['ada-example']);
  await pointAt({ x: x + 1, y }, 1_000);
  // The page, in which it may be gone, is asked again.
  expect(heard()).toEqual(['ada-example']);
});

test('a pointer that goes on in its word asks the page once', async () => {
  const { x, y } = middleOf('b');
  await pointAt({ x, y });
  await pointAt({ x: x + 1, y });
  expect(heard()).toEqual(['ada-example']);
});

test('one that goes straight to the next name has the page close the card first', async () => {
  await pointAt(middleOf('b'));
  await pointAt(middleOf('i'));
  expect(heard()).toEqual(['ada-example', LEFT, 'bo-sample']);
});

describe('what a hand opened stays where the pointer goes, until a press beside it: opened by', () => {
  const DISMISSED = { isDismissed: true };

  test('a finger, which is gone before its tap is a click', async () => {
    const tap = async (at: { x: number; y: number }) => {
      hand.move(at, false, 'touch');
      hand.leave();
      hand.click(at, { pointerType: 'touch' });
      await clock.pass(100);
    };
    await tap(middleOf('b'));
    expect(heard()).toEqual(['ada-example']);
    await tap(BESIDE);
    expect(heard()).toEqual([DISMISSED]);
  });

  test('a click', async () => {
    session.end();
    await start({ trigger: 'click' });
    hand.move(middleOf('b'));
    hand.click(middleOf('b'), { pointerType: 'mouse' });
    await clock.pass(600);
    await pointAt(BESIDE);
    expect(heard()).toEqual(['ada-example']);
    hand.click(BESIDE, { pointerType: 'mouse' });
    expect(heard()).toEqual([DISMISSED]);
  });

  test('a click, and another on the name by a pointer that had been away', async () => {
    session.end();
    await start({ trigger: 'click' });
    const click = async () => {
      hand.move(middleOf('b'));
      hand.click(middleOf('b'), { pointerType: 'mouse' });
      await clock.pass(1_500);
    };
    await click();
    hand.leave();
    await clock.pass(2_000);
    answer = () => new Promise((done) => setTimeout(done, 200, true));
    await click();
    expect(heard()).toEqual(['ada-example', 'ada-example']);
    await pointAt(BESIDE);
    expect(heard()).toEqual([]);
  });

  test('a key', async () => {
    await pointAt(BESIDE);
    await session.card.goTo({});
    await clock.pass(600);
    expect(heard()).toEqual(['ada-example']);
    hand.click(BESIDE, { pointerType: 'mouse' });
    expect(heard()).toEqual([DISMISSED]);
  });
});

test('a frame that is scrolled under a pointer that lies still has the page close the card', async () => {
  await pointAt(middleOf('b'));
  const before = document.createElement('p');
  before.style.height = '60px';
  document.body.prepend(before);
  dispatchEvent(new Event('scroll'));
  expect(heard()).toEqual(['ada-example', LEFT]);
});

test('a name that the pointer left while the page was asked has no card there', async () => {
  answer = () => new Promise((done) => setTimeout(done, 200, true));
  await pointAt(middleOf('b'), 500);
  await pointAt(BESIDE);
  expect(heard()).toEqual(['ada-example', LEFT]);
});

test('the next name that the pointer rests on by then opens its card', async () => {
  answer = () => new Promise((done) => setTimeout(done, 200, true));
  await pointAt(middleOf('b'), 500);
  const { x, y } = middleOf('i');
  await pointAt({ x, y });
  await pointAt({ x: x + 1, y }, 1_000);
  expect(heard()).toEqual(['ada-example', LEFT, 'bo-sample']);
});

describe('the page', () => {
  const ADA = { entity: 'ada-example' as EntityId, alias: 'Ada Example', evidence: { by: 'name' } } as const;
  const rect = { x: 20, y: 10, width: 90, height: 20 };
  const show = async (rects = [rect]) => {
    expect(session.card.showAbove({ ...ADA, rects, by: 'pointer', depth: 1 }, 7)).toBe(true);
    await clock.pass(600);
  };
  beforeEach(() => {
    document.body.append(document.createElement('iframe'));
    Object.assign(fakeBrowser.runtime, { getFrameId: () => 7 });
  });

  test('asked again for a card that it shows, shows one', async () => {
    await show();
    await show();
    expect(cardsIn(hand.roots)).toHaveLength(1);
    session.card.leaveAbove(false);
    await clock.pass(600);
    expect(cardsIn(hand.roots)).toEqual([]);
  });

  test('shows the same name elsewhere in the frame there', async () => {
    await show();
    const before = cardsIn(hand.roots)[0]?.rect as DOMRect;
    await show([{ ...rect, y: 60 }]);
    const [{ rect: after }, ...others] = cardsIn(hand.roots) as [ShownCard];
    expect(others).toEqual([]);
    expect(after.y - before.y).toBe(50);
  });
});
