import type { EntityId } from '../briefing/schema';

/** As many as fit on two lines of the popup. */
const MOST = 6;

/** Returns the look-ups with one added, newest first and each once. */
export function withLookUp(recent: readonly EntityId[], entity: EntityId): EntityId[] {
  return [entity, ...recent.filter((other) => other !== entity)].slice(0, MOST);
}
