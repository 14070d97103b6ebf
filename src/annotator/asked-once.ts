export type AskedOnce<T> = {
  /** Returns the answer, asking if need be; `null` when there is none. Called early, nothing waits for it later. */
  readonly get: () => Promise<T | null>;
  /** Asks anew when next needed. */
  readonly forget: () => void;
};

/** Keeps the answer to a question that is asked when it is first needed, and again after one that failed. */
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
