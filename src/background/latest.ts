/**
 * Returns a function that runs a task, one run at a time. All calls during a run share one more run after it, which sees
 * everything that was there when they came. For work that follows what is stored, however fast that changes.
 */
export function createLatest<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const start = () => {
    next = null;
    running = task();
    return running;
  };
  return () => {
    if (running) next ??= running.then(start, start);
    return next ?? start();
  };
}
