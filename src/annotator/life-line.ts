/**
 * Hides an element soon after our script has ended. Firefox ends a page script with its extension, without a word: a card
 * that was open would stay, dead. An animation outlives the script; as long as we live we put it off.
 */

import type { Hearing } from './hearing';

/** How long the element outlives us: longer than a busy page holds up our timer, or a card would blink. */
const OUTLIVES_MS = 2_000;
const BEAT_MS = 500;

/** Ties an element of ours to our life; returns the end of it. */
export function tieToLife(element: HTMLElement, { everyWhileSeen }: Hearing): () => void {
  const { ownerDocument: document } = element;
  const end = new AbortController();
  // Nothing but a delay: an animation that has not begun costs no frame.
  const hiding = element.animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], {
    delay: OUTLIVES_MS,
    duration: 1,
    fill: 'forwards',
  });
  const beat = () => {
    hiding.currentTime = 0;
  };
  everyWhileSeen(document, BEAT_MS, beat, end.signal);
  return () => {
    end.abort();
    hiding.cancel();
  };
}
