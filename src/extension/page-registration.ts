/** Keeps the registration of the page script equal to what is wanted. */
import { browser } from 'wxt/browser';
import type { Decisions } from '@/src/core/sites/decisions';
import { isPaused } from '@/src/core/sites/pause';
import { EVERY_SITE, hostOfScope, type SiteRules } from '@/src/core/sites/site-rules';
import { type WantedRegistration, wantedRegistration } from '@/src/core/sites/wanted-registration';
import { SCRIPT, STYLE } from './page-files';

const ID = 'annotator';

/** Makes the registration follow the decisions. */
export async function reconcileRegistration({ rules, pause, granted }: Decisions): Promise<void> {
  const wanted = isPaused(pause, Date.now()) ? null : wantedRegistration(granted ?? [], ofHosts(rules));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // Every woken background comes here: what is right already is left alone.
  if (registered && isSame(registered, wanted)) return;
  const put = async (origin: { readonly cssOrigin?: 'user' }) => {
    const scripts = [{ ...registration(wanted), ...origin }];
    if (registered) await browser.scripting.updateContentScripts(scripts);
    else await browser.scripting.registerContentScripts(scripts);
  };
  if (!import.meta.env.FIREFOX) return put({});
  // Before 144 Firefox takes no registration that names an origin. Marks in shadow roots are not painted there (docs/adr/0003).
  await put({ cssOrigin: 'user' }).catch(() => put({}));
}

// A key that is no host name, as a file may bring, makes no pattern, and browsers refuse the whole registration for it.
function ofHosts(rules: SiteRules): SiteRules {
  const isOfHost = (scope: string) => scope === EVERY_SITE || isHostName(hostOfScope(scope));
  return Object.fromEntries(Object.entries(rules).filter(([scope]) => isOfHost(scope)));
}

function isHostName(text: string): boolean {
  const address = `http://${text}`;
  return URL.canParse(address) && new URL(address).hostname === text;
}

function isSame(
  registered: { readonly matches?: string[] | undefined; readonly excludeMatches?: string[] | undefined },
  { matches, excludeMatches }: WantedRegistration,
): boolean {
  const said = [registered.matches, registered.excludeMatches].map((list) =>
    [...(list ?? [])].sort().join(' '),
  );
  return said[0] === matches.join(' ') && said[1] === excludeMatches.join(' ');
}

function registration({ matches, excludeMatches }: WantedRegistration) {
  return {
    id: ID,
    js: [SCRIPT],
    css: [STYLE],
    matches: [...matches],
    // An update keeps what it is not given, so an empty list has to be given too.
    excludeMatches: [...excludeMatches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
}
