/** The hover card under a reader's hand, row by row; random programs are in random-cards. */
import './fake-extension';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCardHost } from '@/src/annotator/card-host';
import type { EntityId } from '@/src/core/briefing/schema';
import type { Settings } from '@/src/core/kept/settings';
import { rectsOf } from '@/src/dom/mention-at-point';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { type CardSession, cardsIn, type ShownCard, startCardSession } from './card-session';
import { lendHand, type ReaderHand } from './reader-hand';
import { startVirtualClock, type VirtualClock } from './virtual-clock';

/** Two words so far apart that their cards are beside each other. */
const PAGE = `<p>First <b>Ada Example</b> spoke.</p><div style="height: 385px"></div>
  <details open><summary>More</summary><p>Then <i>Bo Sample</i>.</p></details>
  <p><a href="#there">A link to Ada Example</a></p><button>a button</button>`;
const BESIDE = { x: 5, y: 440 };

const realTimer = window.setTimeout.bind(window);

let clock: VirtualClock;
let hand: ReaderHand;
let session: CardSession;
beforeEach(async () => {
  document.body.innerHTML = PAGE;
  clock = startVirtualClock();
  hand = lendHand(clock.now);
  session = startCardSession();
  await clock.pass(100);
});
afterEach(async () => {
  session.end();
  await clock.pass(12_000);
  hand.end();
  clock.end();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** The mention that stands in the element of a selector. */
function word(selector: string): PlacedMention {
  const holder = document.querySelector(selector) as Element;
  return [...session.placed.all()].find(({ range }) =>
    holder.contains(range.startContainer),
  ) as PlacedMention;
}

function middleOf(selector: string): { x: number; y: number } {
  const { x, y, width, height } = rectsOf(word(selector))[0] as DOMRect;
  return { x: x + width / 2, y: y + height / 2 };
}

async function pointAt(selector: string, forMs = 600): Promise<void> {
  hand.move(middleOf(selector));
  await clock.pass(forMs);
}

const shown = (): readonly ShownCard[] => cardsIn(hand.roots);
const entities = () => shown().map(({ entity }) => entity);
const next = async () => {
  void session.card.goTo({ fromEdge: true });
  await clock.pass(20);
};

async function press(button: string, card = shown()[0]): Promise<void> {
  const rect = card?.element.querySelector(button)?.getBoundingClientRect() as DOMRect;
  hand.move({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  await clock.pass(300);
  // Chromium says by its own clock, ten times a second, whether a card can be seen.
  await new Promise((done) => realTimer(done, 250));
  hand.down();
  hand.up();
  await clock.pass(20);
}

test('resting on a name opens its card, and leaving closes it', async () => {
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
  hand.move(BESIDE);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('it opens after 400 ms of rest and closes 300 ms after that; the next opens at once within 300 ms more', async () => {
  // A pointer that came fast rests once it has lain still for 40 ms.
  const AT_REST_MS = 45;
  await pointAt('b', AT_REST_MS + 380);
  expect(entities()).toEqual([]);
  await clock.pass(40);
  expect(entities()).toEqual(['ada-example']);
  hand.move(BESIDE);
  await clock.pass(AT_REST_MS + 280);
  expect(entities()).toEqual(['ada-example']);
  await clock.pass(40);
  expect(entities()).toEqual([]);
  await clock.pass(200);
  await pointAt('i', AT_REST_MS + 10);
  expect(entities()).toEqual(['bo-sample']);
  hand.move(BESIDE);
  await clock.pass(AT_REST_MS + 320 + 320);
  await pointAt('b', AT_REST_MS + 10);
  expect(entities()).toEqual([]);
});

test.each([
  ['more than half a px in a ms does not rest', 6, []],
  ['less does', 4, ['ada-example']],
])('a pointer that moves on a name by %s', async (_how, pxEach10Ms, expected) => {
  const { x, y } = middleOf('b');
  for (let step = 0; step < 70; step++) {
    // There and back, in the word.
    hand.move({ x: x + (step % 2) * pxEach10Ms, y });
    await clock.pass(10);
  }
  expect(entities()).toEqual(expected);
});

test('a name that the pointer flew off just before the end of its dwell opens nothing', async () => {
  await pointAt('b', 420);
  hand.move(BESIDE);
  await clock.pass(35);
  expect(entities()).toEqual([]);
});

test('a name that is not marked opens nothing', async () => {
  session.end();
  session = startCardSession({ density: 'first' });
  await clock.pass(100);
  await pointAt('a');
  expect(entities()).toEqual([]);
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
});

test('while the page adds to the text of a name its card opens, and stays', async () => {
  const { x, y } = middleOf('b');
  for (let moves = 0; moves < 8; moves++) {
    hand.move({ x: x + (moves % 2), y });
    document.querySelector('p')?.append(` And ${moves} more.`);
    await clock.pass(100);
  }
  const [{ element }] = shown() as [ShownCard];
  document.querySelector('p')?.append(' And more.');
  await clock.pass(100);
  hand.move({ x: x + 2, y });
  await clock.pass(1_000);
  expect(shown().map((card) => card.element)).toEqual([element]);
});

test('a card goes when the page moves its word from under a pointer that lies still', async () => {
  await pointAt('b');
  const above = document.createElement('p');
  above.style.height = '60px';
  document.body.prepend(above);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test.each([
  ['word', []],
  ['card', ['ada-example']],
] as const)(
  'a page that is scrolled under a pointer that lies still on the %s leaves of cards: %s',
  async (on, left) => {
    const below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    scrollTo({ top: 0, behavior: 'instant' });
    await clock.pass(100);
    await pointAt('b');
    expect(entities()).toEqual(['ada-example']);
    if (on === 'card') {
      const [{ rect }] = shown() as [ShownCard];
      hand.move({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      await clock.pass(100);
    }
    scrollTo({ top: 20, behavior: 'instant' });
    // The browser tells of it with its next frame.
    await new Promise((done) => realTimer(done, 250));
    await clock.pass(1_000);
    expect(entities()).toEqual(left);
  },
);

test('the card of a word in a frame stays until the pointer left that, or it was dismissed there; not while the pointer is in it', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.focus();
  const mention = {
    entity: 'ada-example' as EntityId,
    alias: 'Ada Example',
    evidence: { by: 'name' },
  } as const;
  const rects = [{ x: 5, y: 5, width: 40, height: 12 }];
  const showAbove = async () => {
    expect(session.card.showAbove({ ...mention, rects, by: 'pointer', depth: 1 }, 3)).toBe(true);
    await clock.pass(100);
    expect(entities()).toEqual(['ada-example']);
  };
  const leaveAbove = async (isDismissed: boolean) => {
    session.card.leaveAbove(isDismissed);
    await clock.pass(isDismissed ? 20 : 1_000);
    return entities();
  };
  await showAbove();
  expect(await leaveAbove(false)).toEqual([]);
  await showAbove();
  expect(await leaveAbove(true)).toEqual([]);
  await showAbove();
  const [{ rect }] = shown() as [ShownCard];
  hand.move({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  await clock.pass(100);
  expect(await leaveAbove(false)).toEqual(['ada-example']);
  expect(await leaveAbove(true)).toEqual([]);
  await showAbove();
  expect(await leaveAbove(false)).toEqual([]);
});

test('a step that was begun when the session ended opens nothing', async () => {
  const going = session.card.goTo({});
  session.end();
  expect(await going).toBe(false);
  await clock.pass(100);
  expect(entities()).toEqual([]);
});

test('a page that is left, and may come back, keeps no card open', async () => {
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await clock.pass(20);
  expect(entities()).toEqual([]);
});

test('a name whose card was opened by the keyboard, and dismissed, opens when the pointer comes', async () => {
  await next();
  hand.key('Escape');
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
});

test('a press right after a card came to the top again does nothing: it was meant for what lay there (T6)', async () => {
  await pointAt('b', 1_000);
  const popover = document.body.appendChild(document.createElement('div'));
  popover.popover = 'manual';
  popover.showPopover();
  // The browser tells of it, and that the card can be seen again, by its own clock.
  await new Promise((done) => realTimer(done, 250));
  const button = shown()[0]?.element.querySelector('.card-pin') as Element;
  const { x, y, width, height } = button.getBoundingClientRect();
  hand.move({ x: x + width / 2, y: y + height / 2 });
  hand.down();
  hand.up();
  await clock.pass(20);
  expect(shown().map((card) => card.isPinned)).toEqual([false]);
  await press('.card-pin');
  expect(shown().map((card) => card.isPinned)).toEqual([true]);
});

test('a pinned card does not hold the one of another name that the pointer left', async () => {
  await pointAt('i');
  await press('.card-pin');
  await pointAt('b');
  expect(entities()).toEqual(['bo-sample', 'ada-example']);
  const [{ rect }] = shown() as [ShownCard];
  hand.move({ x: rect.left + 20, y: rect.top + 20 });
  await clock.pass(1_000);
  expect(entities()).toEqual(['bo-sample']);
});

test('a name that the pointer rested on, and flew off again, does not come next', async () => {
  await pointAt('b');
  await pointAt('i', 310);
  expect(entities()).toEqual(['ada-example']);
  hand.move({ x: innerWidth - 5, y: 200 });
  await clock.pass(35);
  expect(entities()).toEqual([]);
});

test('of a name on two lines that comes next the card opens at the line that the pointer is on', async () => {
  document.body.innerHTML = `<p style="width: 250px; margin-left: 20px; text-indent: 225px"><i>Bo Sample</i></p>
    <p style="padding-left: 280px"><b>Ada Example</b></p>`;
  await clock.pass(100);
  await pointAt('b');
  const [, second] = rectsOf(word('i')) as [DOMRect, DOMRect];
  hand.move({ x: second.x + 10, y: second.y + 5 });
  await clock.pass(600);
  expect(shown().map(({ entity, rect }) => [entity, rect.left])).toEqual([['bo-sample', second.left]]);
});

test('a name on two lines that opens at once, soon after another, opens at the line that the pointer is on', async () => {
  document.body.innerHTML = `<p style="width: 250px; margin-left: 20px; text-indent: 225px"><i>Bo Sample</i></p>
    <p style="padding-left: 280px"><b>Ada Example</b></p>`;
  await clock.pass(100);
  await pointAt('b');
  hand.move(BESIDE);
  await clock.pass(400);
  expect(entities()).toEqual([]);
  const [, second] = rectsOf(word('i')) as [DOMRect, DOMRect];
  hand.move({ x: second.x + 10, y: second.y + 5 });
  await clock.pass(60);
  expect(shown().map(({ entity, rect }) => [entity, rect.left])).toEqual([['bo-sample', second.left]]);
});

test('of a name that stands twice in a text each has a card of its own', async () => {
  document.body.innerHTML = `<p style="white-space: pre">Ada Example${'\n'.repeat(24)}is Ada Example.</p>`;
  await clock.pass(100);
  const places = [...session.placed.all()].map((one) => rectsOf(one)[0] as DOMRect);
  const [first, second] = places as [DOMRect, DOMRect];
  const tops = () => shown().map(({ rect }) => rect.top);
  hand.move({ x: first.x + 10, y: first.y + 5 });
  await clock.pass(600);
  const [top] = tops() as [number];
  hand.move({ x: second.x + 10, y: second.y + 5 });
  await clock.pass(200);
  expect(tops()).toEqual([top]);
  await clock.pass(600);
  expect(tops()).toEqual([expect.toSatisfy((other: number) => other > top)]);
});

test('the code of cards comes when a key is pressed where a name is marked, and nowhere else', async () => {
  let asked = 0;
  const code = async () => {
    asked++;
    return createCardHost;
  };
  for (const [html, expected] of [
    ['<p>Nobody.</p>', 0],
    ['<p>Ada Example</p>', 1],
  ] as const) {
    session.end();
    document.body.innerHTML = html;
    session = startCardSession({}, code);
    await clock.pass(100);
    hand.key('Alt');
    expect(asked).toBe(expected);
  }
});

test('a name to which the pointer came from another, on which it dwelt no longer, opens in its time', async () => {
  await pointAt('b', 200);
  await pointAt('i', 445 - 10);
  expect(entities()).toEqual([]);
  await clock.pass(20);
  expect(entities()).toEqual(['bo-sample']);
});

test('Escape while the card of another name is on its way out leaves neither, however long the pointer stays', async () => {
  await pointAt('b');
  await pointAt('i', 200);
  expect(entities()).toEqual(['ada-example']);
  hand.key('Escape');
  await clock.pass(500);
  const { x, y } = middleOf('i');
  hand.move({ x: x + 1, y });
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('on its way to the card the pointer may take its time, and nowhere else', async () => {
  await pointAt('b');
  const from = middleOf('b');
  const [card] = shown();
  const top = card?.rect.top as number;
  for (let above = 7; above > 0; above--) {
    hand.move({ x: from.x, y: top - above });
    await clock.pass(100);
  }
  expect(entities()).toEqual(['ada-example']);
  await pointAt('b');
  for (let step = 1; step <= 5; step++) {
    hand.move({ x: from.x + 40 * step, y: from.y });
    await clock.pass(100);
  }
  expect(entities()).toEqual([]);
});

test('a pointer that goes slowly along a name, and never rests, opens its card', async () => {
  const { x, y } = middleOf('b');
  for (let step = -15; step < 15; step++) {
    hand.move({ x: x + step, y });
    await clock.pass(20);
  }
  expect(entities()).toEqual(['ada-example']);
});

test('a card closes when the pointer leaves the window or goes into a frame, not when it goes from part to part', async () => {
  const frame = document.createElement('iframe');
  for (const [into, left] of [
    [document.querySelector('p') as Element, ['ada-example']],
    [undefined, []],
    [frame, []],
  ] as const) {
    await pointAt('b');
    hand.leave(into);
    await clock.pass(1_000);
    expect(entities()).toEqual(left);
  }
});

async function startAgain(chosen: Partial<Settings>): Promise<void> {
  session.end();
  session = startCardSession(chosen);
  await clock.pass(100);
}

test('to who wants Shift a name opens by Shift, and stays without it', async () => {
  await startAgain({ trigger: 'modifier' });
  await pointAt('b');
  expect(entities()).toEqual([]);
  hand.key('Shift');
  await clock.pass(600);
  expect(entities()).toEqual(['ada-example']);
  const { x, y } = middleOf('b');
  hand.move({ x: x + 1, y });
  await clock.pass(1_000);
  expect(entities()).toEqual(['ada-example']);
  hand.move(BESIDE);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('to who wants a click a name opens by a click alone, and closes by one', async () => {
  await startAgain({ trigger: 'click' });
  await pointAt('b');
  expect(entities()).toEqual([]);
  hand.up();
  await clock.pass(20);
  expect(shown().map(({ element }) => element.classList.contains('frame-sheet'))).toEqual([false]);
  hand.move(BESIDE);
  await clock.pass(1_000);
  expect(entities()).toEqual(['ada-example']);
  hand.up();
  await clock.pass(20);
  expect(entities()).toEqual([]);
});

test('a selection that begins on a name takes its card away; one by key does not', async () => {
  await pointAt('b');
  const select = async () => {
    getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    document.dispatchEvent(new Event('selectionchange'));
    await clock.pass(20);
  };
  await select();
  expect(entities()).toEqual(['ada-example']);
  getSelection()?.removeAllRanges();
  hand.down();
  const { x, y } = middleOf('b');
  hand.move({ x: x + 1, y }, true);
  await select();
  expect(entities()).toEqual([]);
});

test('Escape that closes a card is not heard by the page; one that nobody pressed closes none (T5)', async () => {
  await pointAt('b');
  const heard: string[] = [];
  const end = new AbortController();
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: end.signal });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  hand.key('a');
  await clock.pass(20);
  expect([heard.splice(0), entities()]).toEqual([['Escape', 'a'], ['ada-example']]);
  hand.key('Escape');
  await clock.pass(20);
  expect([heard, entities()]).toEqual([[], []]);
  end.abort();
});

test('of an Escape that closed a card the page hears neither that it is held nor that it is let go', async () => {
  const heard: string[] = [];
  const end = new AbortController();
  for (const type of ['keydown', 'keyup'])
    document.addEventListener(type, () => heard.push(type), { signal: end.signal });
  const press = () => {
    hand.key('Escape');
    hand.key('Escape', 'keydown', true);
    hand.key('Escape', 'keyup');
    return heard.splice(0);
  };
  await pointAt('b');
  expect([press(), entities()]).toEqual([[], []]);
  expect(press()).toEqual(['keydown', 'keydown', 'keyup']);
  end.abort();
});

test.each([false, true])(
  'a step waits for a name that the page shows late; after the end (%s) it opens nothing',
  async (ended) => {
    const late = document.querySelector('i') as HTMLElement;
    late.style.cssText = 'display: block; margin-top: 3000px; opacity: 0';
    const going = session.card.goTo({ entity: 'bo-sample' as never, fromEdge: true });
    await clock.pass(100);
    expect(entities()).toEqual([]);
    late.style.opacity = '1';
    if (ended) session.end();
    await clock.pass(150);
    expect(await going).toBe(!ended);
    await clock.pass(20);
    expect(entities()).toEqual(ended ? [] : ['bo-sample']);
  },
);

test('dismissed by key, the card of a name opens to the pointer that comes to it from afar', async () => {
  hand.move(BESIDE);
  await clock.pass(400);
  await next();
  expect(entities()).toEqual(['ada-example']);
  hand.key('Escape');
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
});

test('dismissed under the pointer, it opens no more while that stays', async () => {
  await pointAt('b');
  hand.key('Escape');
  await clock.pass(400);
  const { x, y } = middleOf('b');
  hand.move({ x: x + 1, y });
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test.each<[string, () => void]>([
  ['fades', () => document.querySelector('b')?.setAttribute('style', 'opacity: 0')],
  ['fades with what is around it', () => document.querySelector('p')?.setAttribute('style', 'opacity: 0')],
  ['is made invisible', () => document.querySelector('p')?.setAttribute('style', 'visibility: hidden')],
  ['is taken out', () => document.querySelector('p')?.remove()],
])('a card that was opened by key goes when its word %s', async (_how, change) => {
  await next();
  expect(entities()).toEqual(['ada-example']);
  change();
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('and when its word is folded away', async () => {
  void session.card.goTo({ entity: 'bo-sample' as never, fromEdge: true });
  await clock.pass(20);
  expect(entities()).toEqual(['bo-sample']);
  (document.querySelector('details') as HTMLDetailsElement).open = false;
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('and when what is around its word is folded to no height', async () => {
  await next();
  expect(entities()).toEqual(['ada-example']);
  document.querySelector('p')?.setAttribute('style', 'max-height: 0; overflow: hidden');
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('a name straight in an element without a box opens its card', async () => {
  document.querySelector('b')?.setAttribute('style', 'display: contents');
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
});

test('a name that cannot be seen opens no card', async () => {
  const at = middleOf('b');
  document.querySelector('p')?.setAttribute('style', 'opacity: 0');
  hand.move(at);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('two pinned cards and the hover card stand side by side; Escape closes the one that is in use', async () => {
  await pointAt('b');
  await press('.card-pin');
  hand.move(BESIDE);
  await clock.pass(1_000);
  expect(shown().map(({ isPinned }) => isPinned)).toEqual([true]);
  // Its own word opens no second one.
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
  await pointAt('i');
  expect(shown().map(({ isPinned }) => isPinned)).toEqual([true, false]);
  hand.key('Escape');
  await clock.pass(20);
  expect(entities()).toEqual(['ada-example']);
  // Left to the page, for the focus is not in the pinned one.
  (document.querySelector('button') as HTMLElement).focus();
  expect(hand.key('Escape')).toBe(true);
  expect(entities()).toEqual(['ada-example']);
  shown()[0]?.element.querySelector<HTMLElement>('.card-pin')?.focus();
  expect(hand.key('Escape')).toBe(false);
  expect(entities()).toEqual([]);
  // No card of it is pinned any more.
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
});

test.each([
  ['the list', '.card-menu-button', '.card-menu'],
  ['the choice of the day', '.as-of-button', '.as-of-panel'],
])(
  'Escape closes %s of a card for its button, unheard by the page, and then the card',
  async (_what, button, part) => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => void heard.push(key);
    document.body.addEventListener('keydown', hear);
    await pointAt('b');
    await press(button);
    const [card] = shown();
    expect(card?.element.querySelector(part)).not.toBeNull();
    card?.element.querySelector<HTMLElement>(`${part} :is(select, input)`)?.focus();
    expect(hand.key('Escape')).toBe(false);
    expect([card?.element.querySelector(part), card?.root.activeElement]).toEqual([
      null,
      card?.element.querySelector(button),
    ]);
    // Held, it closes no more; pressed again, it does.
    expect(hand.key('Escape', 'keydown', true)).toBe(false);
    expect(hand.key('Escape', 'keyup')).toBe(false);
    expect(entities()).toEqual(['ada-example']);
    expect(hand.key('Escape')).toBe(false);
    document.body.removeEventListener('keydown', hear);
    expect([entities(), heard]).toEqual([[], []]);
  },
);

test('Escape closes the list of a pinned card that has the focus, once the hover card is closed', async () => {
  await pointAt('i');
  await press('.card-pin');
  await press('.card-menu-button');
  await pointAt('b');
  expect(entities()).toEqual(['bo-sample', 'ada-example']);
  const menus = () => shown().map(({ element }) => element.querySelectorAll('.card-menu').length);
  hand.key('Escape');
  expect([entities(), menus()]).toEqual([['bo-sample'], [1]]);
  hand.key('Escape');
  expect([entities(), menus()]).toEqual([['bo-sample'], [0]]);
  hand.key('Escape');
  expect(entities()).toEqual([]);
});

test('of the list and the choice of the day one is open, in another day’s card too, and none in another name’s', async () => {
  const context = [
    { text: { en: 'She met Bo Sample.' }, period: '2000/..', sources: [{ source: 'source-1' }] },
  ];
  const linked: object = { context, labels: [{ id: 'bo-sample', name: { en: 'Bo Sample' } }] };
  session.end();
  session = startCardSession({}, undefined, (dossier) => ({ ...dossier, ...linked }));
  await clock.pass(100);
  await pointAt('b');
  const [card] = shown();
  const parts = () =>
    [...(card?.element.querySelectorAll('.as-of-panel, .card-menu') ?? [])].map(({ classList: [...all] }) =>
      all.at(-1),
    );
  await press('.card-menu-button');
  await press('.as-of-button');
  expect(parts()).toEqual(['as-of-panel']);
  await press('.as-of-choices button:last-child');
  expect(parts()).toEqual(['as-of-panel']);
  await press('.card-link');
  expect([card?.element.querySelector('h2')?.textContent, parts()]).toEqual(['Bo Sample', []]);
  await press('.card-menu-button');
  expect(parts()).toEqual(['card-menu']);
  await press('.card-back');
  expect([card?.element.querySelector('h2')?.textContent, parts()]).toEqual(['Ada Example', []]);
});

test('a pinned card is that of its word also when the pointer was on another meanwhile', async () => {
  await pointAt('b');
  await press('.card-pin');
  await pointAt('i', 1_000);
  await pointAt('b', 1_000);
  expect(shown().map((card) => card.isPinned)).toEqual([true]);
});

test('a card stays where the page writes its text anew under a pointer that lies still', async () => {
  await pointAt('b');
  const [{ element }] = shown() as [ShownCard];
  const paragraph = document.querySelector('p') as Element;
  for (let time = 0; time < 3; time++) {
    paragraph.innerHTML = paragraph.innerHTML.replace('.', ' on.');
    // It is read in the page's own time.
    await new Promise((done) => realTimer(done, 30));
    await clock.pass(600);
  }
  expect(shown().map((card) => card.element)).toEqual([element]);
});

test('pinned again, a card goes one step at an arrow key', async () => {
  await pointAt('b');
  for (let time = 0; time < 3; time++) await press('.card-pin');
  const [{ element, isPinned }] = shown() as [ShownCard];
  expect(isPinned).toBe(true);
  element.querySelector<HTMLElement>('.card-pin')?.focus();
  const { top } = element.getBoundingClientRect();
  hand.key('ArrowDown');
  expect(element.getBoundingClientRect().top - top).toBe(16);
});

test('unpinned, a card takes the place of the open one, and closes as that would', async () => {
  await pointAt('b');
  await press('.card-pin');
  await pointAt('i');
  expect(entities()).toEqual(['ada-example', 'bo-sample']);
  await press('.card-pin', shown()[0]);
  expect(shown().map(({ entity, isPinned }) => [entity, isPinned])).toEqual([['ada-example', false]]);
  hand.move(BESIDE);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
  // And so with no other one open.
  await pointAt('b');
  await press('.card-pin');
  await press('.card-pin');
  expect(shown().map(({ isPinned }) => isPinned)).toEqual([false]);
  hand.move(BESIDE);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('nothing in a card is pressed in its first 250 ms, or by a script (T6)', async () => {
  await next();
  // Chromium says by its own clock whether a card can be seen.
  await new Promise((done) => realTimer(done, 250));
  const card = shown()[0] as ShownCard;
  const controls = [...card.element.querySelectorAll<HTMLElement>('a, button, summary')];
  expect(controls.length).toBeGreaterThan(5);
  const look = () => [entities(), card.element.innerHTML];
  const before = look();
  const followed: string[] = [];
  const note = (event: Event) =>
    !event.defaultPrevented && followed.push((event.target as Element).outerHTML);
  for (const type of ['click', 'auxclick']) card.root.addEventListener(type, note);
  for (const control of controls) {
    const { x, y, width, height } = control.getBoundingClientRect();
    hand.move({ x: x + width / 2, y: y + height / 2 });
    hand.down();
    hand.up();
  }
  expect(look()).toEqual(before);
  await clock.pass(300);
  // A press of the reader's in the card makes no other one deliberate.
  const { left, top } = card.rect;
  hand.move({ x: left + 20, y: top + 60 });
  hand.down();
  for (const control of controls) {
    for (const type of ['click', 'auxclick'])
      control.dispatchEvent(
        new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }),
      );
  }
  expect(look()).toEqual(before);
  expect(followed).toEqual([]);
  await press('.card-pin');
  expect(shown().map(({ isPinned }) => isPinned)).toEqual([true]);
});

test('no press acts on a card that is out of sight as it begins, or as it ends (T6)', async () => {
  await next();
  await clock.pass(300);
  await new Promise((done) => realTimer(done, 250));
  const { style } = document.documentElement;
  const pin = shown()[0]?.element.querySelector('.card-pin') as Element;
  const { x, y } = pin.getBoundingClientRect();
  hand.move({ x: x + 4, y: y + 4 });
  style.opacity = '0';
  hand.down();
  // The page heard of the press, too.
  style.opacity = '';
  hand.up();
  hand.down();
  style.opacity = '0';
  hand.up();
  style.opacity = '';
  expect(shown().map(({ isPinned }) => isPinned)).toEqual([false]);
  hand.down();
  hand.up();
  expect(shown().map(({ isPinned }) => isPinned)).toEqual([true]);
});

test('the close button closes its own card', async () => {
  await pointAt('b');
  await press('.card-pin');
  await pointAt('i');
  await press('.card-head [aria-label=Close]', shown()[0]);
  expect(entities()).toEqual(['bo-sample']);
});

async function closeAndComeAgain(): Promise<void> {
  await press('.card-head [aria-label=Close]');
  expect(entities()).toEqual([]);
  hand.move(BESIDE);
  await clock.pass(1_000);
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
}

test('a card that was closed by its button, or with its word, opens again to who comes again', async () => {
  await pointAt('b');
  await closeAndComeAgain();
  const paragraph = document.querySelector('p') as Element;
  paragraph.setAttribute('style', 'display: none');
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
  paragraph.removeAttribute('style');
  hand.move(BESIDE);
  await clock.pass(1_000);
  await pointAt('b');
  expect(entities()).toEqual(['ada-example']);
});

test.each([false, true])('and so one that was opened by key, whether it was pinned: %s', async (isPinned) => {
  await next();
  if (isPinned) await press('.card-pin');
  await closeAndComeAgain();
});

test('a card that was asked for by key has the focus and gives it back', async () => {
  const button = document.querySelector('button') as HTMLElement;
  button.focus();
  await next();
  expect(shown()[0]?.root.activeElement).not.toBeNull();
  hand.key('Escape');
  await clock.pass(20);
  expect(document.activeElement).toBe(button);
});

test('one that a pointer opened leaves the focus alone', async () => {
  const button = document.querySelector('button') as HTMLElement;
  button.focus();
  await pointAt('b');
  expect(document.activeElement).toBe(button);
});

test('the tap of a pen opens a card, and beside it closes that', async () => {
  hand.click(middleOf('b'), { pointerType: 'pen' });
  await clock.pass(20);
  expect(entities()).toEqual(['ada-example']);
  hand.click(BESIDE, { pointerType: 'pen' });
  await clock.pass(20);
  expect(entities()).toEqual([]);
});

test('a finger opens a sheet with the focus in it; a tap beside closes it', async () => {
  hand.move(middleOf('b'));
  hand.up('touch');
  await clock.pass(20);
  expect(shown()[0]?.element.classList.contains('frame-sheet')).toBe(true);
  expect(shown()[0]?.root.activeElement).not.toBeNull();
  hand.move({ x: 200, y: 100 });
  hand.up('touch');
  await clock.pass(20);
  expect(entities()).toEqual([]);
});

test.each<[string, string, string, MouseEventInit]>([
  ['a second one soon after', 'b', 'touch', { detail: 2 }],
  ['one by another button', 'b', 'touch', { button: 2 }],
  ['one on a link', 'a', 'touch', {}],
  ['one by mouse', 'b', 'mouse', {}],
])('of clicks %s opens nothing', async (_which, selector, pointerType, how) => {
  const at = middleOf(selector);
  hand.move(at);
  hand.leave();
  hand.click(at, { pointerType, ...how });
  await clock.pass(100);
  expect(entities()).toEqual([]);
});

test.each([
  ['around the shadow tree of its name', '<a href="#there"><div></div></a>', '<u>Ada Example</u>'],
  [
    'in the shadow tree around its name',
    '<div><u>Ada Example</u></div>',
    '<a href="#there"><slot></slot></a>',
  ],
])('a tap on a link that stands %s opens nothing', async (_where, light, shade) => {
  document.body.innerHTML = light;
  const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = shade;
  session.end();
  session = startCardSession();
  await clock.pass(100);
  const name = (root.querySelector('u') ?? document.querySelector('u')) as Element;
  const { x, y, width, height } = name.getBoundingClientRect();
  hand.move({ x: x + width / 2, y: y + height / 2 }, false, 'touch');
  hand.up('touch');
  await clock.pass(100);
  expect(entities()).toEqual([]);
  // There is one to open.
  for (const link of [document, root].flatMap((at) => [...at.querySelectorAll('a')]))
    link.removeAttribute('href');
  hand.up('touch');
  await clock.pass(100);
  expect(entities()).toEqual(['ada-example']);
});

test.each([
  ['<label>', false],
  ['<details open><summary>', false],
  ['<p role="button">', false],
  ['<p role="link">', false],
  ['<p data-shade="<button><slot></slot></button>">', false],
  ['<p contenteditable="false">', true],
  ['<a>', true],
])('a tap on a name in %s opens its card: %s', async (around, opens) => {
  document.body.innerHTML = `${around}<u>Ada Example</u>`;
  const host = document.querySelector<HTMLElement>('[data-shade]');
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = host.dataset.shade as string;
  session.end();
  session = startCardSession();
  await clock.pass(100);
  hand.click(middleOf('u'), { pointerType: 'touch' });
  await clock.pass(100);
  expect(entities()).toEqual(opens ? ['ada-example'] : []);
});

test.each([
  '<input type="file">',
  '<input>',
  '<textarea></textarea>',
  '<select></select>',
  '<video controls></video>',
])('a tap on a %s that lies over a name, unseen, opens nothing', async (control) => {
  document.body.innerHTML = `<p style="position: relative"><u>Ada Example</u>${control}</p>`;
  const over = document.querySelector<HTMLElement>('p > :last-child') as HTMLElement;
  session.end();
  session = startCardSession();
  await clock.pass(100);
  const tap = async () => {
    hand.click(middleOf('u'), { pointerType: 'touch' });
    await clock.pass(100);
  };
  over.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0';
  await tap();
  expect(entities()).toEqual([]);
  over.remove();
  await tap();
  expect(entities()).toEqual(['ada-example']);
});

test.each<[string, boolean, string]>([
  ['a finger', false, 'touch'],
  ['a pointer whose button is down', true, 'mouse'],
])('%s that rests on a name opens nothing', async (_what, isPressed, pointerType) => {
  hand.move(middleOf('b'), isPressed, pointerType);
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('a click that nobody made opens nothing (T5)', async () => {
  const { x, y } = middleOf('b');
  const how = { bubbles: true, clientX: x, clientY: y, pointerType: 'touch', detail: 1 };
  document.querySelector('b')?.dispatchEvent(new PointerEvent('click', how));
  await clock.pass(100);
  expect(entities()).toEqual([]);
});

test('a card stays when nobody but the page moves a pointer, and opens by no Shift of its (T5)', async () => {
  await pointAt('b');
  const how = { bubbles: true, clientX: BESIDE.x, clientY: BESIDE.y, pointerType: 'mouse' };
  document.body.dispatchEvent(new PointerEvent('pointermove', how));
  await clock.pass(1_000);
  expect(entities()).toEqual(['ada-example']);
  document.body.dispatchEvent(new PointerEvent('pointerout', how));
  await clock.pass(1_000);
  expect(entities()).toEqual(['ada-example']);
  await startAgain({ trigger: 'modifier' });
  await pointAt('b');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  await clock.pass(1_000);
  expect(entities()).toEqual([]);
});

test('a click that ends a selection opens nothing', async () => {
  const at = middleOf('b');
  getSelection()?.selectAllChildren(document.querySelector('p') as Element);
  hand.click(at, { pointerType: 'touch' });
  await clock.pass(100);
  expect(entities()).toEqual([]);
  getSelection()?.removeAllRanges();
  hand.click(at, { pointerType: 'touch' });
  await clock.pass(100);
  expect(entities()).toEqual(['ada-example']);
});

test('after the end nothing opens and nothing is left', async () => {
  await pointAt('b');
  await press('.card-pin');
  await pointAt('i');
  session.end();
  await clock.pass(20);
  expect(shown()).toEqual([]);
  expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual(['head', 'body']);
});

test.each([false, true])(
  'a card in which the site was turned off stays for Undo, pinned: %s',
  async (isPinned) => {
    const turnOff = async () => {
      await pointAt('b');
      if (isPinned) await press('.card-pin');
      await press('.card-menu-button');
      await press('.menu-group:nth-of-type(2) .tool:last-of-type');
      expect(shown().map((card) => card.isPinned)).toEqual([isPinned]);
      session.end();
      hand.move(BESIDE);
      await clock.pass(9_000);
      expect(shown().map((card) => card.isPinned)).toEqual([isPinned]);
    };
    await turnOff();
    await press('.notice-undo');
    expect(entities()).toEqual([]);
    session = startCardSession();
    await clock.pass(100);
    await turnOff();
    await clock.pass(1_000);
    expect(entities()).toEqual([]);
  },
);
