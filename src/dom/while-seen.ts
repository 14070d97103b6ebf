import { listenAlways } from './listen-always';

/** Runs a task every `everyMs` while the tab is visible, and once when it becomes visible again; in the background there is no timer. */
export function everyWhileSeen(
  document: Document,
  everyMs: number,
  task: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const turn = () => {
    clearInterval(timer);
    timer = document.visibilityState === 'hidden' ? undefined : setInterval(task, everyMs);
  };
  const looked = () => {
    turn();
    if (timer !== undefined) task();
  };
  turn();
  listenAlways(document, ['visibilitychange'], looked, signal);
  signal.addEventListener('abort', () => clearInterval(timer));
}
