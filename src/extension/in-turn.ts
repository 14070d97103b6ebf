/** Runs a task when all before it are done. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Returns a function that runs tasks one after the other, in the order in which they came. A task that fails rejects for its
 * caller and does not stop those behind it. This is what makes the background one writer: of 50 concurrent get-modify-set calls
 * on extension storage, one was seen to remain.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}
