import type { EntityId } from '@/src/core/briefing/schema';
import { keepMembers } from '@/src/core/kept/keep-entries';
import { type StoredItem, storedItem } from './stored-item';

export const LOOK_UPS_KEY = 'lookUps';

const stored = storedItem<unknown>(LOOK_UPS_KEY, []);

/**
 * What the reader looked up last, newest first; of what is damaged, what is good. It stays on this device, and nothing done in a
 * private window is in it.
 */
export const lookUpsItem: StoredItem<readonly EntityId[]> = {
  getValue: async () => keepMembers<EntityId>(await stored.getValue(), (id) => typeof id === 'string'),
  setValue: stored.setValue,
};
