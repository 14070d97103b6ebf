/** The card over time: it goes where its word goes, and does not jump when what it says grows. */
import { briefing } from 'virtual:sidelight/briefing';
import { afterEach, expect, test } from 'vitest';
import type { CardFrame } from '@/src/annotator/card-frame';
import { type CardHost, createCardHost } from '@/src/annotator/card-host';
import { hearing } from '@/src/annotator/hearing';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { FICTIONAL } from '../gallery/fictional';
import { emptyFrame } from './empty-frame';
import { isWebKit } from './is-webkit';

// It gives rectangles in other units than it takes under `zoom`.
let host: CardHost | null = null;
afterEach(() => {
  host?.remove();
  host = null;
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.style.removeProperty('zoom');
  scrollTo({ top: 0, behavior: 'instant' });
});

const props = (id: string) => ({
  dossier: dossierAt(briefing, id as EntityId, { pageDate: '2019-03-31' as EdtfDate }) as Dossier,
  language: readerLanguage('en'),
  timelineUrl: () => 'about:blank',
  onOpenTimeline: () => {},
  onOpenEntity: () => {},
  onCopy: async () => true,
});
const SHORT = {
  ...props('western-hemisphere'),
  dossier: FICTIONAL['No quote, no role, no event'] as Dossier,
};
const LONG = props('nicolas-maduro');
const SHEET = { ...SHORT, presentation: 'sheet' as const };

function word(style: string, parent: HTMLElement = document.body): HTMLElement {
  const element = document.createElement('span');
  element.style.cssText = `font: 16px serif; ${style}`;
  element.textContent = 'Juan Guaidó';
  parent.append(element);
  return element;
}

async function cardAt(
  element: HTMLElement,
  shown: EntityCardProps = SHORT,
): Promise<{ card: CardFrame; lost: () => number }> {
  host ??= createCardHost({ document, theme: () => 'page', hearing });
  const card = host.open();
  let lost = 0;
  card.show(shown, { rects: () => [...element.getClientRects()], element, point: null }, () => lost++);
  await frames(2);
  return { card, lost: () => lost };
}

async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((done) => requestAnimationFrame(done));
}

/** Where the card lies, from its word. */
function offset(card: CardFrame, element: HTMLElement): { x: number; y: number } {
  const { x, y } = element.getBoundingClientRect();
  return { x: Math.round(card.rect().x - x), y: Math.round(card.rect().y - y) };
}

function placeOf(card: CardFrame): { x: number; y: number } {
  const { x, y } = card.rect();
  return { x, y };
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('it scrolls with its word in the very frame, page or box (F21)', async () => {
  document.body.style.height = '3000px';
  const box = document.createElement('div');
  box.style.cssText =
    'position: absolute; left: 20px; top: 120px; width: 300px; height: 200px; overflow: auto';
  document.body.append(box);
  const element = word('display: block; margin: 80px 20px 600px', box);
  const { card, lost } = await cardAt(element);
  const before = offset(card, element);
  for (const scroll of [() => scrollBy(0, 40), () => box.scrollBy(0, 30)]) {
    const { y } = card.rect();
    // What looks at it now and then has just looked.
    await new Promise((done) => setTimeout(done, 20));
    scroll();
    await frames(2);
    expect(card.rect().y).toBeLessThan(y - 20);
    expect(offset(card, element)).toEqual(before);
  }
  expect(lost()).toBe(0);
  box.scrollBy(0, 400);
  await frames(2);
  expect(lost()).toBe(1);
});

test('it goes along when the page moves its word without a scroll (F21)', async () => {
  const above = document.createElement('div');
  document.body.append(above);
  const element = word('display: inline-block; margin: 20px');
  const { card } = await cardAt(element);
  const before = offset(card, element);
  above.style.height = '70px';
  await expect.poll(() => offset(card, element)).toEqual(before);
  element.style.translate = '60px 30px';
  await expect.poll(() => offset(card, element)).toEqual(before);
});

if (!isWebKit) {
  test('it stays at its word when the page zooms itself (F21)', async () => {
    const element = word('position: absolute; left: 20px; top: 40px');
    const { card } = await cardAt(element);
    const before = card.rect();
    for (const zoom of ['1.5', '0.8', '']) {
      document.documentElement.style.setProperty('zoom', zoom);
      // Firefox 140 counts in sixty-fourths: 1.5 times what undoes it is 0.984.
      await expect.poll(() => Math.abs(card.rect().width / before.width - 1)).toBeLessThan(0.02);
      const beside = () => card.rect().y - element.getBoundingClientRect().bottom;
      await expect.poll(() => Math.abs(beside() - 8)).toBeLessThan(4);
      expect(Math.abs(card.rect().x - element.getBoundingClientRect().x)).toBeLessThan(4);
    }
  });
}

if (!isWebKit) {
  test('a sheet is as high on a page that zooms itself (F21)', async () => {
    const heightAt = async (zoom: string) => {
      document.documentElement.style.setProperty('zoom', zoom);
      const { card } = await cardAt(word('position: absolute; left: 20px; top: 40px'), SHEET);
      const { height } = card.rect();
      host?.remove();
      host = null;
      return height;
    };
    const before = await heightAt('');
    expect(Math.abs((await heightAt('1.5')) / before - 1)).toBeLessThan(0.03);
  });
}

for (const [side, at] of [
  ['below', 'top: 40px'],
  ['above', 'bottom: 30px'],
] as const) {
  test(`it does not jump when what it says grows: ${side}`, async () => {
    const element = word(`position: fixed; left: 40px; ${at}`);
    const { card } = await cardAt(element);
    const before = card.rect();
    card.update(LONG);
    await frames(2);
    expect(overlaps(card.rect(), element.getBoundingClientRect()), 'grown over its word').toBe(false);
    // A scroll has it placed anew.
    dispatchEvent(new Event('scroll'));
    await frames(2);
    expect(placeOf(card)).toEqual({ x: before.x, y: before.y });
    expect(overlaps(card.rect(), element.getBoundingClientRect()), 'placed over its word').toBe(false);
    card.update(SHORT);
    await frames(2);
    expect(card.rect().y).toBe(before.y);
  });
}

test('pinned, it is as high as what it says', async () => {
  const { card } = await cardAt(word('position: fixed; left: 40px; top: 40px'));
  const { height } = card.rect();
  card.update(LONG);
  dispatchEvent(new Event('scroll'));
  await frames(2);
  card.pin();
  card.update(SHORT);
  await frames(2);
  expect(card.rect().height).toBe(height);
});

test('above its word it gets back the height that it had no room for, and does not lie on the word', async () => {
  const element = word('position: fixed; left: 40px; bottom: 30px');
  const { card } = await cardAt(element, LONG);
  const { height } = card.rect();
  element.style.bottom = `${innerHeight - 300}px`;
  await expect.poll(() => card.rect().bottom).toBeLessThan(300);
  expect(card.rect().height).toBeLessThan(height);
  element.style.bottom = '30px';
  await expect.poll(() => card.rect().height).toBe(height);
  expect(overlaps(card.rect(), element.getBoundingClientRect())).toBe(false);
});

/** A card at a word in a frame of this height, which is its window. */
async function cardInFrame(height: number, style: string) {
  const { frame } = emptyFrame(
    `position: fixed; inset: 0 auto auto 0; border: 0; width: 600px; height: ${height}px`,
  );
  const { document: inside, Element: Elements } = frame.contentWindow as Window & typeof globalThis;
  let root: ShadowRoot | undefined;
  const { attachShadow } = Elements.prototype;
  Elements.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    return root;
  };
  const within = createCardHost({ document: inside, theme: () => 'page', hearing });
  const element = word(style, inside.body);
  const card = within.open();
  card.show(LONG, { rects: () => [...element.getClientRects()], element, point: null }, () => {});
  await frames(2);
  const overflow = () => getComputedStyle(root?.querySelector('.card') as Element).overflowY;
  return { frame, card, overflow, remove: () => within.remove() };
}

test.each([
  ['', ''],
  [', though nothing changes for its word', 'overflow: hidden'],
])('it stays in view when the window gets lower%s', async (_what, cut) => {
  const { frame, card, remove } = await cardInFrame(800, `position: fixed; left: 20px; top: 250px; ${cut}`);
  expect(card.rect().bottom).toBeGreaterThan(500);
  // What looks at it now and then has seen that the word stands still.
  await new Promise((done) => setTimeout(done, 300));
  frame.style.height = '500px';
  await expect.poll(() => card.rect().bottom).toBeLessThanOrEqual(500);
  remove();
});

test('in little room all of it scrolls, head and foot too', async () => {
  const low = await cardInFrame(230, 'position: fixed; left: 20px; top: 4px');
  expect(low.overflow()).toBe('auto');
  low.remove();
});

test('two pinned cards stay, each where the reader put it, and a third may open', async () => {
  const [first, second, third] = ['top: 30px', 'top: 60px', 'top: 90px'].map((top) =>
    word(`position: fixed; left: 30px; ${top}`),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const one = await cardAt(first);
  one.card.pin();
  const two = await cardAt(second, LONG);
  two.card.pin();
  const places = [one.card, two.card].map(placeOf);
  first.remove();
  second.remove();
  const { card, lost } = await cardAt(third);
  expect([one.card, two.card].map(placeOf)).toEqual(places);
  card.close();
  one.card.close();
  expect(two.card.rect().width).toBeGreaterThan(200);
  expect([one.lost(), two.lost(), lost()]).toEqual([0, 0, 0]);
});
