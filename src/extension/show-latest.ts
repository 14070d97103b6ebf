import { soon } from './soon';

/**
 * Returns a function that asks, and calls `show` with the answer; with `null` when there was none yet and a second has passed, or
 * when asking fails: a page that says so is better than none. Resolves when the question is answered.
 */
export function showLatest<T>(ask: () => Promise<T>, show: (answer: T | null) => void): () => Promise<void> {
  let asked = 0;
  let isShown = false;
  const tell = (answer: T | null) => {
    isShown = true;
    show(answer);
  };
  return async () => {
    const mine = ++asked;
    const answer = ask().catch(() => null);
    if ((await soon(answer)) === undefined && !isShown) tell(null);
    const known = await answer;
    // An answer that comes behind a later question is an old one.
    if (mine === asked) tell(known);
  };
}
