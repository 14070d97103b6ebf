/**
 * Random programs on a page whose names are gone through by keys while it changes: shadow trees with slots, panes that scroll, what
 * is laid out in another order than it is written, what is hidden. Each name that is seen is visited once, in order, and back;
 * after a change the next is the nearest that follows the place where the reader was.
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSteps } from '@/src/annotator/take-step';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { long } from '@/tests/long';
import { randomFrom } from '@/tests/random-from';
import { type Scan, startScan } from './scan';
import { elementsIn, type NamePlace, seenNames, textsIn } from './seen-names';

const PROGRAMS = long ? 1_000 : 40;
const MADE = 25;
const CHANGES = 12;

/** What shows its contents. Nothing lies to the side of a pane: WebKit's does not always follow there. */
const SHOWN = [
  '',
  'display: flex; flex-direction: column-reverse',
  'direction: rtl',
  'position: relative; min-height: 40px',
  'position: absolute; top: 2500px',
  'display: contents',
  'height: 60px; overflow: auto; position: relative',
];
/** What does not. */
const HIDDEN = [
  'display: none',
  'visibility: hidden',
  'max-height: 0; overflow: hidden; position: relative',
  'position: fixed; left: -9999px; width: 50px',
];
const WORDS = ['Ada Example. ', 'Bo Sample. ', 'Ada Example, Bo Sample, Ada Example. ', 'nobody. '];

/** Nothing is marked, so every name is one to go to. */
const NO_MARKS = { size: 0 } as PageMarks;
const NOWHERE = 'nowhere';

type Page = {
  readonly stage: Element;
  readonly scan: Scan;
  readonly random: () => number;
  /** For messages. */
  readonly seed: number;
};

// What is hidden here never shows itself, and is waited for in vain, thousands of times.
const { setTimeout } = window;
beforeEach(() => {
  window.setTimeout = ((run: () => void, ms = 0) => setTimeout(run, ms / 20)) as typeof setTimeout;
});
afterEach(() => {
  window.setTimeout = setTimeout;
});

test(`${PROGRAMS} programs: each name that is seen is visited once, in order, there and back`, {
  retry: 0,
  timeout: long ? 600_000 : 120_000,
}, async () => {
  let visits = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) visits += await runProgram(seed);
  document.body.replaceChildren();
  // Programs that leave nothing to visit would prove nothing.
  expect(visits).toBeGreaterThan(PROGRAMS * 5);
});

/** Resolves to how many names the program's first page has. */
async function runProgram(seed: number): Promise<number> {
  const stage = document.createElement('main');
  document.body.replaceChildren(stage);
  const random = randomFrom(seed);
  for (let count = 0; count < MADE; count++) change(stage, random);
  const page = { stage, scan: startScan(), random, seed };
  await allRead(page);
  const names = await goThrough(page);
  await goWhileItChanges(page);
  page.scan.end();
  return names;
}

/** A shadow root attached late is found by a look that may be due in a moment: a tenth of a second after the last. */
async function allRead({ scan, stage, seed }: Page): Promise<void> {
  await scan.settled();
  const missing = () => {
    const read = new Set([...scan.placed.all()].map(placeOf).map(say));
    return seenNames(stage)
      .map(say)
      .filter((name) => !read.has(name));
  };
  await expect.poll(missing, { message: `seed ${seed}: ${html(stage)}`, interval: 5 }).toEqual([]);
}

/** Goes from the first name to the last and back; returns how many there are. */
async function goThrough({ stage, scan, seed }: Page): Promise<number> {
  const step = createSteps(scan.placed, NO_MARKS);
  const names = seenNames(stage).map(say);
  const there: string[] = [];
  for (const _ of [...names, NOWHERE]) there.push(say(placeOf(await step({}))));
  const back: string[] = [];
  for (const _ of names.slice(1)) back.push(say(placeOf(await step({ back: true }))));
  const message = `seed ${seed}: ${html(stage)}`;
  expect(there, message).toEqual([...names, NOWHERE]);
  expect(back, message).toEqual(names.slice(0, -1).reverse());
  return names.length;
}

/** Changes the page between steps. */
async function goWhileItChanges(page: Page): Promise<void> {
  const { stage, scan, random, seed } = page;
  const step = createSteps(scan.placed, NO_MARKS);
  for (let count = 0; count < CHANGES; count++) {
    for (let steps = random() * 4; steps > 0; steps--) await step({ back: random() < 0.3 });
    const before = seenNames(stage).map(say);
    const visited = placeOf((await step({})) ?? (await step({ fromEdge: true })));
    if (!visited) return;
    const name = say(visited);
    for (let changes = random() * 3; changes > 0; changes--) change(stage, random, visited.node);
    await allRead(page);
    const back = random() < 0.3;
    const found = say(placeOf(await step({ back })));
    const wanted = textsIn(stage).includes(visited.node)
      ? [nextOf(visited, stage, back)]
      : nearGap(name, before, stage, back);
    const message = `seed ${seed}, change ${count}, ${back ? 'back' : 'on'} from ${name}: ${html(stage)}`;
    expect(wanted, message).toContain(found);
  }
}

/** Returns the name that follows one whose text is there, wherever it was moved to, or with `back` precedes it. */
function nextOf({ node, offset }: NamePlace, stage: Element, back: boolean): string {
  const texts = textsIn(stage);
  const apart = (one: NamePlace) => texts.indexOf(one.node) - texts.indexOf(node) || one.offset - offset;
  const names = seenNames(stage);
  return say(back ? names.findLast((one) => apart(one) < 0) : names.find((one) => apart(one) > 0));
}

/** Returns the names between the two that stayed on either side of one that is gone, and the second of these. */
function nearGap(name: string, before: readonly string[], stage: Element, back: boolean): readonly string[] {
  const now = seenNames(stage).map(say);
  const [was, is] = back ? [before.toReversed(), now.toReversed()] : [before, now];
  const at = was.indexOf(name);
  const stayed = (some: readonly string[]) => some.filter((one) => is.includes(one));
  const ends = [...is, NOWHERE];
  const passed = stayed(was.slice(0, at)).at(-1) ?? '';
  const [next = NOWHERE] = stayed(was.slice(at + 1));
  return ends.slice(ends.indexOf(passed) + 1, ends.indexOf(next) + 1);
}

/** Changes the page in one of the ways in which names come, go, move and are hidden, anywhere or near a text. */
function change(stage: Element, random: () => number, near?: Text): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const boxes = elementsIn(stage).filter(({ localName }) => localName !== 'slot');
  const box = near?.isConnected && random() < 0.75 ? near.parentElement : pick([null, ...boxes]);
  const place = pick([box?.shadowRoot ?? box ?? stage, box ?? stage]);
  const reference = pick([null, ...place.childNodes]);
  const dice = random();
  if (dice < 0.45) {
    const made = document.createElement(pick(['p', 'div', 'section']));
    made.append(pick(WORDS));
    made.style.cssText = random() < 0.8 ? pick(SHOWN) : pick(HIDDEN);
    if (random() < 0.3) made.slot = pick(['a', 'b']);
    place.insertBefore(made, reference);
  } else if (!box) return;
  else if (dice < 0.55) {
    if (box.shadowRoot) return;
    box.attachShadow({
      mode: 'open',
    }).innerHTML = `<p>${pick(WORDS)}</p><slot name="b"></slot><p>${pick(WORDS)}</p><slot name="a"></slot>`;
  } else if (dice < 0.62) box.remove();
  else if (dice < 0.7) {
    const inside = elementsIn(box);
    const to = pick(boxes.filter((each) => each !== box && !inside.includes(each)));
    // Of a name that has gone from a shadow tree which then moved nobody can say where it was.
    if (!to || [box, ...inside].some(({ shadowRoot }) => shadowRoot)) return;
    for (const text of textsIn(box)) rename(text);
    to.append(box);
  } else if (dice < 0.85) {
    const text = pick(textsIn(box));
    if (!text) return;
    rename(text);
    const word = pick(WORDS);
    pick([
      () => text.appendData(word),
      () => text.replaceData(0, text.length, word),
      () => text.replaceWith(word),
    ])();
  } else box.style.cssText = random() < 0.6 ? pick(SHOWN) : pick(HIDDEN);
}

function placeOf(mention: PlacedMention | undefined): NamePlace | undefined {
  return mention && { node: mention.range.startContainer as Text, offset: mention.range.startOffset };
}

const numbers = new WeakMap<Text, number>();
let last = 0;

function numberOf(text: Text): number {
  return numbers.get(text) ?? rename(text);
}

/** Names in a text that is moved or written anew are others from then on. */
function rename(text: Text): number {
  numbers.set(text, ++last);
  return last;
}

function say(place: NamePlace | undefined): string {
  return place ? `${numberOf(place.node)}:${place.offset}` : NOWHERE;
}

/** The page with its shadow trees and the numbers of its texts. */
function html(node: Node): string {
  if (node.nodeType === 3) return `[${numberOf(node as Text)} ${node.nodeValue}]`;
  const { localName, shadowRoot, slot, style } = node as HTMLElement;
  const shadow = shadowRoot ? `#(${[...shadowRoot.childNodes].map(html).join('')})` : '';
  const inside = [...node.childNodes].map(html).join('');
  return `<${localName}${slot ? ` slot=${slot}` : ''} ${style?.cssText ?? ''}>${shadow}${inside}</>`;
}
