/**
 * A dossier is all that a card shows of one entity, as of one date: a plain value that crosses
 * messages. Everything outside `since` was so, or was said, on or before the as-of date.
 */
import type {
  BriefingEvent,
  BriefingIndex,
  Dispute,
  EdtfDate,
  Entity,
  EntityId,
  EventId,
  Localised,
  Quote,
  Role,
  Sentence,
  Source,
} from './schema';

/** The day as of which a card speaks, and why that day. */
export type AsOf = {
  readonly date: EdtfDate;
  /** `page`: the article's date; `reader`: the reader chose it; `verified`: neither, so the day until which the data was verified. */
  readonly basis: 'page' | 'verified' | 'reader';
};

/** What a card needs of another entity to name it and link to it. */
export type EntityLabel = Pick<Entity, 'id' | 'kind' | 'name'>;

export type SourcedQuote = Omit<Quote, 'source' | 'speaker' | 'selector'> & {
  readonly source: Source;
  /** The address of the very words in the source. */
  readonly url: string;
  readonly speaker: { readonly entity?: EntityId; readonly name: Localised; readonly role?: Localised };
};

/** The event that says most about an entity and another one. */
export type Tie = {
  readonly entity: EntityId;
  readonly event: Pick<BriefingEvent, 'id' | 'date' | 'title'>;
};

export type Dossier = {
  readonly briefing: Pick<BriefingIndex, 'id' | 'title' | 'verifiedUntil' | 'revision' | 'attribution'>;
  readonly entity: Pick<Entity, 'id' | 'kind' | 'name' | 'wikidataId' | 'wikipediaUrl'>;
  readonly asOf: AsOf;
  /** Roles held on the as-of date, the latest begun first; empty when none is known. An end that came later is open. */
  readonly roles: readonly Role[];
  /** Sentences that were true on the as-of date; ends that came later are open. */
  readonly context: readonly Sentence[];
  /** By or about the entity, newest first, spoken by the entity itself first. */
  readonly quotes: readonly SourcedQuote[];
  /** Up to five events around the as-of date, in order; never later than it. */
  readonly around: readonly BriefingEvent[];
  readonly disputes: readonly (Dispute & { readonly event?: EventId })[];
  /** Events that tie the entity to others, one for each of them; never later than the as-of date. */
  readonly ties: readonly Tie[];
  /**
   * What came after the as-of date, or not certainly by it, in order, up to `verifiedUntil`. Roles that ended since stand here
   * again, with their end; one that nobody attests any more has its beginning for an end.
   */
  readonly since: {
    readonly roles: readonly Role[];
    readonly context: readonly Sentence[];
    readonly events: readonly BriefingEvent[];
  };
  /** Every source that the above cites, once. */
  readonly sources: readonly Source[];
  /** Names of every entity that the above mentions, that is related to this one, or whose company on a page may make this one believed, once. */
  readonly labels: readonly EntityLabel[];
};

/** What a dossier tells, from which the sources and names that it needs are collected. */
export type Told = Omit<Dossier, 'briefing' | 'entity' | 'asOf' | 'sources' | 'labels'>;
