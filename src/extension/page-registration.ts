/** Keeps the registration of the page script equal to what is wanted, and reaches tabs that are open already. */
import { browser } from 'wxt/browser';
import { isHostOn } from '@/src/core/sites/site-rules';
import { type WantedRegistration, wantedRegistration } from '@/src/core/sites/wanted-registration';
import { siteRulesItem } from './items';

const ID = 'annotator';
const SCRIPT = '/annotator.js';
const STYLE = '/highlights.css';

/** Makes the registration follow the granted origins and the site rules as they are now. */
export async function reconcileRegistration(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = wantedRegistration(origins, await siteRulesItem.getValue());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered) await browser.scripting.updateContentScripts([registration(wanted)]);
  else await browser.scripting.registerContentScripts([registration(wanted)]);
}

/**
 * Starts the page script in the open tabs that match and are on, where it does not run yet: after a site was
 * turned on, a permission given, or the extension installed or updated. Tabs that cannot be reached are passed over.
 */
export async function enterOpenTabs(matchPatterns: readonly string[]): Promise<void> {
  const rules = await siteRulesItem.getValue();
  const tabs = await browser.tabs.query({ url: [...matchPatterns] });
  const on = tabs.filter(({ url }) => url !== undefined && isHostOn(rules, new URL(url).hostname));
  await Promise.allSettled(on.map((tab) => (tab.id === undefined ? null : enterTab(tab.id))));
}

async function enterTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  // Taken out first: the sheet may be there, and a second copy would be a second pass.
  const sheet = { target, files: [STYLE], origin: CSS_ORIGIN };
  await browser.scripting.removeCSS(sheet).catch(() => {});
  await browser.scripting.insertCSS(sheet);
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

// Firefox paints highlights inside shadow roots only by a user-origin sheet; Chromium refuses to register one.
const CSS_ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

function registration({ matches, excludeMatches }: WantedRegistration) {
  return {
    id: ID,
    js: [SCRIPT],
    css: [STYLE],
    matches: [...matches],
    // An update keeps what it is not given: an empty list is said, too.
    excludeMatches: [...excludeMatches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
    ...(import.meta.env.FIREFOX ? { cssOrigin: 'user' as const } : {}),
  };
}
