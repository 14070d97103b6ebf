import { type KeptState, readKept, watchKept } from './kept-state';
import { soon } from './soon';

/**
 * Calls `show` with what is kept, as soon as that is read and after every change of the storage; with `null` when nothing was
 * read yet and a second has passed, or when it cannot be read: a page that says so is better than none. Returns what ends that.
 */
export function followKept(show: (kept: KeptState | null) => void): () => void {
  let asked = 0;
  let isShown = false;
  const tell = (kept: KeptState | null) => {
    isShown = true;
    show(kept);
  };
  const look = async () => {
    const mine = ++asked;
    const answer = readKept().catch(() => null);
    if ((await soon(answer)) === undefined && !isShown) tell(null);
    const kept = await answer;
    // An answer that comes behind a later question is an old one.
    if (mine === asked) tell(kept);
  };
  void look();
  return watchKept(() => void look());
}
