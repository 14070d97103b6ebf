/**
 * Random decisions, one behind another or several at once: on each open page just those names are marked that the decisions leave,
 * also in a frame of another site, after a reload and when a page comes back from the cache.
 */
import type { Browser } from 'wxt/browser';
import type { EntityId } from '@/src/core/briefing/schema';
import { isMuted, type MutedName, withMuted, withoutMuted } from '@/src/core/kept/muted-names';
import { isHostOn, type SiteRules, withRule, withSite } from '@/src/core/sites/site-rules';
import type { BrowserDriver, Engine, Tab } from '../drivers/driver';
import { pageReport, tabIdOf } from '../drivers/product';
import { long } from '../long';
import { randomFrom } from '../random-from';
import { serveHtml } from './pages';
import { endShipped, expect, HOSTS, startShipped, test } from './test';

declare const chrome: typeof Browser;

/** By this seed a frame that goes by its own site is found out soon. */
const FIRST = 2;
const PROGRAMS = long ? 60 : 1;
const STEPS = long ? 40 : 16;

type Name = readonly [entity: EntityId, alias: string];
const named = (entity: string, alias: string): Name => [entity as EntityId, alias];
const GUAIDO = named('juan-guaido', 'Juan Guaidó');
const PAGE = [GUAIDO, named('john-bolton', 'John Bolton'), GUAIDO];
const FRAME = [GUAIDO, named('nicolas-maduro', 'Nicolás Maduro')];
const CARACAS = named('caracas', 'Caracas');
const SCOPES = [
  'apnews.com',
  '=apnews.com',
  'live.apnews.com',
  'bbc.com',
  '=www.bbc.com',
  'euronews.com',
  '*',
];
const SITES = ['apnews.com', 'live.apnews.com', 'bbc.com'];

type Decided = {
  readonly rules: SiteRules;
  readonly isPaused: boolean;
  readonly density: 'first' | 'all' | 'none';
  readonly marksPeople: boolean;
  readonly muted: readonly MutedName[];
};
const AT_FIRST: Decided = { rules: {}, isPaused: false, density: 'first', marksPeople: true, muted: [] };

type Call = readonly [name: string, request: object];
type Page = { readonly host: string; readonly tab: Tab; readonly frameHost: string | null };

let driver: BrowserDriver;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
test.beforeAll(async ({}, { project }) => {
  driver = await startShipped(project.name as Engine, { keepsLeftPages: true });
});
test.afterAll(() => endShipped(driver));

test('random decisions: pages are marked as was decided (F28)', async ({ server }) => {
  test.setTimeout(long ? 3_600_000 : 120_000);
  const frame = serveHtml(server, '/decided-frame', bodyOf(FRAME), HOSTS.two);
  const elsewhere = serveHtml(server, '/decided-elsewhere', '<p>Nothing.</p>', HOSTS.two);
  const pages: Page[] = [];
  for (const host of [HOSTS.two, HOSTS.twoBelow, HOSTS.three, HOSTS.one]) {
    const frameHost = host === HOSTS.one ? HOSTS.two : null;
    const inner = frameHost ? `<iframe src="${frame}" width="500" height="200"></iframe>` : '';
    const tab = await driver.open(serveHtml(server, '/decided', bodyOf(PAGE) + inner, host));
    pages.push({ host, tab, frameHost });
  }
  for (let seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
    const random = randomFrom(seed);
    const done: string[] = [];
    let decided = AT_FIRST;
    for (let step = 0; step < STEPS; step++) {
      const many = random() < 0.3 ? 3 : 1;
      for (let each = 0; each < many; each++) {
        const [call, after] = decide(decided, random);
        done.push(JSON.stringify(call));
        expect(await command(call)).toEqual({ ok: true });
        decided = after;
      }
      const { tab } = pick(pages, random);
      const dice = random();
      if (dice < 0.1) await tab.reload();
      else if (dice < 0.2) {
        await tab.goto(elsewhere);
        await tab.back();
      }
      for (const page of pages) {
        const message = `seed ${seed}, step ${step}, ${page.host}: ${done.slice(-8).join(' ')}`;
        await page.tab.bringToFront();
        await expect.poll(() => markedOn(page), { message, timeout: 8_000 }).toBe(wantedOn(page, decided));
      }
    }
    await command(['reset', {}]);
    await command(['setPause', { pause: null, privateWindow: null }]);
  }
  for (const { tab } of pages) await tab.close();
});

function bodyOf(names: readonly Name[]): string {
  return names.map(([, alias]) => `<p>${alias} spoke in Caracas.</p>`).join('');
}

/** One decision more: the call that makes it, and what is decided then. */
function decide(before: Decided, random: () => number): readonly [Call, Decided] {
  const dice = random();
  const on = random() < 0.5;
  const scope = pick(SCOPES, random);
  if (dice < 0.3) {
    const rules = withSite(before.rules, scope, on);
    return [['setSite', { scope, on, privateWindow: null }], { ...before, rules }];
  }
  if (dice < 0.45) {
    const rule = pick([null, 'on', 'off'] as const, random);
    return [['setRule', { scope, rule }], { ...before, rules: withRule(before.rules, scope, rule) }];
  }
  if (dice < 0.55) {
    const isPaused = random() < 0.3;
    const pause = isPaused ? { untilMs: null } : null;
    return [['setPause', { pause, privateWindow: null }], { ...before, isPaused }];
  }
  if (dice < 0.67) {
    const density = pick(['first', 'all', 'none', 'all'] as const, random);
    return [['changeSetting', { name: 'density', value: density }], { ...before, density }];
  }
  if (dice < 0.74) return [['markKind', { kind: 'person', isMarked: on }], { ...before, marksPeople: on }];
  if (dice < 0.96) {
    const [entity, alias] = pick([...PAGE, ...FRAME], random);
    const name: MutedName = {
      entity,
      alias: random() < 0.6 ? alias : null,
      site: random() < 0.5 ? pick(SITES, random) : null,
    };
    if (on) return [['mute', name], { ...before, muted: withMuted(before.muted, name) }];
    const again = before.muted.length > 0 ? pick(before.muted, random) : name;
    return [['unmute', again], { ...before, muted: withoutMuted(before.muted, again) }];
  }
  // A pause is no setting, and stays.
  return [['reset', {}], { ...AT_FIRST, isPaused: before.isPaused }];
}

function command([call, request]: Call): Promise<unknown> {
  const send = (name: string, asked: object) => chrome.runtime.sendMessage({ call: name, request: asked });
  return driver.evaluateInBackground(send, call, request);
}

async function markedOn({ tab }: Page): Promise<number> {
  return (await pageReport(driver, await tabIdOf(driver, await tab.url())))?.marked ?? 0;
}

/** How many names are to be marked: a frame goes by the page's site, but its names by its own. */
function wantedOn({ host, frameHost }: Page, decided: Decided): number {
  if (decided.isPaused || !isHostOn(decided.rules, host)) return 0;
  return wantedOf(PAGE, host, decided) + (frameHost ? wantedOf(FRAME, frameHost, decided) : 0);
}

function wantedOf(names: readonly Name[], host: string, { density, marksPeople, muted }: Decided): number {
  // Each stands in a paragraph of its own, all in one section; Caracas stands in each.
  const places = names.map(() => CARACAS);
  const people = marksPeople ? names : [];
  const left = [...people, ...places].filter(([entity, alias]) => !isMuted(muted, { entity, alias }, host));
  if (density === 'none') return 0;
  return density === 'all' ? left.length : new Set(left.map(([entity]) => entity)).size;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
