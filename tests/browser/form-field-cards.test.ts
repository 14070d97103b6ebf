/** A form whose fields have the names of everything that can be asked of a form is marked and has cards as any other (F12). */
import './fake-extension';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { middleOf } from '@/src/core/placement/keep-in-view';
import { rectsOf } from '@/src/dom/mention-at-point';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { type CardSession, cardsIn, startCardSession } from './card-session';
import { lendHand, type ReaderHand } from './reader-hand';
import { startVirtualClock, type VirtualClock } from './virtual-clock';

const FIELDS = propertiesOf(HTMLFormElement.prototype)
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

let clock: VirtualClock;
let hand: ReaderHand;
let session: CardSession;
let errors: unknown[] = [];
const note = ({ error }: ErrorEvent) => void errors.push(error);
beforeEach(() => {
  errors = [];
  window.addEventListener('error', note);
  clock = startVirtualClock();
  hand = lendHand(clock.now);
});
afterEach(async () => {
  session.end();
  await clock.pass(12_000);
  hand.end();
  clock.end();
  window.removeEventListener('error', note);
  document.body.replaceChildren();
  expect(errors).toEqual([]);
});

test.each([
  ['in a paragraph of it', `<form style="overflow: hidden"><p>Ada Example</p>${FIELDS}</form>`],
  ['in the form itself', `<form style="padding: 9px">Ada Example${FIELDS}</form>`],
  ['in what is drawn into a slot', `<form><div data-shadow><p>Ada Example</p></div>${FIELDS}</form>`],
])('a name %s', async (_where, html) => {
  document.body.innerHTML = html;
  const host = document.querySelector('[data-shadow]');
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
  session = startCardSession();
  await clock.pass(100);
  const all = [...session.placed.all()];
  expect(all).toHaveLength(1);
  const [word] = rectsOf(all[0] as PlacedMention) as [DOMRect];
  hand.move(middleOf(word));
  await clock.pass(700);
  const [card] = cardsIn(hand.roots);
  expect(card?.entity).toBe('ada-example');
  const below = (card?.rect.top ?? 0) - word.bottom;
  expect(below).toBeGreaterThanOrEqual(8);
  expect(below).toBeLessThanOrEqual(10);
  hand.move({ x: 5, y: 600 });
  await clock.pass(1_000);
  expect(cardsIn(hand.roots)).toEqual([]);
});

function propertiesOf(prototype: object): string[] {
  if (prototype === Object.prototype) return Object.getOwnPropertyNames(prototype);
  return [...Object.getOwnPropertyNames(prototype), ...propertiesOf(Object.getPrototypeOf(prototype))];
}
