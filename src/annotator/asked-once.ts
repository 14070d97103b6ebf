export type AskedOnce<T> = {
  /** Returns the answer, asking if need be; `null` when there is none. Call it early, so that nothing waits later. */
  readonly get: () => Promise<T | null>;
  /** Asks anew when next needed. */
  readonly forget: () => void;
};

/** Keeps the answer to a question that is asked when first needed, and again after it failed. */
export function askedOnce<T>(ask: () => Promise<T>): AskedOnce<T> {
  let asked: Promise<T | null> | null = null;
  const forget = () => {
    asked = null;
  };
  return {
    get() {
      asked ??= ask().catch(() => {
        forget();
        return null;
      });
      return asked;
    },
    forget,
  };
}
