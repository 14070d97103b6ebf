/** What the extension did in a browser's life that it promised never to do. */
export type Misdeeds = {
  /** Requests to the network that came from its origin or its scripts, as `type address`. */
  readonly requests: readonly string[];
  /** Errors and rejections that nobody caught, in any of its contexts, page scripts too. */
  readonly errors: readonly string[];
};

/** Adds what several lives of a browser did. */
export function sumMisdeeds(all: readonly Misdeeds[]): Misdeeds {
  return { requests: all.flatMap(({ requests }) => requests), errors: all.flatMap(({ errors }) => errors) };
}
