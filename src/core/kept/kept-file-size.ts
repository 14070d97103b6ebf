/** A file of what is kept that is larger was not made by us; in UTF-16 units. */
export const MOST_UNITS = 5_000_000;

// In UTF-8 a unit takes three bytes at most.
const MOST_BYTES = 3 * MOST_UNITS;

/** Tells by its size in bytes, before it is read and sent to the background, that a file is larger. No browser sends messages of any size. */
export function isTooLarge(bytes: number): boolean {
  return bytes > MOST_BYTES;
}
