import type { Settings } from '@/src/core/kept/settings';
import { readSettings, watchSettings } from '@/src/extension/kept-items';
import { followStored, type Live } from './live-value';

/** The reader's settings, as they are now. */
export type LiveSettings = Live<Settings>;

/** Reads the settings and follows them until `signal` fires. */
export function followSettings(signal: AbortSignal): Promise<LiveSettings> {
  return followStored({ read: readSettings, watch: watchSettings }, signal);
}
