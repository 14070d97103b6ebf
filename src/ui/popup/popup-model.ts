/**
 * What popup and side panel are given and what they ask for. They know no storage, no tab and no `browser.*`: whoever mounts
 * them passes a model, and renders again with a new one when the page or a decision changes.
 */
import type { AsOf, Dossier } from '@/src/core/briefing/dossier';
import type {
  BriefingEvent,
  EntityId,
  EntityKind,
  EventId,
  Localised,
  QuoteId,
} from '@/src/core/briefing/schema';
import type { WhoWhatWhen } from '@/src/core/briefing/who-what-when';
import type { Excerpt } from '@/src/core/citation/excerpt';
import type { RankedResult } from '@/src/core/search/search-index';
import type { SiteScope } from '@/src/core/sites/site-scope';

/** What one switch may cover, and whether marking is on there. */
export type ScopeState = SiteScope & { readonly on: boolean };

/** The site of a page, switched as a whole or this host alone; one entry where the two are the same. */
export type SiteState = {
  readonly scopes: readonly [ScopeState, ...ScopeState[]];
  /** The key of the scope that decides on this page. */
  readonly decidedBy: string;
};

/** An entity that the page names. */
export type PageEntity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: Localised;
  /** Who or what it was on the page's day. */
  readonly line: WhoWhatWhen | null;
  /** Mentions, summed over the page's frames. */
  readonly count: number;
};

/** The events of the briefing up to the page's date, or as far as they are known; null when the page states none. */
export type PageEvents = { readonly asOf: AsOf; readonly events: readonly BriefingEvent[] } | null;

/** The page behind the popup, as far as it is known. */
export type PageState =
  /** Asked, not answered yet; the site as soon as it is known. */
  | { readonly is: 'loading'; readonly site: SiteState | null }
  /** A page that browsers keep extensions out of: their own pages, stores, no web page at all. */
  | { readonly is: 'forbidden' }
  /** One of Sidelight's. */
  | { readonly is: 'own' }
  /** A page whose address the browser keeps from the side panel: no permission for it, or no web page. */
  | { readonly is: 'unseen' }
  /** A document in which names are not marked: a picture, XML, PDF. */
  | { readonly is: 'unreadable' }
  | { readonly is: 'no-permission'; readonly site: SiteState }
  | { readonly is: 'off'; readonly site: SiteState }
  /** This page alone is paused; a pause everywhere is `PopupModel.pause`. */
  | { readonly is: 'paused'; readonly site: SiteState }
  /** `entities`: most mentioned first. */
  | {
      readonly is: 'on';
      readonly site: SiteState;
      readonly entities: readonly PageEntity[];
      /** Whether the page names more: reading stopped at `MOST_MENTIONS`. */
      readonly isCutShort: boolean;
      readonly around: PageEvents;
    };

/** What can be paused, and for how long. */
export type PauseChoice = 'short' | 'page' | 'everywhere';

/** A place in the timeline. `behind`: the reader stays in the popup. */
export type PopupTarget = {
  readonly entity?: EntityId;
  readonly event?: EventId;
  readonly behind?: boolean;
};

export type RecentLookUp = { readonly id: EntityId; readonly name: Localised };

export type PopupModel = {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly page: PageState;
  /** A pause everywhere: until a moment (milliseconds since the epoch), or until the reader ends it. */
  readonly pause: { readonly untilMs: number | null } | null;
  /** The page is in a private window. */
  readonly inPrivate: boolean;
  /** Why the last command changed nothing; `unreachable`: it got no answer. */
  readonly failed: 'unreachable' | 'full' | 'newer' | null;
  /** Newest first. */
  readonly recent: readonly RecentLookUp[];
  /** What the search begins with: the text that the reader selected. */
  readonly query?: string;
  /** Returns results, synchronously; called at every key. */
  readonly search: (query: string) => readonly RankedResult[];
  /** The dossier as of the page's date; with `quote` that one comes first, whatever its day. Null for an entity that no briefing knows any more. */
  readonly dossierOf: (entity: EntityId, quote?: QuoteId) => Dossier | null;
  /** `scope`: a rule's key, one of the site's. */
  readonly onSwitch: (scope: string, on: boolean) => void;
  readonly onPause: (choice: PauseChoice) => void;
  /** Ends every pause that holds on this page. */
  readonly onResume: () => void;
  /** Asks for the permission; the browser wants it called within the click itself. */
  readonly onAllowSite: () => void;
  readonly onAllowEverywhere: () => void;
  /** Scrolls the page to the entity's next mention and opens its card there. */
  readonly onJumpTo: (entity: EntityId) => void;
  /** The reader opened an entity from the search. */
  readonly onLookUp: (entity: EntityId) => void;
  readonly onForgetLookUps: () => void;
  readonly timelineUrl: (target: PopupTarget) => string;
  readonly openTimeline: (target: PopupTarget) => void;
  /** The side panel, by what the browser calls it; absent where there is none, and in it. */
  readonly sidePanel?: { readonly is: 'sidePanel' | 'sidebar'; readonly open: () => void };
  /** Opens the options. */
  readonly onOptions: () => void;
  /** Closes the popup: Escape with nothing left to clear. */
  readonly onClose?: () => void;
  /** The browser closes the popup at Escape by itself, whatever stands in it. */
  readonly escapeIsTaken?: boolean;
  /** Copies something of a dossier that is shown; resolves to whether it worked. */
  readonly onCopy: (dossier: Dossier, excerpt: Excerpt) => Promise<boolean>;
};
