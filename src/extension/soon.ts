/** How long a page that hangs may keep others waiting: half of what is waited for an answer of the background. */
const SOON_MS = 1_000;

/** Resolves as the promise does, or to `undefined` when that takes longer than a second, or than is said. */
export function soon<T>(answer: Promise<T>, withinMs = SOON_MS): Promise<T | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), withinMs));
  return Promise.race([answer, late]);
}
