/** Turns pointer and keys into hover events, and hover states into timers and a card. */
import {
  GRACE_MS,
  type HoverEvent,
  type HoverState,
  hoverCard,
  idle,
  type OpenedBy,
} from '@/src/core/hover/hover-card';
import type { Settings } from '@/src/core/kept/settings';
import type { Rect } from '@/src/core/placement/keep-in-view';
import { isOnTheWay } from '@/src/core/placement/safe-triangle';
import { throughFrame } from '@/src/core/placement/through-frame';
import { boxOf } from '@/src/dom/frame-in-use';
import { listenAlways } from '@/src/dom/listen-always';
import { mentionAtPoint, rectsOf } from '@/src/dom/mention-at-point';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMention, PlacedMentions } from '@/src/dom/placed-mentions';
import { watchPointer } from '@/src/dom/pointer-watcher';
import { nextMention, type Step } from '@/src/dom/reading-order';
import type { CardAbove } from '@/src/extension/answer-calls';
import { frameMeant, isCramped, leaveAbove, openCardAbove } from './card-above';
import type { CardCode } from './card-offer';
import { watchClicks } from './click-opener';
import { fetchCard } from './fetch-card';
import { createLateCards } from './late-cards';
import type { Live } from './live-value';
import { type CardPage, type CardTarget, type OpenCard, openCard } from './open-card';
import type { CardAnchor } from './place-card';

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

// No hand holds a pointer on a word without a tremble for so long, and then wants what it has dismissed.
const AWAY_MS = 1_500;

type Point = { readonly x: number; readonly y: number };
/** A word in a frame that is too small for its card. */
type Distant = CardTarget & { readonly rects: () => readonly Rect[]; readonly element: Element };
type Target = PlacedMention | Distant;
type State = HoverState<Target>;

export type HoverCard = {
  /** Scrolls to the mention a step leads to and opens its card there; false when there is none. */
  readonly goTo: (step: Step) => boolean;
  readonly showAbove: (card: CardAbove, frameId: number) => boolean;
  readonly leaveAbove: (isDismissed: boolean) => void;
};

/** Opens and closes the card of marked mentions until `signal` fires. */
export function startHoverCard(options: HoverCardOptions): HoverCard {
  const { placed, marks, page, preferences, cardCode = fetchCard, signal } = options;
  const cards = createLateCards(cardCode, () => preferences.now().theme);
  const pinned = new Set<OpenCard>();
  let state: State = idle();
  let token = 0;
  let point: Point | null = null;
  let visited: PlacedMention | null = null;
  let current: OpenCard | null = null;
  /** The word of this frame whose card the page around shows. */
  let above: Target | null = null;
  let lastRestAtMs = 0;
  /** The pointer has been in this document since it showed a card for a frame. */
  let isPointerHere = false;

  const send = (event: HoverEvent<Target>) => {
    if (event.type === 'leave' || (event.type === 'over' && event.target !== above)) goneFromAbove(false);
    const before = state;
    state = hoverCard(state, event);
    if (state !== before) follow(before, state);
  };
  const dismiss = () => send({ type: 'dismiss', atMs: performance.now() });
  const leave = () => send({ type: 'leave', token: ++token });
  // A pointer that flew off, or under which the page moved, is heard of only when it rests again.
  const leaveUnlessOn = (target: Target | null) => {
    const at = pointer();
    if (target && !(at && markAt(at) === target)) leave();
  };

  function follow(before: State, after: State): void {
    if (after.is === 'dwelling') {
      later(preferences.now().dwellMs, () => {
        if (state === after) leaveUnlessOn(after.target);
        send({ type: 'dwellElapsed', token: after.token });
      });
    }
    if (after.is === 'leaving' && !(before.is === 'leaving' && before.token === after.token)) {
      later(GRACE_MS, () => {
        if (state.is === 'leaving') leaveUnlessOn(state.next);
        send({ type: 'graceElapsed', token: after.token, atMs: performance.now() });
      });
    }
    const shown = shownBy(after);
    if (shown === (current?.target ?? null)) return;
    current?.close();
    current = shown && open(shown, after.is === 'open' ? after.by : 'pointer');
  }

  function goneFromAbove(isDismissed: boolean): void {
    if (above) leaveAbove(isDismissed);
    above = null;
  }

  function open(target: Target, by: OpenedBy): OpenCard {
    if (!('range' in target) || !isCramped(window, target)) return openHere(target, by);
    const onShown = () => {
      if (current !== card) return;
      current = null;
      dismiss();
      above = target;
    };
    const card = openCardAbove({ target, by, onShown, openHere: (outer) => openHere(target, by, outer) });
    return card;
  }

  // `outer` is the card that this one stands for.
  function openHere(target: Target, by: OpenedBy, outer?: OpenCard): OpenCard {
    const self = () => outer ?? card;
    const word = { ...wordOf(target), point };
    const anchor = by === 'touch' ? null : word;
    const onClose = () => (current === self() ? dismiss() : unpin(self()));
    const onPin = (isPinned: boolean) => (isPinned ? keep(self()) : letGo(self()));
    // Who reads by touch and ear hears of a sheet by its focus alone.
    const takesFocus = by === 'keyboard' || by === 'touch';
    const onRefuse = () => {
      if (current === self()) send({ type: 'openNow', target, by: 'click' });
    };
    const card = openCard({ target, page, host: cards.get, anchor, takesFocus, onClose, onPin, onRefuse });
    return card;
  }

  // A pinned card is out of the hover card's hands: the next one opens beside it.
  function keep(card: OpenCard): void {
    pinned.add(card);
    current = null;
    dismiss();
  }

  function unpin(card: OpenCard): void {
    pinned.delete(card);
    card.close();
  }

  function letGo(card: OpenCard): void {
    current?.close();
    pinned.delete(card);
    current = card;
    send({ type: 'openNow', target: card.target as Target, by: 'pointer' });
  }

  const markAt = (at: Point) => {
    const found = mentionAtPoint(document, placed, at);
    return found && marks.has(found) ? found : null;
  };
  const isPinnedAlready = (target: PlacedMention) => [...pinned].some((card) => card.target === target);

  // Where a pointer rests or keys are pressed a card may be next; most frames never come to that.
  const prefetch = () => {
    if (marks.size > 0) void cards.get();
  };

  const pointer = watchPointer(window, {
    signal,
    onRest(at) {
      isPointerHere = true;
      // A frame does not always hear that the pointer left it: one that was away for long has come anew.
      const restedAtMs = performance.now();
      if (above && restedAtMs - lastRestAtMs > AWAY_MS) leave();
      lastRestAtMs = restedAtMs;
      prefetch();
      const card = current?.rect();
      if (cards.is(at.target)) return card && holds(card, at) ? send({ type: 'enterCard' }) : leave();
      const target = markAt(at);
      if (target && target === current?.target) point = at;
      else if (card && point && isOnTheWay(at, point, card)) return send({ type: 'toward', token: ++token });
      const { trigger } = preferences.now();
      const opens = !at.isPressed && (trigger === 'hover' || (trigger === 'modifier' && at.shift));
      if (!target || isPinnedAlready(target) || !(opens || shownBy(state) === target)) return leave();
      if (!current) point = at;
      send({ type: 'over', target, token: ++token, atMs: performance.now() });
    },
    onLeave: leave,
  });
  // A finger cannot rest on a name: its tap is what resting is to a mouse.
  const opensByClick = (isTouch: boolean) => isTouch || preferences.now().trigger === 'click';
  watchClicks({
    signal,
    markAt: (at, isTouch) => (opensByClick(isTouch) ? markAt(at) : null),
    onClick(target, at, isTouch) {
      point = at;
      send({ type: 'openNow', target, by: isTouch ? 'touch' : 'click' });
    },
    onElsewhere(target, isTouch) {
      const isByHand = state.is === 'open' && state.by !== 'pointer';
      if (!(opensByClick(isTouch) || isByHand) || cards.is(target)) return;
      dismiss();
      goneFromAbove(true);
    },
  });
  // By wheel or keys the page goes on under a pointer that lies still, and takes the word along: who scrolls reads on.
  const scrolled = () => {
    const at = pointer();
    if (at && state.is === 'open' && !cards.is(at.target)) leaveUnlessOn(state.target);
  };
  listenAlways(window, ['scroll'], scrolled, signal);
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    prefetch();
    if (event.key !== 'Escape') return;
    goneFromAbove(true);
    const inUse = [...pinned].find((card) => card.holdsFocus());
    if (!current && !inUse) return;
    // With a card open, or the focus in a pinned one, Escape is ours; otherwise it is left to the page.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (current) dismiss();
    else if (inUse) unpin(inUse);
  };
  listenAlways(window, ['keydown'], pressed, signal);
  const hidden = () => {
    dismiss();
    goneFromAbove(true);
  };
  listenAlways(window, ['pagehide'], hidden, signal);
  signal.addEventListener('abort', () => {
    const shown = [...pinned, ...(current ? [current] : [])];
    // The reader who turned the site off in a card can take that back there, for a while.
    const offers = shown.some((card) => card.offersSite());
    for (const card of pinned) if (!card.offersSite()) card.close();
    // Nothing opens after the end, neither what the pointer dwells on nor what would come next.
    if (current?.offersSite()) leave();
    else dismiss();
    goneFromAbove(true);
    if (offers) later(UNDO_MS, () => cards.remove());
    else cards.remove();
  });

  // Where nothing is marked every mention is one to go to.
  const marked = () => {
    const all = [...placed.all()];
    return marks.size > 0 ? all.filter((one) => marks.has(one)) : all;
  };

  return {
    goTo(step) {
      const among = step.entity === undefined ? marked() : placed.all();
      const target = nextMention(among, step, step.fromEdge ? null : visited);
      if (!target) return false;
      visited = target;
      anchorElement(target).scrollIntoView({ block: 'center', behavior: 'instant' });
      point = null;
      // So that the documents above know which frame is meant.
      if (window !== window.top) window.focus();
      send({ type: 'openNow', target, by: 'keyboard' });
      return true;
    },
    showAbove({ rects, by, ...mention }, frameId) {
      const frame = frameMeant(by, frameId);
      if (!frame) return false;
      const inPage = () => rects.map((rect) => throughFrame(rect, boxOf(frame)));
      const [line] = inPage();
      point = line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
      isPointerHere = false;
      send({ type: 'openNow', target: { mention, rects: inPage, element: frame }, by });
      return true;
    },
    leaveAbove(isDismissed) {
      if (isDismissed) dismiss();
      else if (!isPointerHere) leave();
    },
  };
}

/** The mention whose card is shown in a state, if any. */
function shownBy(state: State): Target | null {
  return state.is === 'open' || state.is === 'leaving' ? state.target : null;
}

function wordOf(target: Target): Omit<CardAnchor, 'point'> {
  if (!('range' in target)) return target;
  return { rects: () => rectsOf(target), element: anchorElement(target) };
}

function anchorElement({ range }: PlacedMention): Element {
  return range.startContainer.parentElement ?? document.documentElement;
}

function holds(rect: DOMRect, { x, y }: Point): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}

function later(delayMs: number, task: () => void): void {
  setTimeout(task, delayMs);
}
