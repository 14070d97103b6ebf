/** How long a wait of the drivers lasts; a two-core machine under load needs more than the usual five seconds. */
const PATIENCE_MS = 10_000;

/** Repeats `ask` until it answers something truthy and resolves to it; rejects with `what` and the last answer or error. */
export async function poll<R>(what: string, ask: () => Promise<R>, patienceMs = PATIENCE_MS): Promise<R> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask().then(
      (value) => ({ value, error: null }),
      (error: unknown) => ({ value: null, error }),
    );
    if (answer.value) return answer.value;
    if (Date.now() > deadline) {
      throw new Error(
        `waited ${patienceMs} ms for ${what}; last: ${answer.error ?? JSON.stringify(answer.value)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
