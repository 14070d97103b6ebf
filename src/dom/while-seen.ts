import { listenAlways } from './listen-always';
import { isSeen } from './when-ready';

/** Runs a task now and every `everyMs` while the tab is visible, at once when it becomes visible again; in the background there is no timer. */
export function everyWhileSeen(
  document: Document,
  everyMs: number,
  task: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const turn = () => {
    clearInterval(timer);
    if (!isSeen(document)) return;
    timer = setInterval(task, everyMs);
    task();
  };
  turn();
  listenAlways(document, ['visibilitychange'], turn, signal);
  signal.addEventListener('abort', () => clearInterval(timer));
}
