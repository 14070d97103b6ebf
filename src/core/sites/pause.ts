/** A pause of all marking: until a moment (milliseconds since the epoch), or with `null` until the reader ends it. */
export type Pause = { readonly untilMs: number | null };

/** How long the short pause lasts. */
export const SHORT_PAUSE_MS = 5 * 60_000;

/** Tells whether a pause holds at a moment (milliseconds since the epoch). */
export function isPaused(pause: Pause | null, nowMs: number): boolean {
  if (pause?.untilMs == null) return pause !== null;
  const leftMs = pause.untilMs - nowMs;
  // With more left than it ever had, the clock was set back: it would last for hours, or for a year.
  return leftMs > 0 && leftMs <= 2 * SHORT_PAUSE_MS;
}
