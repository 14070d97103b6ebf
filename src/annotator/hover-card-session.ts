/** Turns pointer and keys into hover events, and hover states into timers and the hover card. */
import {
  GRACE_MS,
  type HoverEvent,
  type HoverState,
  hoverCard,
  idle,
  type OpenedBy,
} from '@/src/core/hover/hover-card';
import type { Settings } from '@/src/core/kept/settings';
import { holds, middleOf, type Point, type Rect } from '@/src/core/placement/keep-in-view';
import { isOnTheWay } from '@/src/core/placement/safe-triangle';
import { throughFrame } from '@/src/core/placement/through-frame';
import { boxOf } from '@/src/dom/frame-in-use';
import { listenAlways } from '@/src/dom/listen-always';
import { mentionAtPoint } from '@/src/dom/mention-at-point';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMentions } from '@/src/dom/placed-mentions';
import { watchPointer } from '@/src/dom/pointer-watcher';
import type { Step } from '@/src/dom/reading-order';
import type { CardAbove } from '@/src/extension/calls';
import { frameMeant, leaveAbove } from './card-above';
import type { CardCode } from './card-offer';
import { isSelecting, type Pointer, watchClicks } from './click-opener';
import { fetchCard } from './fetch-card';
import { createKnownWords } from './known-words';
import { createLateCards } from './late-cards';
import type { Live } from './live-value';
import type { CardPage } from './open-card';
import { createOpenCards, type Target, type Wanted } from './open-cards';
import { createSteps } from './take-step';

export type HoverCardOptions = {
  readonly placed: PlacedMentions;
  readonly marks: PageMarks;
  readonly page: CardPage;
  readonly preferences: Live<Settings>;
  /** Where the card's code comes from. */
  readonly cardCode?: (() => Promise<CardCode>) | undefined;
  readonly signal: AbortSignal;
};

// Long enough to read a line, notice the mistake and reach for the button.
const UNDO_MS = 10_000;

// After so long the pointer may have been elsewhere, unheard: the page is asked anew for its card.
const AWAY_MS = 1_500;

type State = HoverState<Target>;

export type HoverCard = {
  /** Looks whether the pointer, which may lie still, is still on the word of its card. */
  readonly look: () => void;
  /** Scrolls to the mention a step leads to and opens its card there; false when there is none. */
  readonly goTo: (step: Step) => Promise<boolean>;
  readonly showAbove: (card: CardAbove, frameId: number) => boolean;
  readonly leaveAbove: (isDismissed: boolean) => void;
};

/** Opens and closes the card of marked mentions until `signal` fires. */
export function startHoverCard(options: HoverCardOptions): HoverCard {
  const { placed, marks, page, preferences, cardCode = fetchCard, signal } = options;
  const cards = createLateCards(cardCode, () => preferences.now().theme);
  const known = createKnownWords();
  const takeStep = createSteps(placed, marks);
  let state: State = idle();
  let token = 0;
  let point: Point | null = null;
  /** The card of this frame that the page around shows. */
  let above: Wanted | null = null;
  let lastRestAtMs = 0;
  /** The pointer has been in this document since it showed a card for a frame. */
  let isPointerHere = false;

  const send = (event: HoverEvent<Target>) => {
    if (event.type === 'leave' || (event.type === 'over' && event.target !== above?.target))
      goneFromAbove(false);
    const before = state;
    state = hoverCard(state, event, performance.now());
    if (state !== before) follow(state);
  };
  const dismiss = () => {
    send({ type: 'dismiss' });
    // Only what the pointer is on need be left before it opens again. Nothing leads from there but to idle.
    leaveUnlessOn((state as Partial<Extract<State, { is: 'idle' }>>).spent);
  };
  const openNow = (target: Target, by: OpenedBy) => send({ type: 'openNow', target, by });
  const leave = () => send({ type: 'leave', token: ++token });
  // A pointer that flew off, or under which the page moved, is heard of only when it rests again.
  const leaveUnlessOn = (target: Target | null | undefined) => {
    const at = pointer();
    if (!target) return;
    if (at && markAt(at) === target) point = at;
    else leave();
  };

  const markAt = (at: Point) => {
    const found = mentionAtPoint(document, placed, at);
    return found && marks.has(found) ? known(found) : null;
  };

  const opened = createOpenCards({
    page,
    cards,
    point: () => point,
    lookAgain: markAt,
    openNow,
    dismiss,
    onShownAbove(shown) {
      above = shown;
      // The pointer went on while the page was asked.
      if (state.is === 'leaving') leave();
      dismiss();
    },
  });

  function follow(after: State): void {
    if (after.is === 'dwelling') {
      setTimeout(() => {
        if (state === after) leaveUnlessOn(after.target);
        send({ type: 'dwellElapsed', token: after.token });
      }, preferences.now().dwellMs);
    }
    if (after.is === 'leaving') {
      setTimeout(() => {
        leaveUnlessOn((state as Partial<typeof after>).next);
        send({ type: 'graceElapsed', token: after.token });
      }, GRACE_MS);
    }
    // One that is being left is shown already.
    if (after.is !== 'leaving') opened.show(after.is === 'open' ? after : null);
  }

  // What a hand opened stays where the pointer leaves it, here as in the page itself.
  function goneFromAbove(isDismissed: boolean): void {
    if (!(isDismissed ? above : above?.by === 'pointer')) return;
    leaveAbove(isDismissed);
    above = null;
  }

  /** The card that is open, be it above this frame. */
  const shown = () => (state.is === 'open' ? state : above);

  // What is above goes first: once the pointer is said to have left its word, that is all its page hears.
  function dismissAll(): void {
    goneFromAbove(true);
    dismiss();
  }

  // Where a pointer rests or keys are pressed a card may be next; most frames never come to that.
  const prefetch = () => {
    if (marks.size > 0) void cards.get();
  };

  const pointer = watchPointer({
    signal,
    onRest(at) {
      isPointerHere = true;
      // A frame does not always hear that the pointer left it.
      if (above?.by === 'pointer' && at.atMs - lastRestAtMs > AWAY_MS) state = idle();
      lastRestAtMs = at.atMs;
      prefetch();
      const current = opened.current();
      const card = current?.rect?.();
      if (cards.is(at.target)) return card && holds(card, at) ? send({ type: 'enterCard' }) : leave();
      const target = markAt(at);
      const isShown = target === current?.target;
      if (isShown) point = at;
      else if (card && point && isOnTheWay(at, point, card)) return send({ type: 'toward', token: ++token });
      const { trigger } = preferences.now();
      const opens = !at.isPressed && (trigger === 'hover' || (trigger === 'modifier' && at.shift));
      if (!target || opened.isPinned(target) || !(opens || isShown)) return leave();
      if (!current) point = at;
      send({ type: 'over', target, token: ++token });
    },
    onLeave: leave,
  });
  // A finger cannot rest on a name, nor can many a pen: its tap is what resting is to a mouse.
  const opensByClick = (by: Pointer) =>
    by === 'touch' || by === 'pen' || preferences.now().trigger === 'click';
  watchClicks((on, at, by) => {
    const opens = opensByClick(by);
    const target = opens && at && markAt(at);
    const isByHand = (shown()?.by ?? 'pointer') !== 'pointer';
    if (target) {
      point = at;
      openNow(target, by === 'touch' ? by : 'click');
    } else if ((opens || isByHand) && !cards.is(on)) dismissAll();
  }, signal);
  // By wheel or keys the page goes on under a pointer that lies still, and takes the word along: who scrolls reads on.
  const look = () => {
    const at = pointer();
    if (at && !cards.is(at.target)) leaveUnlessOn(shown()?.target);
  };
  listenAlways(window, ['scroll'], look, signal);
  // A selection that begins on a name would go on into its card.
  const selected = () => {
    if (pointer()?.isPressed && isSelecting()) dismiss();
  };
  listenAlways(window, ['selectionchange'], selected, signal);
  let isOurs = false;
  const escaped = () => {
    // Nobody else is told: a frame would have the page close the card.
    if (opened.foldUp()) return true;
    // In a frame that has the focus, the card that is meant may be any of the page around.
    leaveAbove(true);
    above = null;
    return opened.escape();
  };
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    prefetch();
    if (event.key !== 'Escape') return;
    // With a card open, or the focus in a pinned one, Escape is ours, until it is let go; otherwise it is left to the page.
    if (event.type === 'keydown') isOurs = (event.repeat && isOurs) || escaped();
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listenAlways(window, ['keydown', 'keyup'], pressed, signal);
  listenAlways(window, ['pagehide'], dismissAll, signal);
  signal.addEventListener('abort', () => {
    const offers = opened.end();
    // Nothing opens after the end, neither what the pointer dwells on nor what would come next.
    if (opened.current()?.offersSite?.()) leave();
    else dismissAll();
    setTimeout(() => cards.remove(), offers ? UNDO_MS : 0);
  });

  return {
    // In a frame whose card is shown here the pointer is on a word that is not of this document.
    look: () => isPointerHere && look(),
    async goTo(step) {
      const target = await takeStep(step);
      if (!target || signal.aborted) return false;
      point = null;
      // So that the documents above know which frame is meant.
      if (window !== window.top) window.focus();
      openNow(known(target), 'keyboard');
      return true;
    },
    showAbove({ rects, by, ...mention }, frameId) {
      const frame = frameMeant(by, frameId);
      // Around a frame at full screen nothing is seen.
      if (!frame || frame === document.fullscreenElement) return false;
      const inPage = () => rects.map((rect) => throughFrame(rect, boxOf(frame)));
      point = middleOf(inPage()[0] as Rect);
      isPointerHere = false;
      openNow({ mention, rects: inPage, element: frame }, by);
      return true;
    },
    leaveAbove(isDismissed) {
      if (isDismissed) dismissAll();
      else if (!isPointerHere) leave();
    },
  };
}
