/**
 * Hides an element soon after our script has ended. Firefox ends a page script with its extension, without a word: a card
 * that was open would stay, dead. An animation outlives the script; as long as we live we put it off.
 */

/** How long the element outlives us: longer than a busy page holds up our timer, or a card would blink. */
const OUTLIVES_MS = 2_000;
const BEAT_MS = 500;

/** Ties an element of ours to our life; returns the end of it. */
export function tieToLife(element: HTMLElement): () => void {
  const { ownerDocument: document } = element;
  const end = new AbortController();
  // Nothing but a delay: an animation that has not begun costs no frame. Timers are slow in hidden tabs, where nobody looks.
  const hiding = element.animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], {
    delay: OUTLIVES_MS,
    duration: 1,
    fill: 'forwards',
  });
  const beat = () => {
    hiding.currentTime = 0;
  };
  const timer = setInterval(beat, BEAT_MS);
  document.addEventListener('visibilitychange', beat, { signal: end.signal });
  return () => {
    clearInterval(timer);
    end.abort();
    hiding.cancel();
  };
}
