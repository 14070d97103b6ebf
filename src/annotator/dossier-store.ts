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

/** What is known as of one day of the page. */
type AsOf = {
  readonly date: EdtfDate | null;
  readonly here: Map<EntityId, Dossier>;
  readonly asked: Map<EntityId, Promise<void>>;
};

/** Creates a page's store of dossiers over a fetching function. `pageDate` tells the page's day now. */
export function createDossierStore(
  fetchDossiers: (question: {
    readonly entities: EntityId[];
    readonly pageDate: EdtfDate | null;
    readonly readerDate: EdtfDate | null;
  }) => Promise<readonly Dossier[]>,
  pageDate: () => EdtfDate | null,
): DossierStore {
  let known: AsOf | null = null;

  // A page that goes on to another article has another day.
  const asOfNow = (): AsOf => {
    const date = pageDate();
    if (!known || known.date !== date) known = { date, here: new Map(), asked: new Map() };
    return known;
  };
  const fetch = ({ date, here, asked }: AsOf, entities: EntityId[]): void => {
    const answer = fetchDossiers({ entities, pageDate: date, readerDate: null })
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
      const asOf = asOfNow();
      const missing = [...entities].filter((entity) => !asOf.asked.has(entity));
      if (missing.length > 0) fetch(asOf, missing);
    },
    async get(entity) {
      const asOf = asOfNow();
      if (!asOf.asked.has(entity)) fetch(asOf, [entity]);
      await asOf.asked.get(entity);
      return asOf.here.get(entity) ?? null;
    },
    getAsOf: (entity, readerDate) =>
      fetchDossiers({ entities: [entity], pageDate: pageDate(), readerDate }).then(
        ([dossier]) => dossier ?? null,
        () => null,
      ),
  };
}
