/**
 * Lets a task run that nobody waits for. If it fails, the background's console says so, and the background does it again at its
 * next start, since everything here follows from what is stored.
 */
export function unawaited(task: Promise<unknown>): void {
  task.catch((error) => console.error(error));
}
