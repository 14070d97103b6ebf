/**
 * The place of the card, on pages of every shape: whatever the window, the zoom, the scroll position, the direction and the
 * way of writing, the card lies in the view, off the word and the pointer, and near it.
 *
 * A frame of our own is the window, so that it can have every size: the browser's zoom is nothing but another size in CSS px.
 */
import { briefing } from 'virtual:sidelight/briefing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCardHost } from '@/src/annotator/card-host';
import { hearing } from '@/src/annotator/hearing';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { MIN_ROOM_PX } from '@/src/core/placement/place-beside';
import { viewOf } from '@/src/dom/view-of';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { long } from '@/tests/long';
import fc from '@/tests/random-inputs';
import { roomBeside } from '@/tests/room-beside';
import { emptyFrame } from './empty-frame';
import { isWebKit } from './is-webkit';

const RUNS = long ? 1_500 : 60;
const NEAR_PX = 12;

let frame: HTMLIFrameElement;
beforeAll(() => {
  ({ frame } = emptyFrame('position: fixed; inset: 0 auto auto 0; border: 0'));
});
afterAll(() => frame.remove());

const dossier = (id: string) =>
  dossierAt(briefing, id as EntityId, { pageDate: '2019-03-31' as EdtfDate }) as Dossier;
const DOSSIERS = [dossier('juan-guaido'), dossier('western-hemisphere')];

const pages = fc.record({
  // 1280 × 900 at 25 % is 5120 × 3600; at 500 % it is 256 × 180.
  width: fc.oneof(fc.integer({ min: 256, max: 640 }), fc.integer({ min: 640, max: 2_560 })),
  height: fc.oneof(fc.integer({ min: 180, max: 500 }), fc.integer({ min: 500, max: 1_800 })),
  // WebKit gives rectangles in other units than it takes under `zoom`.
  cssZoom: isWebKit ? fc.constant(1) : fc.constantFrom(1, 1, 1, 0.5, 1.5, 2),
  direction: fc.constantFrom('ltr', 'rtl'),
  writing: fc.constantFrom('horizontal-tb', 'horizontal-tb', 'vertical-rl', 'vertical-lr'),
  holder: fc.constantFrom('plain', 'scrolled', 'columns', 'transformed', 'fixed', 'contained'),
  fontPx: fc.constantFrom(10, 16, 40),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  across: fc.double({ min: 0, max: 1, noNaN: true }),
  line: fc.nat(5),
  byPointer: fc.boolean(),
  which: fc.constantFrom(0, 1),
});
type Page = typeof pages extends fc.Arbitrary<infer P> ? P : never;
const PLAIN: Page = {
  width: 1_280,
  height: 900,
  cssZoom: 1,
  direction: 'ltr',
  writing: 'horizontal-tb',
  holder: 'plain',
  fontPx: 16,
  x: 0.3,
  y: 0.3,
  across: 0.5,
  line: 0,
  byPointer: false,
  which: 0,
};

const HOLDERS: Readonly<Record<Page['holder'], string>> = {
  plain: '',
  scrolled: 'overflow: auto; max-width: 500px; max-height: 300px',
  columns: 'columns: 3 90px; column-gap: 12px',
  transformed: 'transform: rotate(4deg) scale(1.1); filter: blur(0)',
  fixed: 'position: fixed',
  contained: 'contain: layout paint; will-change: transform',
};

test('the card is in the view, off the word and the pointer, and near the word (F21)', {
  retry: 0,
  timeout: long ? 600_000 : 120_000,
}, async () => {
  let checked = 0;
  let skipped = 0;
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const word = layOut(page);
      const window = frame.contentWindow as Window;
      // Firefox tells the visual viewport of before until it has painted, WebKit lays out once more.
      await twoFrames(window);
      const rects = () => [...word.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const view = viewOf(window);
      const holder =
        page.holder === 'scrolled' ? (word.closest('#holder') as Element).getBoundingClientRect() : view;
      const inView = rects().filter((rect) => isWithin(rect, view) && isWithin(rect, holder));
      // Part of the word is cut off, or there is nowhere to lie: what then happens is told by other tests.
      if (inView.length < rects().length || roomBeside(inView, view) < 64) {
        skipped++;
        return;
      }
      checked++;
      const line = inView[page.line % inView.length] as DOMRect;
      const point = { x: line.left + page.across * line.width, y: line.top + line.height / 2 };
      const host = createCardHost({ document: window.document, theme: () => 'page', hearing });
      const card = host.open();
      const props = propsOf(DOSSIERS[page.which] as Dossier);
      let lost = 0;
      card.show(props, { rects, element: word, point: page.byPointer ? point : null }, () => lost++);
      await twoFrames(window);
      const found = { lost, card: plain(card.rect()), view, word: rects().map(plain), point };
      host.remove();
      expect(problemsOf(found, page), JSON.stringify(found)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(checked, `${skipped} skipped`).toBeGreaterThan(RUNS / 2);
});

test('a pinned card is no wider and no higher than a window that became smaller: its buttons stay in reach', async () => {
  const word = layOut(PLAIN);
  const window = frame.contentWindow as Window;
  await twoFrames(window);
  const host = createCardHost({ document: window.document, theme: () => 'page', hearing });
  const card = host.open();
  card.show(
    propsOf(DOSSIERS[0] as Dossier),
    { rects: () => [...word.getClientRects()], element: word, point: null },
    () => {},
  );
  card.pin();
  // As at 500 %.
  frame.width = '256';
  frame.height = '180';
  await expect.poll(() => window.innerWidth).toBe(256);
  await expect.poll(() => Math.round(card.rect().width)).toBe(240);
  await expect.poll(() => Math.round(card.rect().height)).toBeLessThanOrEqual(164);
  host.remove();
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Found = {
  readonly lost: number;
  readonly card: Box;
  readonly view: Box;
  readonly word: readonly Box[];
  readonly point: { readonly x: number; readonly y: number };
};

function problemsOf({ lost, card, view, word, point }: Found, page: Page): string[] {
  const away = Math.min(...word.map((rect) => gapBetween(rect, card)));
  const isHigh = Math.max(...word.map(({ y, height }) => y + height)) - Math.min(...word.map(({ y }) => y));
  const problems: [string, boolean][] = [
    ['lost', lost > 0],
    ['out of the view', !isWithin(card, view)],
    ['on the word', word.some((rect) => gapBetween(rect, card) === 0)],
    ['under the pointer', page.byPointer && gapBetween({ ...point, width: 0, height: 0 }, card) === 0],
    [`${away} px away`, away > NEAR_PX],
    [`${card.width} px wide`, card.width > 400],
    [`${card.height} px high`, card.height > Math.max(0.6 * page.height, 240) + 1],
    [`only ${card.height} px high`, view.height - isHigh > 4 * MIN_ROOM_PX && card.height < MIN_ROOM_PX - 40],
  ];
  return problems.flatMap(([name, is]) => (is ? [name] : []));
}

function propsOf(dossier: Dossier) {
  return {
    dossier,
    language: readerLanguage('en'),
    timelineUrl: () => 'about:blank',
    onOpenTimeline: () => {},
    onOpenEntity: () => {},
    onCopy: async () => true,
  };
}

function twoFrames(window: Window): Promise<unknown> {
  return new Promise((done) => window.requestAnimationFrame(() => window.requestAnimationFrame(done)));
}

/** Builds the page, with the word at the wished share of the view; returns the word. */
function layOut(page: Page): HTMLElement {
  frame.width = String(page.width);
  frame.height = String(page.height);
  const document = frame.contentDocument as Document;
  const { documentElement: root, body } = document;
  root.style.cssText = `zoom: ${page.cssZoom}; direction: ${page.direction}; writing-mode: ${page.writing}`;
  body.style.cssText = `margin: 0; font: ${page.fontPx}px / 1.3 sans-serif; width: 3000px; height: 3000px; position: relative`;
  body.innerHTML = `<div id="at" style="position: absolute; left: 1200px; top: 1200px">
    <div id="holder" style="${HOLDERS[page.holder]}"><p style="margin: 60px">Yesterday in the city
    <span>Juan Guaidó</span> spoke to many people about a great many things that we leave out.</p></div></div>`;
  const at = document.getElementById('at') as HTMLElement;
  at.style.maxWidth = `${Math.min(400, page.width * 0.8)}px`;
  at.style.maxHeight = `${Math.min(400, page.height * 0.8)}px`;
  const word = document.querySelector('span') as HTMLElement;
  document.getElementById('holder')?.scrollTo(10, 30);
  const window = document.defaultView as Window;
  const { left, top } = word.getBoundingClientRect();
  const goal = { x: page.x * page.width, y: page.y * page.height };
  if (page.holder === 'fixed') {
    const holder = document.getElementById('holder') as HTMLElement;
    holder.style.left = `${(page.x * page.width * 0.6) / page.cssZoom}px`;
    holder.style.top = `${(page.y * page.height * 0.6) / page.cssZoom}px`;
  } else {
    window.scrollBy({ left: left - goal.x, top: top - goal.y, behavior: 'instant' });
  }
  return word;
}

function isWithin(rect: Box, view: Box): boolean {
  const isInside = (start: number, size: number, from: number, length: number) =>
    start >= from - 1 && start + size <= from + length + 1;
  return (
    isInside(rect.x, rect.width, view.x, view.width) && isInside(rect.y, rect.height, view.y, view.height)
  );
}

function gapBetween(a: Box, b: Box): number {
  const x = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const y = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.hypot(x, y);
}

function plain({ x, y, width, height }: DOMRect): Box {
  return { x, y, width, height };
}
