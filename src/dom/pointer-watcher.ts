/**
 * Watches where the pointer rests. All listeners are passive, on the window, in the capture phase, so
 * that pages which stop events from propagating change nothing; only trusted events count.
 */
import { SLOW_PX_PER_MS } from '@/src/core/hover/hover-card';
import { listenAlways } from './listen-always';

export type PointerWatcherOptions = {
  /** The pointer rests, or moves slowly, at this point of the viewport (CSS px) over this element. */
  readonly onRest: (point: { readonly x: number; readonly y: number }, target: EventTarget | null) => void;
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
};

/** A pointer that has not moved for this long rests, however fast it came. */
const REST_MS = 40;

/** Starts watching the mouse or pen of a window until `signal` fires. */
export function watchPointer(window: Window, { onRest, onLeave, signal }: PointerWatcherOptions): void {
  let last: { readonly x: number; readonly y: number; readonly atMs: number } | null = null;
  let timer = 0;

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const isSlow = last !== null && speed(last, event) < SLOW_PX_PER_MS;
    last = { x: event.clientX, y: event.clientY, atMs: event.timeStamp };
    window.clearTimeout(timer);
    // Read now: after the dispatch an event from inside a shadow tree has lost its target.
    const { clientX: x, clientY: y, target } = event;
    if (isSlow) onRest({ x, y }, target);
    else timer = window.setTimeout(() => onRest({ x, y }, target), REST_MS);
  };
  const left = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    window.clearTimeout(timer);
    last = null;
    onLeave();
  };

  const options = { capture: true, passive: true, signal };
  listenAlways(window, ['pointermove'], moved, options);
  listenAlways(window, ['pointerout'], left, options);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

function speed(
  from: { readonly x: number; readonly y: number; readonly atMs: number },
  to: PointerEvent,
): number {
  const elapsedMs = to.timeStamp - from.atMs;
  return Math.hypot(to.clientX - from.x, to.clientY - from.y) / Math.max(elapsedMs, 1);
}
