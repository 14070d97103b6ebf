/** In a frame that may not show it the card opens in the page around, at the word, whatever the origins of the two. */
import type { Tab } from '../drivers/driver';
import type { PageServer } from '../drivers/page-server';
import { CARD_HOST, cardRect, cardText } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const WORD = '<body style="margin: 20px"><span>Juan Guaidó</span> spoke.';
const STYLE = 'border: 3px solid; padding: 5px; position: absolute; width: 260px; height: 90px';

/** BiDi's pointer does not reach a frame of another process in Firefox, so that one is shown in Chromium only. */
type Kind = {
  readonly name: string;
  readonly corner: readonly [number, number];
  readonly page: (server: PageServer) => string;
};

const KINDS: readonly Kind[] = [
  {
    name: 'of its own origin',
    corner: [200, 120],
    page: (server) => frame(serveHtml(server, '/inner', WORD, HOSTS.one), 200, 120),
  },
  {
    name: 'in a frame',
    corner: [208, 128],
    page: (server) => {
      const inner = frame(serveHtml(server, '/inner', WORD, HOSTS.one), 100, 60);
      const middle = serveHtml(server, '/middle', `<body style="margin: 0">${inner}`, HOSTS.one);
      return frame(middle, 100, 60, 'width: 500px; height: 300px');
    },
  },
  {
    name: 'of another origin, drawn larger',
    corner: [300, 500],
    page: (server) =>
      frame(
        serveHtml(server, '/inner', WORD, HOSTS.two),
        300,
        500,
        'transform: scale(1.5); transform-origin: 0 0',
      ),
  },
];

for (const { name, corner, page } of KINDS) {
  test(`a card of a small frame ${name} opens in the page, at the word${name.includes('another') ? ' @chromium' : ''}`, async ({
    server,
    tab,
  }) => {
    await tab.goto(serveHtml(server, '/above', `<body style="height: 3000px">${page(server)}`, HOSTS.one));
    const scale = name.includes('larger') ? 1.5 : 1;
    const box = {
      x: corner[0] + 28 * scale,
      y: corner[1] + 28 * scale,
      width: 90 * scale,
      height: 20 * scale,
    };
    const at = { x: box.x + 30, y: box.y + 9 * scale };
    await expect.poll(() => hoverUntilCard(tab, at), { timeout: 15_000 }).toContain('Juan Guaidó');

    // In the page itself, near the word and off it.
    const card = await cardRect(tab);
    const below = card.y - (box.y + box.height);
    const above = box.y - (card.y + card.height);
    expect(Math.max(below, above)).toBeGreaterThan(-2 * scale);
    expect(Math.max(below, above)).toBeLessThan(16 * scale);
    expect(Math.abs(card.x - box.x)).toBeLessThan(4);

    // It stays while the pointer goes over to it and rests there, and may be pressed; leaving closes it.
    await tab.hover(at.x + 2, at.y);
    await pause(500);
    expect(await cardText(tab)).not.toBeNull();
    await tab.hover(card.x + 150, card.y + 50);
    await pause(900);
    expect(await cardText(tab)).not.toBeNull();

    // Escape closes its list, and not what the frame asked for.
    const inMenu = () =>
      tab.inClosedRoot(CARD_HOST, (root) => root.activeElement?.closest('.card-menu') !== null);
    const button = await tab.inClosedRoot(CARD_HOST, (root) => {
      const { x, y } = (root.querySelector('.card-menu-button') as Element).getBoundingClientRect();
      return { x: x + 14, y: y + 14 };
    });
    if (!button) throw new Error('no list');
    await tab.click(button.x, button.y);
    await expect.poll(inMenu).toBe(true);
    await tab.press('Escape');
    await pause(600);
    expect([await inMenu(), await cardText(tab)]).toEqual([false, expect.stringContaining('Juan Guaidó')]);
    await tab.hover(1_200, 20);
    await expect.poll(() => cardText(tab)).toBeNull();

    // Leaving the word for elsewhere in the frame closes it, too; so does Escape, whoever has the focus.
    await expect.poll(() => hoverUntilCard(tab, at), { timeout: 15_000 }).not.toBeNull();
    await tab.hover(at.x + 110 * scale, at.y);
    await expect.poll(() => cardText(tab)).toBeNull();
    await tab.hover(1_200, 20);
    await expect.poll(() => hoverUntilCard(tab, at), { timeout: 15_000 }).not.toBeNull();
    await tab.press('Escape');
    await expect.poll(() => cardText(tab)).toBeNull();
  });
}

test('a card of a frame that the window shows in part is seen whole', async ({ server, tab }) => {
  const inner = serveHtml(server, '/inner', `<div style="height: 200px"></div>${WORD}`, HOSTS.one);
  const high = frame(inner, 100, 560, 'width: 500px; height: 600px');
  await tab.goto(serveHtml(server, '/above', `<body style="height: 3000px">${high}`, HOSTS.one));
  await expect
    .poll(() => hoverUntilCard(tab, { x: 158, y: 797 }), { timeout: 15_000 })
    .toContain('Juan Guaidó');
  const card = await cardRect(tab);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThan(797);
});

test('in a frame at full screen nothing around it is seen: the frame asked shows the card', async ({
  server,
  tab,
}) => {
  const inner = frame(serveHtml(server, '/inner', WORD, HOSTS.one), 200, 120);
  const middle = `${inner}<script>onclick = () => document.documentElement.requestFullscreen()</script>`;
  const outer = `<iframe allowfullscreen src="${serveHtml(server, '/middle', middle, HOSTS.one)}"></iframe>`;
  await tab.goto(serveHtml(server, '/full-screen-frame', outer, HOSTS.one));
  await tab.click(60, 60);
  await tab.waitFor(() => document.fullscreenElement?.localName === 'iframe');
  await tab.hover(250, 157);
  let tries = 0;
  await expect
    .poll(
      async () => {
        await tab.hover(258 + (tries++ % 2), 157);
        return tab.evaluate(isCardMetInInnermost, 60, 60);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
});

test('a frame that fills the window shows its card itself, and Escape closes that from where the focus is', async ({
  server,
  tab,
}) => {
  const inner = serveHtml(server, '/inner', WORD, HOSTS.one);
  const large = `<iframe src="${inner}" style="border: 0; position: fixed; inset: 0; width: 100%; height: 100%"></iframe>`;
  const field = '<input style="position: fixed; top: 400px; left: 600px">';
  await tab.goto(serveHtml(server, '/around-a-large-frame', large + field, HOSTS.one));
  for (const height of [900, 760, 640, 560]) {
    await tab.setViewport({ width: 1280, height });
    if (await tab.evaluate(isAsHighAsWindow)) break;
  }
  await tab.click(620, 410);
  await tab.hover(52, 29);
  let tries = 0;
  const isMet = () => tab.evaluate(isCardMetInInnermost, 60, 60);
  await expect
    .poll(
      async () => {
        await tab.hover(58 + (tries++ % 2), 29);
        return isMet();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect(await cardText(tab)).toBeNull();
  await tab.press('Escape');
  await expect.poll(isMet).toBe(false);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('it closes at a tap beside its name in the frame, and when the frame is scrolled under the pointer', async ({
  server,
  tab,
}) => {
  const inner = serveHtml(server, '/inner', `${WORD}<div style="height: 900px">`, HOSTS.one);
  await tab.goto(serveHtml(server, '/above', frame(inner, 200, 120), HOSTS.one));
  const at = { x: 258, y: 157 };
  await expect
    .poll(
      async () => {
        await tab.tap(at.x, at.y);
        await pause(300);
        return cardText(tab);
      },
      { timeout: 15_000 },
    )
    .toContain('Juan Guaidó');
  await tab.tap(at.x + 130, at.y + 30);
  await expect.poll(() => cardText(tab)).toBeNull();

  await expect.poll(() => hoverUntilCard(tab, at), { timeout: 15_000 }).not.toBeNull();
  await tab.wheel(0, 60);
  await expect.poll(() => cardText(tab)).toBeNull();
});

test('it closes when its frame goes', async ({ server, tab }) => {
  const inner = frame(serveHtml(server, '/inner', WORD, HOSTS.one), 200, 120);
  const url = serveHtml(server, '/above', inner, HOSTS.one);
  for (const go of [toAnotherPage, away]) {
    await tab.goto(url);
    await expect.poll(() => hoverUntilCard(tab, { x: 258, y: 157 }), { timeout: 15_000 }).not.toBeNull();
    await tab.evaluate(go);
    await expect.poll(() => cardText(tab)).toBeNull();
  }
});

/** These run in the page. */
function isCardMetInInnermost(x: number, y: number): boolean {
  let page: Document | null = document;
  for (let frame = page.querySelector('iframe'); frame; frame = page?.querySelector('iframe') ?? null)
    page = frame.contentDocument;
  return page?.elementFromPoint(x, y)?.matches('[translate=no]') ?? false;
}

function isAsHighAsWindow(): boolean {
  return innerHeight > outerHeight * 0.8 && innerHeight <= screen.availHeight;
}

function toAnotherPage(): void {
  (document.querySelector('iframe') as HTMLIFrameElement).src = 'about:blank';
}

function away(): void {
  document.querySelector('iframe')?.remove();
}

function frame(src: string, left: number, top: number, more = ''): string {
  return `<iframe src="${src}" style="${STYLE}; left: ${left}px; top: ${top}px; ${more}"></iframe>`;
}

async function hoverUntilCard(tab: Tab, { x, y }: { x: number; y: number }): Promise<string | null> {
  await tab.hover(x - 8, y);
  await tab.hover(x, y);
  for (let look = 0; look < 18; look++) {
    const text = await cardText(tab);
    if (text !== null) return text;
    await pause(50);
  }
  return null;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
