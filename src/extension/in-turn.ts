/** Runs a task when all before it are done. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Returns a function that runs tasks one after the other, in the order they came. A task that fails
 * rejects for its caller and does not stop those behind it. This is what makes the background one writer:
 * 50 concurrent get-modify-set calls on extension storage were seen to end as one.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}
