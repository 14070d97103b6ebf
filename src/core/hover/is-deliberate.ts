/** A card that has only just appeared under the pointer must not be pressed by accident, or by a page's design. */
export const SETTLED_MS = 250;

/** A click, or a key that became one, inside a card; times by one clock, in ms. */
export type Press = {
  readonly isTrusted: boolean;
  /** When the card was shown, or came to the top again. */
  readonly shownAtMs: number;
  /** When the pointer went down inside the card; `null` when it did not, or a key was pressed. */
  readonly downAtMs: number | null;
  readonly by: 'pointer' | 'key';
  readonly atMs: number;
};

/** Tells whether a press may act: it is a person's, and both its ends came after the card had settled. */
export function isDeliberate({ isTrusted, shownAtMs, downAtMs, by, atMs }: Press): boolean {
  if (!isTrusted) return false;
  const beganAtMs = by === 'key' ? atMs : downAtMs;
  return beganAtMs !== null && beganAtMs - shownAtMs >= SETTLED_MS;
}
