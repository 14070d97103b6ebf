/**
 * Builds the dossier of one entity as of one day. Outside `since` it tells nothing that came later, not even the ends of roles.
 * Sources are always given whole: they say where a statement can be checked.
 */
import { type AsOfOptions, chooseAsOf } from '../chronology/choose-as-of';
import { citedSources } from './cited-sources';
import type { Dossier, EntityLabel } from './dossier';
import { type DossierView, dossierView } from './dossier-view';
import { disputesThen, eventsSince, eventsThen } from './events-as-of';
import { begunSince, changedSince, heldThen, inOrder } from './held-then';
import { mentionedEntities } from './mentioned-entities';
import { quotesThen } from './quotes-as-of';
import type { Briefing, Entity, EntityId } from './schema';
import { tiesOf } from './ties';

const EVENTS_AROUND = 5;

/** Builds the dossier; `null` when the briefing has no such entity. Dates as in `chooseAsOf`. */
export function dossierAt(briefing: Briefing, entityId: EntityId, options: AsOfOptions = {}): Dossier | null {
  const entity = briefing.entities.find(({ id }) => id === entityId);
  if (entity === undefined) return null;
  const { id, title, verifiedUntil, revision, attribution } = briefing.index;
  const asOf = chooseAsOf(options, verifiedUntil);
  const view = dossierView(briefing, entityId, asOf.date);
  const told = tellAsOf(entity, view);
  return {
    briefing: { id, title, verifiedUntil, revision, attribution },
    entity: heading(entity),
    asOf,
    ...told,
    sources: citedSources(told, view.sources),
    labels: labelsOf(
      new Set([...mentionedEntities(told), ...related(view), ...possibleCompany(view)]),
      briefing,
    ),
  };
}

function tellAsOf(entity: Entity, view: DossierView) {
  const events = eventsThen(view);
  return {
    roles: inOrder(heldThen(entity.roles, view)).reverse(),
    context: heldThen(entity.context, view),
    quotes: quotesThen(view),
    around: events.slice(-EVENTS_AROUND),
    disputes: disputesThen(view),
    ties: tiesOf(view.id, events),
    since: {
      roles: changedSince(entity.roles, view),
      context: begunSince(entity.context, view),
      events: eventsSince(view),
    },
  };
}

/** The entities that the briefing relates to this one: the texts of its card are likely to name them. */
function related({ briefing, id }: DossierView): EntityId[] {
  return briefing.relations
    .map(({ subject, object }) => [subject, object])
    .filter((pair) => pair.includes(id))
    .flat();
}

/** The entities whose company on a page may make a doubtful name of this one believed: its card says which of them did. */
function possibleCompany({ briefing, id }: DossierView): readonly EntityId[] {
  const names = briefing.names.find(({ entity }) => entity === id);
  if (!names?.presumedAlias && !names?.weakAlias) return [];
  return names.company ?? briefing.entities.map((entity) => entity.id);
}

function heading({ id, kind, name, wikidataId, wikipediaUrl }: Entity): Dossier['entity'] {
  return { id, kind, name, ...(wikidataId && { wikidataId }), ...(wikipediaUrl && { wikipediaUrl }) };
}

function labelsOf(ids: ReadonlySet<EntityId>, { entities }: Briefing): EntityLabel[] {
  return entities.filter(({ id }) => ids.has(id)).map(({ id, kind, name }) => ({ id, kind, name }));
}
