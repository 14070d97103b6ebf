/**
 * F26: a dozen contexts command at once: options, popup, side panel and page scripts. What is stored in the end is what
 * carrying the acknowledged commands out one after the other gives, and every view shows it.
 */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver } from '../drivers/driver';
import { tabIdOf } from '../drivers/product';
import { long } from '../long';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

const COMMANDS = long ? 500 : 36;
const PAGES = 8;
const SITES = ['apnews.com', 'one.example', 'two.example', 'three.example'];
const ALIASES = ['Bolton', 'John Bolton', 'Juan Guaidó', 'Guaidó'];
/** Clocks of two processes, and a message on its way. */
const SKEW_MS = 25;

/** A command as a write of one place: a site's rule, a setting, whether a name is muted. */
type Done = {
  readonly place: string;
  readonly value: unknown;
  readonly fromMs: number;
  readonly toMs: number;
};

test('commands from a dozen contexts end as one after the other, and all views show it (F26)', async ({
  driver,
  server,
}) => {
  test.setTimeout(240_000);
  const inner = serveHtml(server, '/writer', '<p>John Bolton left the White House.</p>', HOSTS.three);
  const frames = `<iframe src="${inner}"></iframe>`.repeat(PAGES - 1);
  const article = await driver.open(
    serveHtml(server, '/writers', `<p>John Bolton left the White House.</p>${frames}`, HOSTS.two),
  );
  const tabId = await tabIdOf(driver, await article.url());
  await expect.poll(() => sessions(driver, tabId)).toBe(PAGES);
  const views = [
    await driver.openExtensionPage('options.html'),
    await driver.openExtensionPage('options.html#second'),
    await driver.openExtensionPage(`popup.html#tab=${tabId}`),
    await driver.openExtensionPage(`sidepanel.html#tab=${tabId}`),
  ];
  await views[2]?.waitFor(() => document.querySelector('[role="switch"]') !== null);
  await Promise.all(views.map((view) => view.evaluate(watchView)));

  const each = Math.ceil(COMMANDS / (views.length + PAGES));
  const startedMs = Date.now();
  const logs = await Promise.all([
    ...views.map((view, seed) => view.evaluate(commandFromOwnPage, { each, seed: seed + 1, sites: SITES })),
    driver.evaluateInBackground(commandFromPages, { tabId, each, aliases: ALIASES }),
  ]);
  const all = logs.flat() as Done[];
  console.log(`${all.length} commands in ${Date.now() - startedMs} ms`);
  expect(all.length).toBeGreaterThanOrEqual(COMMANDS);

  const state = await kept(driver);
  for (const place of new Set(all.map((one) => one.place))) {
    const here = all.filter((one) => one.place === place);
    // The last write of a place is one behind which no other began.
    const lastStart = Math.max(...here.map(({ fromMs }) => fromMs));
    const last = here.filter(({ toMs }) => toMs + SKEW_MS >= lastStart).map(({ value }) => value);
    expect(last, `${place} is ${JSON.stringify(state[place])}`).toContainEqual(state[place]);
  }

  for (const view of views.slice(0, 2)) {
    const shown = await view.waitFor(optionsShow, { dwell: state.dwellMs, off: offIn(state) });
    expect(shown).toBe(true);
  }
  for (const view of views.slice(2)) {
    await view.waitFor(
      (on) => document.querySelector(`[role="switch"][aria-checked="${on}"]`) !== null,
      state['apnews.com'] !== 'off',
    );
  }
  const lags = await Promise.all(views.map((view) => view.evaluate(lagOfView)));
  console.log(`views follow the last write after ${lags.join(', ')} ms`);
  for (const lag of lags) expect(lag).toBeLessThanOrEqual(500);
  await expect.poll(() => sessions(driver, tabId)).toBe(state['apnews.com'] === 'off' ? 0 : PAGES);

  await driver.evaluateInBackground(async () => {
    await chrome.runtime.sendMessage({ call: 'reset', request: {} });
  });
  for (const tab of [article, ...views]) await tab.close();
});

/** Runs in one of our pages: commands one after the other, as its user does. */
async function commandFromOwnPage({ each, seed, sites }: { each: number; seed: number; sites: string[] }) {
  let random = seed * 48_271;
  const pick = <T>(list: readonly T[]): T => {
    random = (random * 48_271) % 2_147_483_647;
    return list[random % list.length] as T;
  };
  const now = () => performance.timeOrigin + performance.now();
  const done: object[] = [];
  for (let at = 0; at < each; at++) {
    const scope = pick(sites);
    const on = pick([true, false]);
    const dwell = pick([150, 400, 700]);
    const [place, value, message] =
      at % 4 === 3
        ? ['dwellMs', dwell, { call: 'changeSetting', request: { name: 'dwellMs', value: dwell } }]
        : [scope, on ? 'on' : 'off', { call: 'setSite', request: { scope, on, privateWindow: null } }];
    const fromMs = now();
    const answer = (await chrome.runtime.sendMessage(message)) as { ok?: boolean } | undefined;
    if (answer?.ok) done.push({ place, value, fromMs, toMs: now() });
  }
  return done;
}

/** Runs behind: has the page scripts of all frames refuse names and take it back. */
async function commandFromPages(given: { tabId: number; each: number; aliases: string[] }) {
  const func = async ({ each, aliases }: typeof given) => {
    // Each frame by its place in the page.
    const place = Array.from({ length: parent.length }, (_, index) => parent[index]).indexOf(window);
    let random = (place + 2) * 48_271;
    const pick = <T>(list: readonly T[]): T => {
      random = (random * 48_271) % 2_147_483_647;
      return list[random % list.length] as T;
    };
    const now = () => performance.timeOrigin + performance.now();
    const done: object[] = [];
    for (let at = 0; at < each; at++) {
      const alias = pick(aliases);
      const undo = pick([true, false]);
      const fromMs = now();
      const request = { what: 'alias', entity: 'john-bolton', alias, undo };
      const answer = (await chrome.runtime.sendMessage({ call: 'refuse', request })) as { ok?: boolean };
      if (answer?.ok) done.push({ place: alias, value: !undo, fromMs, toMs: now() });
    }
    return done;
  };
  const target = { tabId: given.tabId, allFrames: true };
  const frames = await chrome.scripting.executeScript({ target, func, args: [given] });
  return frames.flatMap(({ result }) => result ?? []) as object[];
}

/** What is stored, place by place. */
async function kept(driver: BrowserDriver): Promise<Record<string, unknown>> {
  type Stored = Record<string, { value: unknown } | undefined>;
  const stored = (await driver.evaluateInBackground(() => chrome.storage.local.get())) as Stored;
  const rules = (stored.siteRules?.value ?? {}) as Record<string, string>;
  const muted = (stored.mutedNames?.value ?? []) as { alias: string }[];
  return {
    dwellMs: stored.dwellMs?.value ?? 400,
    ...Object.fromEntries(SITES.map((site) => [site, rules[site] ?? 'on'])),
    ...Object.fromEntries(ALIASES.map((alias) => [alias, muted.some((name) => name.alias === alias)])),
  };
}

function offIn(state: Record<string, unknown>): string[] {
  return SITES.filter((site) => state[site] === 'off');
}

/** Runs in a view: notes when storage changed last and when the view did. */
function watchView(): void {
  const noted = { storageMs: 0, viewMs: 0 };
  Object.assign(globalThis, { noted });
  chrome.storage.onChanged.addListener(() => {
    noted.storageMs = performance.now();
  });
  new MutationObserver(() => {
    noted.viewMs = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

function lagOfView(): number {
  const { storageMs, viewMs } = (globalThis as unknown as { noted: { storageMs: number; viewMs: number } })
    .noted;
  return Math.round(Math.max(0, viewMs - storageMs));
}

function optionsShow({ dwell, off }: { dwell: unknown; off: string[] }): boolean {
  const radio = document.querySelector<HTMLInputElement>(`input[value="${dwell}"]`);
  const rows = [...document.querySelectorAll('.list-row')].map((row) => row.textContent ?? '');
  return radio?.checked === true && off.every((site) => rows.some((row) => row.includes(site)));
}

/** In how many frames of the tab a page script lives. */
function sessions(driver: BrowserDriver, id: number): Promise<number> {
  return driver.evaluateInBackground(async (tabId) => {
    const func = () => {
      const { __sidelightSession: session } = globalThis as { __sidelightSession?: AbortController };
      return session !== undefined && !session.signal.aborted;
    };
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func });
    return frames.filter(({ result }) => result === true).length;
  }, id);
}
