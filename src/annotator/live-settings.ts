import type { Settings } from '@/src/core/kept/settings';
import { listenAlways } from '@/src/dom/listen-always';
import { readSettings, watchSettings } from '@/src/extension/kept-items';

/** The reader's settings, as they are now. */
export type LiveSettings = {
  readonly now: () => Settings;
  /** Calls back after every change, until the page's session ends. */
  readonly onChange: (changed: (settings: Settings, before: Settings) => void) => void;
};

/** Reads the settings and follows them until `signal` fires. */
export async function followSettings(signal: AbortSignal): Promise<LiveSettings> {
  let settings = await readSettings();
  const listeners: ((settings: Settings, before: Settings) => void)[] = [];
  const turn = (next: Settings) => {
    if (signal.aborted) return;
    const before = settings;
    settings = next;
    for (const changed of listeners) changed(next, before);
  };
  signal.addEventListener('abort', watchSettings(turn));
  // A page in the back/forward cache hears of no change while it is frozen.
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void readSettings().then(turn);
  };
  listenAlways(window, ['pageshow'], shown, { signal });
  return { now: () => settings, onChange: (changed) => void listeners.push(changed) };
}
