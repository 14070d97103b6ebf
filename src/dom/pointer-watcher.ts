/**
 * Watches where the pointer rests. All listeners are passive, on the window, in the capture phase, so
 * that pages which stop events from propagating change nothing; only trusted events count.
 */
import { SLOW_PX_PER_MS } from '@/src/core/hover/hover-card';
import { isFrame } from './frame-in-use';
import { listenAlways } from './listen-always';

type Point = { readonly x: number; readonly y: number };

export type PointerWatcherOptions = {
  /** The pointer rests, or moves slowly, at this point of the viewport (CSS px) over this element; `shift` is held. */
  readonly onRest: (point: Point, target: EventTarget | null, shift: boolean) => void;
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
};

/** A pointer that has not moved for this long rests, however fast it came. */
const REST_MS = 40;

/** Starts watching the mouse or pen of a window until `signal` fires. */
export function watchPointer(window: Window, { onRest, onLeave, signal }: PointerWatcherOptions): void {
  let last: { readonly x: number; readonly y: number; readonly atMs: number } | null = null;
  let rest: { readonly point: Point; readonly target: EventTarget | null } | null = null;
  let timer = 0;

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const isSlow = last !== null && speed(last, event) < SLOW_PX_PER_MS;
    last = { x: event.clientX, y: event.clientY, atMs: event.timeStamp };
    window.clearTimeout(timer);
    // Read now: after the dispatch an event from inside a shadow tree has lost its target.
    const { clientX: x, clientY: y, target, shiftKey } = event;
    rest = { point: { x, y }, target };
    if (isSlow) onRest({ x, y }, target, shiftKey);
    else timer = window.setTimeout(() => onRest({ x, y }, target, shiftKey), REST_MS);
  };
  const left = (event: PointerEvent) => {
    // A frame hears where the pointer goes from there on, and tells nobody.
    if (!event.isTrusted || !(event.relatedTarget === null || isFrame(event.relatedTarget))) return;
    window.clearTimeout(timer);
    last = null;
    rest = null;
    onLeave();
  };
  // A key pressed under a resting pointer moves nothing.
  const shifted = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Shift' && !event.repeat && rest)
      onRest(rest.point, rest.target, true);
  };

  const options = { capture: true, passive: true, signal };
  listenAlways(window, ['pointermove'], moved, options);
  listenAlways(window, ['pointerout'], left, options);
  listenAlways(window, ['keydown'], shifted, options);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

function speed(
  from: { readonly x: number; readonly y: number; readonly atMs: number },
  to: PointerEvent,
): number {
  const elapsedMs = to.timeStamp - from.atMs;
  return Math.hypot(to.clientX - from.x, to.clientY - from.y) / Math.max(elapsedMs, 1);
}
