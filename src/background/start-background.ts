/** Joins core and extension: answers calls, and keeps everything that follows from the reader's decisions up to date. */
import { type Browser, browser } from 'wxt/browser';
import type { Briefing } from '@/src/core/briefing/schema';
import { pageDateOf } from '@/src/core/chronology/page-date';
import { withLookUp } from '@/src/core/search/recent-look-ups';
import { shownHost } from '@/src/core/sites/shown-host';
import { answerCalls } from '@/src/extension/answer-calls';
import { isTabPaused } from '@/src/extension/ask-page';
import { leaveCardAbove, showCardAbove } from '@/src/extension/card-above';
import { createTurns } from '@/src/extension/in-turn';
import { readSettings } from '@/src/extension/kept-items';
import { lookUpsItem } from '@/src/extension/look-ups';
import { putCard, putSpareStyle } from '@/src/extension/put-in-frame';
import { readerTag } from '@/src/extension/reader-tag';
import { isTabOn } from '@/src/extension/tab-decisions';
import { textFor } from '@/src/locales/text-for';
import { wordsOf } from '@/src/locales/words-of';
import { createBriefingService } from './briefing-service';
import { startCommands } from './commands';
import { createFactKeeper } from './fact-keeper';
import { startMenus } from './menus';
import { openTimelineOnce } from './open-timeline-once';
import { goToNeighbour, lookUp, toggleSite } from './reader-gestures';
import { refuse, siteOfPage, siteOfSender } from './refuse';
import { createSiteKeeper } from './site-keeper';
import { startSyncMirror } from './sync-mirror';
import { createTabFollower } from './tab-follower';
import { createTabQuestion } from './tab-question';
import { createToolbarKeeper } from './toolbar-keeper';
import { unawaited } from './unawaited';
import { welcomeOnce } from './welcome';
import { writeExcerpt } from './write-excerpt';

/** Starts the background. Every listener is registered in the first turn, so that the event that woke it is heard. */
export function startBackground(briefing: Briefing): void {
  const service = createBriefingService(briefing);
  const inTurn = createTurns();
  const facts = createFactKeeper(inTurn);
  const toolbar = createToolbarKeeper();
  const sites = createSiteKeeper(inTurn, toolbar.showAll);
  const isMarked = createTabQuestion(
    async (tab) => tab.id !== undefined && (await isTabOn(tab)) && !(await isTabPaused(tab.id)),
  );
  startMenus({
    lookUp: (text, tab) => unawaited(lookUp(text, tab)),
    toggleSite: (tab) => unawaited(toggleSite(tab, sites)),
  });
  startCommands({
    'next-mention': (tab) => unawaited(goToNeighbour(tab, false)),
    'previous-mention': (tab) => unawaited(goToNeighbour(tab, true)),
    'toggle-site': (tab) => unawaited(toggleSite(tab, sites)),
  });

  // A page in the back/forward cache hears of no decision, and its session may have ended before.
  const follow = createTabFollower(sites.follow);
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status === 'complete') void follow(tab);
  });
  // It goes by what was decided in the private window that it came into. Firefox for Android has no windows.
  browser.tabs.onAttached?.addListener((tabId) => {
    const followThere = async (tab: Browser.tabs.Tab) =>
      void (await Promise.all([sites.follow(tab), toolbar.show(tab)]));
    unawaited(browser.tabs.get(tabId).then(followThere, () => {}));
  });
  // The listener only makes the browser start the background, which reconciles whenever it starts.
  browser.runtime.onStartup.addListener(() => {});
  welcomeOnce(inTurn);
  browser.permissions.onRemoved.addListener(() => unawaited(sites.reconcile()));
  browser.permissions.onAdded.addListener(() => unawaited(sites.reconcile()));
  browser.windows?.onRemoved.addListener((windowId) => unawaited(sites.forgetWindow(windowId)));

  answerCalls({
    async dossiers({ entities, stated, readerDate }) {
      const pageDate = pageDateOf(stated);
      return { dossiers: service.dossiers(entities, { pageDate: pageDate?.date, readerDate }), pageDate };
    },
    async excerpt({ entity, asOf, excerpt }) {
      const [dossier] = service.dossiers([entity], { readerDate: asOf });
      if (!dossier) return null;
      const tag = readerTag(await readSettings());
      const { version } = browser.runtime.getManifest();
      return writeExcerpt(dossier, excerpt, { tag, t: textFor(tag), version });
    },
    async words() {
      const tag = readerTag(await readSettings());
      return { tag, words: wordsOf(tag) };
    },
    card: (_request, sender) => putCard(sender),
    showAbove: (card, sender) => showCardAbove(sender, card),
    leaveAbove: ({ isDismissed }, sender) => leaveCardAbove(sender, isDismissed),
    spareStyle: (_request, sender) => putSpareStyle(sender),
    isTabOn: async (_request, { tab }) => tab !== undefined && isMarked(tab),
    async counted(_request, { tab }) {
      if (tab?.id !== undefined) await toolbar.recount(tab.id);
      return null;
    },
    async resumed({ tab }) {
      await toolbar.recount(tab);
      return null;
    },
    async openTimeline(target, { tab }) {
      await openTimelineOnce(target, tab?.id);
      return null;
    },
    setSite: ({ scope, on, privateWindow }) => sites.setSite(scope, on, { privateWindow }),
    setRule: ({ scope, rule }) => sites.setRule(scope, rule),
    setPause: ({ pause, privateWindow }) => sites.setPause(pause, { privateWindow }),
    changeSetting: ({ name, value }) => facts.changeSetting(name, value),
    markKind: ({ kind, isMarked }) => facts.markKind(kind, isMarked),
    async sites(_request, sender) {
      const [site, page] = [siteOfSender(sender), siteOfPage(sender)];
      return site && page ? { site: shownHost(site), page: shownHost(page) } : null;
    },
    refuse: (request, sender) => refuse(request, sender, { facts, sites }),
    mute: (name) => facts.mute(name),
    unmute: (name) => facts.unmute(name),
    importFile: ({ text }) => facts.importFile(text),
    putBack: ({ text }) => facts.putBack(text),
    reset: () => facts.reset(),
    forgetDamage: () => facts.forgetDamage(),
    async rememberLookUp({ entity }) {
      await inTurn(async () => lookUpsItem.setValue(withLookUp(await lookUpsItem.getValue(), entity)));
      return null;
    },
    async forgetLookUps() {
      await inTurn(() => lookUpsItem.setValue([]));
      return null;
    },
  });
  // Repaired first: everything must follow from good site rules.
  unawaited(facts.repair());
  unawaited(sites.reconcile());
  startSyncMirror(inTurn);
}
