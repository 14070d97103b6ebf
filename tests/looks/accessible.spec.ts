/**
 * axe-core on every state of the card, which on a page lies in a closed shadow root where no tool comes; and on the pages in forced
 * colours. The shipped pages in both themes and directions are `e2e/accessible-pages.spec.ts`.
 */
import { expect } from '@playwright/test';
import { axeFinds } from '../drivers/axe';
import { countPixelsOf } from '../drivers/pixels';
import { test } from './test';

const STATES = '[data-state] > :last-child';
const LOOKS: Readonly<Record<string, string>> = {
  light: '',
  dark: '&theme=dark',
  'right to left': '&language=ar',
  'forced colours': '',
};

for (const [look, query] of Object.entries(LOOKS)) {
  test(`axe-core finds nothing in any card: ${look}`, async ({ shown: page, gallery }) => {
    await page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none' });
    const found: Record<string, unknown> = {};
    for (const set of ['cards', 'edges']) {
      await page.goto(`${gallery.url}index.html?set=${set}${query}`);
      await openEverything(page);
      found[set] = await axeFinds(page, { parts: STATES });
    }
    expect(found).toEqual({ cards: [], edges: [] });
  });
}

test('a card that has the focus wears the ring that its buttons wear', async ({ shown: page, gallery }) => {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.goto(`${gallery.url}index.html?set=cards&only=maria-zakharova`);
  await page.keyboard.press('Tab');
  const ringOf = (selector: string) =>
    page.locator(selector).evaluate((element: HTMLElement) => {
      element.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    });
  expect(await ringOf('.card')).toBe(await ringOf('.card-menu-button'));
});

test('a card fades in within 120 ms, and not at all where less motion is wanted', async ({
  shown: page,
  gallery,
}) => {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.goto(`${gallery.url}index.html?set=cards&only=maria-zakharova`);
  const lasts = () =>
    page.locator('.card').evaluate((card) => {
      const { animationDuration, transitionDuration } = getComputedStyle(card);
      return [animationDuration, transitionDuration];
    });
  expect(await lasts()).toEqual(['0s', '0s']);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await lasts()).toEqual(['0.12s', '0s']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

const PAGES: Readonly<Record<string, { readonly at: string; readonly parts?: string }>> = {
  popup: { at: 'index.html?set=popup', parts: STATES },
  panel: { at: 'index.html?set=panel', parts: '#app' },
  options: { at: 'index.html?set=options&state=full' },
  welcome: { at: 'index.html?set=welcome' },
  timeline: { at: 'timeline.html#entity=s-300&asOf=2019-03-31' },
};

test('axe-core finds nothing in any page in forced colours', async ({ shown: page, gallery }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const found: Record<string, unknown> = {};
  for (const [name, { at, ...where }] of Object.entries(PAGES)) {
    await page.goto(gallery.url + at);
    found[name] = await axeFinds(page, { parts: '#app', ...where });
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(PAGES).map((name) => [name, []])));
});

const WHITE = [255, 255, 255] as const;

test('in forced colours only what is landed on is marked so, a number is read, and a choice has its arrow', async ({
  shown: page,
  gallery,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${gallery.url}timeline.html#entity=s-300&event=s-300-credit`);
  await page.locator('.entry[aria-current]').waitFor();
  const marked = await page.locator('.entry').evaluateAll((entries) =>
    entries.map((entry) => ({
      isLanded: entry.hasAttribute('aria-current'),
      isMarked:
        getComputedStyle(entry).borderInlineStartColor !==
        getComputedStyle(document.documentElement).backgroundColor,
    })),
  );
  expect(marked.length).toBeGreaterThan(1);
  for (const { isLanded, isMarked } of marked) expect(isMarked).toBe(isLanded);
  await page.goto(`${gallery.url}index.html?set=popup`);
  const choice = page.locator('.site-choice:visible').first();
  await choice.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await choice.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const arrow = await page.screenshot({ clip: { x: x + width - 12, y, width: 12, height } });
  expect(countPixelsOf(arrow, WHITE)).toBeLessThan(12 * Math.floor(height));
  await page.goto(`${gallery.url}timeline.html#entity=s-300`);
  // Only the number is as light as the page: the browser lays a plate of that colour under a text.
  const count = await page.locator('.menu-count').first().screenshot();
  expect(countPixelsOf(count, WHITE)).toBeLessThan(110);
});

/** What the browser's own colours are in the forced colours that Playwright has. */
const coloursOf = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const colour = (name: string) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    return {
      Canvas: colour('Canvas'),
      GrayText: colour('GrayText'),
      Highlight: colour('Highlight'),
      HighlightText: colour('HighlightText'),
    };
  });

test('in forced colours a switch shows how it stands, and of some choices only the chosen one is marked', async ({
  shown: page,
  gallery,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${gallery.url}index.html?set=options&state=full`);
  const { Canvas, GrayText, Highlight, HighlightText } = await coloursOf(page);
  const knob = page.locator('.toggle:checked');
  expect(await knob.evaluate((toggle) => getComputedStyle(toggle, '::before').backgroundColor)).toBe(
    HighlightText,
  );
  const choices = await page.locator('.choice-option input').evaluateAll((inputs) =>
    inputs.map((input) => {
      const { backgroundColor, borderBottomColor, color } = getComputedStyle(
        input.nextElementSibling as Element,
      );
      const { checked } = input as HTMLInputElement;
      return { checked, disabled: input.matches(':disabled'), backgroundColor, borderBottomColor, color };
    }),
  );
  expect(choices.some(({ disabled }) => disabled)).toBe(true);
  for (const { checked, disabled, ...look } of choices) {
    expect(look.borderBottomColor).toBe(checked ? Highlight : Canvas);
    if (disabled) expect(look.color).toBe(GrayText);
    else if (checked) expect(look).toMatchObject({ backgroundColor: Highlight, color: HighlightText });
  }
});

test('a choice that cannot be made has a broken edge, also where more contrast is wanted', async ({
  shown: page,
  gallery,
}) => {
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}index.html?set=options&state=full`);
  const box = await page.locator('.row:disabled .choice').first().boundingBox();
  if (!box) throw new Error('every choice can be made');
  const edge = {
    x: Math.round(box.x) + 4,
    y: Math.round(box.y),
    width: Math.floor(box.width) - 8,
    height: 1,
  };
  const gaps = countPixelsOf(await page.screenshot({ clip: edge }), WHITE);
  await page.emulateMedia({ contrast: 'no-preference' });
  expect(gaps).toBeGreaterThan(edge.width / 5);
});

test('in forced colours one result is marked as the chosen one', async ({ shown: page, gallery }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}index.html?set=popup&page=${encodeURIComponent('On, with names')}`);
  await page.keyboard.type('maduro');
  await page.locator('.result').nth(1).waitFor();
  const { Canvas } = await coloursOf(page);
  const marked = await page
    .locator('.result')
    .evaluateAll((results) =>
      results.map((result) => [
        result.ariaSelected === 'true',
        getComputedStyle(result).borderInlineStartColor,
      ]),
    );
  for (const [isChosen, colour] of marked) expect(colour !== Canvas).toBe(isChosen);
});

test('on paper dark pages are light, and a switch is seen to be on or off', async ({
  shown: page,
  gallery,
}) => {
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  const inkOf = (part: string) =>
    page
      .locator(part)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  for (const [at, part] of [
    ['index.html?set=options&theme=dark', '.options'],
    ['index.html?set=welcome&theme=dark', '.welcome'],
    ['timeline.html?theme=dark', '.timeline'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(gallery.url + at);
    expect([part, await inkOf(part)]).toEqual([part, 'rgb(22, 24, 27)']);
  }
  await page.goto(`${gallery.url}index.html?set=options`);
  const exact = await page
    .locator('.toggle')
    .first()
    .evaluate((it) => getComputedStyle(it).printColorAdjust);
  await page.emulateMedia({ media: 'screen' });
  expect(exact).toBe('exact');
});

test('in forced colours the outline of the event landed on is whole', async ({ shown: page, gallery }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto('about:blank');
  await page.goto(`${gallery.url}timeline.html#event=guaido-sworn-in`);
  await page.waitForFunction(() => document.activeElement?.matches('.entry:focus-visible'));
  // The list may still move to it.
  const whiteOfEdge = async () => {
    const entry = await page.locator('.entry:focus').boundingBox();
    if (!entry) throw new Error('no entry has the focus');
    const edge = { x: entry.x + entry.width - 2, y: entry.y + 10, width: 2, height: entry.height - 20 };
    return countPixelsOf(await page.screenshot({ clip: edge }), WHITE);
  };
  await expect.poll(whiteOfEdge).toBe(0);
});

/** Opens what is folded in each card; of menus and panels, which close each other, the first card's. */
async function openEverything(page: import('@playwright/test').Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const menu = page.locator('.card-menu-button').first();
  if (await menu.isVisible()) await menu.click();
}
