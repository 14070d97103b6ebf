/** A larger file was not exported by us; in UTF-16 units. */
export const MOST_UNITS = 5_000_000;

// In UTF-8 a unit takes three bytes at most.
const MOST_BYTES = 3 * MOST_UNITS;

/** Tells by its size in bytes whether a file is larger, before it is read and sent: browsers limit the size of messages. */
export function isTooLarge(bytes: number): boolean {
  return bytes > MOST_BYTES;
}
