/** Returns the first `limit` of a sorted copy, without sorting the rest. `compare` must never be 0: order is then stable. */
export function keepBest<T>(items: readonly T[], limit: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const item of items) {
    const last = best[limit - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    let at = Math.min(best.length, limit - 1);
    for (; at > 0 && compare(item, best[at - 1] as T) < 0; at--) best[at] = best[at - 1] as T;
    best[at] = item;
  }
  return best;
}
