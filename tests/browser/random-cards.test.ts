/**
 * Random programs of a reader's hand and of a page that changes under it: what must hold of hover cards, whatever happened. The
 * clock is virtual and the hand's events are made here, so that hundreds of gestures take seconds; a program that fails is
 * made as short as it can be.
 */
import './fake-extension';
import { afterEach, expect, test } from 'vitest';
import { common, type Rect } from '@/src/core/placement/keep-in-view';
import { rectsOf } from '@/src/dom/mention-at-point';
import { holderOf, type PlacedMention } from '@/src/dom/placed-mentions';
import { clipOf, viewOf } from '@/src/dom/view-of';
import { long } from '@/tests/long';
import { randomFrom } from '@/tests/random-from';
import { type CardSession, cardsIn, NAMES, type ShownCard, startCardSession } from './card-session';
import { lendHand, type ReaderHand } from './reader-hand';
import { startVirtualClock, type VirtualClock } from './virtual-clock';

const PROGRAMS = long ? 2_000 : 40;
const STEPS = 16;
/** Longer than a dwell, a grace and what is looked at now and then take together. */
const LONG_MS = 1_600;

const PAGE = `
  <p id="first">Then Ada Example met <b>Bo Sample</b> there and went on for a while.</p>
  <div id="box" style="height: 70px; overflow: auto; border: 1px solid">
    <p>In a box stands Bo Sample.</p><p>nobody</p><p>And below it Ada Example.</p><p style="height: 200px">nobody</p>
  </div>
  <details open><summary>More</summary><p>Of Ada Example is told here.</p></details>
  <p><a href="#first">A link to Bo Sample</a> and <button>a button</button> <input value="text"></p>
  <section><p>Long after came Bo Sample, Ada Example.</p></section>
  <div id="host"></div>
  <div style="height: 900px">nobody</div>
  <p>At the end Ada Example stands.</p>
  <div style="height: 300px">nobody</div>`;

type Step = { readonly what: string; readonly a: number; readonly b: number; readonly waitMs: number };

const WAITS = [0, 10, 30, 60, 150, 280, 320, 420, 700, LONG_MS, LONG_MS, LONG_MS];

const realTimer = window.setTimeout.bind(window);
const realFrame = window.requestAnimationFrame.bind(window);

/** What a program runs in. */
type World = {
  readonly clock: VirtualClock;
  readonly hand: ReaderHand;
  readonly errors: string[];
  session: CardSession | null;
  /** A card may have been dismissed while the pointer was on its word: that opens none until the pointer was elsewhere. */
  isSpent: boolean;
  /** The pointer came where it is after all else. */
  isFresh: boolean;
  isPressed: boolean;
  /** The pointer came into a card, which may move from under it. */
  isReading: boolean;
  /** The window has another size, or something was unfolded, where a card goes along with its word. */
  mayStay: boolean;
  /** The last card that was unpinned: it stays where it lay, beside no word. */
  unpinned: Element | null;
  /** The open card was asked for by key or click: no pointer closes it. */
  isByHand: boolean;
  /** What had the focus before a card took it. */
  focusBefore: Element | null;
};

afterEach(() => {
  document.body.replaceChildren();
});

test(`${PROGRAMS} programs: cards are where they should be, and nowhere else`, {
  retry: 0,
  timeout: long ? 3_600_000 : 180_000,
}, async () => {
  let opened = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const program = programOf(seed);
    const { wrong, opens } = await run(program);
    if (wrong) throw new Error(`seed ${seed}: ${await shortest(program, wrong)}`);
    opened += opens;
  }
  // Programs in which no card opens would prove nothing.
  expect(opened).toBeGreaterThan(PROGRAMS);
});

function programOf(seed: number): readonly Step[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: STEPS }, () => ({
    what: pick(ALL),
    a: random(),
    b: random(),
    waitMs: pick(WAITS),
  }));
}

/** Leaves out what a program fails without; resolves to what is wrong then, and the steps that are left. */
async function shortest(program: readonly Step[], wrong: string): Promise<string> {
  const kindOf = (found: string | null) => found?.split(':')[0];
  let left = program;
  let last = wrong;
  for (let size = program.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < left.length; ) {
      const without = [...left.slice(0, at), ...left.slice(at + size)];
      const { wrong: found } = await run(without);
      if (found && kindOf(found) === kindOf(wrong)) {
        left = without;
        last = found;
      } else at += size;
    }
  }
  return `${last}\n  ${left.map((step) => JSON.stringify(step)).join('\n  ')}`;
}

type Outcome = {
  /** What did not hold, and what was to be seen after each step; `null` if all did. */
  readonly wrong: string | null;
  readonly opens: number;
};

/** Runs a program on a page of its own. */
async function run(program: readonly Step[]): Promise<Outcome> {
  const errors: string[] = [];
  const note = (event: Event) => {
    const { message, reason } = event as ErrorEvent & PromiseRejectionEvent;
    errors.push(String(message ?? reason?.stack ?? reason));
    event.preventDefault();
  };
  const heard = new AbortController();
  for (const type of ['error', 'unhandledrejection'])
    window.addEventListener(type, note, { signal: heard.signal });
  await resize();
  document.body.innerHTML = PAGE;
  const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  shadow.innerHTML = '<p>In a shadow there is Ada Example.</p>';
  // A link to the place where the page is already leads there in the browser's own time.
  document.querySelector('a')?.addEventListener('click', (event) => event.preventDefault());
  window.scrollTo({ top: 0, behavior: 'instant' });
  const clock = startVirtualClock();
  const hand = lendHand(clock.now);
  const world: World = {
    clock,
    hand,
    errors,
    session: startCardSession(),
    isSpent: false,
    isFresh: false,
    isPressed: false,
    isReading: false,
    mayStay: false,
    unpinned: null,
    isByHand: false,
    focusBefore: null,
  };
  const seen: string[] = [];
  let opens = 0;
  try {
    await clock.pass(300);
    for (const step of program) {
      const before = hoverCardOf(world);
      const pinned = shownCards(world).filter(({ isPinned }) => isPinned);
      const changed = await STEP[step.what]?.(world, step);
      if (changed === 'page') await realFrames();
      await clock.pass(step.waitMs);
      await realTask();
      await clock.pass(0);
      seen.push(`${step.what}, ${sightOf(world)}`);
      const hoverCard = hoverCardOf(world)?.element;
      // Any press on its button does it.
      if (pinned.some(({ element }) => element === hoverCard)) world.unpinned = hoverCard ?? null;
      const wrong = wrongNow(world) ?? (step.waitMs >= LONG_MS ? wrongAtRest(world) : null);
      if (wrong) return { wrong: `${wrong}: ${seen.join('\n    ')}`, opens };
      const after = hoverCardOf(world);
      if (after && after.element !== before?.element) opens++;
      const isAnother = before && after?.element !== before.element;
      if (!after || (isAnother && !ASKS.includes(step.what))) world.isByHand = false;
    }
    world.session?.end();
    await clock.pass(20);
    const isLeft = [...document.documentElement.children].some(({ localName }) => localName === 'div');
    return { wrong: isLeft ? 'the host is left' : (errors[0] ?? null), opens };
  } finally {
    world.session?.end();
    for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
    show('visible');
    getSelection()?.removeAllRanges();
    await clock.pass(20_000);
    hand.end();
    clock.end();
    heard.abort();
  }
}

function sightOf(world: World): string {
  const { at } = world.hand;
  const cards = shownCards(world).map(({ entity, isPinned, rect: { left, top, right, bottom } }) => {
    const place = [left, top, right, bottom].map(Math.round);
    return `${isPinned ? 'pinned ' : ''}${entity} at ${place}`;
  });
  return `pointer ${at ? [at.x, at.y].map(Math.round) : 'away'}; ${cards.join('; ') || 'no card'}`;
}

/* What may be done. */

/** Returns `page` if the browser has to lay out the page anew. */
type Doing = (world: World, step: Step) => unknown;

const some = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(share * list.length)];

const STEP: Readonly<Record<string, Doing>> = {
  point: (world, { a, b }) => {
    const word = some(wordsInView(world), a);
    const rect = word && linesInView(word)[0];
    if (!rect) return;
    comeTo(world, { x: rect.x + b * rect.width, y: rect.y + rect.height / 2 });
  },
  beside: (world, { a, b }) => comeTo(world, { x: 5 + a * (innerWidth - 10), y: 5 + b * (innerHeight - 10) }),
  onCard: (world, { a, b }) => {
    const card = some(shownCards(world), a);
    if (!card) return;
    const { x, y, width, height } = card.rect;
    comeTo(world, { x: x + width * (0.2 + 0.6 * b), y: y + height * (0.2 + 0.6 * a) });
  },
  out: (world) => {
    world.hand.leave();
    world.isFresh = false;
    world.isPressed = false;
  },
  wait: () => {},
  escape: (world) => {
    closing(world);
    const card = hoverCardOf(world);
    const hadFocus = card?.element.contains(card.root.activeElement);
    // Of a card in which a list or the choice of the day is open that closes first.
    const hadOpen = card?.element.querySelector(OPEN_PART) ?? null;
    world.hand.key('Escape');
    if (hadOpen) {
      if (card?.element.querySelector(OPEN_PART)) world.errors.push('Escape did not close what was open');
      return;
    }
    if (card?.element.isConnected) world.errors.push('Escape did not close the card');
    const { focusBefore } = world;
    const takesFocus = focusBefore?.isConnected && isSeen(focusBefore);
    if (hadFocus && takesFocus && document.activeElement !== focusBefore)
      world.errors.push(`the focus is not back, but in ${document.activeElement?.localName}`);
  },
  goTo: async (world, { a, b }) => {
    keepFocus(world);
    const entity = a < 0.3 ? some(Object.keys(NAMES), b) : undefined;
    let isDone: boolean | undefined;
    const asked = world.session?.card.goTo({
      back: b < 0.5,
      fromEdge: a > 0.8,
      ...(entity && { entity: entity as PlacedMention['mention']['entity'] }),
    });
    const done = Promise.resolve(asked ?? false).then((found) => {
      isDone = found;
    });
    // What is veiled is waited for.
    for (await realTask(); isDone === undefined; ) await world.clock.pass(50);
    await done;
    if (isDone) world.isByHand = true;
    closing(world);
    return 'page';
  },
  focusIn: (world, { a, b }) => {
    const card = some(shownCards(world), a);
    some([...(card?.element.querySelectorAll<HTMLElement>('button, a') ?? [])], b)?.focus();
  },
  pin: (world, { a }) => {
    const card = some(shownCards(world), a);
    press(world, card?.element.querySelector('.card-pin'));
  },
  close: (world, { a }) => {
    const buttons = some(shownCards(world), a)?.element.querySelectorAll('.card-head button');
    press(world, buttons?.[buttons.length - 1]);
  },
  click: (world, { b }) => {
    closing(world);
    if (!world.hand.at) return;
    const isTouch = b < 0.3;
    if (isTouch) keepFocus(world);
    else world.hand.down();
    world.hand.up(isTouch ? 'touch' : 'mouse');
    if (isTouch) world.isByHand = true;
  },
  scroll: (world, { a }) => {
    changing(world);
    window.scrollBy({ top: (a - 0.5) * 700, behavior: 'instant' });
    return 'page';
  },
  scrollBox: (world, { a }) => {
    changing(world);
    document.getElementById('box')?.scrollBy({ top: (a - 0.5) * 160, behavior: 'instant' });
    return 'page';
  },
  resize: async (world, { a, b }) => {
    changing(world);
    world.mayStay = true;
    await resize(some(['', '350px', '400px'], a), some(['', '600px', '700px'], b));
  },
  removeText: (world, { a }) => {
    changing(world);
    elementAtHand(world, a)?.remove();
    return 'page';
  },
  hide: (world, { a, b }) => {
    changing(world);
    const element = elementAtHand(world, a);
    if (element) Object.assign(element.style, some(HIDDEN, b));
    return 'page';
  },
  unhide: (world, { a }) => {
    changing(world);
    const hidden = [...document.body.querySelectorAll<HTMLElement>('[style]')].filter(
      ({ id }) => id !== 'box',
    );
    const element = some(hidden, a);
    if (element)
      for (const name of ['display', 'opacity', 'visibility', 'height', 'overflow'])
        element.style[name as 'opacity'] = '';
    return 'page';
  },
  write: (world, { a, b }) => {
    changing(world);
    const element = elementAtHand(world, a);
    if (element)
      element.textContent = some(
        [
          'Here Ada Example stands',
          'Bo Sample',
          'nobody',
          element.textContent,
          `well, ${element.textContent}`,
        ],
        b,
      ) as string;
    return 'page';
  },
  insert: (world, { a, b }) => {
    changing(world);
    const element = elementAtHand(world, a);
    if (b < 0.5) element?.prepend('some words before ');
    else element?.append(' and some words');
    return 'page';
  },
  edit: (world, { a, b }) => {
    changing(world);
    const element = elementAtHand(world, a);
    const text = [...(element?.childNodes ?? [])].find((node) => node.nodeType === 3) as Text | undefined;
    if (!text) return;
    if (b < 0.3) text.insertData(0, 'x y ');
    else if (b < 0.6) text.data = text.data.replace(/Ada Example|Bo Sample/, 'Bo Sample');
    else if (b < 0.8) text.data = text.data.replace(/Example|Sample/, 'nobody');
    else text.splitText(Math.floor(text.length / 2));
    return 'page';
  },
  fold: (world, { a }) => {
    changing(world);
    const details = document.querySelector('details');
    if (details) details.open = a < 0.3;
    // No text has changed, and nothing tells that a word has moved.
    world.mayStay = true;
    return 'page';
  },
  move: (world, { a, b }) => {
    changing(world);
    const element = elementAtHand(world, a);
    const others = [...document.body.querySelectorAll('div, section, details')].filter(
      (one) => !element?.contains(one),
    );
    const other = some(others, b);
    if (element && other) other.append(element);
    return 'page';
  },
  away: (world, { a }) => {
    changing(world);
    const element = elementAtHand(world, a);
    if (element) document.implementation.createHTMLDocument().body.append(element);
    return 'page';
  },
  dialog: (world, { a, b }) => {
    changing(world);
    const open = document.querySelector('dialog');
    if (open) {
      if (b < 0.3) open.close();
      else open.remove();
    } else {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'In a dialog Bo Sample speaks.';
      document.body.append(dialog);
      if (a < 0.4) dialog.showModal();
      else if (a < 0.7) dialog.show();
      else {
        dialog.popover = 'auto';
        dialog.showPopover();
      }
    }
    return 'page';
  },
  select: (world, { a }) => {
    closing(world);
    const { at } = world.hand;
    const element = elementAtHand(world, a);
    if (!at || !element) return;
    world.hand.down();
    world.isPressed = true;
    getSelection()?.selectAllChildren(element);
    document.dispatchEvent(new Event('selectionchange'));
    world.hand.move({ x: at.x + 2, y: at.y }, true);
    return 'page';
  },
  unselect: (world) => {
    if (!world.isPressed) return;
    world.hand.up();
    world.isPressed = false;
    getSelection()?.removeAllRanges();
    closing(world);
    return 'page';
  },
  turnAway: (world, { a }) => {
    changing(world);
    show(a < 0.3 ? 'hidden' : 'visible');
  },
  pageHide: (world) => {
    closing(world);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  },
  off: async (world) => {
    closing(world);
    if (!world.session) {
      world.session = startCardSession();
      await world.clock.pass(300);
    } else {
      world.session.end();
      world.session = null;
    }
  },
  focusPage: (_world, { a }) => {
    some([...document.querySelectorAll<HTMLElement>('a, button, input')], a)?.focus({ preventScroll: true });
  },
};

const times = (count: number, what: string) => Array<string>(count).fill(what);

/** What readers and pages do most comes more often. */
const ALL = [
  ...Object.keys(STEP),
  ...[times(5, 'point'), times(2, 'beside'), times(2, 'onCard')].flat(),
  ...['wait', 'goTo', 'escape', 'hide', 'write', 'edit', 'insert', 'pin'],
];

const OPEN_PART = '.card-head [aria-expanded=true]';

/** By these a reader asks for a card. */
const ASKS = ['goTo', 'click'];

const HIDDEN = [
  { display: 'none' },
  { opacity: '0' },
  { visibility: 'hidden' },
  { height: '0', overflow: 'hidden' },
] as const;

function comeTo(world: World, to: { x: number; y: number }): void {
  const { hand } = world;
  const { at } = hand;
  hand.move(to, world.isPressed);
  world.isFresh = at === null || at.x !== to.x || at.y !== to.y;
  world.mayStay = false;
  world.isReading = hand.roots.some(({ host }) => host === document.elementFromPoint(to.x, to.y));
}

/** Makes the view, which is a frame of the test runner's, another size; what is not given as at first. */
async function resize(width = '', height = ''): Promise<void> {
  const frame = window.frameElement as HTMLElement;
  if (frame.style.width === width && frame.style.height === height) return;
  Object.assign(frame.style, { width, height });
  for (let count = 0; count < 3; count++) await realFrames();
  Object.assign(window, { outerHeight: innerHeight });
}

function press(world: World, button: Element | null | undefined): void {
  if (!button) return;
  const { x, y, width, height } = button.getBoundingClientRect();
  closing(world);
  comeTo(world, { x: x + width / 2, y: y + height / 2 });
  world.hand.down();
  world.hand.up();
  world.isPressed = false;
}

/** Before what may open a card that takes the focus. */
function keepFocus(world: World): void {
  const isInCard = world.hand.roots.some(({ host }) => host === document.activeElement);
  if (!isInCard) world.focusBefore = document.activeElement;
}

function closing(world: World): void {
  world.isSpent = true;
}

function changing(world: World): void {
  world.isFresh = false;
  world.isSpent = true;
}

/** An element of text: the one at the pointer, or any. */
function elementAtHand(world: World, share: number): HTMLElement | undefined {
  const { at } = world.hand;
  const over = at && document.elementsFromPoint(at.x, at.y).find((one) => one.matches('p, b, a'));
  const words = [...(world.session?.placed.all() ?? [])].map(holderOf).filter((one) => one !== document.body);
  return (share < 0.7 && over ? over : some(words, share)) as HTMLElement | undefined;
}

function show(state: 'hidden' | 'visible'): void {
  if (document.visibilityState === state) return;
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/* What must hold. */

const shownCards = ({ hand }: World): readonly ShownCard[] => cardsIn(hand.roots);
const hoverCardOf = (world: World) => shownCards(world).find(({ isPinned }) => !isPinned);

/** What holds at any moment. */
function wrongNow(world: World): string | null {
  const cards = shownCards(world);
  if (world.errors[0]) return world.errors[0];
  if (cards.filter(({ isPinned }) => !isPinned).length > 1) return 'two hover cards';
  if (!world.session && cards.length > 0) return 'a card after the end';
  const roots = world.hand.roots.filter(({ host }) => host.isConnected);
  if (roots.length > 1) return 'two hosts';
  const [root] = roots;
  if (root && cards.length === 0 && root.querySelector(':popover-open')) return 'an empty host is up';
  if (root && cards.length === 0 && document.activeElement === root.host) return 'the focus is in no card';
  return null;
}

/** What holds once nothing has happened for long. */
function wrongAtRest(world: World): string | null {
  if (!world.session || document.visibilityState === 'hidden') return null;
  const { at } = world.hand;
  const cards = shownCards(world);
  const card = cards.find(({ isPinned }) => !isPinned);
  const word = at && nameAt(world);
  const over = at && document.elementFromPoint(at.x, at.y);
  const isInHost = over !== null && cards.some(({ root }) => root.host === over);
  if (!word && !isInHost) world.isSpent = false;
  if (card) {
    const { rect, root } = card;
    if (!root.querySelector(':popover-open')) return 'a card’s host is not up';
    const wide = document.documentElement.clientWidth;
    if (rect.left < 0 || rect.top < 0 || rect.right > wide + 1 || rect.bottom > innerHeight + 1)
      return `not in view: ${[rect.left, rect.top, rect.right, rect.bottom]} of ${[wide, innerHeight]}`;
    const isIn = isInHost && at !== null && holds(rect, at);
    const isSheet = card.element.classList.contains('frame-sheet');
    const itsWords = words(world).filter((one) => one.mention.entity === card.entity);
    const near = itsWords.filter((one) => isNear(one, rect));
    const isAnywhere = card.element === world.unpinned;
    // What is read is not taken away; nor, as yet, what was asked for.
    const isRead = isIn || world.isReading || world.isByHand;
    if (!isSheet && !isRead && !isAnywhere && near.length === 0) return `card at no word: of ${card.entity}`;
    if (!isSheet && near.length > 0 && !near.some(isWordSeen))
      return `card at a word that is not seen: of ${card.entity}`;
    const isAtWord = (isAnywhere ? itsWords : near).some(
      (one) => at && rectsOf(one).some((rect) => holds(rect, at, 1)),
    );
    if (!isRead && !world.mayStay && !isAtWord) return `stays: ${card.entity}`;
  }
  if (word && world.isFresh && !world.isSpent && !world.isPressed && !world.isByHand) {
    if (!card && !cards.some(({ entity }) => entity === word.mention.entity))
      return `no card: of ${word.mention.entity} in ${holderOf(word)?.localName}`;
  }
  return null;
}

function words({ session }: World): readonly PlacedMention[] {
  return session ? [...session.placed.all()].filter(({ range }) => range.startContainer.isConnected) : [];
}

/** The element of a word that is in the page. */
function boxOf(word: PlacedMention): Element {
  return holderOf(word) as Element;
}

function wordsInView(world: World): readonly PlacedMention[] {
  return words(world).filter(isWordSeen);
}

/** The name that the pointer is on, if it can be seen there. */
function nameAt(world: World): PlacedMention | undefined {
  const { at } = world.hand;
  return words(world).find(
    (one) => at && rectsOf(one).some((rect) => holds(rect, at)) && isOver(one, at) && isSeen(boxOf(one)),
  );
}

function isOver(word: PlacedMention, { x, y }: { x: number; y: number }): boolean {
  const holder = boxOf(word);
  return (holder.getRootNode() as Document).elementFromPoint(x, y) === holder;
}

function isWordSeen(word: PlacedMention): boolean {
  return isSeen(boxOf(word)) && linesInView(word).length > 0;
}

function linesInView(word: PlacedMention): readonly Rect[] {
  const clip = clipOf(boxOf(word), viewOf(window));
  return clip ? rectsOf(word).flatMap((rect) => common(rect, clip) ?? []) : [];
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}

/** Whether a card lies at what is in view of a word, and not on it. */
function isNear(word: PlacedMention, card: DOMRect): boolean {
  return linesInView(word).some(({ x, y, width, height }) => {
    const dx = Math.max(card.left - x - width, x - card.right, 0);
    const dy = Math.max(card.top - y - height, y - card.bottom, 0);
    return Math.max(dx, dy) > 0 && Math.max(dx, dy) < 14;
  });
}

function holds(
  { left, right, top, bottom }: DOMRect,
  { x, y }: { x: number; y: number },
  margin = 0,
): boolean {
  return left - margin <= x && x <= right + margin && top - margin <= y && y <= bottom + margin;
}

function realTask(): Promise<void> {
  return new Promise((done) => void realTimer(done, 0));
}

/** Two of the browser's own frames: what a page changed is laid out, and its scrolling told. */
async function realFrames(): Promise<void> {
  await new Promise(realFrame);
  await realTask();
}
