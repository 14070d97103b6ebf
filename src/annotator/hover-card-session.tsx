/** Turns pointer and keys into hover events, and hover states into timers and a card. */
import type { EntityId } from '@/src/core/briefing/schema';
import { GRACE_MS, type HoverEvent, type HoverState, hoverCard, idle } from '@/src/core/hover/hover-card';
import { listenAlways } from '@/src/dom/listen-always';
import { mentionAtPoint, rectsOf } from '@/src/dom/mention-at-point';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMention, PlacedMentions } from '@/src/dom/placed-mentions';
import { watchPointer } from '@/src/dom/pointer-watcher';
import { nextMention } from '@/src/dom/reading-order';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { createCardHost } from './card-host';
import { watchClicks } from './click-opener';
import type { LiveSettings } from './live-settings';
import { type CardPage, type OpenCard, openCard } from './open-card';

export type HoverCardOptions = {
  readonly placed: PlacedMentions;
  /** `null` where nothing can be marked: cards then open by `goTo` only. */
  readonly marks: PageMarks | null;
  readonly page: CardPage;
  readonly settings: LiveSettings;
  readonly signal: AbortSignal;
};

type Point = { readonly x: number; readonly y: number };
type State = HoverState<PlacedMention>;

export type HoverCard = {
  /** Scrolls to the next mention of an entity and opens its card there; false when the page shows none. */
  readonly goTo: (entity: EntityId) => boolean;
};

/** Opens and closes the card of marked mentions until `signal` fires. */
export function startHoverCard({ placed, marks, page, settings, signal }: HoverCardOptions): HoverCard {
  const host = createCardHost(document, () => settings.now().theme);
  let state: State = idle();
  let token = 0;
  let point: Point | null = null;
  let visited: PlacedMention | null = null;
  let current: OpenCard | null = null;

  const send = (event: HoverEvent<PlacedMention>) => {
    const before = state;
    state = hoverCard(state, event);
    if (state !== before) follow(before, state);
  };
  const dismiss = () => send({ type: 'dismiss', atMs: performance.now() });

  function follow(before: State, after: State): void {
    if (after.is === 'dwelling')
      later(settings.now().dwellMs, () => send({ type: 'dwellElapsed', token: after.token }));
    if (after.is === 'leaving' && !(before.is === 'leaving' && before.token === after.token)) {
      later(GRACE_MS, () => send({ type: 'graceElapsed', token: after.token, atMs: performance.now() }));
    }
    const shown = shownBy(after);
    if (shown === shownBy(before)) return;
    if (shown) open(shown);
    else close();
  }

  function open(target: PlacedMention): void {
    current?.close();
    const anchor = { rects: () => rectsOf(target), element: anchorElement(target), point };
    let isShown = false;
    const render = (props: EntityCardProps) => {
      if (isShown) return host.update(props);
      isShown = true;
      host.show(props, anchor, dismiss);
    };
    current = openCard({ target, page, render, onClose: dismiss });
  }

  function close(): void {
    current?.close();
    current = null;
    host.hide();
  }

  const markAt = (at: Point) => {
    const found = mentionAtPoint(document, placed, at);
    return found && marks?.has(found) ? found : null;
  };
  watchPointer(window, {
    signal,
    onRest(at, eventTarget, shift) {
      if (host.is(eventTarget)) return send({ type: 'enterCard' });
      const target = markAt(at);
      const { trigger } = settings.now();
      const opens = trigger === 'hover' || (trigger === 'modifier' && shift);
      if (!target || !(opens || shownBy(state) === target)) return send({ type: 'leave', token: ++token });
      if (shownBy(state) !== target) point = at;
      send({ type: 'over', target, token: ++token, atMs: performance.now() });
    },
    onLeave: () => send({ type: 'leave', token: ++token }),
  });
  watchClicks({
    signal,
    markAt: (at) => (settings.now().trigger === 'click' ? markAt(at) : null),
    onClick(target, at) {
      point = at;
      send({ type: 'openNow', target });
    },
    onElsewhere(target) {
      if (settings.now().trigger === 'click' && !host.is(target)) dismiss();
    },
  });
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !shownBy(state)) return;
    // With a card open Escape is ours; otherwise it is left to the page.
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };
  listenAlways(window, ['keydown'], pressed, { capture: true, signal });
  listenAlways(window, ['pagehide'], dismiss, { signal });
  signal.addEventListener('abort', () => {
    current?.close();
    host.remove();
  });

  return {
    goTo(entity) {
      const target = nextMention(placed, entity, visited);
      if (!target) return false;
      visited = target;
      anchorElement(target).scrollIntoView({ block: 'center', behavior: 'instant' });
      point = null;
      send({ type: 'openNow', target });
      return true;
    },
  };
}

/** The mention whose card is shown in a state, if any. */
function shownBy(state: State): PlacedMention | null {
  return state.is === 'open' || state.is === 'leaving' ? state.target : null;
}

function anchorElement({ range }: PlacedMention): Element {
  return range.startContainer.parentElement ?? document.documentElement;
}

function later(delayMs: number, task: () => void): void {
  setTimeout(task, delayMs);
}
