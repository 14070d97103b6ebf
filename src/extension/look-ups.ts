import { storage } from 'wxt/utils/storage';
import type { EntityId } from '@/src/core/briefing/schema';

/** What the reader looked up last, newest first. It stays on this device, and nothing done in a private window is in it. */
export const lookUpsItem = storage.defineItem<readonly EntityId[]>('local:lookUps', { fallback: [] });
