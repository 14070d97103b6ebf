/**
 * The one writer of the decisions on where names are marked, and of what follows from them: the registration, the open tabs,
 * the end of a short pause (docs/adr/0009, 0023).
 */
import { type Browser, browser } from 'wxt/browser';
import type { WindowDecisions } from '@/src/core/sites/decisions';
import { isWebPattern } from '@/src/core/sites/match-pattern';
import { isPaused, type Pause } from '@/src/core/sites/pause';
import { withSite } from '@/src/core/sites/site-rules';
import type { InTurn } from '@/src/extension/in-turn';
import { grantedItem, pauseItem } from '@/src/extension/items';
import { siteRulesItem } from '@/src/extension/kept-items';
import { followInTab, followInTabs } from '@/src/extension/open-tabs';
import { reconcileRegistration } from '@/src/extension/page-registration';
import { readDecisions, watchDecisions } from '@/src/extension/site-decisions';
import { soon } from '@/src/extension/soon';
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
  setPause(pause: Pause | null, reach: Reach): Promise<Written>;
  /** Makes a tab that shows another page now follow the decisions. */
  follow(tab: Browser.tabs.Tab): Promise<void>;
  /** Copies the granted origins from the browser and makes everything follow the decisions. */
  reconcile(): Promise<void>;
  /** Forgets what was decided in a private window. */
  forgetWindow(windowId: number): Promise<void>;
};

/** The alarm at the end of a short pause; in a private window with the window's number behind it. */
const PAUSE_END = 'pause-end';
/** The alarm that wakes a background which was ended before the open tabs followed; the soonest that Chromium allows. */
const UNFOLLOWED = 'unfollowed';
const UNFOLLOWED_MINUTES = 0.5;
/** How long an answer waits for open tabs, so that whoever asked finds them as decided. It does not wait longer for one that hangs. */
const TABS_WITHIN_MS = 500;

/** Creates the keeper, whose writes take turns with all others that are given `inTurn`, and registers what wakes it: its alarms, and every change of a stored decision. */
export function createSiteKeeper(inTurn: InTurn): SiteKeeper {
  // The decisions, as JSON, that the registration is to follow, and those that it follows; behind it come the open tabs. Both go
  // beside the turns: a tab that hangs must not hold up a write, and in Firefox a registration waits for every process that
  // shows pages.
  let wanted = '';
  let registered = '';
  const register = createLatest(async () => {
    try {
      const decisions = await readDecisions();
      await reconcileRegistration(decisions);
      registered = JSON.stringify(decisions);
    } catch (error) {
      wanted = '';
      throw error;
    }
    tabs = followTabs();
    unawaited(tabs);
  });
  const followTabs = createLatest(async () => {
    const state = registered;
    // Another decision is on its way: its registration brings the tabs behind it.
    if (state === '') return;
    const { granted } = await readDecisions();
    await followInTabs({ url: [...(granted ?? [])] });
    if (state !== registered) return;
    await followedItem.setValue(state);
    await browser.alarms.clear(UNFOLLOWED);
  });
  let tabs: Promise<void> = Promise.resolve();

  async function follow(): Promise<void> {
    // Nothing to do: our own write came back as a change, or a woken background finds everything as it left it.
    const state = JSON.stringify(await readDecisions());
    if (state === (wanted || (await followedItem.getValue()))) return;
    // Forgotten first, so that a background that is ended from here on finds something left to do.
    registered = '';
    await followedItem.setValue('');
    await browser.alarms.create(UNFOLLOWED, { delayInMinutes: UNFOLLOWED_MINUTES });
    wanted = state;
    await soon(register());
  }
  const followSoon = createLatest(() => inTurn(follow));

  async function decide(write: () => Promise<void>): Promise<Written> {
    const written = await inTurn(() => tellWritten(write));
    await Promise.race([tabs.catch(() => {}), new Promise((done) => setTimeout(done, TABS_WITHIN_MS))]);
    return written;
  }

  async function endPauseInTime(): Promise<void> {
    const pause = await pauseItem.getValue();
    if (pause && !isPaused(pause, Date.now())) await pauseItem.setValue(null);
    else await wakeAtEnd(PAUSE_END, pause);
  }

  async function decideInWindow(windowId: number, change: (own: WindowDecisions) => WindowDecisions) {
    const windows = await privateWindowsItem.getValue();
    const own = windows[windowId] ?? { choices: [] };
    await privateWindowsItem.setValue({ ...windows, [windowId]: change(own) });
    await followWindow(windowId);
  }

  async function followWindow(windowId: number): Promise<void> {
    const { pause = null } = (await privateWindowsItem.getValue())[windowId] ?? {};
    await wakeAtEnd(`${PAUSE_END} ${windowId}`, isPaused(pause, Date.now()) ? pause : null);
    tabs = followInTabs({ windowId });
    unawaited(tabs);
  }

  const keeper: SiteKeeper = {
    setSite: (scope, on, { privateWindow }) =>
      decide(async () => {
        if (privateWindow !== null) {
          return decideInWindow(privateWindow, (own) => ({
            ...own,
            choices: [...own.choices, { scope, on }],
          }));
        }
        await siteRulesItem.setValue(withSite(await siteRulesItem.getValue(), scope, on));
        return follow();
      }),
    setPause: (pause, { privateWindow }) =>
      decide(async () => {
        if (privateWindow !== null) return decideInWindow(privateWindow, (own) => ({ ...own, pause }));
        await pauseItem.setValue(pause);
        await wakeAtEnd(PAUSE_END, pause);
        return follow();
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
      }),
    forgetWindow: (windowId) =>
      inTurn(async () => {
        const { [windowId]: gone, ...windows } = await privateWindowsItem.getValue();
        if (gone) await privateWindowsItem.setValue(windows);
        await browser.alarms.clear(`${PAUSE_END} ${windowId}`);
      }),
  };

  watchDecisions(() => unawaited(followSoon()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    const [, windowId] = name.split(' ');
    if (windowId) unawaited(inTurn(() => followWindow(Number(windowId))));
    else unawaited(keeper.reconcile());
  });
  return keeper;
}

/** Sets an alarm for the end of a pause, or clears it. Thereby an alarm that came too early is set again. */
async function wakeAtEnd(alarm: string, pause: Pause | null): Promise<void> {
  if (pause?.untilMs != null) await browser.alarms.create(alarm, { when: pause.untilMs });
  else await browser.alarms.clear(alarm);
}
