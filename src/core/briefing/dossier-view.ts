import type { Briefing, EdtfDate, EntityId, Source, SourceId } from './schema';

/** One day's view of one entity, handed to what builds the parts of a dossier. */
export type DossierView = {
  readonly briefing: Briefing;
  readonly id: EntityId;
  readonly day: EdtfDate;
  readonly verifiedUntil: EdtfDate;
  readonly sources: ReadonlyMap<SourceId, Source>;
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
  };
}
