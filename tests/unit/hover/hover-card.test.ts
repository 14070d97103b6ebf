/** The state machine of the hover card, tested by its arrows. */
import { describe, expect, test } from 'vitest';
import { type HoverEvent, type HoverState, hoverCard, idle, WARM_MS } from '@/src/core/hover/hover-card';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const NOW_MS = 5_000;

const dwelling: State = { is: 'dwelling', target: 'a', token: 1 };
const open: State = { is: 'open', target: 'a', by: 'pointer' };
const byKeyboard: State = { is: 'open', target: 'a', by: 'keyboard' };
const leaving: State = { is: 'leaving', target: 'a', by: 'pointer', token: 2, next: null };
const crossing: State = { ...leaving, by: 'keyboard', next: 'b' };
const justClosed: State = { is: 'idle', closedAtMs: 1_000, spent: null };
const dismissed: State = { ...justClosed, spent: 'a' };
const over = (target: string): Event => ({ type: 'over', target, token: 9 });

const arrows: readonly [string, State, Event, State, number?][] = [
  ['a mark starts a dwell', idle(), over('a'), { is: 'dwelling', target: 'a', token: 9 }],
  [
    'soon after a card closed the next opens at once',
    justClosed,
    over('b'),
    { ...open, target: 'b' },
    1_000 + WARM_MS - 1,
  ],
  [
    'later it dwells again',
    justClosed,
    over('b'),
    { is: 'dwelling', target: 'b', token: 9 },
    1_000 + WARM_MS,
  ],
  ['moving within the mark does not restart the dwell', dwelling, over('a'), dwelling],
  ['another mark starts its own dwell', dwelling, over('b'), { is: 'dwelling', target: 'b', token: 9 }],
  ['leaving ends the dwell', dwelling, { type: 'leave', token: 3 }, idle()],
  ['the dwell opens the card', dwelling, { type: 'dwellElapsed', token: 1 }, open],
  [
    'a card that is entered does not open the next before its dwell is over',
    dwelling,
    { type: 'enterCard' },
    dwelling,
  ],
  ['the timer of an older dwell is dropped', dwelling, { type: 'dwellElapsed', token: 0 }, dwelling],
  ['the timer of a left mention is dropped', idle(), { type: 'dwellElapsed', token: 1 }, idle()],
  ['leaving an open card starts the grace', open, { type: 'leave', token: 3 }, { ...leaving, token: 3 }],
  [
    'crossing another mark starts the grace and remembers it',
    open,
    over('b'),
    { ...leaving, token: 9, next: 'b' },
  ],
  ['resting on the mark keeps the card', open, over('a'), open],
  ['a card by keyboard ignores a leaving pointer', byKeyboard, { type: 'leave', token: 3 }, byKeyboard],
  [
    'while the page is young nothing has closed',
    idle(),
    over('a'),
    { is: 'dwelling', target: 'a', token: 9 },
    WARM_MS - 1,
  ],
  ['entering the card keeps it', leaving, { type: 'enterCard' }, open],
  ['a card that was asked for stays one when it is entered', byKeyboard, { type: 'enterCard' }, byKeyboard],
  ['returning to the mark keeps it', leaving, over('a'), open],
  [
    'the grace closes the card',
    leaving,
    { type: 'graceElapsed', token: 2 },
    { is: 'idle', closedAtMs: NOW_MS, spent: null },
  ],
  ['the timer of an older grace is dropped', leaving, { type: 'graceElapsed', token: 1 }, leaving],
  ['a timer after entering the card is dropped', open, { type: 'graceElapsed', token: 2 }, open],
  [
    'resting on another mark through the grace opens it',
    { ...leaving, next: 'b' },
    { type: 'graceElapsed', token: 2 },
    { ...open, target: 'b' },
  ],
  ['a mark that is met after leaving is remembered, too', leaving, over('b'), { ...leaving, next: 'b' }],
  ['leaving that mark forgets it', { ...leaving, next: 'b' }, { type: 'leave', token: 4 }, leaving],
  ['the grace is not prolonged by moving about', leaving, { type: 'leave', token: 4 }, leaving],
  [
    'on the way to the card the grace begins anew',
    leaving,
    { type: 'toward', token: 4 },
    { ...leaving, token: 4 },
  ],
  [
    'and marks that are crossed there are not meant',
    { ...leaving, next: 'b' },
    { type: 'toward', token: 4 },
    { ...leaving, token: 4 },
  ],
  [
    'setting out for the card is leaving its mark',
    open,
    { type: 'toward', token: 3 },
    { ...leaving, token: 3 },
  ],
  [
    'setting out from a card that was asked for is nothing',
    byKeyboard,
    { type: 'toward', token: 3 },
    byKeyboard,
  ],
  ['a card that was asked for may be crossed from, too', byKeyboard, over('b'), { ...crossing, token: 9 }],
  [
    'it stays if the pointer did not rest there',
    { ...crossing, next: null },
    { type: 'graceElapsed', token: 2 },
    byKeyboard,
  ],
  ['entered then, it is still one that was asked for', crossing, { type: 'enterCard' }, byKeyboard],
  ['and so on its own mark', crossing, over('a'), byKeyboard],
  [
    'resting on that mark replaces it',
    crossing,
    { type: 'graceElapsed', token: 2 },
    { ...open, target: 'b' },
  ],
  ['Escape closes an open card', open, { type: 'dismiss' }, { ...dismissed, closedAtMs: NOW_MS }],
  [
    'Escape on the way to another mark is for that one, too',
    { is: 'leaving', target: 'b', by: 'pointer', token: 1, next: 'a' },
    { type: 'dismiss' },
    { ...dismissed, closedAtMs: NOW_MS },
  ],
  ['Escape ends a dwell', dwelling, { type: 'dismiss' }, { ...dismissed, closedAtMs: NOW_MS }],
  ['dismissed, it does not open again while the pointer stays on its mark', dismissed, over('a'), dismissed],
  ['once the pointer left its mark, it does', dismissed, { type: 'leave', token: 3 }, justClosed],
  ['dismissed, another opens as ever', dismissed, over('b'), { is: 'dwelling', target: 'b', token: 9 }],
  ['Escape with nothing open changes nothing', justClosed, { type: 'dismiss' }, justClosed],
  ['the keyboard opens at once', idle(), { type: 'openNow', target: 'a', by: 'keyboard' }, byKeyboard],
  [
    'the keyboard moves an open card',
    open,
    { type: 'openNow', target: 'b', by: 'keyboard' },
    { ...byKeyboard, target: 'b' },
  ],
];

describe('hover card', () => {
  test.each(arrows)('%s', (_name, before, event, after, nowMs = NOW_MS) => {
    expect(hoverCard(before, event, nowMs)).toEqual(after);
  });

  test('nothing changed is the same object, so that nobody acts on it', () => {
    expect(hoverCard(open, over('a'), NOW_MS)).toBe(open);
    expect(hoverCard(leaving, { type: 'leave', token: 4 }, NOW_MS)).toBe(leaving);
    expect(hoverCard(justClosed, { type: 'leave', token: 4 }, NOW_MS)).toBe(justClosed);
  });
});
