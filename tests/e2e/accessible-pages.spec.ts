/** Our own pages as they are shipped: axe-core in both themes and both directions, reflow, and a run by keyboard alone. */
import { LOCALES } from '@/src/locales/words-of';
import { axeFinds } from '../drivers/axe';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { command, marksOf, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const ARTICLE =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2019-03-31"}</script><p>Juan Guaidó met John Bolton, Elliott Abrams and the S-300.</p>';

let article: Tab;
let pages: ReadonlyMap<string, Tab>;

test.beforeAll(async ({ driver, server }) => {
  article = await driver.open(serveHtml(server, '/accessible', ARTICLE, HOSTS.two));
  await expect.poll(async () => (await marksOf(article)).length).toBe(4);
  const id = await tabIdOf(driver, await article.url());
  const open = async (path: string, ready: string) => {
    const tab = await driver.openExtensionPage(path);
    await tab.waitFor((selector) => document.querySelector(selector) !== null, ready);
    return tab;
  };
  pages = new Map([
    ['popup', await open(`popup.html#tab=${id}`, '.on-page-row')],
    ['popup, results', await open(`popup.html#tab=${id}&q=maduro`, '[role="option"]')],
    ['popup, dossier', await open(`popup.html#tab=${id}`, '.on-page-row')],
    ['side panel', await open(`sidepanel.html#tab=${id}`, '.page-event')],
    ['options', await open('options.html', '.options-main')],
    ['welcome', await open('welcome.html', '.sample')],
    ['timeline', await open('timeline.html#asOf=2019-03-31&event=guaido-sworn-in', '.entry[aria-current]')],
  ]);
  await page('popup, dossier').evaluate(() => document.querySelector<HTMLElement>('.on-page-name')?.click());
  await page('popup, dossier').waitFor(() => document.querySelector('.card') !== null);
});

test.afterAll(async ({ driver }) => {
  await wear(driver, { theme: 'page', language: 'browser' });
  for (const tab of [article, ...pages.values()]) await tab.close().catch(() => {});
});

function page(name: string): Tab {
  const tab = pages.get(name);
  if (!tab) throw new Error(`no page ${name}`);
  return tab;
}

async function wear(driver: BrowserDriver, settings: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await command(driver, 'changeSetting', { name, value });
}

const LOOKS = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'ar' },
  { theme: 'dark', language: 'ar' },
] as const;

for (const look of LOOKS) {
  // What axe-core judges is the same tree in both browsers; it takes its time on seven pages.
  test(`axe-core finds nothing: ${look.theme}, ${look.language}`, { tag: '@chromium' }, async ({
    driver,
  }) => {
    await wear(driver, look);
    const found: Record<string, unknown> = {};
    for (const [name, tab] of pages) {
      await tab.waitFor(
        ({ theme, language }) => {
          const { dataset, lang } = document.documentElement;
          return dataset.theme === theme && lang === language;
        },
        { ...look },
      );
      found[name] = await axeFinds(tab);
    }
    expect(found).toEqual(Object.fromEntries([...pages.keys()].map((name) => [name, []])));
  });
}

test('nothing is wider than a narrow window, or than half a laptop’s at 200 %', async ({ driver }) => {
  const wide: Record<string, string[]> = {};
  for (const language of ['en', 'ru', 'ar']) {
    await wear(driver, { theme: 'light', language });
    for (const name of ['options', 'welcome', 'timeline', 'side panel']) {
      const tab = page(name);
      await tab.bringToFront();
      for (const width of [320, 640]) {
        await tab.setViewport({ width, height: 512 });
        await tab.waitFor((tag) => document.documentElement.lang === tag, language);
        await tab.waitFor((wanted) => innerWidth === wanted, width);
        const out = await tab.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth ? `${scrollWidth} in ${clientWidth}` : null;
        });
        if (out) wide[`${language} ${name}`] = [...(wide[`${language} ${name}`] ?? []), out];
      }
      await tab.setViewport({ width: 1280, height: 720 });
    }
  }
  expect(wide).toEqual({});
});

// 1366 × 768, less the browser's own bars and the system's.
const LAPTOP = { width: 1366, height: 625 };

test('in every language the welcome fits a laptop without scrolling', async ({ driver }) => {
  const high: Record<string, number> = {};
  const welcome = page('welcome');
  await welcome.setViewport(LAPTOP);
  for (const language of Object.keys(LOCALES)) {
    await wear(driver, { language });
    await welcome.waitFor((tag) => document.documentElement.lang === tag, language);
    const height = await welcome.evaluate(() => document.documentElement.scrollHeight);
    if (height > LAPTOP.height) high[language] = height;
  }
  expect(high).toEqual({});
});

// Not shown in Firefox yet: without the window's focus its tabs draw no focus, and the question is of what is drawn.
test('Tab reaches every control of every page, and what has the focus is seen to have it @chromium', async ({
  driver,
}) => {
  await wear(driver, { language: 'en' });
  // Few events: each is a dozen stops like those of the others.
  await page('timeline').evaluate(() => {
    location.hash = '#entity=rosoboronexport&asOf=2019-03-31';
  });
  const missed: Record<string, unknown> = {};
  for (const [name, tab] of pages) {
    if (name === 'popup, dossier') continue; // The card has a test of its own.
    await tab.bringToFront();
    const { unreached, unseen } = await walk(tab);
    if (unreached.length + unseen.length > 0) missed[name] = { unreached, unseen };
  }
  expect(missed).toEqual({});
});

/** Presses Tab from the page's beginning until it is left or comes round. */
async function walk(tab: Tab) {
  const expected = await tab.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
    const groups = new Set<string>();
    const stops = [...all].filter((element) => {
      if (element.matches(':disabled, [hidden]') || !element.checkVisibility({ visibilityProperty: true }))
        return false;
      const { type, name, checked } = element as HTMLInputElement;
      if (type !== 'radio') return true;
      // A group of radio buttons is one stop, at the chosen one.
      if (!checked || groups.has(name)) return false;
      groups.add(name);
      return true;
    });
    for (const [index, element] of stops.entries()) element.dataset.stop = String(index);
    return stops.map((element) =>
      (element.getAttribute('aria-label') || element.textContent || element.localName).slice(0, 40),
    );
  });
  const reached = new Set<number>();
  const unseen = new Set<string>();
  for (let press = 0; press < expected.length + 12; press++) {
    await tab.press('Tab');
    const at = await tab.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const shows = (one: Element | null) => {
        const { outlineStyle, outlineWidth } = one
          ? getComputedStyle(one)
          : { outlineStyle: 'none', outlineWidth: '0' };
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      };
      return {
        stop: Number(element.dataset.stop ?? -1),
        name: element.outerHTML.slice(0, 80),
        isSeen: shows(element) || shows(element.nextElementSibling),
      };
    });
    if (!at) continue;
    if (at.stop >= 0) reached.add(at.stop);
    if (!at.isSeen) unseen.add(at.name);
  }
  return { unreached: expected.filter((_, index) => !reached.has(index)), unseen: [...unseen] };
}
