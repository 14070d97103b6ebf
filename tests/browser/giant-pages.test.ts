/** Pages larger than most: what the reader sees comes first, and no task of ours is long (F14). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whenLaidOut } from '@/src/dom/elements-in-view';
import { UNASKED_LOOKS_MS } from '@/src/dom/late-shadow-roots';
import { watchOwnTasks } from '../bench/own-tasks';
import { long } from '../long';
import { type Scan, startScan, texts } from './scan';

/** The tasks of a reading: how long each took, and how often it had looked at the clock by its end. */
let tasks: { readonly ms: number; readonly looks: number }[] = [];
let looks = 0;
watchOwnTasks((ms) => tasks.push({ ms, looks }));
const { now } = performance;
const { setTimeout } = window;
/** Sizes are those that were promised in the long run, a tenth in the short one. */
const SCALE = long ? 1 : 0.1;
const LONG_MS = 50;
/** A machine that others use, too, is late now with one task, now with another; what is at fault is long in every try. */
const TRIES = 8;
let scan: Scan | null = null;
let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
  // What is planned for later would be a task of the next reading.
  window.setTimeout = ((run: () => void, ms = 0) =>
    ms < UNASKED_LOOKS_MS[0] ? setTimeout(run, ms) : 0) as typeof window.setTimeout;
});
afterEach(() => {
  performance.now = now;
  window.setTimeout = setTimeout;
  scan?.end();
  scan = null;
  document.body.replaceChildren();
});

test('from the middle of a long page the names in view are found before the rest (F14)', async () => {
  const lines = many(long ? 30_000 : 10_000, (line) => paragraph(`Ada Example ${line}`));
  for (const line of lines) stage.append(line);
  const middle = lines[lines.length / 2] as HTMLElement;
  middle.scrollIntoView({ behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(done));
  const order: Element[] = [];
  scan = startScan(document, (run) => order.push(run.nodes[0]?.parentElement as Element));
  await scan.settled(20_000);
  expect(order.length).toBe(lines.length);
  const last = Math.max(...order.flatMap((line, index) => (isInView(line) ? [index] : [])));
  // What was read before the first frame told what is in view came first, too.
  expect(last).toBeLessThan(order.length / 4);
}, 40_000);

test.each<readonly [string, (part: HTMLElement) => void]>([
  ['is moved', (part) => document.body.append(part)],
  [
    'is closed off and opened',
    (part) => void (part.toggleAttribute('inert') && part.toggleAttribute('inert')),
  ],
  [
    'is written anew',
    (part) => {
      for (const { firstChild } of part.children) (firstChild as Text).data += ' came';
    },
  ],
])(
  'a long page that %s: the names in view keep their marks, and are found before the rest (F14)',
  async (_name, change) => {
    document.body.append(document.createElement('p'));
    // Of a thousand names the reader is told at once.
    const isNamed = (line: number) => line % 12 === 0 || Math.abs(line - 5_000) < 40;
    const lines = many(10_000, (line) => paragraph(isNamed(line) ? `Ada Example ${line}` : 'Nobody'));
    for (const line of lines) stage.append(line);
    const far = lines[5_000] as HTMLElement;
    let order: Element[] = [];
    scan = startScan(document, (run) => {
      if ((scan as Scan).placed.of(run).length > 0) order.push(run.nodes[0]?.parentElement as Element);
    });
    await scan.settled(20_000);
    // Slices end soon: the clock runs fast. Not in WebKit, where turns are timers.
    const isHeld = 'scheduler' in globalThis;
    if (isHeld) performance.now = () => now.call(performance) + ++looks;
    let least = 0;
    let last = 0;
    // There a frame may come after all was read.
    for (let tries = 0; tries < (isHeld ? 1 : TRIES) && least <= 5; tries++) {
      order = [];
      holdTurns();
      change(stage);
      far.scrollIntoView({ behavior: 'instant' });
      const inView = new Set<Element>(lines.filter(isInView));
      least = inView.size;
      let isSettled = false;
      const settled = scan.settled(20_000).then(() => {
        isSettled = true;
      });
      while (!isSettled) {
        await new Promise((done) => requestAnimationFrame(done));
        const seen = new Set<Element | null | undefined>(
          [...scan.placed.all()].map(({ run }) => run.nodes[0]?.parentElement),
        );
        least = Math.min(least, [...inView].filter((line) => seen.has(line)).length);
      }
      await settled;
      last = Math.max(...order.flatMap((line, index) => (inView.has(line) ? [index] : [])));
    }
    expect(order.length).toBe(lines.filter((_, line) => isNamed(line)).length);
    expect(least).toBeGreaterThan(5);
    if (isHeld) expect(last).toBeLessThan(order.length / 4);
  },
  60_000,
);

const WORD = 'Ada Example and others, who are not named here; ';

test.each<readonly [string, number, number, () => void]>([
  [
    'one text of ten megabytes',
    10_000,
    600,
    () => stage.append(`${WORD}${'x '.repeat(476)}`.repeat(10_000 * SCALE)),
  ],
  [
    'a hundred thousand texts',
    1_000,
    10_000,
    () => {
      for (const each of many(100_000 * SCALE, (line) => paragraph(line % 100 ? 'Nobody' : WORD)))
        stage.append(each);
    },
  ],
  [
    'half a million blocks without a text',
    1 / SCALE,
    900,
    () => {
      for (const each of many(500_000 * SCALE, () => document.createElement('p'))) stage.append(each);
      stage.append(WORD);
    },
  ],
  // Firefox's own process ends when a script puts in some 30,000.
  ['elements twenty thousand deep', 1 / SCALE, 40, () => stage.append(deep(20_000 * SCALE))],
  ['a word of a megabyte', 1 / SCALE, 60, () => stage.append(`${WORD}${'x'.repeat(1_000_000 * SCALE)}`)],
])(
  `%s (× ${SCALE}): found, and no task of ours over ${LONG_MS} ms (F14)`,
  async (_name, least, leastLooks, build) => {
    build();
    let shortest: readonly number[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      await readByLooks();
      expect(texts((scan as Scan).placed).length).toBeGreaterThanOrEqual(least * SCALE);
      scan?.end();
      // In WebKit our turns are timers, which are not told from others: there it is only found.
      if (!('scheduler' in globalThis)) return;
      // Nowhere was much done between two looks, nor in a task, in which a look lasts as long as a ms.
      expect(looks).toBeGreaterThan(leastLooks * SCALE);
      expect(longestOf(tasks.map((task, at) => task.looks - (tasks[at - 1]?.looks ?? 0)))).toBeLessThan(
        LONG_MS,
      );
      // With one more or less they are not the same.
      if (tasks.length !== shortest.length) shortest = [];
      shortest = tasks.map(({ ms }, at) => Math.min(ms, shortest[at] ?? ms));
      if (longestOf(shortest) <= LONG_MS) return;
    }
    expect(longestOf(shortest)).toBeLessThanOrEqual(LONG_MS);
  },
  60_000,
);

/** Reads the page by a clock that goes by how often it is looked at: each time the same is done in the same task. */
async function readByLooks(): Promise<void> {
  looks = 0;
  performance.now = () => ++looks;
  holdTurns();
  const startedAtMs = now.call(performance);
  scan = startScan();
  tasks = [{ ms: now.call(performance) - startedAtMs, looks }];
  await scan.read();
  performance.now = now;
}

/** Lets our turns go on after the second when we know what is in view, which is told with a frame. */
function holdTurns(): void {
  const { scheduler } = globalThis as { scheduler?: { postTask: (...task: unknown[]) => Promise<void> } };
  if (!scheduler) return;
  const { postTask } = scheduler;
  let turns = 0;
  scheduler.postTask = async (...task) => {
    if (++turns === 3) {
      scheduler.postTask = postTask;
      await new Promise<void>((done) =>
        whenLaidOut(document, () => setTimeout(done), new AbortController().signal),
      );
    }
    return postTask(...task);
  };
}

const longestOf = (sizes: readonly number[]) => Math.max(...sizes);

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const PIECE = 500;

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(text);
  return made;
}

/** Elements in one another. Made of clones: a page's own way, one by one, takes longer the deeper it gets. */
function deep(levels: number): Element {
  const piece = document.createElement('div');
  let end: Element = piece;
  for (let level = 1; level < PIECE; level++) end = end.appendChild(document.createElement('div'));
  const pieces = Array.from({ length: levels / PIECE }, () => piece.cloneNode(true) as Element);
  const top = pieces[0] as HTMLElement;
  // Not laid out: browsers end the nesting of what they show long before.
  top.style.display = 'none';
  end = top;
  for (const [index, each] of pieces.entries()) {
    if (index > 0) end.append(each);
    end = each;
    while (end.firstElementChild) end = end.firstElementChild;
  }
  end.append(WORD);
  return top;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
