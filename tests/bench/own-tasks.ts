/**
 * Measures our own script time without touching our own code: the turns that it takes and the callbacks of its
 * observers are the only ways in, and the bench stands at each.
 */
export type OwnTasks = {
  /** Adds a task that the bench itself started. */
  note(ms: number): void;
  /** Returns the work since the last call, and the longest task of it. */
  take(): { readonly workMs: number; readonly longestMs: number };
};

/** Wraps what our code gets its turns from. Call it before our code starts. */
export function watchOwnTasks(): OwnTasks {
  let workMs = 0;
  let longestMs = 0;
  const note = (ms: number) => {
    workMs += ms;
    longestMs = Math.max(longestMs, ms);
  };
  const timed =
    <A extends unknown[]>(task: (...args: A) => void) =>
    (...args: A) => {
      const startedAtMs = performance.now();
      task(...args);
      note(performance.now() - startedAtMs);
    };
  const scope = globalThis as unknown as {
    scheduler: { postTask: (task: () => void, options: object) => Promise<void> };
    MutationObserver: typeof MutationObserver;
    IntersectionObserver: typeof IntersectionObserver;
  };

  const postTask = scope.scheduler.postTask.bind(scope.scheduler);
  scope.scheduler.postTask = async (task, options) => {
    await postTask(task, options);
    const startedAtMs = performance.now();
    // The work of a turn is done in the promise jobs that follow it, in one piece.
    void afterJobs().then(() => note(performance.now() - startedAtMs));
  };

  const { MutationObserver: Mutations, IntersectionObserver: Intersections } = scope;
  scope.MutationObserver = class extends Mutations {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
  scope.IntersectionObserver = class extends Intersections {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(timed(callback), options);
    }
  };
  return {
    note,
    take() {
      const taken = { workMs, longestMs };
      workMs = 0;
      longestMs = 0;
      return taken;
    },
  };
}

/** More promise jobs than lie between a turn and the work that waited for it. */
const JOBS = 50;

async function afterJobs(): Promise<void> {
  for (let job = 0; job < JOBS; job++) await null;
}
