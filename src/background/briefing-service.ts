/** Answers what page scripts and pages ask of the bundled briefing. */

import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { Briefing, EntityId } from '@/src/core/briefing/schema';
import type { AsOfOptions } from '@/src/core/chronology/choose-as-of';

export type BriefingService = {
  /** Returns the dossiers of entities, in the order asked; unknown entities are left out. */
  dossiers(entities: readonly EntityId[], asOf: AsOfOptions): readonly Dossier[];
};

/** Creates the service of one briefing. */
export function createBriefingService(briefing: Briefing): BriefingService {
  return {
    dossiers: (entities, asOf) =>
      entities.map((id) => dossierAt(briefing, id, asOf)).filter((dossier) => dossier !== null),
  };
}
