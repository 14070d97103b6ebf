import { type KnownCitations, knownCitations } from './known-citations';
import type { Briefing, EdtfDate, EntityId, Source, SourceId } from './schema';

/** One day's view of one entity, handed to what builds the parts of a dossier. */
export type DossierView = {
  readonly briefing: Briefing;
  readonly id: EntityId;
  readonly day: EdtfDate;
  readonly verifiedUntil: EdtfDate;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Drops what citations say beyond the day; `ceiling` does the same for what came since. */
  readonly known: KnownCitations;
  readonly ceiling: KnownCitations;
};

/** Opens the view of an entity as of a day. */
export function dossierView(briefing: Briefing, id: EntityId, day: EdtfDate): DossierView {
  const { verifiedUntil } = briefing.index;
  const sources = new Map(briefing.sources.map((source) => [source.id, source]));
  return {
    briefing,
    id,
    day,
    verifiedUntil,
    sources,
    known: knownCitations(sources, day),
    ceiling: knownCitations(sources, verifiedUntil),
  };
}
