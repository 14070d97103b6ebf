/** The card as a sheet, for fingers. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { UnfoldingCard } from '../gallery/UnfoldingCard';
import '@/src/ui/card/card.css';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { FICTIONAL } from '../gallery/fictional';

const FINGER_PX = 44;
/** Its line, and what is free around what it goes around. */
const RING_PX = 4;

const app = document.createElement('div');
app.style.width = '390px';
document.body.append(app);
afterEach(() => render(null, app));

const maduro = dossierAt(briefing, 'nicolas-maduro' as EntityId, {
  pageDate: '2019-03-31' as EdtfDate,
}) as Dossier;

function show(dossier: Dossier, more: Partial<EntityCardProps> = {}): void {
  render(
    <UnfoldingCard
      dossier={dossier}
      presentation="sheet"
      language={readerLanguage('en')}
      mention={{ alias: 'Maduro', evidence: { by: 'name' } }}
      sites={{ site: 'example.com', page: 'example.com' }}
      pageDate={{ date: '2019-03-31' as EdtfDate, from: 'meta', updated: null }}
      onPage={new Set(maduro.ties.map(({ entity }) => entity))}
      timelineUrl={() => '#'}
      onOpenTimeline={() => {}}
      onOpenEntity={() => {}}
      onBack={() => {}}
      onAsOf={() => {}}
      onCopy={async () => true}
      onRefuse={() => {}}
      onUndo={() => {}}
      onClose={() => {}}
      {...more}
    />,
    app,
  );
  for (const fold of app.querySelectorAll('details')) fold.open = true;
}

/** What is pressed, and lower than a finger needs. A link in a sentence is as high as its line. */
function low(): string[] {
  const pressed = [...app.querySelectorAll('button, select, input, summary, li > a, nav > a')].filter(
    (each) => each.checkVisibility(),
  );
  expect(pressed.length).toBeGreaterThan(1);
  return pressed
    .filter((each) => each.getBoundingClientRect().height < FINGER_PX - 0.5)
    .map((each) => `${each.localName}.${each.className} ${each.textContent}`);
}

async function press(selector: string): Promise<void> {
  app.querySelector<HTMLElement>(selector)?.click();
  await new Promise((done) => setTimeout(done, 20));
}

test.each([
  ['a person', maduro],
  ['a fictional one', FICTIONAL['Ten disputes'] ?? maduro],
])('what is pressed is as high as a finger needs: %s', async (_which, dossier) => {
  show(dossier);
  expect(low(), 'at first').toEqual([]);
  await press('.as-of-button');
  expect(low(), 'the day').toEqual([]);
  await press('.as-of-button');
  await press('.card-menu-button');
  expect(low(), 'the menu').toEqual([]);
  show(dossier, { refused: 'here' });
  expect(low(), 'refused').toEqual([]);
});

test('no link of a list lies over another', () => {
  show(maduro);
  const links = [...app.querySelectorAll('li > a')].filter((each) => each.checkVisibility());
  const boxes = links.map((each) => each.getBoundingClientRect());
  const over = boxes.slice(1).flatMap(({ top, left }, index) => {
    const before = boxes[index] as DOMRect;
    return before.bottom - top > 1 && left < before.right ? links[index]?.textContent : [];
  });
  expect(over).toEqual([]);
});

test('for a mouse, what is pressed in a list keeps 24 px free of the next (WCAG 2.5.8)', () => {
  const near = new Set<string>();
  for (const { id } of briefing.entities) {
    const dossier = dossierAt(briefing, id, { pageDate: '2019-03-31' as EdtfDate }) as Dossier;
    show(dossier, { presentation: 'floating', onPage: new Set(dossier.ties.map(({ entity }) => entity)) });
    const pressed = [...app.querySelectorAll('.card-ties a, .card-rail a, .card-sources a, summary')];
    const boxes = pressed.map((each) => each.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      const before = boxes[index - 1];
      // Names of one row are words of a line: they need no more room than that has.
      if (!before || pressed[index]?.matches('a + a')) continue;
      const isFree = leavesRoom(before, box) && leavesRoom(box, before);
      if (!isFree) near.add(`${id}: ${pressed[index - 1]?.textContent} | ${pressed[index]?.textContent}`);
    }
  }
  expect([...near]).toEqual([]);
});

/** Whether a circle of 24 px around the middle of one, where that is smaller, keeps off another, or off a circle around its middle. */
function leavesRoom(one: DOMRect, other: DOMRect): boolean {
  if (isLarge(one)) return true;
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
  const aside = Math.max(other.left - x, x - other.right, 0);
  const below = Math.max(other.top - y, y - other.bottom, 0);
  const apart = Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y);
  return Math.hypot(aside, below) >= 12 && (isLarge(other) || apart >= 24);
}

const isLarge = ({ width, height }: DOMRect) => width >= 24 && height >= 24;

test('the ring of a link in the first line is whole', () => {
  show(maduro, { presentation: 'floating' });
  const link = app.querySelector('.card-context a') as HTMLElement;
  const [{ top }, body] = [link.getBoundingClientRect(), app.querySelector('.card-body') as HTMLElement];
  expect(link.textContent).toBe('Caracas');
  expect(top - RING_PX).toBeGreaterThanOrEqual(body.getBoundingClientRect().top - 0.1);
});
