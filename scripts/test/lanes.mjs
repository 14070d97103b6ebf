/**
 * Runs tiers side by side: each begins, in the order given, when what it needs has ended and a lane is free.
 * Those that run behind the others share one lane more. One that waits holds up none after it.
 * Resolves to the results, in the order given.
 * @template {{ name: string, needs?: string, behind?: boolean }} T
 * @template R
 * @param {readonly T[]} tiers
 * @param {number} lanes
 * @param {(tier: T) => Promise<R>} run
 * @returns {Promise<R[]>}
 */
export async function runInLanes(tiers, lanes, run) {
  const waiting = [...tiers];
  const running = new Map();
  const results = new Map();
  const isAwaited = (name) => tiers.some((tier) => tier.name === name) && !results.has(name);
  const isRoomFor = ({ behind = false }) =>
    [...running.keys()].filter((tier) => (tier.behind ?? false) === behind).length < (behind ? 1 : lanes);
  const next = () => waiting.findIndex((tier) => !isAwaited(tier.needs) && isRoomFor(tier));
  while (waiting.length + running.size > 0) {
    for (let index = next(); index >= 0; index = next()) {
      const [tier] = waiting.splice(index, 1);
      const ended = run(tier).then((result) => {
        running.delete(tier);
        results.set(tier.name, result);
      });
      running.set(tier, ended);
    }
    await Promise.race(running.values());
  }
  return tiers.map(({ name }) => results.get(name));
}
