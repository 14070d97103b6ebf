/** Joins core and extension: answers calls and keeps the registration true. */
import { browser } from 'wxt/browser';
import type { Briefing } from '@/src/core/briefing/schema';
import { isHostOn, withSite } from '@/src/core/sites/site-rules';
import { patternOf } from '@/src/core/sites/wanted-registration';
import { answerCalls } from '@/src/extension/answer-calls';
import { openTimeline } from '@/src/extension/extension-pages';
import { siteRulesItem } from '@/src/extension/items';
import { enterOpenTabs, reconcileRegistration } from '@/src/extension/page-registration';
import { readerTag } from '@/src/extension/reader-tag';
import { wordsOf } from '@/src/locales/words-of';
import { createBriefingService } from './briefing-service';
import { createTurns } from './in-turn';

/** Starts the background. Registers every listener in its first turn, so that an event that woke it is heard. */
export function startBackground(briefing: Briefing): void {
  const service = createBriefingService(briefing);
  const inTurn = createTurns();
  const reconcile = () => inTurn(reconcileRegistration);

  browser.runtime.onInstalled.addListener(() => void reconcile().then(enterGrantedTabs));
  browser.runtime.onStartup.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void reconcile().then(() => enterOpenTabs(origins)),
  );

  answerCalls({
    async dossiers({ entities, pageDate }) {
      return service.dossiers(entities, pageDate);
    },
    async words() {
      const tag = readerTag();
      return { tag, words: wordsOf(tag) };
    },
    async isTabOn(_request, { tab }) {
      return isHostOn(await siteRulesItem.getValue(), hostOf(tab?.url));
    },
    async openTimeline(target, { tab }) {
      await openTimeline(target, tab?.id);
      return null;
    },
    async setSite({ site, on }) {
      await inTurn(async () => {
        await siteRulesItem.setValue(withSite(await siteRulesItem.getValue(), site, on));
        await reconcileRegistration();
      });
      if (on) await enterOpenTabs([patternOf(site)]);
      return null;
    },
  });
}

async function enterGrantedTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await enterOpenTabs(origins);
}

function hostOf(url: string | undefined): string {
  return URL.canParse(url ?? '') ? new URL(url as string).hostname : '';
}
