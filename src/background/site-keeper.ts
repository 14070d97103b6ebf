/**
 * The one writer of the decisions on where names are marked, and of what follows from them: the registration, the open tabs,
 * the end of a short pause (docs/adr/0009, 0023).
 */
import { type Browser, browser } from 'wxt/browser';
import {
  inWindow,
  type SiteChoice,
  type WindowDecisions,
  withChoice,
  withChosen,
  withoutEndedPause,
  withoutResumption,
} from '@/src/core/sites/decisions';
import { isWebPattern } from '@/src/core/sites/match-pattern';
import { isPaused, type Pause } from '@/src/core/sites/pause';
import { type SiteRule, type SiteRules, withRule } from '@/src/core/sites/site-rules';
import type { InTurn } from '@/src/extension/in-turn';
import { grantedItem, pauseItem } from '@/src/extension/items';
import { siteRulesItem } from '@/src/extension/kept-items';
import { followInTab, followInTabs } from '@/src/extension/open-tabs';
import { reconcileRegistration } from '@/src/extension/page-registration';
import { readDecisions, watchDecisions } from '@/src/extension/site-decisions';
import { soon } from '@/src/extension/soon';
import { UNFOLLOWED, wakeSoon } from '@/src/extension/wake-soon';
import { followedItem, privateWindowsItem } from '@/src/extension/window-items';
import type { Written } from '@/src/extension/written';
import { createLatest } from './latest';
import { tellWritten } from './tell-written';
import { unawaited } from './unawaited';

/** Where a decision holds: everywhere, or in one private window for as long as it is open. */
export type Reach = { readonly privateWindow: number | null };

export type SiteKeeper = {
  /** Turns on or off all that a rule's key covers. Resolves when that is stored, and registration and open tabs that answer soon follow it. */
  setSite(scope: string, on: boolean, reach: Reach): Promise<Written>;
  /** Does the same, one choice behind the other, as is chosen by the rules that hold when its turn has come: of two presses of a key the second sees the first. */
  chooseSites(choose: (rules: SiteRules) => readonly SiteChoice[], reach: Reach): Promise<Written>;
  /** Writes the rule of a key, or with `null` forgets it; no other rule goes with it. */
  setRule(scope: string, rule: SiteRule | null): Promise<Written>;
  setPause(pause: Pause | null, reach: Reach): Promise<Written>;
  /** Makes a tab that shows another page now follow the decisions. */
  follow(tab: Browser.tabs.Tab): Promise<void>;
  /** Copies the granted origins from the browser, makes everything follow the decisions, and forgets private windows that closed unseen. */
  reconcile(): Promise<void>;
  /** Forgets what was decided in a private window. */
  forgetWindow(windowId: number): Promise<void>;
};

/** The alarm at the end of a short pause. For a private window this one and `UNFOLLOWED` have the window's number behind them. */
const PAUSE_END = 'pause-end';
/** How long tabs are waited for before they count as followed. One that hangs longer would have every background begin anew. */
const LATE_TABS_MS = 20_000;
/** How long an answer waits for open tabs, so that whoever asked finds them as decided. It does not wait longer for one that hangs. */
const TABS_WITHIN_MS = 500;

/**
 * Creates the keeper, whose writes take turns with all others that are given `inTurn`, and registers what wakes it: its alarms,
 * and every change of a stored decision. `showTabs` has the toolbar's button follow the tabs.
 */
export function createSiteKeeper(inTurn: InTurn, showTabs: () => Promise<unknown>): SiteKeeper {
  // The decisions, as JSON, that the registration is to follow, and those that it follows; behind it come the open tabs. Both go
  // beside the turns: a tab that hangs must not hold up a write, and in Firefox a registration waits for every process that
  // shows pages.
  let wanted = '';
  let registered: { readonly state: string } | null = null;
  const register = createLatest(async () => {
    try {
      const decisions = await readDecisions();
      await reconcileRegistration(decisions);
      registered = { state: JSON.stringify(decisions) };
    } catch (error) {
      wanted = '';
      throw error;
    }
    tabs = followTabs();
    unawaited(tabs);
  });
  const followTabs = createLatest(async () => {
    const mine = registered;
    // Another decision is on its way: its registration brings the tabs behind it.
    if (!mine) return;
    // Of all: a blank window, which goes by the page that opened it, has no address to ask for.
    const { all } = await followInTabs({});
    const note = async () => {
      // Not one that is the same again: its own tabs are still to come. Nor while one that others wrote is still to be heard of.
      if (mine !== registered || JSON.stringify(await readDecisions()) !== mine.state) return;
      await followedItem.setValue(mine.state);
      await browser.alarms.clear(UNFOLLOWED);
    };
    unawaited(soon(Promise.all([all, showTabs()]), LATE_TABS_MS).then(() => inTurn(note)));
  });
  let tabs: Promise<unknown> = Promise.resolve();
  let decidedInWindows = 0;

  async function follow(): Promise<void> {
    // Nothing to do: our own write came back as a change, or a woken background finds everything as it left it.
    const state = JSON.stringify(await readDecisions());
    if (state === (wanted || (await followedItem.getValue()))) return;
    // Forgotten first, so that a background that is ended from here on finds something left to do.
    registered = null;
    await followedItem.setValue('');
    await wakeSoon();
    wanted = state;
    await soon(register());
  }

  async function decide(write: () => Promise<void>): Promise<Written> {
    const written = await inTurn(() => tellWritten(write));
    await Promise.race([tabs.catch(() => {}), new Promise((done) => setTimeout(done, TABS_WITHIN_MS))]);
    return written;
  }

  function decideForAll(write: () => Promise<void>): Promise<Written> {
    return decide(async () => {
      // Set first: whoever ends the background behind the write would leave nobody who knows of it.
      await wakeSoon();
      await write();
      await follow();
    });
  }

  async function endPauseInTime(): Promise<void> {
    const pause = await pauseItem.getValue();
    if (pause && !isPaused(pause, Date.now())) await pauseItem.setValue(null);
    else await wakeAtEnd(PAUSE_END, pause);
  }

  async function decideInWindow(windowId: number, change: (own: WindowDecisions) => WindowDecisions) {
    const [pauseEnd, unfollowed] = alarmsOf(windowId);
    // Set first: nothing else knows that the tabs of a private window have something to follow.
    await wakeSoon(unfollowed);
    const windows = await privateWindowsItem.getValue();
    const own = change(windows[windowId] ?? { choices: [] });
    await privateWindowsItem.setValue({ ...windows, [windowId]: own });
    await wakeAtEnd(pauseEnd, own.pause ?? null);
    const mine = ++decidedInWindows;
    const followed = followInTabs({ windowId });
    tabs = followed;
    const clear = async () => {
      if (mine === decidedInWindows) await browser.alarms.clear(unfollowed);
    };
    unawaited(
      followed
        .then(({ all }) => soon(Promise.all([all, showTabs()]), LATE_TABS_MS))
        .then(() => inTurn(clear)),
    );
  }

  /** Changes what was decided in every private window; whoever calls it has their tabs follow. */
  async function decideInAllWindows(change: (own: WindowDecisions) => WindowDecisions): Promise<void> {
    const windows = Object.entries(await privateWindowsItem.getValue());
    if (windows.length === 0) return;
    await privateWindowsItem.setValue(Object.fromEntries(windows.map(([id, own]) => [id, change(own)])));
  }

  async function followWindow(windowId: number): Promise<void> {
    const isKnown = windowId in (await privateWindowsItem.getValue());
    if (isKnown) await decideInWindow(windowId, (own) => withoutEndedPause(own, Date.now()));
  }

  async function forget(isGone: (windowId: number) => boolean): Promise<void> {
    const windows = Object.entries(await privateWindowsItem.getValue());
    const gone = windows.filter(([id]) => isGone(Number(id)));
    if (gone.length === 0) return;
    await privateWindowsItem.setValue(Object.fromEntries(windows.filter((each) => !gone.includes(each))));
    for (const [id] of gone) for (const alarm of alarmsOf(Number(id))) await browser.alarms.clear(alarm);
  }

  async function forgetClosedWindows(): Promise<void> {
    const open = await browser.windows?.getAll();
    await forget((windowId) => open?.every(({ id }) => id !== windowId) ?? false);
  }

  const keeper: SiteKeeper = {
    setSite: (scope, on, reach) => keeper.chooseSites(() => [{ scope, on }], reach),
    chooseSites: (choose, { privateWindow }) =>
      privateWindow !== null
        ? decide(async () => {
            const decisions = await readDecisions();
            await decideInWindow(privateWindow, (own) =>
              choose(inWindow(decisions, own).rules).reduce(withChoice, own),
            );
          })
        : decideForAll(async () => {
            const rules = await siteRulesItem.getValue();
            await siteRulesItem.setValue(choose(rules).reduce(withChosen, rules));
          }),
    setRule: (scope, rule) =>
      decideForAll(async () => siteRulesItem.setValue(withRule(await siteRulesItem.getValue(), scope, rule))),
    setPause: (pause, { privateWindow }) =>
      privateWindow !== null
        ? decide(() => decideInWindow(privateWindow, (own) => ({ ...own, pause })))
        : decideForAll(async () => {
            if (pause) await decideInAllWindows(withoutResumption);
            await pauseItem.setValue(pause);
            await wakeAtEnd(PAUSE_END, pause);
          }),
    follow: (tab) => followInTab(tab).catch(() => {}),
    reconcile: () =>
      inTurn(async () => {
        const { origins = [] } = await browser.permissions.getAll();
        const granted = origins.filter(isWebPattern).sort();
        if (JSON.stringify(granted) !== JSON.stringify(await grantedItem.getValue())) {
          await grantedItem.setValue(granted);
        }
        await endPauseInTime();
        await follow();
        await forgetClosedWindows();
      }),
    forgetWindow: (windowId) => inTurn(() => forget((id) => id === windowId)),
  };

  watchDecisions(() => unawaited(inTurn(follow)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    const [, windowId] = name.split(' ');
    if (windowId) unawaited(inTurn(() => followWindow(Number(windowId))));
    else unawaited(keeper.reconcile());
  });
  return keeper;
}

/** The alarms of a private window: at the end of its pause, and while its tabs are still to follow. */
function alarmsOf(windowId: number): [string, string] {
  return [`${PAUSE_END} ${windowId}`, `${UNFOLLOWED} ${windowId}`];
}

/** Sets an alarm for the end of a pause, or clears it. Thereby an alarm that came too early is set again. */
async function wakeAtEnd(alarm: string, pause: Pause | null): Promise<void> {
  if (pause?.untilMs != null) await browser.alarms.create(alarm, { when: pause.untilMs });
  else await browser.alarms.clear(alarm);
}
