/** What browsers give a popup at most. */
const MOST_PX = 600;
/** A lower window is scrolled as a whole (`popup.css`). */
const LEAST_PX = 421;

/** What a window says of its size and place, in CSS px; in Chromium zoom counts for `innerHeight` alone. */
export type PopupWindow = {
  readonly innerHeight: number;
  readonly outerHeight: number;
  readonly screenY: number;
  /** Where its content begins on the screen; Firefox only, for which all else is that of the browser's window. */
  readonly mozInnerScreenY?: number | undefined;
  /** In px of the whole desk; some browsers do not say where the screen begins on it. */
  readonly screen: { readonly availHeight: number; readonly availTop?: number };
};

/** Returns how high a popup may be for all of it to be seen; `null` where there is room for as much as browsers give. */
export function heightForPopup(popup: PopupWindow): number | null {
  const { innerHeight, outerHeight, screenY, mozInnerScreenY, screen } = popup;
  const end = (screen.availTop ?? 0) + screen.availHeight;
  // Firefox makes the window as high as what is in it, also past the end of the screen.
  if (mozInnerScreenY !== undefined) return limited(end - mozInnerScreenY);
  // Chromium makes it lower, and then there would be two bars to scroll by. One that may still grow is left alone.
  const isGrown = outerHeight >= MOST_PX || screenY + outerHeight >= end - 1;
  return isGrown ? limited(innerHeight) : null;
}

function limited(height: number): number | null {
  return height < MOST_PX ? Math.max(Math.floor(height), LEAST_PX) : null;
}
