import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { PageDate, Statement } from '@/src/core/chronology/page-date';
import type { PageStatements } from '@/src/dom/follow-statements';
import type { Answers, Request } from '@/src/extension/calls';

export type DossierStore = {
  /** Asks for what is missing, in one question, so that no card has to wait for a sleeping background. */
  prefetch(entities: ReadonlySet<EntityId>): void;
  /** Returns the dossier as of the page's date, fetching it if need be; `null` when the background cannot be reached. */
  get(entity: EntityId): Promise<Dossier | null>;
  /** Returns the dossier as of another day than the page's. Not kept: readers try few days. */
  getAsOf(entity: EntityId, readerDate: EdtfDate): Promise<Dossier | null>;
  /** The page's date, as the last dossiers came with it; `null` when there is none. */
  pageDate(): PageDate | null;
};

/** What was asked for as of one date: the page's, as these statements give it. */
type Known = {
  readonly stated: readonly Statement[];
  readonly asked: Map<EntityId, Promise<Dossier | null>>;
  pageDate: PageDate | null;
};

/** Creates a page's store of dossiers over a fetching function. */
export function createDossierStore(
  fetchDossiers: (question: Request<'dossiers'>) => Promise<Answers['dossiers']>,
  statements: PageStatements,
): DossierStore {
  let known: Known | null = null;

  // A page that went on to another article has another date.
  const knownNow = (): Known => {
    const stated = statements.now();
    if (known?.stated !== stated) known = { stated, asked: new Map(), pageDate: null };
    return known;
  };
  const fetch = (by: Known, entities: EntityId[]): void => {
    const { stated, asked } = by;
    const answer = fetchDossiers({ entities, stated, readerDate: null }).then(({ dossiers, pageDate }) => {
      by.pageDate = pageDate;
      if (pageDate) statements.keep(stated);
      return new Map(dossiers.map((dossier) => [dossier.entity.id, dossier]));
    });
    const answerFor = (entity: EntityId) =>
      answer.then(
        (dossiers) => dossiers.get(entity) ?? null,
        () => {
          // Forgotten, so that the next hover asks again.
          asked.delete(entity);
          return null;
        },
      );
    for (const entity of entities) asked.set(entity, answerFor(entity));
  };

  const prefetch = (entities: Iterable<EntityId>): Known => {
    const now = knownNow();
    const missing = [...entities].filter((entity) => !now.asked.has(entity));
    if (missing.length > 0) fetch(now, missing);
    return now;
  };

  return {
    prefetch,
    get: (entity) => prefetch([entity]).asked.get(entity)!,
    getAsOf: (entity, readerDate) =>
      fetchDossiers({ entities: [entity], stated: statements.now(), readerDate }).then(
        ({ dossiers: [dossier] }) => dossier ?? null,
        () => null,
      ),
    pageDate: () => known?.pageDate ?? null,
  };
}
