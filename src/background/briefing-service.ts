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
  return {
    dossiers: (entities, pageDate) =>
      entities
        .map((id) => dossierAt(briefing, id, pageDate ? { pageDate } : {}))
        .filter((dossier) => dossier !== null),
  };
}
