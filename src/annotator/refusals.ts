/** What the reader refuses on this page: here at once, and through the background wherever else it holds. */
import type { EntityId } from '@/src/core/briefing/schema';
import { isMuted, type MutedName, withMuted, withoutMuted } from '@/src/core/kept/muted-names';
import { askBackground, commandBackground } from '@/src/extension/ask-background';
import type { RefusalSites } from '@/src/extension/calls';
import type { Refusal, RefusalFailure } from '@/src/ui/card/card-props';
import { askedOnce } from './asked-once';
import type { Live } from './live-value';

export type Refused = { readonly what: Refusal; readonly entity: EntityId; readonly alias: string };

export type Refusals = {
  /** The sites that refusals go by; `null` when there are none or they are not known yet. */
  readonly sites: () => RefusalSites | null;
  /** Asks for the sites, so that a card need not wait for them. */
  readonly prefetch: () => Promise<unknown>;
  /** Refuses, or takes that back; resolves to the reason if nothing was changed after all, else `null`. */
  readonly change: (refused: Refused, undo: boolean) => Promise<RefusalFailure | null>;
};

/** Starts the refusals of a page of `host`, beside the muted names that are stored; `onMuted` is called with all of them, now and at every change. */
export function startRefusals(
  preferences: Live<{ readonly muted: readonly MutedName[] }>,
  host: string,
  onMuted: (names: readonly MutedName[]) => void,
  signal: AbortSignal,
): Refusals {
  let sites: RefusalSites | null = null;
  // What is not stored, or not yet: in a private window it holds as long as the page.
  let here: readonly MutedName[] = [];
  const tell = () => {
    const { muted } = preferences.now();
    // Once it is stored it goes by that, or it could not be taken back elsewhere.
    here = here.filter((name) => !isMuted(muted, name, host));
    if (!signal.aborted) onMuted([...muted, ...here]);
  };
  preferences.onChange(tell);
  tell();

  const hold = ({ what, entity, alias }: Refused, undo: boolean) => {
    if (what === 'site') return;
    const name = { entity, alias: what === 'entity' ? null : alias, site: null };
    here = undo ? withoutMuted(here, name) : withMuted(here, name);
    tell();
  };
  const change = async (refused: Refused, undo: boolean) => {
    hold(refused, undo);
    const failure = await commandBackground('refuse', { ...refused, undo }).then(
      (written) => (written.ok ? null : written.error),
      () => 'unreachable' as const,
    );
    // What could not be stored does not hold here either: this page would differ from all others.
    if (failure) hold(refused, !undo);
    return failure;
  };
  const asked = askedOnce(async () => {
    sites = await askBackground('sites', {});
  });
  return { sites: () => sites, prefetch: asked.get, change };
}
