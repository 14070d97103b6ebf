/** Where names are marked: what the reader decided, and what the browser lets us read. */
import { isCovered, type WebAddress } from './match-pattern';
import { isPaused, type Pause } from './pause';
import { EVERY_SITE, isHostOn, isScopeOn, isWithin, type SiteRules, withRule, withSite } from './site-rules';

export type Decisions = {
  readonly rules: SiteRules;
  readonly pause: Pause | null;
  /** The origins that we may read, as match patterns; `null` while not known, which excludes nothing. */
  readonly granted: readonly string[] | null;
};

/** All that a rule's key covers is turned on or off. `isRule`: that stands as a rule even where it would hold anyway. */
export type SiteChoice = { readonly scope: string; readonly on: boolean; readonly isRule?: true };

/** What was decided in one private window. It overlays what is stored, and goes with the window. */
export type WindowDecisions = {
  readonly choices: readonly SiteChoice[];
  /** `undefined`: as in all windows. */
  readonly pause?: Pause | null;
};

/** Returns what holds for a rule's key and for the narrower ones within it. Made in this order behind another choice for that key, these choices bring it back. */
export function choicesWithin(rules: SiteRules, scope: string): readonly SiteChoice[] {
  const narrower = Object.keys(rules).filter((each) => each !== scope && isWithin(each, scope));
  // The wider is the shorter, and takes the narrower along.
  const inOrder = [scope, ...narrower.sort((a, b) => a.length - b.length)];
  return inOrder.map((each) => ({
    scope: each,
    on: isScopeOn(rules, each),
    // One that the reader wrote down for the day on which every site is turned off, too.
    ...(Object.hasOwn(rules, each) && { isRule: true }),
  }));
}

/** Returns rules in which a choice is made. */
export function withChosen(rules: SiteRules, { scope, on, isRule }: SiteChoice): SiteRules {
  const chosen = withSite(rules, scope, on);
  return isRule ? withRule(chosen, scope, on ? 'on' : 'off') : chosen;
}

/** Tells whether names are marked on pages of an address at a moment (milliseconds since the epoch). */
export function isUrlOn({ rules, pause, granted }: Decisions, url: WebAddress, nowMs: number): boolean {
  if (isPaused(pause, nowMs) || !isHostOn(rules, url.hostname)) return false;
  return granted === null || isCovered(granted, url);
}

/** Returns what was decided in a private window, and one choice more. Those that it overrules go: a window may stay open for long. */
export function withChoice(own: WindowDecisions, choice: SiteChoice): WindowDecisions {
  const { scope } = choice;
  // But not the one for every site, by which others were measured meanwhile.
  const others = own.choices.filter((each) => each.scope === EVERY_SITE || !isWithin(each.scope, scope));
  return { ...own, choices: [...others, choice] };
}

/** Returns what was decided in a private window, without a pause that is over: from then on it is as in all windows. */
export function withoutEndedPause(own: WindowDecisions, nowMs: number): WindowDecisions {
  return own.pause && !isPaused(own.pause, nowMs) ? { choices: own.choices } : own;
}

/** Returns what was decided in a private window, without its end of a pause: what is paused everywhere behind that is paused there, too. */
export function withoutResumption(own: WindowDecisions): WindowDecisions {
  return own.pause === null ? { choices: own.choices } : own;
}

/** Returns the decisions as they are in a private window. */
export function inWindow(decisions: Decisions, own: WindowDecisions | undefined): Decisions {
  if (!own) return decisions;
  const rules = own.choices.reduce(withChosen, decisions.rules);
  return { ...decisions, rules, pause: own.pause === undefined ? decisions.pause : own.pause };
}
