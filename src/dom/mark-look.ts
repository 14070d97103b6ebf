/**
 * Decides how marks look on a page of a size, because in Blink an underline costs by the size of the page: at
 * every change of style or tree it measures anew how far the ink of all text in the marked text's layer
 * reaches, about 1 µs an element, if a highlight there has a text decoration; a background alone is spared
 * that (docs/adr/0017). Gecko and WebKit pay nothing, so their sheets give both looks the same rules.
 */
export const MARK_LOOKS = ['lined', 'flat'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

/** At so many elements underlines take half a frame of 60 a second; nineteen news pages of twenty have a fifth of them. */
export const FLAT_ABOVE = 8_000;

/** Returns the look for so many elements. Between the limit and half of it the look stays as it is, so that marks do not flicker. */
export function markLook(elements: number, now: MarkLook): MarkLook {
  if (elements > FLAT_ABOVE) return 'flat';
  return elements < FLAT_ABOVE / 2 ? 'lined' : now;
}
