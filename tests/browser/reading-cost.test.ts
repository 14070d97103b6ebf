/** What reading a page costs, counted and not timed: how often it is asked, what is held, how often is told (F14). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPageScanner } from '@/src/dom/page-scanner';
import { walkText } from '@/src/dom/text-walk';
import { startScan, texts } from './scan';
import { smallMatcher } from './small-matcher';

const { matches } = Element.prototype;
const { set } = WeakMap.prototype;
const { now } = performance;
const matcher = smallMatcher();
const end: (() => void)[] = [];
// What is in view is read once more with a frame, which comes between two slices or, on a loaded machine, at the end.
beforeEach(() => {
  document.body.style.paddingTop = '9000px';
});
afterEach(() => {
  document.body.removeAttribute('style');
  Element.prototype.matches = matches;
  WeakMap.prototype.set = set;
  performance.now = now;
  for (const each of end.splice(0)) each();
  document.body.replaceChildren();
});

test('each element is asked once how it takes part (F14)', async () => {
  fill(1_000, (line) => `<p>Nobody <b>was ${line}</b> here</p> <div><i>nor</i> there</div>`);
  let asked = 0;
  Element.prototype.matches = function (this: Element, selector: string) {
    asked++;
    return matches.call(this, selector);
  } as typeof matches;
  await scanned();
  expect(asked).toBeGreaterThan(3_900);
  expect(asked).toBeLessThan(4_500);
});

test.each<[string, number, () => void]>([
  ['changed meanwhile', 1_000, () => document.body.prepend('Nobody')],
  ['lost the end, in which it was read', 8_400, () => document.body.lastElementChild?.remove()],
])('nor much more often where the page %s (F14)', async (_name, after, change) => {
  fill(2_000, (line) => `<p>Nobody <b>was ${line}</b> here</p> <div><i>nor</i> there</div>`);
  const part = document.body.appendChild(document.createElement('section'));
  part.innerHTML = '<p>Nobody</p>'.repeat(400);
  let asked = 0;
  let isChanged = false;
  Element.prototype.matches = function (this: Element, selector: string) {
    if (++asked === after) queueMicrotask(change);
    isChanged ||= asked > after;
    return matches.call(this, selector);
  } as typeof matches;
  // Slices end soon: the clock runs fast.
  let looks = 0;
  performance.now = () => now.call(performance) + ++looks;
  await scanned();
  expect(isChanged).toBe(true);
  expect(asked).toBeGreaterThan(7_900);
  expect(asked).toBeLessThan(9_500);
});

test('nor again where what came moves while it is read (F14)', async () => {
  fill(2_000, (line) => `<p>Nobody <b>was ${line}</b> here</p> <div><i>nor</i> there</div>`);
  const scan = startScan();
  end.push(scan.end);
  await scan.settled(20_000);
  const part = document.createElement('section');
  part.innerHTML = '<p>Nobody</p>'.repeat(400);
  let asked = 0;
  Element.prototype.matches = function (this: Element, selector: string) {
    if (++asked === 100) queueMicrotask(() => document.body.append(part));
    return matches.call(this, selector);
  } as typeof matches;
  let looks = 0;
  performance.now = () => now.call(performance) + ++looks;
  document.body.prepend(part);
  await scan.settled(20_000);
  expect(document.body.lastElementChild).toBe(part);
  expect(asked).toBeLessThan(700);
});

test('a line to which many elements come is read once, not for each of them (F14)', async () => {
  fill(1, () => '<p>Nobody</p>');
  const scan = startScan();
  end.push(scan.end);
  await scan.settled();
  let asked = 0;
  Element.prototype.matches = function (this: Element, selector: string) {
    asked++;
    return matches.call(this, selector);
  } as typeof matches;
  const came = document.createElement('span');
  came.innerHTML = '<b>was</b> <i>there</i> '.repeat(100);
  document.querySelector('p')?.append(came);
  await scan.settled();
  expect(asked).toBeGreaterThan(200);
  expect(asked).toBeLessThan(3_000);
});

test('in a page of many components a change has none of the others asked again (F14)', async () => {
  fill(300, (line) => `<div><section><p>Nobody was ${line} here</p></section></div>`);
  for (const host of document.querySelectorAll('section'))
    host.attachShadow({ mode: 'open' }).append('Nobody');
  const scan = startScan();
  end.push(scan.end);
  await scan.settled(20_000);
  let asked = 0;
  Element.prototype.matches = function (this: Element, selector: string) {
    asked++;
    return matches.call(this, selector);
  } as typeof matches;
  const [first, second, third] = document.body.children as unknown as [Element, Element, Element];
  for (const change of [
    () => first.prepend('Ada Example '),
    () => {
      (first.firstChild as Text).data += 'is there';
    },
    () => second.replaceWith(document.createElement('p')),
    () => third.remove(),
  ]) {
    change();
    await scan.settled();
  }
  expect(texts(scan.placed)).toEqual(['Ada Example']);
  expect(asked).toBeLessThan(100);
});

test('of the space between blocks nothing is told (F14)', () => {
  document.body.innerHTML = '<p>One</p>\n <ul>\n<li> two <b> </b></li>\n</ul>\n three';
  const walk = walkText(document.body, () => {});
  const told: string[] = [];
  for (let next = walk.next(); next; next = walk.next()) {
    if (next !== 'underway') told.push('run' in next ? next.text : next.data);
  }
  expect(told).toEqual(['One', ' two  ', '\n three']);
});

test('of what names nobody nothing is held (F14)', async () => {
  fill(300, (line) => `<p>Nobody <b>was ${line}</b> here</p>`);
  document.body.insertAdjacentHTML('beforeend', '<p>Ada <b>Example</b></p>');
  let held = 0;
  WeakMap.prototype.set = function (this: WeakMap<WeakKey, unknown>, key: WeakKey, value: unknown) {
    if (key instanceof Text) held++;
    return set.call(this, key, value);
  };
  expect(await scanned()).toHaveLength(1);
  // Two nodes in their run, and in the list of those that a pointer may rest on.
  expect(held).toBe(4);
});

test('what was found is told at once, then a few times a second (F14)', async () => {
  fill(2_000, () => '<p>Ada Example</p>');
  // A millisecond more at each look, so that there are hundreds of slices on any machine.
  let looks = 0;
  performance.now = () => now.call(performance) + ++looks;
  const leave = new AbortController();
  end.push(() => leave.abort());
  const startedAtMs = performance.now();
  let told = 0;
  await new Promise<void>((onSettled) =>
    startPageScanner({
      document,
      matcher: () => matcher,
      language: 'en',
      signal: leave.signal,
      isEnough: () => false,
      onMentions: () => {},
      onPause: () => told++,
      onSettled,
    }),
  );
  expect(told).toBeGreaterThan(0);
  // Twice it begins with intervals that double: with the page, and with what is in view.
  expect(told).toBeLessThanOrEqual((performance.now() - startedAtMs) / 100 + 14);
});

function fill(count: number, line: (index: number) => string): void {
  document.body.innerHTML = Array.from({ length: count }, (_, index) => line(index)).join('');
}

async function scanned(): Promise<readonly string[]> {
  const scan = startScan();
  end.push(scan.end);
  await scan.settled(20_000);
  return texts(scan.placed);
}
