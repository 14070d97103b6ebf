/**
 * Random programs on a page that shows and hides its parts, each in a frame of its own: in the end the first name in each section
 * that has a box is marked, and nothing else that has one, whatever was hidden when it was found.
 */
import { expect, test } from 'vitest';
import type { HighlightPainter } from '@/src/dom/highlight-painter';
import { createPageMarks } from '@/src/dom/page-marks';
import { startPageScanner } from '@/src/dom/page-scanner';
import {
  compare,
  createPlacedMentions,
  type PlacedMention,
  type PlacedMentions,
} from '@/src/dom/placed-mentions';
import { long } from '@/tests/long';
import { randomFrom } from '@/tests/random-from';
import { comesToEqual } from './comes-to-equal';
import { emptyFrame } from './empty-frame';
import { runPrograms } from './run-programs';
import { smallFamilies, smallMatcher } from './small-matcher';

const PROGRAMS = long ? 3_000 : 150;
const STEPS = 25;
const PAGE =
  '<section><p>Ada Example</p><p>Bo Sample. met</p></section><article><p>Ada Example</p></article><section><p>Ada Example.</p></section>';
const BOXES = 'body, section, div, article, p';
const WORDS = ['Ada Example', 'Bo Sample', 'Ada Example met Bo Sample, Ada Example', 'nobody'];
const ADDED = [' and Bo Sample', ' x', ', Ada Example'];

const matcher = smallMatcher();

test(`${PROGRAMS} programs: the first name that is shown is marked`, {
  retry: 0,
  timeout: long ? 600_000 : 120_000,
}, async () => {
  const marked = await runPrograms(PROGRAMS, runProgram);
  // Programs that leave nothing to mark would prove nothing.
  expect(marked).toBeGreaterThan(PROGRAMS);
});

/** Resolves to how many names are marked in the program's last page. */
async function runProgram(seed: number): Promise<number> {
  // All of the page is in view, so that all its marks are painted.
  const { frame, page } = emptyFrame('position: absolute; inset: 0; width: 100%; height: 3000px');
  page.body.innerHTML = PAGE;
  const { placed, painted, end } = mark(page);
  const random = randomFrom(seed);
  for (let step = 0; step < STEPS; step++) {
    change(page, random);
    if (random() < 0.4) await new Promise((done) => setTimeout(done, random() * 60));
  }
  const wrong = () => [...wrongOf(page, placed, painted), ...leftOf(placed, painted)];
  await comesToEqual(wrong, [], () => `seed ${seed}: ${page.body.innerHTML}`);
  const { size } = painted;
  end();
  frame.remove();
  return size;
}

/** Marks a page, on a list in place of the registry, which each document has for itself. */
function mark(page: Document) {
  const painted = new Set<StaticRange>();
  const painter: HighlightPainter = {
    paint: (_kind, range) => painted.add(range),
    erase: (_kind, range) => painted.delete(range),
    keep() {},
    leave() {},
  };
  const end = new AbortController();
  const { signal } = end;
  const placed = createPlacedMentions();
  const marks = createPageMarks({
    document: page,
    painter,
    families: () => smallFamilies,
    choice: { density: 'first', kinds: ['person'] },
    signal,
  });
  startPageScanner({
    document: page,
    matcher: () => matcher,
    language: 'en',
    signal,
    isEnough: () => false,
    onMentions: (run, mentions) => marks.note(placed.set(run, mentions)),
    onPause: () => marks.update(),
  });
  return { placed, painted, end: () => end.abort() };
}

/** Changes a page in one of the ways in which names come, go and are hidden. */
function change(page: Document, random: () => number): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const boxes = [...page.querySelectorAll<HTMLElement>(BOXES)];
  const below = boxes.slice(1);
  const box = pick(boxes);
  const place = pick([null, ...box.childNodes]);
  const element = pick(below);
  const dice = random();
  if (dice < 0.3) {
    const made = page.createElement(pick(['p', 'div', 'section']));
    made.append(pick(WORDS));
    if (random() < 0.2) made.style.display = 'contents';
    box.insertBefore(made, place);
  } else if (!element) return;
  else if (dice < 0.35) element.remove();
  else if (dice < 0.45) {
    if (!element.contains(box) && element !== place) box.insertBefore(element, place);
  } else if (dice < 0.8) {
    // No event tells when an element has no box any more because its parent's is its own.
    if (element.style.display !== 'contents') element.style.display = pick(['none', 'none', 'block']);
  } else {
    const text = pick([...element.childNodes].filter((node) => node.nodeType === 3)) as Text | undefined;
    if (text) text.data = random() < 0.6 ? text.data + pick(ADDED) : pick(WORDS);
  }
}

/** Describes what is marked and should not be, or should be and is not. What has no box may be either. */
function wrongOf(
  page: Document,
  placed: PlacedMentions,
  painted: ReadonlySet<StaticRange>,
): readonly string[] {
  const shown = [...placed.all()].filter(({ range }) => hasBox(range.startContainer));
  const wanted = firstOf(shown);
  const nodes = [...page.querySelectorAll('*')];
  return shown
    .filter((one) => painted.has(one.range) !== wanted.has(one))
    .map((one) => {
      const { startContainer, startOffset } = one.range;
      const element = `element ${nodes.indexOf(startContainer.parentElement as Element)}`;
      return `${wanted.has(one) ? 'not marked' : 'marked'}: ${element}, ${startContainer.nodeValue}, ${startOffset}`;
    });
}

/** The texts that are marked though no name is there any more. */
function leftOf(placed: PlacedMentions, painted: ReadonlySet<StaticRange>): readonly (string | null)[] {
  const there = new Set([...placed.all()].map(({ range }) => range));
  return [...painted]
    .filter((range) => !there.has(range))
    .map(({ startContainer }) => startContainer.nodeValue);
}

/** The first name of each entity in each section. */
function firstOf(all: readonly PlacedMention[]): ReadonlySet<PlacedMention> {
  const first = new Map<Node, Map<string, PlacedMention>>();
  for (const one of all) {
    const of = first.get(one.section) ?? new Map<string, PlacedMention>();
    first.set(one.section, of);
    const other = of.get(one.mention.entity);
    if (!other || compare(one, other) < 0) of.set(one.mention.entity, one);
  }
  return new Set([...first.values()].flatMap((of) => [...of.values()]));
}

function hasBox(node: Node): boolean {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}
