/**
 * A page that changes between the slices in which it is first read: followed equals fresh (F8, F9). Each program has a frame of its
 * own; the clock runs fast, so that a slice is a few runs.
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walkText } from '@/src/dom/text-walk';
import { long } from '@/tests/long';
import { randomFrom } from '@/tests/random-from';
import { change, WORDS } from './random-changes';
import { describeFresh, describeMentions, startScan, texts } from './scan';

/** A walk that takes no notice of what leaves, moves or is hidden is found out by seeds 5, 68 and 113. */
const PROGRAMS = long ? 1_000 : 120;
const ABREAST = 20;
const BLOCKS = 100;
const CHANGES = 8;
/** Elements looked at between two changes, at most. */
const BETWEEN = 120;

const { now } = performance;
const { matches } = Element.prototype;
/** Who wants to know of which page that one of its elements is asked about. */
const askers = new Map<Document, (element: Element) => void>();
beforeEach(() => {
  Element.prototype.matches = function (this: Element, selector: string) {
    askers.get(this.ownerDocument)?.(this);
    return matches.call(this, selector);
  } as typeof matches;
});
afterEach(() => {
  performance.now = now;
  Element.prototype.matches = matches;
});

test(`${PROGRAMS} programs on a page that is being read`, { timeout: 600_000 }, async () => {
  let looks = 0;
  let changes = 0;
  performance.now = () => now.call(performance) + 3 * looks++;
  for (let first = 1; first <= PROGRAMS; first += ABREAST) {
    const seeds = Array.from({ length: ABREAST }, (_, index) => first + index);
    for (const made of await Promise.all(seeds.map(runProgram))) changes += made;
  }
  // A program that empties its page comes to fewer than it may make, now and then to none.
  expect(changes).toBeGreaterThan(PROGRAMS);
});

/** What happens to an element while the reading stands in it. */
const HAPPENS: Readonly<Record<string, (part: HTMLElement) => void>> = {
  'is hidden': (part) => part.toggleAttribute('hidden'),
  goes: (part) => part.remove(),
  'goes piece by piece': (part) => {
    part.lastElementChild?.remove();
    part.remove();
  },
  'goes to the end': (part) => document.body.append(part),
  'goes, and what was in it comes back': (part) => {
    const { parentElement, childNodes } = part;
    part.remove();
    parentElement?.prepend(...childNodes);
  },
  'goes where texts are written': (part) => document.querySelector('button')?.append(part),
  'is taken from around its texts': (part) => part.replaceWith(...part.childNodes),
};

test.each(Object.keys(HAPPENS))('what is being read %s, or what is around it (F9)', async (name) => {
  for (const tag of ['section', 'main']) {
    for (const when of ['in view', 'out of view', 'later']) {
      document.body.innerHTML = '<p></p><div><main><p></p></main></div><p>Ada Example</p><button></button>';
      // What is in view is read by itself, first.
      if (when === 'out of view') (document.body.firstChild as HTMLElement).style.height = '9000px';
      const isLate = when === 'later';
      const part = document.createElement('section');
      part.innerHTML = '<p>Ada Example <b>met</b></p>Bo Sample '.repeat(60);
      const place = document.querySelector('main > p') as Element;
      if (!isLate) place.replaceWith(part);
      const followed = startScan();
      if (isLate) {
        await followed.settled();
        place.replaceWith(part);
      }
      let looks = 0;
      performance.now = () => {
        const change = () => HAPPENS[name]?.(document.querySelector(tag) as HTMLElement);
        // Between two slices, which end soon.
        if (++looks === 12) queueMicrotask(change);
        return now.call(performance) + 4 * looks;
      };
      await expect.poll(() => looks).toBeGreaterThan(12);
      await followed.settled(Number.POSITIVE_INFINITY);
      const expected = await describeFresh(document, Number.POSITIVE_INFINITY);
      performance.now = now;
      expect(describeMentions(followed.placed), `${tag}, ${when}`).toEqual(expected);
      followed.end();
    }
  }
  document.body.replaceChildren();
});

test('what was read went, the last in its part: what follows is read, though the page changes again (F9)', () => {
  document.body.innerHTML = '<main><p>one</p><p>two</p></main><p>three</p><p>four</p>';
  const [main, , two] = document.body.querySelectorAll('*');
  const walk = walkText(document.body, () => {});
  walk.next();
  two?.remove();
  walk.doubt();
  walk.leave(two as Element, main as Element, null);
  expect(walk.next()).toHaveProperty('text', 'three');
  walk.doubt();
  expect(walk.next()).toHaveProperty('text', 'four');
});

test('of a run that is half read when the page changes its texts so far are returned, and not as a run (F9)', () => {
  document.body.innerHTML = `<p>One ${'<i></i>'.repeat(600)}two</p><p>three</p>`;
  const walk = walkText(document.body, () => {});
  expect(walk.next()).toBe('underway');
  expect(walk.doubt()).toEqual([document.querySelector('p')?.firstChild]);
  const told: string[] = [];
  for (let next = walk.next(); next; next = walk.next()) {
    if (next !== 'underway') told.push('run' in next ? `${next.text}.` : next.data);
  }
  expect(told).toEqual(['two', 'three.']);
});

test.each([
  ['neither is its rest searched alone', 'Mac', 'Ada Example', 0],
  ['nor its beginning left out', 'Ada Example', '', 1],
])('of a run that is half read when the page changes %s (F9)', async (_name, first, last, times) => {
  const paragraph = document.createElement('p');
  const gaps = Array.from({ length: 1_500 }, () => document.createElement('i'));
  paragraph.append(first, ...gaps);
  if (last) paragraph.append(last);
  const space = document.createElement('div');
  // Out of sight, or it would be read once more from its beginning.
  space.style.height = '9000px';
  document.body.replaceChildren(space, paragraph, document.createElement('p'));
  // Each step is a slice.
  let looks = 0;
  performance.now = () => now.call(performance) + 6 * ++looks;
  let asked = 0;
  askers.set(document, ({ localName }) => {
    if (localName === 'i' && ++asked === 700)
      queueMicrotask(() => document.body.append(document.createComment('')));
  });
  let found = 0;
  const scan = startScan(document, () => found++);
  await scan.read();
  expect(asked).toBeGreaterThan(700);
  expect(found).toBe(times);
  scan.end();
  askers.delete(document);
  document.body.replaceChildren();
});

/** Resolves to how often it changed the page. */
async function runProgram(seed: number): Promise<number> {
  const random = randomFrom(seed);
  const frame = document.createElement('iframe');
  // Firefox puts another document in the place of an empty frame's first.
  frame.srcdoc = '<!doctype html><body>';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  page.body.innerHTML = Array.from({ length: BLOCKS }, () => block(random)).join('');
  const changes = changeWhileAsked(page, random);
  const scan = startScan(page);
  await scan.settled(Number.POSITIVE_INFINITY);
  const expected = await describeFresh(page, Number.POSITIVE_INFINITY);
  await expect
    .poll(() => describeMentions(scan.placed), { message: `seed ${seed}`, timeout: 60_000 })
    .toEqual(expected);
  scan.end();
  frame.remove();
  return changes();
}

/** Changes a page at the end of slices in which its elements are asked about; returns how often it did so far. */
function changeWhileAsked(page: Document, random: () => number): () => number {
  let changed = 0;
  let left = random() * BETWEEN;
  let asked: Element;
  askers.set(page, (element) => {
    asked = element;
    if (changed >= CHANGES || --left >= 0) return;
    left = random() * BETWEEN;
    changed++;
    // Not within the slice: no page's script runs there. Most changes where the walk stands then, some in pairs.
    queueMicrotask(() => {
      const near = random() < 0.8 ? asked : undefined;
      change(page, random, near);
      if (random() < 0.5) change(page, random, near);
    });
  });
  return () => changed;
}

function block(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const inner = Array.from({ length: 3 }, () => {
    const name = pick(['b', 'i', 'span', 'div', 'code']);
    return random() < 0.5 ? pick(WORDS) : `<${name}>${pick(WORDS)}<i>${pick(WORDS)}</i></${name}>`;
  });
  return `<div><p>${inner.join('')}</p>${random() < 0.3 ? pick(WORDS) : ''}</div>`;
}

test('a long line of a component that was two is read, though the page changes elsewhere as it is gathered', async () => {
  document.body.innerHTML = '<p>Nobody</p><section></section>';
  const line = document.querySelector('section')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  const half = '<b>Nobody</b> '.repeat(200);
  line.innerHTML = `${half}Ada <hr>Example ${half}`;
  const scan = startScan();
  await scan.settled(20_000);
  const { set } = WeakMap.prototype;
  let looks = 0;
  performance.now = () => now.call(performance) + 20 * looks++;
  let isChanged = false;
  // A text of a long line is noted as it is taken.
  WeakMap.prototype.set = function (this: WeakMap<WeakKey, unknown>, key: WeakKey, value: unknown) {
    if (key instanceof Text && !isChanged) {
      isChanged = true;
      queueMicrotask(() => document.body.append('Nobody'));
    }
    return set.call(this, key, value);
  };
  line.querySelector('hr')?.remove();
  await scan.settled(20_000);
  WeakMap.prototype.set = set;
  expect(isChanged).toBe(true);
  expect(texts(scan.placed)).toEqual(['Ada Example']);
  scan.end();
  document.body.replaceChildren();
});
