type Scheduler = {
  yield?: () => Promise<void>;
  postTask?: (task: () => void, options: object) => Promise<void>;
};

/**
 * Waits until it is our turn to work: the page has had its own, and the tab is looked at.
 * Resolves to false when `signal` fired meanwhile.
 */
export async function waitForTurn(document: Document, signal: AbortSignal): Promise<boolean> {
  await giveWay();
  // A tab in the background does no work until it is looked at.
  while (document.visibilityState === 'hidden' && !signal.aborted)
    await nextVisibilityChange(document, signal);
  return !signal.aborted;
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  // `background` keeps behind the page's own work; Safari and older browsers have no scheduler.
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'background' });
  return new Promise((resolve) => setTimeout(resolve));
}

function nextVisibilityChange(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}
