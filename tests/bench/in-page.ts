/**
 * What the page bench runs inside a page: our own page code as it is shipped, its rivals, and the probes around
 * them. Bundled and put into `globalThis.bench` of a fresh tab; each figure is taken once a tab, cold.
 */
import { families, packedMatcher } from 'virtual:sidelight/matcher';
import Mark from 'mark.js';
import { readFamilies } from '@/src/core/briefing/families';
import { KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import { lazily } from '@/src/core/lazily';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import type { Density } from '@/src/core/mentions/density';
import { createHighlightPainter } from '@/src/dom/highlight-painter';
import { mentionAtPoint, rectsOf } from '@/src/dom/mention-at-point';
import { createPageMarks } from '@/src/dom/page-marks';
import { startPageScanner } from '@/src/dom/page-scanner';
import { createPlacedMentions, type PlacedMention } from '@/src/dom/placed-mentions';
import { type OwnTasks, watchOwnTasks } from './own-tasks';

type Session = {
  readonly placed: ReturnType<typeof createPlacedMentions>;
  readonly marks: ReturnType<typeof createPageMarks>;
  readonly end: AbortController;
  readonly unpackMs: () => number;
  readonly settled: () => Promise<void>;
};

let session: Session | null = null;
const tasks: OwnTasks = watchOwnTasks();

/** The floor: visit every text node and read how long it is. */
function walk() {
  const startedAtMs = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return { workMs: performance.now() - startedAtMs, length };
}

/** From the bytes in the script to all marks: own script time in ms, the longest own task, marks. */
async function ours(density: Density = 'first') {
  const startedAtMs = performance.now();
  start(true, density);
  tasks.note(performance.now() - startedAtMs);
  await session?.settled();
  await frames(3);
  return {
    ...tasks.take(),
    mentions: [...(session?.placed.all() ?? [])].length,
    marks: session?.marks.size,
    registered: [...(CSS.highlights as unknown as Map<string, unknown>).keys()].length,
    unpackMs: session?.unpackMs(),
  };
}

/** The same from the middle of the page: what share of its runs was read when the last one in view was. */
async function fromTheMiddle() {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await frames(3);
  const order: Text[] = [];
  start(true, 'first', (text) => order.push(text));
  await session?.settled();
  const inSight = order.flatMap((node, index) => (isInSight(node) ? [index + 1] : []));
  return { readBeforeView: Math.max(0, ...inSight) / order.length, inSight: inSight.length };
}

function isInSight(node: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some((rect) => rect.width > 0 && inView(rect));
}

/** The same finding, then a span around each name: what a highlight spares. */
async function wrapped() {
  const before = performance.now();
  start(false);
  tasks.note(performance.now() - before);
  await session?.settled();
  const { workMs } = tasks.take();
  const startedAtMs = performance.now();
  for (const { range } of [...(session?.placed.all() ?? [])].reverse()) wrap(range);
  session?.end.abort();
  return { workMs: workMs + performance.now() - startedAtMs };
}

function markJs(names: readonly string[]) {
  const startedAtMs = performance.now();
  new Mark(document.body).mark([...names], { separateWordSearch: false, accuracy: 'exactly' });
  return { workMs: performance.now() - startedAtMs };
}

/** What style and layout cost right now, forced. */
function layout(): number {
  const startedAtMs = performance.now();
  getComputedStyle(document.body).color;
  document.body.offsetHeight;
  return performance.now() - startedAtMs;
}

/** Scrolls a mark into view, so that highlights are registered; resolves to how many ranges are. */
async function showMark(): Promise<number> {
  const { placed, marks } = session as Session;
  const shown = [...placed.all()].find((one) => marks.has(one) && rectsOf(one).length > 0);
  shown?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await frames(4);
  const registry = CSS.highlights as unknown as Map<string, Set<StaticRange>>;
  return [...registry.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Goes through frames in each of which a paragraph in view changes its colour (`paint`), or the body a class that no rule knows (`style`). */
async function changeFrames(what: 'paint' | 'style', times: number): Promise<void> {
  const [shown] = [...document.querySelectorAll('p')].filter(isShown);
  const { style } = shown ?? document.body;
  for (let time = 0; time < times; time++) {
    await frames(1);
    if (what === 'paint') style.color = time % 2 ? 'rgb(1, 2, 3)' : 'rgb(3, 2, 1)';
    else document.body.className = `${document.body.className.replace(/ bench\d/, '')} bench${time % 2}`;
  }
  await frames(1);
}

/** Median and worst µs of looking for the mention under a point, half of them on a mark. */
function hover(times: number) {
  const { placed } = session as Session;
  const onMarks = [...placed.all()].flatMap((one) => rectsOf(one).slice(0, 1)).filter(inView);
  const samples: number[] = [];
  for (let time = 0; time < times; time++) {
    const rect = onMarks[time % onMarks.length] as DOMRect;
    const point = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 + (time % 2) * 9 };
    const startedAtMs = performance.now();
    // One call is shorter than the clock's step.
    for (let again = 0; again < 20; again++) mentionAtPoint(document, placed, point);
    samples.push(((performance.now() - startedAtMs) * 1_000) / 20);
  }
  return { medianUs: median(samples), worstUs: Math.max(...samples), inView: onMarks.length };
}

/** Inserts nodes for so long, and tells our share of the time and how long after the end all is read. */
async function storm(perSecond: number, seconds: number) {
  tasks.take();
  const stage = document.body.appendChild(document.createElement('div'));
  const startedAtMs = performance.now();
  let made = 0;
  while (performance.now() - startedAtMs < seconds * 1_000) {
    const due = ((performance.now() - startedAtMs) / 1_000) * perSecond;
    for (; made < due; made++) stage.append(paragraph(made));
    while (stage.childElementCount > 500) stage.firstElementChild?.remove();
    await new Promise((done) => setTimeout(done, 4));
  }
  const endMs = performance.now();
  const { workMs, longestMs, byTurn } = tasks.take();
  const wanted = stage.childElementCount;
  while (placedIn(stage) < wanted && performance.now() - endMs < 10_000) {
    await new Promise((done) => setTimeout(done, 5));
  }
  const convergedMs = performance.now() - endMs;
  return {
    made,
    share: workMs / (endMs - startedAtMs),
    ofIt: Object.entries(byTurn)
      .map(([turn, ms]) => `${turn} ${Math.round((100 * ms) / workMs)} %`)
      .join(', '),
    longestMs,
    convergedMs,
    found: placedIn(stage),
    wanted,
  };
}

/** Adds items at the top of a list kept at 200, as a live blog does. */
async function liveBlog(items: number) {
  const list = document.getElementById('live') ?? document.createElement('div');
  list.id = 'live';
  if (!list.isConnected) document.body.prepend(list);
  for (let item = 0; item < items; item++) {
    const article = document.createElement('article');
    article.append(paragraph(item), paragraph(item + 1));
    list.prepend(article);
    if (list.childElementCount > 200) list.lastElementChild?.remove();
    if (item % 10 === 0) await new Promise((done) => setTimeout(done));
  }
  await new Promise((done) => setTimeout(done, 300));
  return [...(session?.placed.all() ?? [])].length;
}

function paragraph(number: number): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = `${number}: Juan Guaidó spoke to reporters on the day that followed.`;
  return made;
}

function placedIn(stage: Element): number {
  return [...(session?.placed.all() ?? [])].filter(({ range }) => stage.contains(range.startContainer))
    .length;
}

function start(isMarking = true, density: Density = 'first', onFound?: (text: Text) => void): void {
  const end = new AbortController();
  let unpackMs = 0;
  const matcher = lazily(() => {
    const startedAtMs = performance.now();
    const unpacked = unpackMatcher(packedMatcher, (text) => new TextEncoder().encode(text));
    unpackMs = performance.now() - startedAtMs;
    return unpacked;
  });
  const placed = createPlacedMentions();
  const painter = createHighlightPainter({ owner: -1, onSpareName: () => {} });
  const { signal } = end;
  const choice = { density, kinds: KIND_FAMILIES };
  const marks = createPageMarks({
    document,
    painter,
    families: lazily(() => readFamilies(families, matcher())),
    choice,
    signal,
  });
  let settle: () => void = () => {};
  const settled = new Promise<void>((done) => {
    settle = done;
  });
  startPageScanner({
    document,
    matcher,
    language: document.documentElement.lang || null,
    signal,
    isEnough: () => false,
    onMentions(run, mentions) {
      const change = placed.set(run, mentions);
      onFound?.(run.nodes[0] as Text);
      if (isMarking) marks.note(change);
    },
    onPause: () => marks.update(),
    onSettled: () => settle(),
  });
  session = { placed, marks, end, unpackMs: () => unpackMs, settled: () => settled };
}

function wrap(range: PlacedMention['range']): void {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  try {
    live.surroundContents(document.createElement('mark'));
  } catch {
    // Split over inline elements: wrapping would need several spans.
  }
}

function isShown(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}

function inView(rect: DOMRect): boolean {
  return rect.left >= 0 && rect.top >= 0 && rect.right <= innerWidth && rect.bottom <= innerHeight;
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((done) => requestAnimationFrame(done));
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}

/** How many nodes the document has, counted by the engine: a script that met each would leave nothing cold to measure. */
function nodes(): number {
  return document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue;
}

Object.assign(globalThis, {
  bench: {
    noop: () => ({ workMs: 0 }),
    walk,
    ours,
    fromTheMiddle,
    wrapped,
    markJs,
    layout,
    showMark,
    changeFrames,
    frames,
    hover,
    storm,
    liveBlog,
    nodes,
    leave: () => session?.end.abort(),
  },
});
