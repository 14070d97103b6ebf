/** No text loses its end without an ellipsis: in the longest words, in the other direction, where there is little room, in larger letters. */
import { expect } from '@playwright/test';
import { textsCutOff } from '../gallery/texts-cut-off';
import { test } from './test';

const SETS = {
  popup: { width: 1240, height: 900 },
  panel: { width: 320, height: 700 },
  options: { width: 320, height: 700 },
  welcome: { width: 320, height: 700 },
} as const;

for (const language of ['en-XA', 'ar']) {
  test(`no text is cut off: ${language}`, async ({ shown: page, gallery }) => {
    const cut: Record<string, readonly string[]> = {};
    for (const [set, size] of Object.entries(SETS)) {
      await page.setViewportSize(size);
      await page.goto(`${gallery.url}index.html?set=${set}&state=full&language=${language}`);
      cut[set] = await page.evaluate(textsCutOff);
    }
    expect(cut).toEqual({ popup: [], panel: [], options: [], welcome: [] });
  });
}

const LETTERS = 24;

/** As with a browser's least size of letters, which makes all smaller ones as large. */
const LARGE = `.sl, .sl :not(svg *), .lane-name, .lane-name * { font-size: ${LETTERS}px !important }`;

const READ = {
  cards: 'index.html?set=cards',
  edges: 'index.html?set=edges',
  popup: 'index.html?set=popup',
  search: 'index.html?set=popup&page=On, with names',
  panel: 'index.html?set=panel',
  options: 'index.html?set=options&state=full',
  welcome: 'index.html?set=welcome',
  timeline: 'timeline.html#event=guaido-sworn-in&asOf=2019-03-31',
} as const;

test('lines are as far from each other as larger letters need it', async ({ shown: page, gallery }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const tight: Record<string, readonly string[]> = {};
  for (const [name, at] of Object.entries(READ)) {
    await page.goto('about:blank');
    await page.goto(gallery.url + at);
    await page.addStyleTag({ content: LARGE });
    if (name === 'search') await page.keyboard.type('maduro');
    tight[name] = await page.evaluate(tightLines);
  }
  expect(tight).toEqual(Object.fromEntries(Object.keys(READ).map((name) => [name, []])));
});

/** Names what has text in lines that would touch. Runs in the page. */
function tightLines(): string[] {
  const holdsText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const tight = [...document.querySelectorAll('.sl *:not(svg *, option), .lane-name, .lane-name *')].filter(
    (element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return holdsText(element) && Number.parseFloat(lineHeight) < 1.1 * Number.parseFloat(fontSize);
    },
  );
  return [...new Set(tight.map(({ localName, className }) => `${localName}.${className}`))];
}

/** What a reader may set apart without losing anything (WCAG 1.4.12). */
const APART = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const NARROW = {
  popup: { at: 'index.html?set=popup', width: 1240 },
  options: { at: 'index.html?set=options&state=full', width: 320 },
  welcome: { at: 'index.html?set=welcome', width: 320 },
  timeline: { at: 'timeline.html?', hash: '#entity=s-300&asOf=2019-03-31', width: 320 },
} as const;

for (const [letters, style] of Object.entries({ larger: LARGE, 'set apart': APART })) {
  test(`letters that are ${letters} make nothing wider than its window, or lie over each other`, async ({
    shown: page,
    gallery,
  }) => {
    const wrong: Record<string, unknown> = {};
    for (const language of ['fr', 'uk', 'pt-BR']) {
      for (const [name, { at, width, ...place }] of Object.entries(NARROW)) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('about:blank');
        await page.goto(`${gallery.url}${at}&language=${language}${'hash' in place ? place.hash : ''}`);
        await page.addStyleTag({ content: style });
        const found = await page.evaluate(tooWide);
        if (found.length > 0) wrong[`${name} ${language}`] = found;
      }
    }
    expect(wrong).toEqual({});
  });
}

/** Names the windows that their contents stick out of, and headings that what stands beside them lies over. Runs in the page. */
function tooWide(): string[] {
  const windows = [document.documentElement, ...document.querySelectorAll('.popup')].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  const covered = [...document.querySelectorAll('.list-title + button')].filter((button) => {
    const words = document.createRange();
    words.selectNodeContents(button.previousElementSibling as Element);
    const { left, right, bottom } = words.getBoundingClientRect();
    const box = button.getBoundingClientRect();
    return box.left < right && left < box.right && box.top < bottom;
  });
  return [...windows, ...covered].map(({ className, localName }) => `${localName}.${className}`);
}

test('in larger letters a date does not lie over its event', async ({ shown: page, gallery }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}timeline.html#event=guaido-sworn-in`);
  await page.addStyleTag({ content: LARGE });
  const entry = page.locator('.entry[aria-current]');
  const endOfDate = await entry
    .locator('time')
    .first()
    .evaluate((time) => time.getBoundingClientRect().right);
  const title = await entry.locator('.entry-title').boundingBox();
  expect(endOfDate).toBeLessThanOrEqual(title?.x ?? 0);
});

test('in a low window it is the side panel that scrolls, not a line between two bars', async ({
  shown: page,
  gallery,
}) => {
  // A laptop's window at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}index.html?set=panel`);
  const partsThatScroll = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.sl, .sl *')]
        .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowY))
        .map(({ className }) => className),
    );
  expect(await partsThatScroll()).toEqual([]);
  await page.locator('.on-page-name').first().click();
  await page.locator('.card').waitFor();
  expect(await partsThatScroll()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(512);
});

test('options that go to a second line are set off from the first', async ({ shown: page, gallery }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}index.html?set=options&language=ru`);
  const gaps = await page.locator('.choice').evaluateAll((choices) =>
    choices.flatMap((choice) => {
      const rects = [...choice.children].map((option) => option.getBoundingClientRect());
      return rects.slice(1).flatMap(({ top }, index) => {
        const before = rects[index]?.bottom ?? 0;
        return top > (rects[index]?.top ?? 0) ? [Math.round(top - before)] : [];
      });
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(new Set(gaps)).toEqual(new Set([1]));
});

test('in larger letters the name of a lane is whole, and at its lane', async ({ shown: page, gallery }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}timeline.html#entity=s-300`);
  await page.addStyleTag({ content: LARGE });
  // The drawing comes a frame after its page.
  await page.locator('.lane-name').first().waitFor();
  const names = await page.locator('.lane-name').evaluateAll((all) =>
    all.map((name) => {
      const lane = name.closest('.lane')?.querySelector('.lane-line')?.getBoundingClientRect();
      const { top, bottom } = name.getBoundingClientRect();
      const isCut = [name, name.parentElement].some(
        (box) => box && getComputedStyle(box).overflowY !== 'visible',
      );
      return { isCut, isOff: Math.abs((top + bottom) / 2 - (lane?.top ?? 0)) > 2 };
    }),
  );
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(name).toEqual({ isCut: false, isOff: false });
});

test('in larger letters head and foot of a card leave some lines between them', async ({
  shown: page,
  gallery,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}index.html?set=cards&only=juan-guaido`);
  await page.addStyleTag({ content: LARGE });
  const seen = await page.locator('.card-body').evaluate((body) => body.clientHeight);
  expect(seen).toBeGreaterThan(3 * LETTERS);
});
