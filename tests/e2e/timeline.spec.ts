/** The timeline page: filters in the address, back and forward, keys, files. */
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { command } from '../drivers/product';
import { downloadDir, expect, test } from './test';

async function openTimeline(driver: BrowserDriver, hash = ''): Promise<Tab> {
  const timeline = await driver.openExtensionPage(`timeline.html${hash}`);
  await timeline.setViewport({ width: 1280, height: 900 });
  // They arrive in slices.
  await timeline.waitFor(() => {
    const said = document.querySelector('.filter-count')?.textContent ?? '';
    return document.querySelectorAll('.entry').length === Number(/\d+/.exec(said)?.[0]);
  });
  return timeline;
}

const shownEvents = (timeline: Tab) => timeline.evaluate(() => document.querySelectorAll('.entry').length);
const hashOf = async (timeline: Tab) => decodeURIComponent(new URL(await timeline.url()).hash);

/** Presses Tab until the focused element has this text, as a hand does. */
async function tabTo(timeline: Tab, text: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await timeline.press('Tab');
    const focused = await timeline.evaluate(
      () => document.activeElement?.closest('label, summary, button')?.textContent,
    );
    if (focused?.includes(text)) return;
  }
  throw new Error(`no Tab stop says ${text}`);
}

test('what stands on the axis is on one line and in words, also where the article is at its end', async ({
  driver,
}) => {
  const timeline = await openTimeline(driver, '#entity=maria-zakharova&asOf=2019-03-31');
  await timeline.waitFor(() => document.querySelectorAll('.overview-tick').length > 2);
  const seen = await timeline.evaluate(() => ({
    flagHeight: document.querySelector('.axis-flag')?.getBoundingClientRect().height,
    ticks: [...document.querySelectorAll('.overview-tick')].map(({ textContent }) => textContent),
  }));
  expect(seen.flagHeight).toBeLessThan(24);
  expect(seen.ticks).toContain('January 2016');
  await timeline.close();
});

test('an event that is pressed on the axis again is gone to again', async ({ driver }) => {
  const timeline = await openTimeline(driver, '#event=guaido-sworn-in');
  const isThere = () =>
    timeline.evaluate(() => {
      const { top = -1, bottom = 0 } =
        document.querySelector('.entry[aria-current]')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isThere).toBe(true);
  // Landing holds on for half a second, but not against the reader's own way.
  // Firefox may stop short of the top where what it scrolls past gets its true height; pressed again, it gets there.
  const pressHome = async () => {
    await timeline.press('Home');
    return timeline.evaluate(() => scrollY);
  };
  await expect.poll(pressHome).toBe(0);
  expect(await isThere()).toBe(false);
  const shape = await timeline.waitFor(() => {
    const rect = document.querySelector('.shape-landed')?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  if (shape) await timeline.click(shape.x, shape.y);
  await expect.poll(isThere).toBe(true);
  expect(await timeline.evaluate(() => document.activeElement?.hasAttribute('aria-current'))).toBe(true);
  await timeline.close();
});

test('the light of the strip goes with the hand, from where it is held, and off the strip too', async ({
  driver,
}) => {
  const timeline = await openTimeline(driver, '#entity=juan-guaido&asOf=2019-03-31');
  const light = () =>
    timeline.evaluate(() => {
      const { x, y, width } = document.querySelector('.overview-light')?.getBoundingClientRect() ?? {};
      return { x: Math.round(x ?? 0), y: y ?? 0, width: width ?? 0 };
    });
  await timeline.waitFor(() => document.querySelector('.overview-light') !== null);
  const before = await light();
  const held = { x: before.x + before.width / 4, y: before.y + 10 };
  await timeline.drag(held, { x: held.x + 300, y: held.y + 90 });
  await expect.poll(async () => (await light()).x - before.x).toBe(300);
  expect(await timeline.evaluate(() => String(getSelection()))).toBe('');
  await timeline.close();
});

test('what is typed behind a press that opened a list is looked for in it', async ({ driver }) => {
  const timeline = await openTimeline(driver);
  const place = await timeline.waitFor(() => {
    const rect = document.querySelector('.menu-button')?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  if (place) await timeline.click(place.x, place.y);
  await timeline.type('bolt');
  const found = () =>
    timeline.evaluate(() => [
      document.querySelector<HTMLInputElement>('.menu-find')?.value,
      ...[...document.querySelectorAll('.menu-choice bdi')].map(({ textContent }) => textContent),
    ]);
  await expect.poll(found).toEqual(['bolt', 'John Bolton']);
  await timeline.close();
});

test('filters by keyboard alone; the address keeps them; back, forward and reload restore them', async ({
  driver,
}) => {
  const timeline = await openTimeline(driver, '#asOf=2019-03-31');
  const all = await shownEvents(timeline);
  await tabTo(timeline, 'People and things');
  await timeline.press('Enter');
  await tabTo(timeline, 'Juan Guaidó');
  await timeline.press('Space');
  await expect.poll(() => hashOf(timeline)).toBe('#entity=juan-guaido&asOf=2019-03-31');
  await expect.poll(() => shownEvents(timeline)).toBeLessThan(all);
  const ofOne = await shownEvents(timeline);
  await timeline.press('Escape');
  expect(await timeline.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await tabTo(timeline, 'Kinds');
  await timeline.press('Enter');
  await tabTo(timeline, 'Weapon');
  await timeline.press('Space');
  await expect.poll(() => hashOf(timeline)).toContain('kind=weapon');
  await expect.poll(() => shownEvents(timeline)).toBeLessThan(ofOne);
  await timeline.evaluate(() => history.back());
  await expect.poll(() => shownEvents(timeline)).toBe(ofOne);
  await timeline.evaluate(() => history.back());
  await expect.poll(() => shownEvents(timeline)).toBe(all);
  await timeline.evaluate(() => history.forward());
  await expect.poll(() => shownEvents(timeline)).toBe(ofOne);
  await timeline.reload();
  await expect.poll(() => shownEvents(timeline)).toBe(ofOne);
  await timeline.close();
});

test('printed, a part of the events says that it is one, and which', async ({ driver }) => {
  const timeline = await openTimeline(driver, '#entity=s-300&q=venezuela');
  const shown = await shownEvents(timeline);
  await timeline.emulate({ media: 'print' });
  const seen = () =>
    timeline.evaluate(() => {
      const isSeen = (each: Element) => each.checkVisibility();
      const all = [
        ...document.querySelectorAll('.filters button, .filters summary, .filter-count, .filter-words'),
      ];
      return all.filter(isSeen).map((each) => (each as HTMLInputElement).value || each.textContent?.trim());
    });
  await expect
    .poll(seen)
    .toEqual(['venezuela', `Events shown: ${shown} of 78`, expect.stringContaining('S-300')]);
  await timeline.close();
});

test('what is shown is saved, in every format', async ({ driver }) => {
  const timeline = await openTimeline(driver, '#entity=s-300');
  const shown = await shownEvents(timeline);
  const folder = downloadDir(driver.engine);
  const files = ['csv', 'ics', 'timelinejs.json', 'jsonld'].map(
    (extension) => `${folder}/venezuela-2019.${extension}`,
  );
  for (const [index, file] of files.entries()) {
    await timeline.evaluate((at) => {
      document.querySelector<HTMLElement>('.menu-end summary')?.click();
      document.querySelectorAll<HTMLElement>('.menu-format')[at]?.click();
    }, index);
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').length > 0, file).toBe(true);
  }
  const [csv = '', ics = '', timelineJs = '', jsonLd = ''] = files.map((file) => readFileSync(file, 'utf8'));
  expect(csv.match(/^[a-z0-9-]+,\d{4}/gm)).toHaveLength(shown);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(shown);
  expect(JSON.parse(timelineJs).events).toHaveLength(shown);
  expect(JSON.parse(jsonLd)['@graph']).toHaveLength(shown + 1);
  await timeline.close();
});

test('what comes back when settings have changed has ids of its own', async ({ driver }) => {
  const timeline = await openTimeline(driver);
  const all = await shownEvents(timeline);
  const theme = () => timeline.evaluate(() => document.documentElement.dataset.theme ?? 'page');
  for (const worn of ['dark', 'light', 'page'] as const) {
    await command(driver, 'changeSetting', { name: 'theme', value: worn });
    await expect.poll(theme).toBe(worn);
  }
  // Of the first year some stay, and are there when the others come back.
  await timeline.evaluate(() => {
    location.hash = `q=${document.querySelector('.year-name')?.textContent}`;
  });
  await expect.poll(() => shownEvents(timeline)).toBeLessThan(all);
  await timeline.evaluate(() => document.querySelector<HTMLElement>('.filter-clear')?.click());
  await expect.poll(() => shownEvents(timeline)).toBe(all);
  const ids = await timeline.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  await timeline.close();
});
