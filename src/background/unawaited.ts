/**
 * Lets something run that nobody waits for. What goes wrong with it is done again when the background starts next, since
 * everything here follows from what is stored; the developer's console of the background tells it.
 */
export function unawaited(task: Promise<unknown>): void {
  task.catch((error) => console.error(error));
}
