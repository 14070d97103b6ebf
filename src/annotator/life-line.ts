/**
 * Hides an element soon after our script has ended. Firefox ends a page script with its extension, unannounced: an open card
 * would stay, dead. An animation outlives the script, and as long as we live we keep putting it off.
 */

/** How long the element outlives us. Longer than a busy page holds up our timer, or the card would blink. */
const OUTLIVES_MS = 2_000;

/** Ties an element of ours to the life of this script. Returns what puts its end off, to be called several times in that while. */
export function tieToLife(element: HTMLElement): () => void {
  // It never leaves its delay: an animation that has not begun costs no frame.
  const hiding = element.animate(
    { visibility: 'hidden' },
    { delay: OUTLIVES_MS, duration: 1, fill: 'forwards' },
  );
  return () => {
    hiding.currentTime = 0;
  };
}
