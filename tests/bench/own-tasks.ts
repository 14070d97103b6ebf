/**
 * Measures our own script time without touching our own code: the turns that it takes and the callbacks of its
 * observers are the only ways in, and the bench stands at each.
 */
export type OwnTasks = {
  /** Adds a task that the bench itself started. */
  note(ms: number): void;
  /** Returns the work since the last call, in all and by what gave us the turn, and the longest task of it. */
  take(): TakenTasks;
};

export type TakenTasks = {
  readonly workMs: number;
  readonly longestMs: number;
  /** Of the work, what was in tasks over 50 ms. */
  readonly longMs: number;
  readonly byTurn: Readonly<Record<Turn, number>>;
};

/** A callback of an observer, or a task of our own. */
type Turn = 'task' | 'mutation' | 'intersection';

const LONG_MS = 50;

const NONE: Readonly<Record<Turn, number>> = { task: 0, mutation: 0, intersection: 0 };

/** Wraps what our code gets its turns from; `onTask` hears how long each took. Call it before our code starts. */
export function watchOwnTasks(onTask: (ms: number) => void = () => {}): OwnTasks {
  // The machine's, also where a test gives our code another.
  const now = performance.now.bind(performance);
  let workMs = 0;
  let longestMs = 0;
  let longMs = 0;
  let byTurn = { ...NONE };
  const note = (turn: Turn, ms: number) => {
    workMs += ms;
    byTurn[turn] += ms;
    if (ms > LONG_MS) longMs += ms;
    longestMs = Math.max(longestMs, ms);
    onTask(ms);
  };
  const timed =
    <A extends unknown[]>(turn: Turn, task: (...args: A) => void) =>
    (...args: A) => {
      const startedAtMs = now();
      task(...args);
      note(turn, now() - startedAtMs);
    };
  const scope = globalThis as unknown as {
    scheduler?: { postTask: (task: () => void, options: object) => Promise<void> };
    MutationObserver: typeof MutationObserver;
    IntersectionObserver: typeof IntersectionObserver;
  };

  const { scheduler } = scope;
  const postTask = scheduler?.postTask.bind(scheduler);
  // WebKit has none: there our turns come by timers, which are not told from others.
  if (scheduler && postTask)
    scheduler.postTask = async (task, options) => {
      await postTask(task, options);
      const startedAtMs = now();
      // The work of a turn is done in the promise jobs that follow it, in one piece.
      void afterJobs().then(() => note('task', now() - startedAtMs));
    };

  const { MutationObserver: Mutations, IntersectionObserver: Intersections } = scope;
  scope.MutationObserver = class extends Mutations {
    constructor(callback: MutationCallback) {
      super(timed('mutation', callback));
    }
  };
  scope.IntersectionObserver = class extends Intersections {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(timed('intersection', callback), options);
    }
  };
  return {
    note: (ms) => note('task', ms),
    take() {
      const taken = { workMs, longestMs, longMs, byTurn };
      workMs = 0;
      longMs = 0;
      longestMs = 0;
      byTurn = { ...NONE };
      return taken;
    },
  };
}

/** More promise jobs than lie between a turn and the work that waited for it. */
const JOBS = 50;

async function afterJobs(): Promise<void> {
  for (let job = 0; job < JOBS; job++) await null;
}
