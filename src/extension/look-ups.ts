import type { EntityId } from '@/src/core/briefing/schema';
import { storedItem } from './stored-item';

export const LOOK_UPS_KEY = 'lookUps';

/** What the reader looked up last, newest first. It stays on this device, and nothing done in a private window is in it. */
export const lookUpsItem = storedItem<readonly EntityId[]>(LOOK_UPS_KEY, []);
