/**
 * The hover card as a state machine: pure, with one token an interaction, so that late timers are dropped.
 *
 *            over(mark)               dwellElapsed
 *   idle ──────────────▶ dwelling ──────────────────▶ open ◀──────────────┐
 *    ▲                      │                          │                  │ enterCard, over(its mark),
 *    │       leave          │      leave, over(other)  │                  │ graceElapsed with a next mark
 *    ├──────────────────────┘                          ▼                  │
 *    │               graceElapsed                   leaving ──────────────┘
 *    └─────────────────────────────────────────────────┘
 *
 * toward (in the safe triangle between mark and card) is leaving with a grace that begins anew at each movement.
 * dismiss (Esc, anchor gone or scrolled away) leads from every state to idle, where the mark pointed at is spent until the pointer leaves
 * it. Soon after a card closed, over(another mark) opens at once. The session turns states into effects: `dwelling` and
 * `leaving` start a timer that comes back with the state's token; `open` and `leaving` show the card.
 */

/** The wait before a card closes, so that the pointer may cross to it. */
export const GRACE_MS = 300;
/** For so long after a card closed the next one opens without a dwell: the reader is browsing cards. */
export const WARM_MS = 300;
/** A pointer faster than this is passing by; px per ms. */
export const SLOW_PX_PER_MS = 0.5;

/** What opened a card. Only one opened by the pointer closes when the pointer leaves, or crosses a mark; resting on another replaces any. */
export type OpenedBy = 'pointer' | 'click' | 'touch' | 'keyboard';

/** `T` is what a card attaches to: a mention with its anchor. Compared by identity. */
export type HoverState<T> =
  /** `spent` is the mark whose card was dismissed: it does not open again while the pointer stays on it (WCAG 1.4.13). */
  | { readonly is: 'idle'; readonly closedAtMs: number; readonly spent: T | null }
  | { readonly is: 'dwelling'; readonly target: T; readonly token: number }
  | { readonly is: 'open'; readonly target: T; readonly by: OpenedBy }
  /** `next` is another mark on which the pointer rests by now: it opens when the grace is over. */
  | {
      readonly is: 'leaving';
      readonly target: T;
      readonly by: OpenedBy;
      readonly token: number;
      readonly next: T | null;
    };

export type HoverEvent<T> =
  /** The pointer rests on a mark, slowly. `token` is new for each event. */
  | { readonly type: 'over'; readonly target: T; readonly token: number }
  /** The pointer is on nothing of ours, or left the window. */
  | { readonly type: 'leave'; readonly token: number }
  /** The pointer is on nothing of ours, but between the mark and its card. `token` as in `over`. */
  | { readonly type: 'toward'; readonly token: number }
  | { readonly type: 'enterCard' }
  | { readonly type: 'dwellElapsed'; readonly token: number }
  | { readonly type: 'graceElapsed'; readonly token: number }
  /** Somebody asked for the card of this mark; or the reader unpinned its card, and the pointer is in it. */
  | { readonly type: 'openNow'; readonly target: T; readonly by: OpenedBy }
  | { readonly type: 'dismiss' };

type Over<T> = Extract<HoverEvent<T>, { type: 'over' }>;

/** Returns the state without a card; `closedAtMs` is when the last one closed, long ago before there was one. */
export function idle<T>(closedAtMs = Number.NEGATIVE_INFINITY, spent: T | null = null): HoverState<T> {
  return { is: 'idle', closedAtMs, spent };
}

/** Returns the state after an event at `nowMs`; the same object when nothing changes. */
export function hoverCard<T>(state: HoverState<T>, event: HoverEvent<T>, nowMs: number): HoverState<T> {
  switch (event.type) {
    case 'over':
      return over(state, event, nowMs);
    case 'leave':
      return leave(state, event.token);
    case 'toward':
      return toward(state, event.token);
    case 'enterCard':
      return state.is === 'leaving' ? open(state) : state;
    case 'dwellElapsed':
      return state.is === 'dwelling' && state.token === event.token ? open(state) : state;
    case 'graceElapsed':
      if (state.is !== 'leaving' || state.token !== event.token) return state;
      if (state.next !== null) return open({ target: state.next });
      return state.by === 'pointer' ? idle(nowMs) : open(state);
    case 'openNow':
      return open(event);
    case 'dismiss':
      return state.is === 'idle' ? state : idle(nowMs, pointedAt(state));
  }
}

function over<T>(state: HoverState<T>, { target, token }: Over<T>, nowMs: number): HoverState<T> {
  switch (state.is) {
    case 'idle': {
      if (state.spent === target) return state;
      const isWarm = nowMs - state.closedAtMs < WARM_MS;
      return isWarm ? open({ target }) : { is: 'dwelling', target, token };
    }
    case 'dwelling':
      return state.target === target ? state : { is: 'dwelling', target, token };
    case 'open':
      // On the way to an open card the pointer may cross other marks: they wait for the grace to end.
      return state.target === target ? state : { ...state, is: 'leaving', token, next: target };
    case 'leaving':
      return state.target === target ? open(state) : { ...state, next: target };
  }
}

function leave<T>(state: HoverState<T>, token: number): HoverState<T> {
  switch (state.is) {
    case 'dwelling':
      return idle();
    case 'open':
      return state.by === 'pointer' ? { ...state, is: 'leaving', token, next: null } : state;
    case 'leaving':
      return state.next === null ? state : { ...state, next: null };
    case 'idle':
      return state.spent === null ? state : { ...state, spent: null };
  }
}

// On its way to the card the pointer crosses other marks, which are not meant; each movement begins the grace anew.
function toward<T>(state: HoverState<T>, token: number): HoverState<T> {
  return state.is === 'leaving' ? { ...state, token, next: null } : leave(state, token);
}

/** The mark that the pointer is on, as far as is known: on its way off a card it may rest on the next by now. */
function pointedAt<T>(state: Exclude<HoverState<T>, { is: 'idle' }>): T {
  return (state as { readonly next?: T | null }).next ?? state.target;
}

function open<T>({ target, by = 'pointer' }: { readonly target: T; readonly by?: OpenedBy }): HoverState<T> {
  return { is: 'open', target, by };
}
