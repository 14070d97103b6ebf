/**
 * Hides an element soon after our script has ended. Firefox ends a page script with its extension, unannounced: an open card
 * would stay, dead. An animation outlives the script, and as long as we live we keep putting it off.
 */

import type { Hearing } from './hearing';

/** How long the element outlives us. Longer than a busy page holds up our timer, or the card would blink. */
const OUTLIVES_MS = 2_000;
const BEAT_MS = 500;

/** Ties an element of ours to the life of this script until `signal` fires: whoever fires it takes the element away. */
export function tieToLife(element: HTMLElement, { everyWhileSeen }: Hearing, signal: AbortSignal): void {
  // It never leaves its delay: an animation that has not begun costs no frame.
  const hiding = element.animate(
    { visibility: 'hidden' },
    {
      delay: OUTLIVES_MS,
      duration: 1,
      fill: 'forwards',
    },
  );
  const beat = () => {
    hiding.currentTime = 0;
  };
  everyWhileSeen(document, BEAT_MS, beat, signal);
}
