/** Which mentions are marked, where, and what a page that meddles with the registry gets. */
import { afterEach, expect, test, vi } from 'vitest';
import { createUnmutedMentions } from '@/src/annotator/unmuted-mentions';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import type { Density } from '@/src/core/mentions/density';
import { createHighlightPainter } from '@/src/dom/highlight-painter';
import { FLAT_ABOVE } from '@/src/dom/mark-look';
import { followLanguage } from '@/src/dom/page-language';
import { createPageMarks } from '@/src/dom/page-marks';
import { startPageScanner } from '@/src/dom/page-scanner';
import { createPlacedMentions, holderOf } from '@/src/dom/placed-mentions';
import { clearPredecessor } from '@/src/dom/predecessor';
import { beforeTheFrame } from './before-the-frame';
import { isWebKit } from './is-webkit';
import { smallFamilies, smallMatcher } from './small-matcher';

const NAME = 'sidelight-person';
const FLAT = 'sidelight-person-flat';
const matcher = smallMatcher();
let end = new AbortController();

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  CSS.highlights.delete(NAME);
});

const choice = (density: Density) => ({ density, kinds: ['person'] as const });

function show(markup: string, density: Density = 'all', until?: AbortSignal) {
  const stage = document.createElement('main');
  stage.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  document.body.replaceChildren(stage);
  end = new AbortController();
  const placed = createPlacedMentions();
  const painter = createHighlightPainter({ owner: -1, onSpareName: () => {} });
  const { signal } = end;
  const marks = createPageMarks({
    document,
    painter,
    families: () => smallFamilies,
    choice: choice(density),
    signal,
  });
  startPageScanner({
    document,
    matcher: () => matcher,
    language: 'en',
    signal: until ?? signal,
    isEnough: () => false,
    onMentions: (run, mentions) => marks.note(placed.set(run, mentions)),
    onPause: marks.update,
  });
  return { marks, placed, stage };
}

const registered = () => CSS.highlights.get(NAME)?.size ?? 0;
const expectRegistered = (count: number) => expect.poll(registered, { timeout: 3_000 }).toBe(count);
const frames = () => new Promise((done) => setTimeout(done, 250));

const FAR = '<div style="height: 9000px"></div>';

test('marks are registered near the viewport, as it moves', async () => {
  const { marks } = show(`<p>Ada Example.</p>${FAR}<p>Bo Sample and Ada Example.</p>`);
  await expectRegistered(1);
  await frames();
  expect(registered()).toBe(1);
  expect(marks.size).toBe(3);
  window.scrollTo(0, 9000);
  await expectRegistered(2);
  window.scrollTo(0, 0);
  await expectRegistered(1);
});

test('a page that turns to a language in which it names nobody keeps no mark', async () => {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'en';
  document.body.innerHTML = '<p>Ada Example.</p>';
  end = new AbortController();
  const { signal } = end;
  const placed = createPlacedMentions();
  const painter = createHighlightPainter({ owner: -1, onSpareName: () => {} });
  const options = { document, painter, families: () => smallFamilies, choice: choice('all'), signal };
  const marks = createPageMarks(options);
  const unmuted = createUnmutedMentions({ placed, host: 'news.example', onChange: marks.note });
  const nobody = loadMatcher(compileMatcher({ entities: [], names: [], confusables: [] }).slice().buffer);
  followLanguage(
    document,
    (language, until) => {
      startPageScanner({
        document,
        matcher: () => (language === 'en' ? matcher : nobody),
        language,
        signal: until,
        isEnough: () => false,
        onMentions: unmuted.set,
        onPause: marks.update,
      });
      until.addEventListener('abort', unmuted.forget);
    },
    signal,
  );
  await expectRegistered(1);
  root.lang = 'hu';
  await expectRegistered(0);
  root.lang = lang;
});

test('a name is registered before it comes into view, and no earlier', async () => {
  const { stage } = show('<p style="margin: 150vh 0 500vh">Ada Example.</p><p>Bo Sample.</p>');
  await frames();
  await expect.poll(markedIn).toEqual([stage.firstElementChild]);
});

test('so is a name in what scrolls inside the page, where the browser can tell', async () => {
  const { stage } = show(
    `<div style="height: 100px; overflow: auto"><p style="margin: 150px 0">Ada Example.</p>
    <p style="margin-top: 900px">Bo Sample.</p></div>`,
  );
  // WebKit takes the margin, and goes by none.
  const isTold = 'scrollMargin' in IntersectionObserver.prototype && !isWebKit;
  await frames();
  await expect.poll(markedIn).toEqual(isTold ? [stage.querySelector('p')] : []);
});

test('of many names none is registered before it is known where they stand', async () => {
  const added = vi.spyOn(Highlight.prototype, 'add');
  const { marks } = show(`${FAR}<p>${'Ada Example '.repeat(100)}</p>`);
  await expect.poll(() => marks.size).toBe(100);
  await frames();
  expect(added).not.toHaveBeenCalled();
  added.mockRestore();
});

test('what is hidden is looked after no longer when it goes', async () => {
  const looked = new Set<Element>();
  const { observe, unobserve } = IntersectionObserver.prototype;
  vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation(function (
    this: IntersectionObserver,
    at,
  ) {
    looked.add(at);
    observe.call(this, at);
  });
  vi.spyOn(IntersectionObserver.prototype, 'unobserve').mockImplementation(function (
    this: IntersectionObserver,
    at,
  ) {
    looked.delete(at);
    unobserve.call(this, at);
  });
  const { stage } = show('<p style="display: none">Ada Example</p>');
  const [folded] = stage.children as unknown as [Element];
  await frames();
  expect(looked).toContain(folded);
  folded.remove();
  await expect.poll(() => looked.has(folded)).toBe(false);
  vi.restoreAllMocks();
});

test('a second name of a block that is in view, and one straight in a shadow root', async () => {
  const { stage } = show('<p>Ada Example</p>');
  await expectRegistered(1);
  stage.querySelector('p')?.append(document.createElement('br'), 'Bo Sample');
  await expectRegistered(2);
  const host = stage.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).append('Ada Example');
  await expectRegistered(3);
});

test('a second name of an element without a box', async () => {
  const { stage } = show('<p style="display: contents">Ada Example</p>');
  await expectRegistered(1);
  stage.querySelector('p')?.append(document.createElement('br'), 'Bo Sample');
  await expectRegistered(2);
});

test.each<[string, number, (block: Element) => void]>([
  ['adds words', 1, (block) => block.append(' and so on')],
  ['adds words to many names', 80, (block) => block.append(' and so on')],
  [
    'writes the text anew',
    1,
    (block) => {
      block.textContent += ' and so on';
    },
  ],
  ['puts another element there', 1, putAnother],
  ['puts another element with many names there', 80, putAnother],
])('a name keeps its mark while the page %s', async (_, names, write) => {
  const { stage } = show(`<p>${'Ada Example said. '.repeat(names)}</p>`);
  await expectRegistered(names);
  const marked: number[] = [];
  for (let count = 0; count < 5; count++) {
    await frames();
    await beforeTheFrame(() => write(stage.querySelector('p') as Element));
    marked.push(markedIn().filter((element) => element?.isConnected).length);
  }
  expect(marked).toEqual(Array(5).fill(names));
});

function putAnother(block: Element): void {
  const other = document.createElement('p');
  other.textContent = `${block.textContent} and so on`;
  block.replaceWith(other);
}

test('a name that has gone is not registered again with its block', async () => {
  const { stage } = show(`<p>Ada Example<br>Bo Sample</p>${FAR}`);
  await expectRegistered(2);
  stage.querySelector('p')?.lastChild?.remove();
  await expectRegistered(1);
  window.scrollTo(0, 9000);
  await expectRegistered(0);
  window.scrollTo(0, 0);
  await expectRegistered(1);
  await frames();
  expect(registered()).toBe(1);
});

test('a block far away whose name was exchanged is registered as it comes near', async () => {
  const { marks, stage } = show(`${FAR}<p>Ada Example</p>`);
  await expect.poll(() => marks.size).toBe(1);
  const block = stage.querySelector('p') as Element;
  block.textContent = 'Nobody';
  await expect.poll(() => marks.size).toBe(0);
  block.textContent = 'Bo Sample';
  await expect.poll(() => marks.size).toBe(1);
  window.scrollTo(0, 9000);
  await expectRegistered(1);
});

test('what looks after the marks looks once a second, however often they change', async () => {
  const every = vi.spyOn(window, 'setInterval');
  const { stage } = show('<p>Ada Example</p>');
  await expectRegistered(1);
  for (const count of [2, 3, 4]) {
    stage.append(document.createElement('p'));
    stage.lastElementChild?.append('Ada Example');
    await expectRegistered(count);
  }
  expect(every.mock.calls.filter(([, ms]) => ms === 1_000)).toHaveLength(1);
  every.mockRestore();
});

test('painting gives way every few marks, however many changed', async () => {
  const { now } = performance;
  const { add } = Highlight.prototype;
  let looks = 0;
  let inTurn = 0;
  let most = 0;
  performance.now = () => now.call(performance) + looks++;
  Highlight.prototype.add = function (this: Highlight, range: AbstractRange) {
    if (inTurn++ === 0) {
      setTimeout(() => {
        most = Math.max(most, inTurn);
        inTurn = 0;
      });
    }
    return add.call(this, range);
  };
  show('<b>Ada Example</b> '.repeat(120));
  await expectRegistered(120);
  Highlight.prototype.add = add;
  performance.now = now;
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(20);
});

test('a name whose turn comes between two slices of painting is marked, though nothing is read any more', async () => {
  const read = new AbortController();
  const article = '<article><p>Ada Example</p><p>Ada Example</p></article>';
  const { marks, stage, placed } = show(article.repeat(200), 'first', read.signal);
  await expect.poll(() => marks.size).toBe(200);
  read.abort();
  const { now } = performance;
  let looks = 0;
  // One mark a slice, and time for a frame or two in between.
  performance.now = () => now.call(performance) + 20 * looks++;
  const { scheduler } = globalThis as { scheduler?: { postTask: unknown } };
  if (scheduler) scheduler.postTask = () => new Promise((done) => setTimeout(done, 5));
  marks.choose(choice('none'));
  marks.choose(choice('first'));
  for (const first of stage.querySelectorAll<HTMLElement>('p:first-child')) first.style.display = 'none';
  const marked = () => [...placed.all()].filter((one) => marks.has(one) && holderOf(one)?.matches('p + p'));
  await expect.poll(() => marked().length, { timeout: 8_000 }).toBe(200);
  performance.now = now;
  Reflect.deleteProperty(scheduler ?? {}, 'postTask');
});

test('an end between two slices of painting is the end', async () => {
  const { now } = performance;
  let looks = 0;
  let painted = 0;
  // The look at the clock that ends the first slice ends everything.
  performance.now = () => {
    if (painted === 0 && registered() > 0) {
      painted = registered();
      end.abort();
    }
    return now.call(performance) + 20 * looks++;
  };
  const { marks } = show('<b>Ada Example</b> '.repeat(400));
  await expect.poll(() => painted, { timeout: 5_000 }).toBeGreaterThan(0);
  performance.now = now;
  await frames();
  expect(painted).toBeLessThan(marks.size);
  expect(CSS.highlights.has(NAME)).toBe(false);
});

test('a page without a name registers nothing', async () => {
  show('<p>Nobody.</p>');
  await frames();
  expect(CSS.highlights.has(NAME)).toBe(false);
});

test.each([
  ['an element without a box', '<p style="display: contents">Ada Example</p>'],
  ['no height of its own', '<p style="height: 0; overflow: visible">Ada Example</p>'],
])('text in %s is marked', async (_name, markup) => {
  show(markup);
  await expectRegistered(1);
});

test('text that is not shown is marked when it is', async () => {
  const { stage } = show('<p style="display: none">Ada Example</p>');
  await frames();
  expect(registered()).toBe(0);
  stage.querySelector('p')?.style.removeProperty('display');
  await expectRegistered(1);
});

test('the first in each section, all, or none', async () => {
  const { marks, stage } = show(
    '<section><p>Ada Example.</p><p>Ada Example.</p></section><section>Ada Example</section>',
    'first',
  );
  await expectRegistered(2);
  marks.choose(choice('all'));
  await expectRegistered(3);
  marks.choose(choice('none'));
  await expectRegistered(0);
  expect(CSS.highlights.has(NAME)).toBe(false);
  marks.choose(choice('first'));
  await expectRegistered(2);
  stage.querySelector('p')?.remove();
  await frames();
  await expectRegistered(2);
  stage.querySelector('p')?.before('Ada Example. ');
  await frames();
  expect(CSS.highlights.get(NAME)?.size).toBe(2);
});

test('the first that is shown in each section, whatever the page hides or shows later', async () => {
  const { stage } = show(
    '<p style="display: none">Ada Example</p><p style="display: none">Ada Example</p><p>Ada Example</p><p>Ada Example</p>',
    'first',
  );
  const [first, , third] = stage.querySelectorAll('p');
  const marked = () => {
    const [range] = CSS.highlights.get(NAME) ?? [];
    return range && (range as StaticRange).startContainer.parentNode;
  };
  await expect.poll(marked).toBe(third);
  third?.remove();
  await expect.poll(marked).toBe(stage.lastElementChild);
  stage.lastElementChild?.remove();
  await expect.poll(registered).toBe(0);
  first?.removeAttribute('style');
  await expect.poll(marked).toBe(first);
});

const markedIn = () =>
  [...(CSS.highlights.get(NAME) ?? [])].map((range) => (range as StaticRange).startContainer.parentNode);

test('the first that is shown in each section, though one that is hidden has the name twice', async () => {
  const { stage } = show(
    '<p style="display: none">Ada Example, Ada Example</p><p>Bo Sample, Ada Example</p>',
    'first',
  );
  await expectRegistered(2);
  stage.querySelector('p')?.removeAttribute('style');
  await expect.poll(markedIn).toContain(stage.firstElementChild);
  expect(markedIn()).toHaveLength(2);
});

test('a name that was hidden beside another is marked with its part, though one before it stays hidden', async () => {
  const { stage } = show(
    '<p style="display: none">Ada Example</p><p style="display: none">Bo Sample met Ada Example</p>',
    'first',
  );
  await frames();
  stage.lastElementChild?.removeAttribute('style');
  await expectRegistered(2);
  expect(markedIn()).toEqual([stage.lastElementChild, stage.lastElementChild]);
});

test('a name in a part that is shown takes the mark of a later one, though one before it stays hidden', async () => {
  const { stage } = show(
    '<p style="display: none">Ada Example</p><p style="display: none">Bo Sample met Ada Example</p><p>Ada Example</p>',
    'first',
  );
  const [, part, last] = stage.children as unknown as [Element, HTMLElement, Element];
  await expect.poll(markedIn).toEqual([last]);
  await frames();
  part.style.display = '';
  await expect.poll(markedIn).toEqual([part, part]);
});

const SLIDES = 'width: 200px; display: flex; overflow';
const SLIDE = 'flex: 0 0 200px; margin: 0';

test('a name that was shown when another stood before it is forgotten with its block', async () => {
  const { marks, stage } = show('<p style="display: none">Ada Example</p>', 'first');
  const [folded] = stage.children as unknown as [HTMLElement];
  await frames();
  const before = document.createElement('p');
  before.textContent = 'Ada Example';
  stage.prepend(before);
  await expectRegistered(1);
  folded.style.display = '';
  await frames();
  folded.remove();
  await frames();
  before.textContent = 'nobody';
  await expectRegistered(0);
  await expect.poll(() => marks.size).toBe(0);
  await frames();
  expect(marks.size).toBe(0);
});

test.each([
  [
    'for ears alone',
    '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)">Ada Example</p>',
  ],
  [
    'for ears alone, in a box of a pixel',
    '<div style="position: absolute; width: 1px; height: 1px; overflow: hidden"><p style="width: 90px; margin: 9px">Ada Example</p></div>',
  ],
  ['in a folded part', '<div style="max-height: 0; overflow: hidden"><p>Ada Example</p></div>'],
  [
    'in a folded part of a grid',
    '<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden"><p>Ada Example</p></div></div>',
  ],
  [
    'in a slide that is not shown',
    `<div style="${SLIDES}: hidden"><p style="${SLIDE}"></p><p style="${SLIDE}">Ada Example</p></div>`,
  ],
  ['beside the page', '<p style="position: absolute; left: -9999px">Ada Example</p>'],
])('the first that is seen in each section, not one %s', async (_name, markup) => {
  for (const space of ['', FAR]) {
    const { stage } = show(`${space}${markup}<p class="seen">Ada Example</p>`, 'first');
    window.scrollTo({ top: 9000, behavior: 'instant' });
    await expect.poll(markedIn).toEqual([stage.lastElementChild]);
    end.abort();
  }
});

test.each([
  ['outlined', 'color: transparent; -webkit-text-stroke: 1px red'],
  ['outlined and filled', 'color: white; -webkit-text-stroke: 3px red; paint-order: stroke'],
  ['filled with a gradient', 'background: red; background-clip: text; -webkit-text-fill-color: transparent'],
])('a name in letters that are %s is left as it is, and its mark goes to the next', async (_name, style) => {
  const { stage } = show(`<h1 style="${style}">Ada Example</h1><p>Ada Example</p>`, 'first');
  await expect.poll(markedIn).toEqual([stage.querySelector('p')]);
  await frames();
  expect(markedIn()).toEqual([stage.querySelector('p')]);
});

test('a name that stands bare in a slot of another colour is left as it is, and its mark goes to the next', async () => {
  const { stage } = show('<div>Ada Example</div><p>Ada Example</p>', 'first');
  const host = stage.querySelector('div') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<b style="background: navy; color: white"><slot></slot></b>';
  await expect.poll(markedIn).toEqual([stage.querySelector('p')]);
  await frames();
  expect(markedIn()).toEqual([stage.querySelector('p')]);
});

test('of a page that was left nothing is asked, where Firefox throws; its marks are there when it comes back', async () => {
  const errors: string[] = [];
  const hear = ({ message }: ErrorEvent) => errors.push(message);
  show(`${FAR}<p>Ada Example</p>`);
  await frames();
  window.addEventListener('error', hear);
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  vi.stubGlobal('getComputedStyle', () => {
    throw new Error('NS_ERROR_XPC_SECURITY_MANAGER_VETO');
  });
  window.scrollTo({ top: 9000, behavior: 'instant' });
  await frames();
  expect(registered()).toBe(0);
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'visibilityState');
  await expectRegistered(1);
  window.removeEventListener('error', hear);
  expect(errors).toEqual([]);
});

test('a part that is unfolded and folded again, near or far away', async () => {
  const { stage } = show(
    '<div style="overflow: hidden"><p>Ada Example</p></div><p class="seen">Ada Example</p>',
    'first',
  );
  const [fold, seen] = stage.children as unknown as [HTMLElement, HTMLElement];
  await expect.poll(markedIn).toEqual([fold.firstChild]);
  fold.style.maxHeight = '0';
  await expect.poll(markedIn).toEqual([seen]);
  fold.style.maxHeight = 'none';
  await expect.poll(markedIn).toEqual([fold.firstChild]);
  seen.style.marginTop = '9000px';
  window.scrollTo({ top: 9000, behavior: 'instant' });
  await expect.poll(markedIn).toEqual([]);
  fold.style.maxHeight = '0';
  await expect.poll(markedIn).toEqual([seen]);
  fold.style.maxHeight = 'none';
  await expect.poll(markedIn).toEqual([]);
});

test('what scrolls inside the page keeps the mark of its first name', async () => {
  const { stage } = show(
    `<div style="height: 600px; overflow: auto"><p>Ada Example</p>${FAR}<p>Ada Example</p></div>`,
    'first',
  );
  const [scroller] = stage.children as unknown as [HTMLElement];
  await expect.poll(markedIn).toEqual([scroller.firstChild]);
  scroller.scrollTo({ top: 9000, behavior: 'instant' });
  // WebKit knows `scrollMargin` by name alone, Firefox 140 not at all: there the mark goes along with what is in view (docs/adr/0051).
  const goesAlong =
    !/Chrome|Firefox/.test(navigator.userAgent) || !('scrollMargin' in IntersectionObserver.prototype);
  await expect.poll(markedIn).toEqual(goesAlong ? [scroller.lastChild] : []);
  await frames();
  expect(markedIn()).toEqual(goesAlong ? [scroller.lastChild] : []);
});

test('only the kinds that the reader wants', async () => {
  const { marks } = show('<p>Ada Example</p>');
  await expectRegistered(1);
  marks.choose({ density: 'all', kinds: [] });
  await expectRegistered(0);
});

test('what a page clears comes back, at most five times in five seconds; its own highlights are left alone (T2)', async () => {
  const own = new Highlight();
  CSS.highlights.set('the-page', own);
  const { stage } = show('<p>Ada Example</p>');
  await expectRegistered(1);
  CSS.highlights.get(NAME)?.clear();
  await expectRegistered(1);
  // The clearing was the first of five, and what is taken out first had not come back.
  let taken = 0;
  for (let time = 0; time < 40; time++) {
    if (CSS.highlights.delete(NAME)) taken++;
    stage.append(document.createElement('p'));
    stage.lastElementChild?.append('Ada Example');
    await new Promise((done) => setTimeout(done, 20));
  }
  expect(taken).toBeGreaterThan(1);
  expect(taken).toBeLessThanOrEqual(5);
  expect(CSS.highlights.get('the-page')).toBe(own);
  CSS.highlights.delete('the-page');
});

test('a name that the page uses itself is left to it, and the spare one taken (T3)', async () => {
  const theirs = new Highlight();
  CSS.highlights.set(NAME, theirs);
  show('<p>Ada Example</p>');
  await expect.poll(() => CSS.highlights.get(`${NAME}-2`)?.size).toBe(1);
  expect(CSS.highlights.get(NAME)).toBe(theirs);
  expect(theirs.size).toBe(0);
  end.abort();
  expect(CSS.highlights.get(NAME)).toBe(theirs);
  expect(CSS.highlights.has(`${NAME}-2`)).toBe(false);
});

test('where both names are taken nothing is fought for (T2)', async () => {
  const theirs = [NAME, `${NAME}-2`].map((name) => {
    const highlight = new Highlight();
    CSS.highlights.set(name, highlight);
    return highlight;
  });
  show('<p>Ada Example</p>');
  await frames();
  expect([CSS.highlights.get(NAME), CSS.highlights.get(`${NAME}-2`)]).toEqual(theirs);
  CSS.highlights.delete(`${NAME}-2`);
});

test('what a predecessor left is taken over, and taken away (T19)', async () => {
  const left = new Highlight();
  left.priority = -1;
  CSS.highlights.set(NAME, left);
  show('<p>Ada Example</p>');
  await expectRegistered(1);
  expect(CSS.highlights.get(NAME)).not.toBe(left);
  CSS.highlights.set(NAME, left);
  CSS.highlights.set('the-page', new Highlight());
  clearPredecessor(-1, () => null);
  expect([CSS.highlights.has(NAME), CSS.highlights.has('the-page')]).toEqual([false, true]);
  CSS.highlights.delete('the-page');
});

test('the marks of a page that grows large turn flat, and back when it is small again', async () => {
  const { stage } = show('<p>Ada Example</p>');
  await expectRegistered(1);
  const filling = document.createElement('div');
  filling.append(...Array.from({ length: FLAT_ABOVE }, () => document.createElement('i')));
  stage.append(filling);
  await expect.poll(() => CSS.highlights.get(FLAT)?.size, { timeout: 5_000 }).toBe(1);
  expect(CSS.highlights.has(NAME)).toBe(false);
  filling.remove();
  await expectRegistered(1);
  expect(CSS.highlights.has(FLAT)).toBe(false);
});

test('the end takes all marks away at once', async () => {
  show('<p>Ada Example</p>');
  await expectRegistered(1);
  end.abort();
  expect(CSS.highlights.has(NAME)).toBe(false);
});

test('where a browser has no highlights names are found and nothing is marked', async () => {
  const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights') as PropertyDescriptor;
  Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
  try {
    clearPredecessor(-1, () => null);
    const { marks, placed } = show('<p>Ada Example and Bo Sample.</p>');
    await expect.poll(() => [...placed.all()].length).toBe(2);
    await frames();
    marks.update();
    expect(marks.size).toBe(0);
    end.abort();
  } finally {
    Object.defineProperty(CSS, 'highlights', highlights);
  }
});
