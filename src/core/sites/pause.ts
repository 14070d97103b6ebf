/** Marking rests everywhere: until a moment, or until the reader says otherwise. */
export type Pause = { readonly untilMs: number | null };

/** How long the short pause lasts. */
export const SHORT_PAUSE_MS = 5 * 60_000;

/** Tells whether a pause still holds at a moment (milliseconds of the epoch). */
export function isPaused(pause: Pause | null, nowMs: number): boolean {
  return pause !== null && (pause.untilMs === null || nowMs < pause.untilMs);
}
