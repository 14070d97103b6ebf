import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type WheelMoves = {
  /** Above 1 is nearer; `x` in px from the drawing's left edge, which stays where it is. */
  readonly onZoom: (factor: number, x: number) => void;
  /** By so many px; negative is to the left. */
  readonly onPan: (pixels: number) => void;
};

/** Lets a wheel or two fingers move a drawing: along it they pan, with Ctrl (which a pinch sends, too) they zoom. A plain wheel scrolls the page. */
export function useWheel(svg: RefObject<SVGSVGElement | null>, moves: WheelMoves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const drawing = svg.current;
    if (!drawing) return;
    // Not passive: the page would zoom, or two fingers that go sideways would go back in the tab's history.
    const onWheel = (event: WheelEvent) => {
      const along = alongOf(event);
      if (!event.ctrlKey && along === 0) return;
      event.preventDefault();
      if (event.ctrlKey)
        latest.current.onZoom(
          2 ** (-event.deltaY / 200),
          event.clientX - drawing.getBoundingClientRect().left,
        );
      else latest.current.onPan(along);
    };
    drawing.addEventListener('wheel', onWheel, { passive: false });
    return () => drawing.removeEventListener('wheel', onWheel);
  }, [svg]);
}

/** How far a wheel goes sideways, in px; none where it goes more up or down. Firefox leaves it to the page what Shift does to a wheel. */
function alongOf({ deltaX, deltaY, shiftKey }: WheelEvent): number {
  if (shiftKey && deltaX === 0) return deltaY;
  return Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : 0;
}
