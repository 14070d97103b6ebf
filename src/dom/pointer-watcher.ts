/**
 * Watches where the pointer rests. All listeners are on the window, in the capture phase, so that it does not matter if a page
 * stops events from propagating; only trusted events count.
 */
import { SLOW_PX_PER_MS } from '@/src/core/hover/hover-card';
import { isFrame } from './frame-in-use';
import { listenAlways } from './listen-always';

/** Where the pointer is in the viewport (CSS px), and over which element. */
export type PointerPlace = {
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget;
  readonly shift: boolean;
  /** Whether a button is held: the reader selects or drags something. */
  readonly isPressed: boolean;
  /** When it came there, by `performance.now()`. */
  readonly atMs: number;
};

export type PointerWatcherOptions = {
  /** The pointer rests, or moves slowly. */
  readonly onRest: (at: PointerPlace) => void;
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
};

/** A pointer that has not moved for so long rests, however fast it came. */
const REST_MS = 40;

/**
 * Starts watching the mouse or pen until `signal` fires. Returns a function that says where it is now, even while
 * it moves; `null` when it is outside of the window.
 */
export function watchPointer({ onRest, onLeave, signal }: PointerWatcherOptions): () => PointerPlace | null {
  let last: PointerPlace | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // Read now: after the dispatch an event has no path. Its target is not enough, the card may be in a shadow tree of the page.
    const [target] = event.composedPath() as [EventTarget];
    const { clientX: x, clientY: y, shiftKey: shift, buttons, timeStamp: atMs } = event;
    const now = { x, y, target, shift, isPressed: buttons > 0, atMs };
    const isSlow = last !== null && speed(last, now) < SLOW_PX_PER_MS;
    last = now;
    clearTimeout(timer);
    if (isSlow) onRest(now);
    else timer = setTimeout(onRest, REST_MS, now);
  };
  const left = (event: PointerEvent) => {
    // Into a frame is outside too: from there on only the frame hears of the pointer.
    if (!event.isTrusted || (event.relatedTarget && !isFrame(event.relatedTarget))) return;
    clearTimeout(timer);
    last = null;
    onLeave();
  };
  // Shift pressed while the pointer rests: no pointer event tells.
  const shifted = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Shift' && !event.repeat && last) onRest({ ...last, shift: true });
  };

  listenAlways(window, ['pointermove'], moved, signal);
  listenAlways(window, ['pointerout'], left, signal);
  listenAlways(window, ['keydown'], shifted, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => last;
}

function speed(from: PointerPlace, to: PointerPlace): number {
  return Math.hypot(to.x - from.x, to.y - from.y) / (to.atMs - from.atMs);
}
