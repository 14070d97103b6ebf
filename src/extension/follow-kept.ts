import { type KeptState, readKept, watchKept } from './kept-state';
import { showLatest } from './show-latest';

/** Calls `show` with what is kept, as `showLatest` does, now and after every change of the storage. Returns what ends that. */
export function followKept(show: (kept: KeptState | null) => void): () => void {
  const look = showLatest(readKept, show);
  void look();
  return watchKept(() => void look());
}
