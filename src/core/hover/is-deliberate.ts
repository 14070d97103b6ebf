/** How long a card that appeared must not be pressed: it may have come under the pointer by accident, or by a page's design. */
export const SETTLED_MS = 250;

/** A click inside a card, by pointer or key; all times in ms by one clock. */
export type Press = {
  readonly isTrusted: boolean;
  /** When the card was shown, or came to the top again. */
  readonly shownAtMs: number;
  /** When the pointer went down inside the card; `null` when it did not, or a key was pressed. */
  readonly downAtMs: number | null;
  readonly by: 'pointer' | 'key';
  readonly atMs: number;
};

/** Tells whether a press may act: a person made it, and it began and ended after the card had settled. */
export function isDeliberate({ isTrusted, shownAtMs, downAtMs, by, atMs }: Press): boolean {
  if (!isTrusted) return false;
  const beganAtMs = by === 'key' ? atMs : downAtMs;
  return beganAtMs !== null && beganAtMs - shownAtMs >= SETTLED_MS;
}
