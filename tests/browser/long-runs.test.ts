/** One block may hold a hundred thousand inline elements: it is read a few at a time, and a page that changes it meanwhile is followed (F14). */
import { afterEach, expect, test } from 'vitest';
import { describeFresh, describeMentions, type Scan, startScan, texts } from './scan';

const { matches } = Element.prototype;
const { get } = WeakMap.prototype;
const { now } = performance;
let scan: Scan | null = null;
afterEach(() => {
  Element.prototype.matches = matches;
  WeakMap.prototype.get = get;
  performance.now = now;
  scan?.end();
  document.body.replaceChildren();
});

/** A name in each fiftieth pair, over two elements. */
const EACH = 50;

test('between two looks at the clock few of its elements are looked at (F14)', async () => {
  const pairs = 10_000;
  const block = build(pairs);
  block.append(...Array.from({ length: pairs }, () => document.createElement('i')), 'Bo ', bold('Sample'));
  const most = mostLookedAt();
  scan = startScan();
  await scan.settled(20_000);
  expect(texts(scan.placed)).toHaveLength(pairs / EACH + 1);
  expect(most()).toBeLessThan(pairs / 4);
}, 40_000);

const CHANGES: Readonly<Record<string, (block: Element) => void>> = {
  'a name comes': (block) => block.insertBefore(bold('Ada Example, '), block.children[40] as Element),
  'its beginning goes': (block) => block.firstElementChild?.remove(),
  'a block cuts it': (block) =>
    block.insertBefore(document.createElement('div'), block.children[40] as Element),
  'it goes out of sight': (block) => block.toggleAttribute('hidden'),
  'what is around it goes out of sight': () => document.querySelector('main')?.toggleAttribute('hidden'),
  'what it stands in goes': () => document.querySelector('main')?.remove(),
  'it moves into a box for texts': (block) => {
    document.body.appendChild(document.createElement('button')).append(block);
  },
};

test.each(
  Object.keys(CHANGES).flatMap((name) => [false, true].map((isInShadow) => [name, isInShadow] as const)),
)(
  '%s while it is read (in a shadow tree: %s): read as it has become (F14)',
  async (name, isInShadow) => {
    for (const look of [18, 24, 36]) {
      const block = build(1_000, isInShadow);
      changeAtLook(look, () => CHANGES[name]?.(block));
      const followed = startScan();
      await expect.poll(isChanged).toBe(true);
      performance.now = now;
      await followed.settled(20_000);
      scan = startScan();
      await scan.settled(20_000);
      expect(describeMentions(followed.placed), `at look ${look}`).toEqual(describeMentions(scan.placed));
      followed.end();
      scan.end();
      document.body.replaceChildren();
    }
  },
  40_000,
);

test('two runs that became one, which changes while it takes their texts over: neither of the two stays (F14)', async () => {
  const block = build(1_000);
  const cut = document.createElement('div');
  // As frameworks leave them: they stand between the gap and the texts on its sides.
  block.children[1_500]?.before(document.createTextNode(''), cut, document.createTextNode(''));
  scan = startScan();
  await scan.settled(20_000);
  let taken = 0;
  WeakMap.prototype.get = function (this: WeakMap<WeakKey, unknown>, key: WeakKey) {
    if (key instanceof Text && ++taken === 100) block.append(bold('Nobody '));
    return get.call(this, key);
  };
  // Each step is a slice.
  let looks = 0;
  performance.now = () => now.call(performance) + 6 * ++looks;
  cut.remove();
  await expect.poll(() => taken).toBeGreaterThan(100);
  WeakMap.prototype.get = get;
  performance.now = now;
  await scan.settled(20_000);
  expect(describeMentions(scan.placed)).toEqual(await describeFresh());
}, 40_000);

test('a run that changes while it is searched is there once (F14)', async () => {
  const pairs = 1_000;
  const block = build(pairs);
  let taken = 0;
  WeakMap.prototype.get = function (this: WeakMap<WeakKey, unknown>, key: WeakKey) {
    // The last of its texts: what follows is the search.
    if (key instanceof Text && ++taken === 2 * pairs) block.append(bold('Nobody '));
    return get.call(this, key);
  };
  // Each step is a slice.
  let looks = 0;
  performance.now = () => now.call(performance) + 6 * ++looks;
  scan = startScan();
  await expect.poll(() => taken).toBeGreaterThanOrEqual(2 * pairs);
  WeakMap.prototype.get = get;
  performance.now = now;
  await scan.settled(20_000);
  expect(texts(scan.placed)).toHaveLength(pairs / EACH);
}, 40_000);

let isChanged = () => false;

/** Changes the page within our own work, at the so-manyth look at the clock; slices end soon, for the clock runs fast. */
function changeAtLook(look: number, change: () => void): void {
  let looks = 0;
  isChanged = () => looks >= look;
  performance.now = () => {
    if (++looks === look) change();
    return now.call(performance) + looks * 4;
  };
}

function build(pairs: number, isInShadow = false): Element {
  const around = document.body.appendChild(document.createElement('main'));
  const tree = isInShadow ? around.attachShadow({ mode: 'open' }) : around;
  const block = tree.appendChild(document.createElement('p'));
  for (let pair = 0; pair < pairs; pair++) {
    block.append(...(pair % EACH ? ['Nobody ', 'here '] : ['Ada ', 'Example, ']).map(bold));
  }
  return block;
}

function bold(text: string): Element {
  const element = document.createElement('b');
  element.append(text);
  return element;
}

/** Counts the elements and texts that are asked about between two looks at the clock; returns the most so far. */
function mostLookedAt(): () => number {
  let most = 0;
  let count = 0;
  Element.prototype.matches = function (this: Element, selector: string) {
    count++;
    return matches.call(this, selector);
  } as typeof matches;
  WeakMap.prototype.get = function (this: WeakMap<WeakKey, unknown>, key: WeakKey) {
    if (key instanceof Text) count++;
    return get.call(this, key);
  };
  performance.now = () => {
    most = Math.max(most, count);
    count = 0;
    return now.call(performance);
  };
  return () => most;
}
