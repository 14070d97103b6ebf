/**
 * What the popup is given and what it asks for. It knows no storage, no tab and no `browser.*`: whoever mounts it passes a
 * `PopupModel`, and renders again with a new one when the page or the site's rule changes.
 */
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EntityId, EntityKind, EventId, Localised } from '@/src/core/briefing/schema';
import type { RankedResult } from '@/src/core/search/search-index';
import type { SiteScope } from '@/src/core/sites/site-scope';

/** An entity that the page names. */
export type PageEntity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: Localised;
  /** Mentions, summed over the page's frames. */
  readonly count: number;
};

/** The page behind the popup, as far as it is known. */
export type PageState =
  /** Asked, not answered yet. */
  | { readonly is: 'loading' }
  /** A page that browsers keep extensions out of: their own pages, stores, no web page at all. */
  | { readonly is: 'forbidden' }
  | { readonly is: 'no-permission'; readonly site: SiteScope }
  | { readonly is: 'off'; readonly site: SiteScope }
  /** `entities`: most mentioned first. */
  | { readonly is: 'on'; readonly site: SiteScope; readonly entities: readonly PageEntity[] };

export type PopupTarget = { readonly entity?: EntityId; readonly event?: EventId };

export type PopupModel = {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly page: PageState;
  /** Answers at once, at every key. */
  readonly search: (query: string) => readonly RankedResult[];
  /** Null for an entity that no briefing knows any more. */
  readonly dossierOf: (entity: EntityId) => Dossier | null;
  readonly onToggleSite: (on: boolean) => void;
  /** Asks for the permission; the browser wants it called within the click itself. */
  readonly onAllowSite: () => void;
  readonly onAllowEverywhere: () => void;
  /** Scrolls the page to the entity's next mention and opens its card there. */
  readonly onJumpTo: (entity: EntityId) => void;
  readonly timelineUrl: (target: PopupTarget) => string;
  readonly openTimeline: (target: PopupTarget) => void;
  /** Closes the popup: Escape with nothing left to clear. */
  readonly onClose?: () => void;
  readonly onCopy?: (text: string) => Promise<boolean>;
};
