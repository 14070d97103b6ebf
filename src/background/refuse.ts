/** Carries out what a reader refuses in a card: this name here, this name, this entity, or every name on the site. */
import type { Browser } from 'wxt/browser';
import type { MutedName } from '@/src/core/kept/muted-names';
import { choicesWithin, type SiteChoice } from '@/src/core/sites/decisions';
import { dropRootDot } from '@/src/core/sites/root-dot';
import type { SiteRules } from '@/src/core/sites/site-rules';
import type { Request } from '@/src/extension/calls';
import { scopesOfHost } from '@/src/extension/site-of-host';
import { privateWindowOf } from '@/src/extension/tab-decisions';
import type { Written } from '@/src/extension/written';
import type { FactKeeper } from './fact-keeper';
import type { SiteKeeper } from './site-keeper';

type Sender = Browser.runtime.MessageSender;
type Keepers = {
  readonly facts: Pick<FactKeeper, 'mute' | 'unmute'>;
  readonly sites: Pick<SiteKeeper, 'chooseSites'>;
};

// Nobody refuses so many by hand, but a page that took its process over could. The answer is then that storage is full.
const MOST_NAMES = 1_000;

const NOTHING_TO_DO: Written = { ok: true };

// What held where a site was turned off, by its rule's key and its window. Not stored: Undo is offered for ten seconds, and no
// background that was just asked is ended so soon.
const turnedOff = new Map<string, readonly SiteChoice[]>();

/** Does or undoes a refusal. The site is the sender's, never the message's; in a private window nothing is stored. */
export async function refuse(
  { what, entity, alias, undo }: Request<'refuse'>,
  sender: Sender,
  { facts, sites }: Keepers,
): Promise<Written> {
  const { tab } = sender;
  if (what === 'site') {
    const host = hostOfPage(sender);
    if (host === null) return NOTHING_TO_DO;
    return refuseSite(scopesOfHost(host).wide.key, undo, privateWindowOf(tab), sites);
  }
  const site = what === 'here' ? siteOfSender(sender) : null;
  if (tab?.incognito || (what === 'here' && site === null)) return NOTHING_TO_DO;
  const name: MutedName = { entity, alias: what === 'entity' ? null : alias, site };
  return undo ? facts.unmute(name) : facts.mute(name, MOST_NAMES);
}

function refuseSite(
  scope: string,
  undo: boolean,
  privateWindow: number | null,
  sites: Keepers['sites'],
): Promise<Written> {
  const key = JSON.stringify([scope, privateWindow]);
  const choose = (rules: SiteRules) => {
    if (undo) return turnedOff.get(key) ?? [{ scope, on: true }];
    const before = choicesWithin(rules, scope);
    // Of two cards that turn a site off the second finds nothing on.
    if (before.some(({ on }) => on)) turnedOff.set(key, before);
    return [{ scope, on: false }];
  };
  return sites.chooseSites(choose, { privateWindow });
}

/** Returns the name of the site of the sender's frame; `null` where it has none. */
export function siteOfSender(sender: Sender): string | null {
  return nameOf(hostOfSender(sender));
}

/** Returns the name of the site of the page that the sender's frame is in; `null` where it has none. */
export function siteOfPage(sender: Sender): string | null {
  return nameOf(hostOfPage(sender));
}

function nameOf(host: string | null): string | null {
  return host === null ? null : scopesOfHost(host).wide.name;
}

/** A blank window has no address, and is of the page that opened it. */
function hostOfPage(sender: Sender): string | null {
  return hostOf(sender.tab?.url) ?? (sender.frameId === 0 ? hostOfSender(sender) : null);
}

/** A blank or srcdoc frame goes by the origin it was given. */
function hostOfSender(sender: Sender): string | null {
  return hostOf(sender.url) ?? hostOf((sender as { origin?: string }).origin);
}

function hostOf(url: string | undefined): string | null {
  if (!url?.startsWith('http') || !URL.canParse(url)) return null;
  return dropRootDot(new URL(url)).hostname;
}
