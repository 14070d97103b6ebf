/**
 * The one writer of the decisions on where marking happens, and what follows from them: the registration, the open
 * tabs, the end of a short pause.
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
import { followedItem, privateWindowsItem } from '@/src/extension/window-items';
import type { Written } from '@/src/extension/written';
import { createLatest } from './latest';
import { tellWritten } from './tell-written';
import { unawaited } from './unawaited';

/** Where a decision holds: everywhere, or in one private window for as long as it is open. */
export type Reach = { readonly privateWindow: number | null };

export type SiteKeeper = {
  /** Turns on or off all that a rule's key covers. Resolves when it is stored, and open tabs that can be reached at once follow. */
  setSite(scope: string, on: boolean, reach: Reach): Promise<Written>;
  setPause(pause: Pause | null, reach: Reach): Promise<Written>;
  /** Lets a tab follow that shows another page now. */
  follow(tab: Browser.tabs.Tab): Promise<void>;
  /** Copies the granted origins from the browser and lets everything follow from all decisions. */
  reconcile(): Promise<void>;
  /** Forgets what was decided in a private window. */
  forgetWindow(windowId: number): Promise<void>;
};

/** Wakes at the end of a short pause; of one in a private window, with its number behind it. */
const PAUSE_END = 'pause-end';
/** Wakes a background that was ended before the open tabs followed; the soonest that Chromium allows. */
const UNFOLLOWED = 'unfollowed';
const UNFOLLOWED_MINUTES = 0.5;
/** How long an answer waits for open tabs, so that whoever asked sees them as they are. One that hangs is not waited for. */
const TABS_WITHIN_MS = 500;

/** Creates the keeper, whose writes take turns with all others that are given `inTurn`, and registers what wakes it: the end of a pause, and a decision stored by anybody. */
export function createSiteKeeper(inTurn: InTurn): SiteKeeper {
  // What the registration follows; open tabs come after it, beside the turns: a tab that hangs must not hold up a write.
  let registered = '';
  const followTabs = createLatest(async () => {
    const state = registered;
    const { granted } = await readDecisions();
    await followInTabs({ url: [...(granted ?? [])] });
    if (state !== registered) return;
    await followedItem.setValue(state);
    await browser.alarms.clear(UNFOLLOWED);
  });
  let tabs: Promise<void> = Promise.resolve();

  async function follow(): Promise<void> {
    const decisions = await readDecisions();
    // Our own write comes back as a change; and a woken background finds everything as it left it.
    const state = JSON.stringify(decisions);
    if (state === (registered || (await followedItem.getValue()))) return;
    // Forgotten first: a background that is ended from here on finds that there is something left to do.
    registered = '';
    await followedItem.setValue('');
    await browser.alarms.create(UNFOLLOWED, { delayInMinutes: UNFOLLOWED_MINUTES });
    await reconcileRegistration(decisions);
    registered = state;
    tabs = followTabs();
    unawaited(tabs);
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
    const [what, windowId] = name.split(' ');
    if (windowId) unawaited(inTurn(() => followWindow(Number(windowId))));
    else if (what === PAUSE_END || what === UNFOLLOWED) unawaited(keeper.reconcile());
  });
  return keeper;
}

/** Sets the alarm to the end of a pause, if there is one; an alarm that came too early is thereby set again. */
async function wakeAtEnd(alarm: string, pause: Pause | null): Promise<void> {
  if (pause?.untilMs != null) await browser.alarms.create(alarm, { when: pause.untilMs });
  else await browser.alarms.clear(alarm);
}
