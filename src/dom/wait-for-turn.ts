import { wait } from './wait';
import { whenSeen } from './when-ready';

type Scheduler = { postTask?: (task: () => void, options: object) => Promise<void> };

/**
 * Waits until it is our turn to work: the page has had its turn, the rest that is due is over, and somebody looks at the tab.
 * Resolves to false if `signal` fired meanwhile. `restMs` is asked again after each rest.
 */
export async function waitForTurn(
  document: Document,
  signal: AbortSignal,
  restMs: () => number,
): Promise<boolean> {
  await giveWay();
  for (let ms = restMs(); ms > 0 && !signal.aborted; ms = restMs()) await wait(ms);
  // A tab in the background does no work until it is looked at.
  await whenSeen(document, signal);
  return !signal.aborted;
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // `background` runs after the page's own work. Safari and older browsers have no scheduler.
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'background' });
  return wait(0);
}
