/** A label that wants to stand to the right of `x`, where its tick is. All in px. */
export type Label = { readonly x: number; readonly width: number };

type Room = {
  readonly from: number;
  readonly to: number;
  /** Where a line stands that no label may be crossed by. */
  readonly line: number | null;
};

/** From a tick or the line to a label. */
const BESIDE = 4;
/** Between two labels: less reads as one. */
export const LABEL_GAP = 12;

/**
 * Tells where each label begins, first to last: beside its tick or, where it would be crossed by the line or stick out, as far
 * back as it needs to be. Null where there is no room that touches its tick.
 */
export function placeLabels(labels: readonly Label[], { from, to, line }: Room): (number | null)[] {
  let free = from;
  return labels.map(({ x, width }) => {
    const beside = x + BESIDE;
    const isFree = (start: number) =>
      start >= free &&
      start <= beside &&
      start + width >= x - BESIDE &&
      start + width <= to &&
      (line === null || start >= line + BESIDE || start + width <= line - BESIDE);
    const start = [beside, (line ?? Infinity) - BESIDE - width, to - width].find(isFree);
    if (start === undefined) return null;
    free = start + width + LABEL_GAP;
    return start;
  });
}
