import { isDeliberate } from '@/src/core/hover/is-deliberate';

export type PressGuardOptions = {
  /** When the card was shown, or came to the top again, by `performance.now()`. */
  readonly shownAtMs: () => number;
  /** Whether the reader can see what is pressed. */
  readonly isSeen: () => boolean;
  readonly signal: AbortSignal;
};

/** Lets only a reader's deliberate presses act inside an element of ours; all others are stopped before anything hears them. */
export function guardPresses(element: HTMLElement, { shownAtMs, isSeen, signal }: PressGuardOptions): void {
  let downAtMs: number | null = null;
  const options = { capture: true, signal };
  element.addEventListener(
    'pointerdown',
    (event) => {
      // Seen as the press begins, or not at all: the page may uncover the card before it ends.
      downAtMs = isSeen() ? event.timeStamp : null;
    },
    options,
  );
  const pressed = (event: MouseEvent) => {
    const by = isByKey(event) ? 'key' : 'pointer';
    const press = {
      isTrusted: event.isTrusted,
      shownAtMs: shownAtMs(),
      downAtMs,
      by,
      atMs: event.timeStamp,
    } as const;
    if (isDeliberate(press) && isSeen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  element.addEventListener('click', pressed, options);
  element.addEventListener('auxclick', pressed, options);
}

/** A click made by a key has no pointer, and no count either, except in Firefox, which counts one for Enter on a link. */
function isByKey(event: MouseEvent): boolean {
  return event.detail === 0 || (event as Partial<PointerEvent>).pointerType === '';
}
