/**
 * The one writer of the decisions on where marking happens, and what follows from them: the registration, the open
 * tabs, the end of a short pause.
 */
import { browser } from 'wxt/browser';
import type { WindowDecisions } from '@/src/core/sites/decisions';
import { isPaused, type Pause } from '@/src/core/sites/pause';
import { withSite } from '@/src/core/sites/site-rules';
import { grantedItem, pauseItem } from '@/src/extension/items';
import { siteRulesItem } from '@/src/extension/kept-items';
import { followInTabs } from '@/src/extension/open-tabs';
import { reconcileRegistration } from '@/src/extension/page-registration';
import { readDecisions, watchDecisions } from '@/src/extension/site-decisions';
import { followedItem, privateWindowsItem } from '@/src/extension/window-items';
import type { InTurn } from './in-turn';

/** Where a decision holds: everywhere, or in one private window for as long as it is open. */
export type Reach = { readonly privateWindow: number | null };

export type SiteKeeper = {
  /** Turns on or off all that a rule's key covers. Resolves when it is stored and open tabs follow. */
  setSite(scope: string, on: boolean, reach: Reach): Promise<void>;
  setPause(pause: Pause | null, reach: Reach): Promise<void>;
  /** Copies the granted origins from the browser and lets everything follow from all decisions. */
  reconcile(): Promise<void>;
  /** Forgets what was decided in a private window. */
  forgetWindow(windowId: number): Promise<void>;
};

const ALARM = 'pause-end';

/** Creates the keeper, whose writes take turns with all others that are given `inTurn`, and registers what wakes it: the end of a pause, and a decision stored by anybody. */
export function createSiteKeeper(inTurn: InTurn): SiteKeeper {
  async function follow(): Promise<void> {
    const decisions = await readDecisions();
    // Our own write comes back as a change; and a woken background finds everything as it left it.
    const state = JSON.stringify(decisions);
    if (state === (await followedItem.getValue())) return;
    await reconcileRegistration(decisions);
    const { pause } = decisions;
    if (pause?.untilMs != null) await browser.alarms.create(ALARM, { when: pause.untilMs });
    else await browser.alarms.clear(ALARM);
    await followInTabs({ url: [...(decisions.granted ?? [])] });
    await followedItem.setValue(state);
  }

  async function endPauseInTime(): Promise<void> {
    const pause = await pauseItem.getValue();
    if (pause && !isPaused(pause, Date.now())) await pauseItem.setValue(null);
  }

  async function decideInWindow(windowId: number, change: (own: WindowDecisions) => WindowDecisions) {
    const windows = await privateWindowsItem.getValue();
    const own = windows[windowId] ?? { choices: [] };
    await privateWindowsItem.setValue({ ...windows, [windowId]: change(own) });
    await followInTabs({ windowId });
  }

  const keeper: SiteKeeper = {
    setSite: (scope, on, { privateWindow }) =>
      inTurn(async () => {
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
      inTurn(async () => {
        if (privateWindow !== null) return decideInWindow(privateWindow, (own) => ({ ...own, pause }));
        await pauseItem.setValue(pause);
        return follow();
      }),
    reconcile: () =>
      inTurn(async () => {
        const { origins = [] } = await browser.permissions.getAll();
        const granted = [...origins].sort();
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
      }),
  };

  watchDecisions(() => void inTurn(follow));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keeper.reconcile();
  });
  return keeper;
}
