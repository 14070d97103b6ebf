/** Answers what page scripts and pages ask of the bundled briefing. */

import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { Briefing, EdtfDate, EntityId } from '@/src/core/briefing/schema';

export type BriefingService = {
  /** Dossiers of the entities the briefing knows, in the order asked; unknown ones are left out. */
  dossiers(entities: readonly EntityId[], pageDate: EdtfDate | null): readonly Dossier[];
};

/** Creates the service of one briefing. */
export function createBriefingService(briefing: Briefing): BriefingService {
  const known = new Set(briefing.entities.map((entity) => entity.id));
  return {
    dossiers: (entities, pageDate) =>
      entities
        .filter((id) => known.has(id))
        .map((id) => dossierAt(briefing, id, pageDate ? { pageDate } : {})),
  };
}
