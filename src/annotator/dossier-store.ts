import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';

export type DossierStore = {
  /** Fetches what is not here yet, in one question, so that a card never waits for a sleeping worker. */
  prefetch(entities: ReadonlySet<EntityId>): void;
  /** Returns the dossier as of the page's date, fetching it if need be; `null` when the background cannot be reached. */
  get(entity: EntityId): Promise<Dossier | null>;
  /** Returns the dossier as of another day than the page's. Not kept: readers try few days. */
  getAsOf(entity: EntityId, readerDate: EdtfDate): Promise<Dossier | null>;
};

/** Creates a page's store of dossiers over a fetching function. */
export function createDossierStore(
  fetchDossiers: (entities: readonly EntityId[], readerDate: EdtfDate | null) => Promise<readonly Dossier[]>,
): DossierStore {
  const here = new Map<EntityId, Dossier>();
  const asked = new Map<EntityId, Promise<void>>();

  const fetch = (entities: readonly EntityId[]): void => {
    const answer = fetchDossiers(entities, null)
      .then((dossiers) => {
        for (const dossier of dossiers) here.set(dossier.entity.id, dossier);
      })
      // Forgotten, so that the next hover asks again.
      .catch(() => {
        for (const entity of entities) asked.delete(entity);
      });
    for (const entity of entities) asked.set(entity, answer);
  };

  return {
    prefetch(entities) {
      const missing = [...entities].filter((entity) => !asked.has(entity));
      if (missing.length > 0) fetch(missing);
    },
    async get(entity) {
      if (!asked.has(entity)) fetch([entity]);
      await asked.get(entity);
      return here.get(entity) ?? null;
    },
    getAsOf: (entity, readerDate) =>
      fetchDossiers([entity], readerDate).then(
        ([dossier]) => dossier ?? null,
        () => null,
      ),
  };
}
