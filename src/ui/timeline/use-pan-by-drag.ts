import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

const DRAG_STARTS = 4;

/** Calls `onPan` with the pixels that a drawing is dragged by. `moved` tells a click from the end of a drag. */
export function usePanByDrag(svg: RefObject<SVGSVGElement | null>, onPan: (pixels: number) => void) {
  const moved = useRef(false);
  const drag = useRef<{ readonly from: number; at: number } | null>(null);
  const end = () => {
    drag.current = null;
  };
  return {
    moved,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        drag.current = { from: event.clientX, at: event.clientX };
        moved.current = false;
      },
      onPointerMove: (event: PointerEvent) => {
        // Let go outside, before it was captured.
        if (!(event.buttons & 1)) end();
        if (!drag.current) return;
        if (!moved.current && Math.abs(event.clientX - drag.current.from) < DRAG_STARTS) return;
        // Captured only now: captured from the start, the click would not reach the event under the pointer.
        if (!moved.current) svg.current?.setPointerCapture(event.pointerId);
        moved.current = true;
        onPan(event.clientX - drag.current.at);
        drag.current.at = event.clientX;
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
