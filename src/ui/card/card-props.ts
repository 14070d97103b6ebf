/** What the card is given and what it asks for. The card knows no storage, no page and no `browser.*`. */
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId, EventId } from '@/src/core/briefing/schema';
import type { PageDate } from '@/src/core/chronology/page-date';
import type { Excerpt } from '@/src/core/citation/excerpt';
import type { Mention } from '@/src/core/mentions/mention';
import type { Language } from '../shared/language';

/** A place in the timeline. `behind`: the reader stays where they are. */
export type TimelineTarget = {
  readonly entity: EntityId;
  readonly event?: EventId;
  readonly behind?: boolean;
};

export type CardActions = {
  /** Returns the address of the timeline page at a place: the `href` of the card's timeline links. */
  readonly timelineUrl: (target: TimelineTarget) => string;
  /**
   * Opens the timeline instead of following the link: pages cannot reach an extension's own pages.
   */
  readonly onOpenTimeline: (target: TimelineTarget) => void;
  /** Shows another entity in the same card. */
  readonly onOpenEntity: (entity: EntityId) => void;
  /** Goes back to the entity shown before. Without it there is no Back. */
  readonly onBack?: () => void;
  /** Shows the entity as of another day; `null` is the page's own. Without it the day cannot be changed. */
  readonly onAsOf?: (date: EdtfDate | null) => void;
  /** Pins or unpins. Without it there is no pin. */
  readonly onPin?: (pinned: boolean) => void;
  readonly onClose?: () => void;
  /** Copies something of the shown dossier; resolves to whether it worked. */
  readonly onCopy: (excerpt: Excerpt) => Promise<boolean>;
  /** Refuses something at once. Without it, or without `mention`, nothing can be refused. */
  readonly onRefuse?: (what: Refusal) => void;
  /** Undoes the last refusal. */
  readonly onUndo?: () => void;
};

/** What a reader may refuse: this name on this site, this name anywhere, all names of the entity, all marks on the page's site. */
export type Refusal = 'here' | 'alias' | 'entity' | 'site';

/** What opens from the card's head: the actions, or the choice of its day. */
export type Part = 'menu' | 'day';

/** Which part is open, kept by whoever shows the card: Escape, which closes it before the card, is heard there. */
export type Unfolding = {
  readonly unfolded: Part | null;
  readonly onUnfold: (part: Part | null) => void;
};

/** Why a refusal, or its Undo, changed nothing: no room, a newer version's data, or no answer. */
export type RefusalFailure = 'full' | 'newer' | 'unreachable';

export type EntityCardProps = CardActions & {
  readonly dossier: Dossier;
  /** For words, data and dates. */
  readonly language: Language;
  /** What on the page was marked; absent in the popup. */
  readonly mention?: Pick<Mention, 'alias' | 'evidence'>;
  /** The date that the page states for itself, and where; absent or `null` when there is no page or it states none. */
  readonly pageDate?: PageDate | null;
  /** The entities that the page names; absent when there is no page. */
  readonly onPage?: ReadonlySet<EntityId>;
  /** What has just been refused: the card says so, with Undo, in place of its contents. */
  readonly refused?: Refusal | null;
  /** The last refusal, or its Undo, changed nothing: the card says so above its contents. */
  readonly refusalFailed?: RefusalFailure | null;
  /**
   * The sites that refusals go by, `example.com`: that of the document, for a name here, and that of the page that it is in, for all
   * names; absent when there are none.
   */
  readonly sites?: { readonly site: string; readonly page: string } | null;
  readonly pinned?: boolean;
  /**
   * `floating`: a labelled, non-modal dialog with its own edge, shadow and scrolling (card on a page);
   * `sheet`: the same at the bottom of the view, for fingers;
   * `embedded`: a region that fills its place (popup, side panel). Default `floating`.
   */
  readonly presentation?: 'floating' | 'sheet' | 'embedded';
};
