/**
 * Decides how much of the main thread following a page may take: all it wants while the page stands still, a
 * tenth while the page keeps changing, less and less when a tenth does not catch up.
 *
 *   calm ──(10 ms of work within 100 ms, page changing)──▶ resting 100 ms ──(again)──▶ 200 … 5,000 ms
 *    ▲                                                        │
 *    └──────────── the page has been quiet for 100 ms ────────┘
 *
 * It holds no timer and reads no clock: times are `performance.now()` values that the caller brings.
 */

/** A page that changed less than this ago is still changing. */
export const QUIET_MS = 100;
const WINDOW_MS = 100;
/** How long we may always work in a window: a tenth of it, so that a page in a storm keeps nine. */
const SHARE_MS = 10;
const LONGEST_REST_MS = 5_000;

export type WorkPace = {
  /** The page changed. */
  changed(nowMs: number): void;
  /** We worked for `durationMs`, until now. */
  worked(durationMs: number, nowMs: number): void;
  /** How long to rest before working again, in ms; 0 for not at all. Ask again when that is over: a page that becomes quiet ends it. */
  restMs(nowMs: number): number;
};

/** Creates the pace of one page. */
export function createWorkPace(): WorkPace {
  let changedAtMs = Number.NEGATIVE_INFINITY;
  let windowFromMs = Number.NEGATIVE_INFINITY;
  let workMs = 0;
  /** How long we may work in it: a tenth of the time since the change before, so that what changes now and then is read at a stretch. */
  let shareMs = SHARE_MS;
  let restUntilMs = Number.NEGATIVE_INFINITY;
  let lastRestMs = 0;

  return {
    changed(nowMs) {
      if (nowMs - changedAtMs > QUIET_MS && nowMs > restUntilMs) lastRestMs = 0;
      shareMs = Math.max(SHARE_MS, (nowMs - changedAtMs) / 10);
      changedAtMs = nowMs;
    },
    worked(durationMs, nowMs) {
      if (nowMs - changedAtMs > QUIET_MS) return;
      if (nowMs - windowFromMs >= WINDOW_MS) {
        windowFromMs = nowMs - durationMs;
        workMs = 0;
      }
      workMs += durationMs;
      if (workMs < shareMs) return;
      lastRestMs = Math.min(Math.max(WINDOW_MS, lastRestMs * 2), LONGEST_REST_MS);
      restUntilMs = nowMs + lastRestMs;
      windowFromMs = Number.NEGATIVE_INFINITY;
    },
    restMs(nowMs) {
      const quietInMs = changedAtMs + QUIET_MS - nowMs;
      return Math.max(0, Math.min(quietInMs, restUntilMs - nowMs));
    },
  };
}
