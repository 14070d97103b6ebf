/**
 * Ways in which a page may hide, cover or move the card, to have the reader press what the reader does not see.
 * Each is tried on an open card and pressed for real: whatever acted must have been in sight. Where no press acted, the page
 * takes its attack back and the same press must act: it was the attack that was refused and not the press.
 */
import type { Engine, Tab } from '../drivers/driver';
import { countDifferingPixels } from '../drivers/pixels';
import { CARD_HOST, cardText, openCardAt } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, test } from './test';

/** The card is as before and may be pressed; or it is not, and no press acts. */
type Outcome = 'seen' | 'refused';

type Attack = {
  readonly name: string;
  readonly attack: (host: string, ...how: string[]) => void;
  readonly undo: (host: string, ...how: string[]) => void;
  readonly how?: readonly string[];
  readonly outcome: Readonly<Record<Exclude<Engine, 'webkit'>, Outcome>>;
};

const both = (outcome: Outcome): Attack['outcome'] => ({ chromium: outcome, firefox: outcome });

const STYLES: readonly (readonly [
  on: 'html' | 'body' | 'our host',
  style: string,
  value: string,
  Outcome,
])[] = [
  ['html', 'opacity', '0', 'refused'],
  // The word goes with it, and the card with its word (docs/adr/0053).
  ['body', 'opacity', '0', 'refused'],
  ['html', 'filter', 'opacity(0)', 'refused'],
  ['html', 'filter', 'invert(1) hue-rotate(180deg) brightness(0)', 'refused'],
  ['html', 'mask', 'linear-gradient(transparent, transparent)', 'refused'],
  ['our host', 'opacity', '0', 'seen'],
  ['our host', 'clip-path', 'inset(50%)', 'seen'],
  ['our host', 'transform', 'translateX(-400px)', 'seen'],
  ['our host', 'mix-blend-mode', 'difference', 'seen'],
  ['html', 'pointer-events', 'none', 'seen'],
];

const STYLE_ATTACKS = STYLES.map(
  ([on, style, value, outcome]): Attack => ({
    name: `${style}: ${value} on ${on}`,
    attack: (host, on = '', style = '', value = '') => {
      const element = document.querySelector<HTMLElement>(on === 'our host' ? host : on);
      element?.style.setProperty(style, value, 'important');
    },
    undo: (host, on = '') => document.querySelector(on === 'our host' ? host : on)?.removeAttribute('style'),
    how: [on, style, value],
    outcome: both(outcome),
  }),
);

const ATTACKS: readonly Attack[] = [
  ...STYLE_ATTACKS,
  {
    name: 'an animation on our host',
    attack: (host) => {
      document
        .querySelector(host)
        ?.animate(
          { opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] },
          { duration: 1, fill: 'forwards' },
        );
    },
    undo: (host) => {
      for (const each of document.querySelector(host)?.getAnimations() ?? []) each.cancel();
    },
    outcome: both('seen'),
  },
  {
    name: 'a covering popover that presses go through',
    attack: () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText =
        'inset: 0; width: 100vw; height: 100vh; border: 0; background: white; pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
    },
    undo: () => document.getElementById('cover')?.remove(),
    // It rises above every newcomer; see the card-host tests for the page that does it again and again.
    outcome: both('seen'),
  },
  {
    name: 'a covering element that presses go through, made the top one under the card',
    attack: () => {
      const style = document.createElement('style');
      style.id = 'cover';
      style.textContent =
        'html::after { content: ""; position: fixed; inset: 0; background: white; z-index: 2147483647; pointer-events: none }';
      document.head.append(style);
    },
    undo: () => document.getElementById('cover')?.remove(),
    outcome: both('seen'),
  },
  {
    name: 'inert on html',
    attack: () => {
      document.documentElement.inert = true;
    },
    undo: () => {
      document.documentElement.inert = false;
    },
    outcome: both('refused'),
  },
  {
    name: 'moving our host',
    attack: (host) => {
      const hidden = document.createElement('div');
      hidden.id = 'hidden';
      hidden.style.cssText = 'opacity: 0; position: absolute; filter: blur(9px)';
      document.body.append(hidden);
      hidden.append(document.querySelector(host) as Element);
    },
    undo: () => document.getElementById('hidden')?.remove(),
    outcome: both('seen'),
  },
  {
    name: 'our host made a popover, shown and hidden',
    attack: (host) => {
      const own = document.querySelector<HTMLElement>(host);
      if (!own) return;
      own.popover = 'auto';
      own.showPopover();
      own.hidePopover();
    },
    undo: (host) => document.querySelector(host)?.removeAttribute('popover'),
    outcome: both('seen'),
  },
];

test('no press acts on a card that is out of sight (T6)', async ({ server, tab }, { project }) => {
  const engine = project.name as 'chromium' | 'firefox';
  await tab.goto(serveHtml(server, '/attacks', '<p style="margin: 40px">Juan Guaidó spoke.</p>'));
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  const { name, button } = await placesIn(tab);
  await tab.hover(name.x + 20, name.y + 10);
  await settled();
  const clip = { x: name.x, y: name.y, width: 120, height: 24 };
  const asItWas = await tab.screenshot({ clip });
  const outcomes: Record<string, Outcome> = {};
  for (const { name: title, attack, undo, how = [] } of ATTACKS) {
    await tab.evaluate(attack, CARD_HOST, ...how);
    // The reader's hand moves on, as it must to press.
    await tab.hover(name.x + 24, name.y + 12);
    await settled();
    const isSeen = countDifferingPixels(asItWas, await tab.screenshot({ clip })) < 40;
    const acted = await isToggledBy(tab, button);
    expect.soft(acted && !isSeen, `${title}: pressed out of sight`).toBe(false);
    outcomes[title] = acted ? 'seen' : 'refused';
    await tab.evaluate(undo, CARD_HOST, ...how);
    await tab.hover(name.x + 20, name.y + 10);
    if (acted) continue;
    if ((await cardText(tab)) === null) await openCardAt(tab, { text: 'Juan Guaidó' });
    await settled();
    expect(await isToggledBy(tab, button), `${title}: taken back`).toBe(true);
  }
  expect(outcomes).toEqual(
    Object.fromEntries(ATTACKS.map(({ name: title, outcome }) => [title, outcome[engine]])),
  );
});

test('a page that its reader has made dark does not hold the card’s buttons', async ({ server, tab }) => {
  await tab.goto(serveHtml(server, '/made-dark', '<p style="margin: 40px">Juan Guaidó spoke.</p>'));
  await tab.evaluate(() => {
    // As pages do it, and what lends the reader help with seeing adds.
    const dark = 'invert(0.9) hue-rotate(180deg) contrast(1.2) saturate(2)';
    document.documentElement.style.setProperty('filter', dark, 'important');
    document.documentElement.style.fontSize = '5px';
  });
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  const { name, button } = await placesIn(tab);
  await tab.hover(name.x + 20, name.y + 10);
  await settled();
  expect(await isToggledBy(tab, button)).toBe(true);
});

/** Long enough for the card to be sure of itself again: it takes no press in its first 250 ms, and Chromium tells of sight after 100. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 320));
}

/** Presses the menu's button; tells whether that opened or closed it. Leaves the menu closed. */
async function isToggledBy(tab: Tab, { x, y }: { x: number; y: number }): Promise<boolean> {
  const isOpen = () =>
    tab.inClosedRoot(
      CARD_HOST,
      (root) => root.querySelector('.card-menu-button')?.getAttribute('aria-expanded') === 'true',
    );
  await tab.click(x, y);
  const acted = (await isOpen()) === true;
  if (acted) await tab.click(x, y);
  return acted;
}

async function placesIn(tab: Tab) {
  const places = await tab.inClosedRoot(CARD_HOST, (root) => {
    const name = (root.querySelector('.card-name') as Element).getBoundingClientRect();
    const button = (root.querySelector('.card-menu-button') as Element).getBoundingClientRect();
    return {
      name: { x: name.left, y: name.top },
      button: { x: button.left + button.width / 2, y: button.top + button.height / 2 },
    };
  });
  if (!places) throw new Error('no card');
  return places;
}
